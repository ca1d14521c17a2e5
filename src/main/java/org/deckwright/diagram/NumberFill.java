package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The level of something that fills: the figure itself is filled so far, lines say what it is. */
final class NumberFill implements DiagramLayout {
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+([.,]\\p{Nd}+)?");
  private static final double FULL = 100;

  /** Height of the digits as a share of the place's. */
  private static final double TALL = 0.8;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-fill", "the level of something that fills", 1, 1);
  }

  @Override
  public double mostEnlarged() {
    return 1.2;
  }

  @Override
  public List<String> faults(Diagram d) {
    if (d.items().isEmpty()) {
      return List.of();
    }
    Optional<Double> amount = d.items().get(0).amount();
    String field = "items[1].amount";
    if (amount.isEmpty()) {
      return List.of(DiagramMessages.missingAmount(field));
    }
    boolean within = amount.get() >= 0 && amount.get() <= FULL;
    return within
        ? List.of()
        : List.of(DiagramMessages.amountBetween(field, amount.get(), 0, FULL));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Item item = d.items().get(0);
    double share = Amounts.of(item) / FULL;
    String digits = digits(item);
    Style style = f.style("big-number");
    double size = zone.height() * TALL / style.withSize(100).capHeight() * 100;
    double widest = zone.width() * (f.isCompact() ? 0.5 : 0.55);
    double wished = digits.length() > 2 ? size * 0.76 : size;
    Style big = f.display(digits, style.withSize(wished).withFloor(60), widest, 1e6, Mode.FILL);
    Setting set = f.set(digits, big, widest, Mode.FILL);
    if (set.lines() > 1) {
      f.overflow();
      return;
    }
    double low = zone.centre().y() + big.capHeight() / 2;
    double high = low - big.capHeight();
    double level = low - share * big.capHeight();
    figure(set, zone.x() - Math.min(6, big.size() * 0.025), low, level, f);
    double x = zone.x() + set.width() + (f.isCompact() ? 20 : 40);
    lines(d, Rect.between(x, zone.y(), zone.right(), zone.bottom()), high, level, low, f);
  }

  /** The figure without its unit. */
  private static String digits(Item item) {
    Matcher m = DIGITS.matcher(item.value());
    return m.find() ? m.group() : Amounts.plain(Math.rint(Amounts.of(item)));
  }

  /** The digits, filled with the accent up to the level. */
  private static void figure(Setting s, double x, double baseline, double level, Frame f) {
    Paragraph plain = s.at(x, s.width(), baseline, Align.LEFT);
    Ink empty = f.ink("neutral");
    List<Line> filled =
        plain.lines().stream()
            .map(
                l ->
                    new Line(
                        l.x(),
                        l.baseline(),
                        l.width(),
                        l.runs().stream().map(r -> filled(r, level, empty, f)).toList()))
            .toList();
    Paragraph p =
        new Paragraph(
            filled,
            plain.align(),
            plain.leading(),
            plain.spaceBefore(),
            plain.language(),
            plain.glue(),
            plain.bullet());
    Rect box = new Rect(x, baseline - s.style().ascent(), s.room() + 4, s.height());
    TextBlock block = new TextBlock(List.of(p), Anchor.TOP);
    f.add(Mark.Text.of(Tag.of("Figure", Role.PART), box, block));
  }

  private static Run filled(Run run, double level, Ink above, Frame f) {
    Run full =
        new Run(run.text(), run.face(), run.size(), run.tracking(), f.ink("accent"), run.link());
    return full.filledTo(new Run.Level(level, above));
  }

  /** The heights of full, empty and now as lines with their names. */
  private static void lines(Diagram d, Rect place, double high, double level, double low, Frame f) {
    Item item = d.items().get(0);
    Axis ends = d.axes().isEmpty() ? Axis.of("") : d.axes().get(0);
    double indent = f.isCompact() ? 8 : 28;
    double x = place.x() + indent;
    double width = place.width() - indent;
    Style small = Lettering.small(f);
    Setting full = f.set(ends.high(), small, width, Mode.EVEN);
    Setting none = f.set(ends.low(), small, width, Mode.EVEN);
    String named = (Amounts.shown(item) + " " + item.label()).strip();
    Style head = Lettering.head(f, 20).withInk(f.ink("accent"));
    Style name = f.common(List.of(named), head, width, 2 * head.leading(), Mode.EVEN);
    Setting now = f.set(named, name, width, Mode.EVEN);
    Style lead = f.style("lead").withSize(18).withFloor(14);
    String words = Lettering.text(f, item);
    Style text = f.common(List.of(words), lead, width, (low - high) * 0.6, Mode.EVEN);
    Setting said = f.set(words, text, width, Mode.EVEN);
    Levels at =
        Levels.of(
            high, level, low, height(full), height(now), height(said), height(none), f.gap(8));
    if (at.top() < place.y() - 1
        || at.bottom() > place.bottom() + 1
        || !full.isWhole()
        || !none.isWhole()) {
      f.overflow();
    }
    f.rule(place.x(), high, place.width());
    f.rule(place.x(), low, place.width());
    f.line("Level", place.x(), level, place.right(), level, Stroke.solid(f.ink("accent"), 2));
    put(f, "Full", full, x, at.full(), width);
    put(f, "Now", now, x, at.now(), width);
    put(f, "Text", said, x, at.said(), width);
    put(f, "Empty", none, x, at.none(), width);
  }

  private static double height(Setting s) {
    return s.shaped().text().isEmpty() ? 0 : s.height();
  }

  private static void put(Frame f, String name, Setting s, double x, double top, double width) {
    if (!s.shaped().text().isEmpty()) {
      double baseline = top + s.style().ascent();
      f.put(name, Role.PART, s, x, baseline, width, Align.LEFT, Anchor.TOP);
    }
  }

  /**
   * Tops of the four texts. What is full stands over its line and what is empty over its own, or
   * below it where the level is low; the level's name stands over the level and its text below, or
   * both on the one side that has the room.
   */
  private record Levels(
      double full, double now, double said, double none, double top, double bottom) {
    static Levels of(
        double high,
        double level,
        double low,
        double full,
        double now,
        double said,
        double none,
        double gap) {
      double fullTop = high - full - gap / 2;
      double over = level - high - gap;
      double under = low - level - gap;
      boolean up = over >= now + gap / 2;
      boolean down = under >= said + gap;
      double nowTop = up ? level - now - gap / 2 : level + gap / 2;
      double saidTop = up ? level + gap : nowTop + now;
      if (up && !down && over >= now + said + gap) {
        nowTop = level - now - said - gap;
        saidTop = nowTop + now;
      }
      double last = Math.max(saidTop + said, nowTop + now);
      boolean inside = low - none - gap / 2 >= Math.max(last, level) + gap / 2;
      double noneTop = inside ? low - none - gap / 2 : Math.max(low + gap / 2, last + gap / 2);
      double bottom = Math.max(last, none > 0 ? noneTop + none : last);
      return new Levels(fullTop, nowTop, saidTop, noneTop, fullTop, bottom);
    }
  }
}
