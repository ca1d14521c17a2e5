package org.deckwright.diagram;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** One figure as large as the place, the sentence that it belongs to, and a remark. */
final class NumberBig implements DiagramLayout {
  /** A figure and a unit that is a word, which stands smaller behind it. */
  private static final Pattern WITH_WORD =
      Pattern.compile("([^\\p{L}]*\\p{N}[^\\p{L}]*?)[\\s\\u00a0\\u2009]+(\\p{IsLatin}{3,}.*)");

  private static final int LONG = 6;
  private static final double BAR = 3;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-big", "one figure that is worth the whole place", 1, 1);
  }

  @Override
  public List<String> faults(Diagram d) {
    boolean shown = d.items().isEmpty() || !Amounts.shown(d.items().get(0)).isEmpty();
    return shown ? List.of() : List.of(DiagramMessages.missingFigure("items[1].value"));
  }

  @Override
  public void place(Diagram d, Rect zone, Frame f) {
    Item item = d.items().get(0);
    boolean compact = f.isCompact();
    String shown = Amounts.shown(item);
    Matcher split = WITH_WORD.matcher(shown);
    boolean worded = split.matches();
    String figure = worded ? split.group(1) : shown;
    Style unit = f.style("section-title").withSize(compact ? 28 : 44).withInk(f.ink("accent"));
    double taken = worded ? f.setter().room(split.group(2), unit) + unit.size() * 0.3 : 0;
    Style big = figure(figure, zone, taken, f);
    Setting sentence = sentence(item.label(), zone, big, f);
    Setting remark = remark(item, d.note(), zone, f);
    double below = Math.max(f.gap(compact ? 10 : 20), big.size() * 0.18);
    double said = sentence.shaped().text().isEmpty() ? 0 : sentence.height() + below;
    boolean remarked = !remark.shaped().text().isEmpty();
    double after = remarked ? f.gap(24) + BAR + f.gap(14) + remark.height() : 0;
    double height = big.capHeight() + said + after;
    if (height > zone.height() + 0.5) {
      f.overflow();
      return;
    }
    double top = zone.y() + (zone.height() - height) * Lettering.lift(f, 0.4);
    double baseline = top + big.capHeight();
    double hang = big.size() * 0.04;
    Setting set = f.set(figure, big, zone.width() - taken, Mode.FILL);
    f.put(
        "Figure",
        Role.PART,
        set,
        zone.x() - hang,
        baseline,
        zone.width() - taken,
        Align.LEFT,
        Anchor.TOP);
    if (worded) {
      double x = zone.x() + set.width() + unit.size() * 0.3 - hang;
      f.textAt("Unit", Role.PART, split.group(2), unit, x, baseline, zone.right() - x, 1);
    }
    double width = width(zone, f);
    if (said > 0) {
      double at = baseline + said - sentence.height() + sentence.style().ascent();
      f.put("Sentence", Role.PART, sentence, zone.x(), at, width, Align.LEFT, Anchor.TOP);
    }
    if (remarked) {
      double bar = baseline + said + f.gap(24);
      Heading.smallBar(f, zone.x(), bar);
      double at = bar + BAR + f.gap(14) + remark.style().ascent();
      f.put("Remark", Role.PART, remark, zone.x(), at, width, Align.LEFT, Anchor.TOP);
    }
  }

  private static Style figure(String text, Rect zone, double taken, Frame f) {
    double wished = f.isCompact() ? 110 : text.length() > LONG ? 140 : 172;
    double size = Math.min(wished, zone.height() * 0.5);
    Style style = f.style("big-number").withSize(size).withFloor(Math.min(size, 44));
    double room = Math.max(1, zone.width() - taken);
    Style fitted = f.display(text, style, room, style.leading() * 1.01, Mode.FILL);
    if (f.set(text, fitted, room, Mode.FILL).lines() > 1) {
      f.overflow(); // a phrase, and no figure
    }
    return fitted;
  }

  private static double width(Rect zone, Frame f) {
    return f.isCompact() ? zone.width() : zone.width() * 0.75;
  }

  private static Setting sentence(String text, Rect zone, Style big, Frame f) {
    Style style = f.isCompact() ? Lettering.head(f, 18) : f.style("sentence").withFloor(16);
    double room = Math.max(1, zone.height() - big.capHeight() - 16);
    double width = width(zone, f);
    int lines = f.isCompact() ? 4 : 3;
    Style fitted =
        f.common(List.of(text), style, width, Math.min(room, lines * style.leading()), Mode.EVEN);
    return f.set(text, fitted, width, Mode.EVEN);
  }

  /** The item's text, else the note; both where both are given. */
  private static Setting remark(Item item, String note, Rect zone, Frame f) {
    String text = f.isCompact() ? "" : (item.text() + " " + note).strip();
    Style style = f.style("lead").withSize(18).withFloor(14).withInk(f.ink("muted"));
    Style fitted = f.common(List.of(text), style, width(zone, f), 3 * style.leading(), Mode.EVEN);
    return f.set(text, fitted, width(zone, f), Mode.EVEN);
  }
}
