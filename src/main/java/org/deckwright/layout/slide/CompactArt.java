package org.deckwright.layout.slide;

import org.deckwright.deck.Diagram;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Infographic;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.layout.chart.ChartSetter;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The pictures of slides, drawn into an infographic's bands. */
public final class CompactArt implements Infographic.SlideArt {
  private final DiagramBook diagrams;

  public CompactArt(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public boolean picture(Slide slide, Rect zone, Frame frame) {
    if (slide instanceof Slide.OfDiagram d) {
      DiagramPage.draw(diagrams, d.diagram(), d.title(), zone, frame);
      return true;
    }
    if (slide instanceof Slide.OfChart c) {
      ChartSetter.place(frame, c.chart(), c.title(), zone);
      return true;
    }
    if (slide instanceof Slide.Bullets b) {
      String is = b.points().size() <= 4 ? "list-cards" : "list-icon-rows";
      DiagramPage.draw(diagrams, Diagram.of(is, b.points()), b.title(), zone, frame);
      return true;
    }
    if (slide instanceof Slide.Number n) {
      number(n, zone, frame);
      return true;
    }
    if (slide instanceof Slide.Quote q) {
      quote(q, zone, frame);
      return true;
    }
    return false;
  }

  @Override
  public int fitness(Slide slide) {
    if (slide instanceof Slide.OfDiagram d) {
      return fitness(d.diagram());
    }
    if (slide instanceof Slide.OfChart c) {
      return c.chart().categories().size() <= 6 && !c.chart().illustrative() ? 9 : 6;
    }
    if (slide instanceof Slide.Bullets b) {
      boolean named = b.points().stream().noneMatch(p -> p.label().isEmpty());
      return named && b.points().size() <= 6 ? 4 : 0;
    }
    return slide instanceof Slide.Number ? 7 : slide instanceof Slide.Quote ? 3 : 0;
  }

  /** Few large forms before many small ones, and both before words in boxes. */
  private static int fitness(Diagram d) {
    int count = d.items().size();
    boolean levels = d.items().stream().anyMatch(i -> !i.level().isEmpty());
    return switch (d.is()) {
      case "sequence-timeline" -> levels && count <= 5 ? 10 : 6;
      case "compare-radar" -> 10;
      case "sequence-cycle" -> count <= 6 ? 9 : 5;
      case "number-bars", "number-ring", "number-waffle", "compare-venn" -> count <= 4 ? 8 : 6;
      case "list-cards", "sequence-steps" -> count <= 4 ? 8 : 5;
      case "compare-spectrum", "compare-before-after", "number-counters" -> count <= 4 ? 7 : 5;
      case "compare-sides", "list-terms", "list-checklist" -> 4;
      default -> count <= 5 ? 6 : 5;
    };
  }

  /** A figure as large as the place, with its squares where it is a share. */
  private static void number(Slide.Number slide, Rect zone, Frame f) {
    boolean share = slide.share().isPresent();
    double side = share ? Math.min(zone.height(), 214) : 0;
    double width = zone.width() - (share ? side + 24 : 0);
    Style big = f.style("big-number").withSize(132).withFloor(44).withInk(f.ink("accent"));
    Style fit = f.display(slide.value(), big, width, big.leading(), Mode.FILL);
    double baseline = zone.centre().y() + fit.capHeight() / 2;
    f.textAt("Figure", Role.PART, slide.value(), fit, zone.x(), baseline, width, 1);
    if (share) {
      Rect box = new Rect(zone.right() - side, zone.centre().y() - side / 2, side, side);
      NumberParts.squares(slide, box, f);
    }
  }

  /** Somebody's words under a large mark, and whose they are. */
  private static void quote(Slide.Quote slide, Rect zone, Frame f) {
    Style mark = f.style("big-number").withSize(140).withInk(f.ink("accent"));
    double top = zone.y() + mark.capHeight();
    QuotationMark.put(zone.x() - 4, top, mark, f);
    double by = slide.by().isEmpty() ? 0 : 34;
    double room = zone.bottom() - by - zone.y() - 56;
    Style words = f.style("sentence").withSize(26).withLeading(f.isChinese() ? 40 : 34);
    Style fit = f.display(slide.quote(), words.withFloor(18), zone.width(), room, Mode.EVEN);
    Setting set = f.set(slide.quote(), fit, zone.width(), Mode.EVEN);
    double first = zone.y() + 56 + fit.ascent();
    Frame.Placed placed =
        f.put("Quote", Role.PART, set, zone.x(), first, zone.width(), Align.LEFT, Anchor.TOP);
    Style small = f.style("body").withSize(17);
    double at = placed.baseline() + 34;
    f.textAt("By", Role.PART, slide.by(), small, zone.x(), at, zone.width(), 1);
  }

  @Override
  public void motif(Frame frame, Point centre, double radius, int sections) {
    Motif.draw(frame, centre, radius, sections);
  }

  @Override
  public void squares(Frame frame, Rect box, Slide.Number number) {
    Waffle.draw(
        frame,
        box,
        number.share().orElse(0.0),
        number.bound(),
        "deep-accent",
        "deep-fill",
        number.value() + " " + number.title());
  }
}
