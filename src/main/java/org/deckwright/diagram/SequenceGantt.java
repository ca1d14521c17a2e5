package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Durations and a deadline: a bar for each piece of work on a common scale of time. */
final class SequenceGantt implements DiagramLayout {
  static final String MARK = "milestone";
  private static final double WIDEST_NAME = 0.3;
  private static final double HIGHEST = 56;
  private static final double LOWEST = 20;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-gantt", "durations and a deadline", 2, 12)
        .in(ItemStyle.forms(ItemStyle.Look.FILLED));
  }

  @Override
  public int count(Diagram d) {
    return works(d).size();
  }

  private static List<Item> works(Diagram d) {
    return d.items().stream().filter(i -> !i.kind().equals(MARK)).toList();
  }

  private static List<Item> marks(Diagram d) {
    return d.items().stream().filter(i -> i.kind().equals(MARK)).toList();
  }

  @Override
  public boolean placesByDate() {
    return true;
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    TimeScale scale = TimeScale.of(d, d.items(), "");
    for (int i = 0; i < d.items().size(); i++) {
      out.addAll(scale.faults("items[" + (i + 1) + "].date", d.items().get(i)));
    }
    return out;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    TimeScale scale = TimeScale.of(d, d.items(), f.setter().language());
    if (scale.ticks().isEmpty()
        || !marks(d).stream().allMatch(m -> Lettering.text(f, m).isEmpty())) {
      f.overflow();
      return;
    }
    Rect zone = Note.below(f, d.note(), all);
    List<Item> works = works(d);
    Style wanted = Lettering.small(f);
    double head = TimeHead.height(wanted);
    for (int spare : List.of(0, 1)) {
      double room = zone.height() - head - 4;
      double pitch = RowPitch.of(room, works.size() + spare, HIGHEST);
      if (pitch >= LOWEST && draw(d, scale, zone, pitch, spare, wanted, f)) {
        return;
      }
    }
    f.overflow();
  }

  /**
   * Draws the plan, with so many empty rows at its foot for names of marks that find no other
   * place; false, and nothing drawn, where these do not suffice.
   */
  private static boolean draw(
      Diagram d, TimeScale scale, Rect zone, double pitch, int spare, Style wanted, Frame f) {
    List<Item> works = works(d);
    double head = TimeHead.height(wanted);
    Captions names = names(works, zone, pitch, f);
    double left = Math.min(zone.width() * WIDEST_NAME, names.width()) + (f.isCompact() ? 12 : 36);
    double used = head + (works.size() + spare) * pitch;
    double top = zone.y() + (zone.height() - used) * Lettering.lift(f, 0.2);
    Rect plan = Rect.between(zone.x() + left, top, zone.right(), top + used);
    Style style = TimeHead.style(f, scale, wanted, plan.width());
    Rect rows = Rect.between(plan.x(), top + head, plan.right(), plan.bottom());
    List<Rect> bars = bars(works, scale, rows, pitch);
    List<Name> marks = marks(d, scale, rows, bars, pitch, f);
    if (marks.size() < marks(d).stream().filter(m -> scale.span(m.date()).isPresent()).count()) {
      return false;
    }
    TimeHead.draw(f, scale, zone.x(), plan, style, !f.isCompact() || TimeHead.isLined(scale));
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.FILLED).withForm();
    for (int i = 0; i < works.size(); i++) {
      work(works.get(i), i, names, zone.x(), bars.get(i), look, f);
    }
    marks.forEach(m -> mark(f, m, rows));
    return true;
  }

  /** A piece of work: its name, and its bar where its date can be read. */
  private static void work(
      Item work, int i, Captions names, double x, Rect bar, ItemStyle look, Frame f) {
    f.group(
        Caption.name(work),
        "",
        g -> {
          names.placeMid(g, i, x, bar.centre().y(), Align.LEFT);
          if (bar.width() > 0) {
            ItemStyle.Plate plate = look.bar(work.hot());
            g.shape("Bar", Outline.rect(bar), plate.ground(), plate.line());
          }
        });
  }

  private static Captions names(List<Item> works, Rect zone, double pitch, Frame f) {
    List<Caption> out = new ArrayList<>();
    for (Item item : works) {
      out.add(Caption.plain(f, item, zone.width() * WIDEST_NAME).heated(item.hot()));
    }
    Style head =
        f.isCompact()
            ? Lettering.small(f).withInk(f.ink("ink"))
            : f.style("body").withInk(f.ink("ink"));
    return Captions.set(f, out, head, f.style("small"), pitch - 2, Captions.Rows.FREE);
  }

  /** A bar for each piece of work; without width where its date cannot be read. */
  private static List<Rect> bars(List<Item> works, TimeScale scale, Rect rows, double pitch) {
    double height = Math.min(pitch > HIGHEST ? 42 : 30, pitch * 0.56);
    List<Rect> out = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      double y = rows.y() + (i + 0.5) * pitch - height / 2;
      Optional<TimeScale.Span> span = scale.span(works.get(i).date());
      double from = span.map(s -> scale.place(s.from(), rows.x(), rows.right())).orElse(rows.x());
      double to = span.map(s -> scale.place(s.to(), rows.x(), rows.right())).orElse(rows.x());
      double least = span.isPresent() ? Math.max(4, to - from) : 0;
      out.add(new Rect(Math.min(from, rows.right() - least), y, least, height));
    }
    return out;
  }

  /**
   * A mark's name as set, and where it stands.
   *
   * @param x of the mark's line
   */
  private record Name(Item mark, double x, Setting setting, Rect box) {}

  /** The marks whose names find a place. */
  private static List<Name> marks(
      Diagram d, TimeScale scale, Rect rows, List<Rect> bars, double pitch, Frame f) {
    List<Rect> taken = new ArrayList<>(bars);
    List<Name> out = new ArrayList<>();
    for (Item mark : marks(d)) {
      Optional<TimeScale.Span> span = scale.span(mark.date());
      if (span.isPresent()) {
        double x = scale.place(span.get().middle(), rows.x(), rows.right());
        Style style = Lettering.label(f).withInk(f.ink(mark.hot() ? "accent" : "ink"));
        Setting s = f.set(mark.label(), style, 1e6, Mode.FILL);
        Optional<Rect> box = free(s, x, rows, pitch, taken);
        box.ifPresent(taken::add);
        box.ifPresent(b -> out.add(new Name(mark, x, s, b)));
      }
    }
    return out;
  }

  private static void mark(Frame f, Name name, Rect rows) {
    Style style = name.setting().style();
    Rect b = name.box();
    f.group(
        Caption.name(name.mark()),
        "",
        g -> {
          Stroke dashed = Stroke.dashed(style.ink(), 1.5, 4, 3);
          g.line("Mark", name.x(), rows.y(), name.x(), rows.bottom(), dashed);
          double baseline = b.y() + style.ascent();
          g.put(
              "Name",
              Role.PART,
              name.setting(),
              b.x(),
              baseline,
              b.width(),
              Align.LEFT,
              Anchor.TOP);
        });
  }

  /** The first row in which a mark's name stands beside its line and on no bar. */
  private static Optional<Rect> free(
      Setting s, double x, Rect rows, double pitch, List<Rect> taken) {
    for (double y = rows.y(); y < rows.bottom() - 1; y += pitch) {
      double top = y + (pitch - s.height()) / 2;
      for (double left : List.of(x + 8, x - 8 - s.room())) {
        Rect box = new Rect(left, top, s.room(), s.height());
        boolean in = left >= rows.x() && box.right() <= rows.right();
        if (in && taken.stream().noneMatch(t -> t.overlaps(box, -4))) {
          return Optional.of(box);
        }
      }
    }
    return Optional.empty();
  }
}
