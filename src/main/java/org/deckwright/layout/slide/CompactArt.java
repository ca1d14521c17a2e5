package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Infographic;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.layout.TableSetter;
import org.deckwright.layout.chart.ChartSetter;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The pictures of slides, drawn into an infographic's bands. */
public final class CompactArt implements Infographic.SlideArt {
  /** Structures that run from side to side. */
  private static final Set<String> WIDE =
      Set.of(
          "sequence-steps",
          "sequence-chevrons",
          "sequence-timeline",
          "sequence-zigzag",
          "sequence-gantt",
          "sequence-roadmap",
          "sequence-serpentine",
          "number-blocks",
          "number-counters",
          "relation-graph",
          "relation-decision",
          "compare-before-after",
          "list-cards");

  private static final int FEW = 3;
  private static final int MOST_ROWS = 5;
  private static final int MOST_LINES = 4;
  private static final int MOST_COLUMNS = 5;
  private static final double BAR = 22;

  private final DiagramBook diagrams;

  public CompactArt(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public boolean picture(Slide slide, Rect zone, Frame frame) {
    if (slide instanceof Slide.OfDiagram d) {
      diagram(d, zone, frame);
      return true;
    }
    if (slide instanceof Slide.OfChart c) {
      ChartSetter.place(frame, c.chart(), c.title(), zone);
      return true;
    }
    if (slide instanceof Slide.Bullets b) {
      points(b, zone, frame);
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
    if (slide instanceof Slide.OfTable t) {
      table(t, zone, frame);
      return true;
    }
    if (slide instanceof Slide.Statement s) {
      statement(s, zone, frame);
      return true;
    }
    return false;
  }

  @Override
  public boolean isFree(Slide slide) {
    boolean sea =
        slide instanceof Slide.OfDiagram d && d.diagram().is().equals("hierarchy-iceberg");
    return !sea && fitness(slide) > 3 && !(slide instanceof Slide.Number);
  }

  @Override
  public boolean isWide(Slide slide) {
    if (slide instanceof Slide.OfDiagram d) {
      return WIDE.contains(d.diagram().is()) && d.diagram().items().size() > FEW;
    }
    return slide instanceof Slide.OfTable t && t.columns().size() > FEW;
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
      boolean few = b.points().size() <= (named ? 6 : 4) && b.points().size() > 1;
      return few ? named ? 4 : 2 : 0;
    }
    if (slide instanceof Slide.OfTable t) {
      return t.rows().size() <= MOST_ROWS && t.columns().size() <= MOST_COLUMNS ? 5 : 0;
    }
    if (slide instanceof Slide.Statement) {
      return 1;
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
      case "compare-sides" -> isBare(d) ? 2 : 4;
      case "list-terms", "list-checklist" -> 4;
      default -> count <= 5 ? 6 : 5;
    };
  }

  /** Whether its members are names and nothing else. */
  private static boolean isBare(Diagram d) {
    return d.items().stream().allMatch(i -> i.items().isEmpty() && i.text().isEmpty());
  }

  /** A diagram; a short list that is too long for its form as lines. */
  private void diagram(Slide.OfDiagram d, Rect zone, Frame f) {
    List<Item> items = d.diagram().items();
    boolean list = d.diagram().is().startsWith("list-") && items.size() <= MOST_LINES;
    boolean bare = items.stream().allMatch(i -> i.items().isEmpty() && i.value().isEmpty());
    Consumer<Frame> draw = g -> DiagramPage.draw(diagrams, d.diagram(), d.title(), zone, g);
    if (f.isCompact() && list && bare && !f.wouldFit(draw)) {
      sentences(items, zone, f);
    } else {
      draw.accept(f);
    }
  }

  /** Named points on cards or in rows; points that are sentences one below the other. */
  private void points(Slide.Bullets b, Rect zone, Frame f) {
    boolean named = b.points().stream().noneMatch(p -> p.label().isEmpty());
    String is = b.points().size() <= 4 ? "list-cards" : "list-icon-rows";
    Diagram d = Diagram.of(is, b.points());
    if (named && f.wouldFit(g -> DiagramPage.draw(diagrams, d, b.title(), zone, g))) {
      DiagramPage.draw(diagrams, d, b.title(), zone, f);
    } else {
      sentences(b.points(), zone, f);
    }
  }

  private static void sentences(List<Item> points, Rect zone, Frame f) {
    double pitch = zone.height() / Math.max(1, points.size());
    List<String> texts =
        points.stream().map(p -> p.label().isEmpty() ? p.text() : p.label()).toList();
    Style large = f.style("head").withSize(22).withLeading(f.isChinese() ? 34 : 28).withFloor(16);
    Style fit = f.common(texts, large, zone.width(), pitch - 8, Mode.EVEN);
    if (pitch < fit.leading() + 8) {
      f.overflow();
    }
    for (int i = 0; i < texts.size(); i++) {
      double y = zone.y() + i * pitch;
      f.line("Rule", zone.x(), y, zone.right(), y, Stroke.solid(f.ink("neutral"), 1));
      Setting s = f.set(texts.get(i), fit, zone.width(), Mode.EVEN);
      double first = y + (pitch - s.inkHeight()) / 2 + fit.capHeight();
      f.put("Point", Role.PART, s, zone.x(), first, zone.width(), Align.LEFT, Anchor.TOP);
    }
  }

  private void table(Slide.OfTable slide, Rect zone, Frame f) {
    List<List<String>> rows = new ArrayList<>(List.of(slide.columns()));
    rows.addAll(slide.rows());
    Optional<Integer> hot = slide.hot() > 0 ? Optional.of(slide.hot()) : Optional.empty();
    Optional<TableBars> bars = TableBars.of(slide);
    boolean whole = f.wouldFit(g -> TableSetter.place(g, "Table", rows, hot, zone));
    if (whole || bars.isEmpty()) {
      TableSetter.place(f, "Table", rows, hot, zone);
    } else {
      bars.get().draw(diagrams, zone, f);
    }
  }

  /** A sentence as large as the place, under a short bar. */
  private static void statement(Slide.Statement slide, Rect zone, Frame f) {
    Style large =
        f.style("sentence").withSize(40).withLeading(f.isChinese() ? 58 : 46).withFloor(22);
    double room = zone.height() - BAR;
    Style fit = f.display(slide.title(), large, zone.width(), room, Mode.EVEN);
    Setting set = f.set(slide.title(), fit.withInk(f.ink("accent")), zone.width(), Mode.EVEN);
    double top = zone.y() + (zone.height() - set.height() - BAR) / 2;
    f.fill("Bar", Outline.rect(new Rect(zone.x(), top, 50, 3)), f.ink("ink"));
    double first = top + BAR + fit.ascent();
    f.put("Statement", Role.PART, set, zone.x(), first, zone.width(), Align.LEFT, Anchor.TOP);
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
    double by = slide.by().isEmpty() ? 0 : 34;
    double room = zone.bottom() - by - zone.y() - 56;
    Style words = f.style("sentence").withSize(26).withLeading(f.isChinese() ? 40 : 34);
    Style fit = f.display(slide.quote(), words.withFloor(18), zone.width(), room, Mode.EVEN);
    Setting set = f.set(slide.quote(), fit, zone.width(), Mode.EVEN);
    double y = zone.y() + Math.max(0, room - set.height()) / 2;
    QuotationMark.put(zone.x() - 4, y + mark.capHeight(), mark, f);
    double first = y + 56 + fit.ascent();
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
