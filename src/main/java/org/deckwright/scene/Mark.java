package org.deckwright.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * A thing on a page, placed for good. Later marks lie over earlier ones; their order is the reading
 * order.
 */
public sealed interface Mark {

  Tag tag();

  /** The box it fills, in page coordinates; strokes and arrowheads may stand out a little. */
  Rect box();

  <R> R accept(Visitor<R> visitor);

  /**
   * One method a case, none with a default: a new case breaks each renderer when it is compiled.
   */
  interface Visitor<R> {
    R group(Group mark);

    R text(Text mark);

    R shape(Shape mark);

    R connector(Connector mark);

    R picture(Picture mark);

    R table(Table mark);

    R chart(Chart mark);
  }

  /**
   * Marks that belong together: one diagram, one item of it. Children have page coordinates.
   *
   * @param chart the figures that the children draw, for programs that have charts
   */
  record Group(Tag tag, Rect box, List<Mark> children, Optional<OfficeChart> chart)
      implements Mark {
    public Group {
      children = List.copyOf(children);
    }

    /**
     * A group as large as its marks together.
     *
     * @param children at least one
     */
    public static Group of(Tag tag, List<Mark> children) {
      Rect box = children.stream().map(Mark::box).reduce(Rect::union).orElseThrow();
      return new Group(tag, box, children);
    }

    /** One that draws no figures. */
    public Group(Tag tag, Rect box, List<Mark> children) {
      this(tag, box, children, Optional.empty());
    }

    /** The same with the figures that it draws. */
    public Group with(Optional<OfficeChart> figures) {
      return new Group(tag, box, children, figures);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /**
   * Text in a box of its own.
   *
   * @param placeholder name of a placeholder of the page's master layout that holds this text; the
   *     text inherits place and format from it when its box is the placeholder's
   */
  record Text(Tag tag, Rect box, TextBlock block, Optional<String> placeholder) implements Mark {
    /** One that is in no placeholder. */
    public static Text of(Tag tag, Rect box, TextBlock block) {
      return new Text(tag, box, block, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A form, perhaps with text inside it. An icon is a FREE form with a fill and no stroke.
   *
   * @param box the outline's box; with FREE the path's bounds
   */
  record Shape(
      Tag tag,
      Rect box,
      Outline outline,
      Optional<Ink> fill,
      Optional<Stroke> stroke,
      Optional<TextBlock> text)
      implements Mark {
    /** A form without text, as large as its outline. */
    public static Shape of(Tag tag, Outline outline, Optional<Ink> fill, Optional<Stroke> stroke) {
      return new Shape(tag, outline.path().bounds(), outline, fill, stroke, Optional.empty());
    }

    /** The same with a text inside it. */
    public Shape with(TextBlock inside) {
      return new Shape(tag, box, outline, fill, stroke, Optional.of(inside));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.shape(this);
    }
  }

  /**
   * A line from one mark to another, or from place to place.
   *
   * @param path as drawn, from start to end, already stopping short of the shapes; open
   * @param from what its start is glued to
   * @param start and end: arrowheads; drawn so that the tip is the path's end
   */
  record Connector(
      Tag tag,
      Kind kind,
      Path path,
      Stroke stroke,
      Optional<Glue> from,
      Optional<Glue> to,
      Optional<Arrow> start,
      Optional<Arrow> end)
      implements Mark {

    /** The way it runs: one line, right-angled bends, or a curve. */
    public enum Kind {
      STRAIGHT,
      BENT,
      CURVED
    }

    /** A line without arrowheads, glued to nothing. */
    public static Connector of(Tag tag, Kind kind, Path path, Stroke stroke) {
      return new Connector(
          tag,
          kind,
          path,
          stroke,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** A straight line without arrowheads, glued to nothing. */
    public static Connector straight(Tag tag, Path path, Stroke stroke) {
      return of(tag, Kind.STRAIGHT, path, stroke);
    }

    /** The same with its start glued to a shape. */
    public Connector from(Glue place) {
      return new Connector(tag, kind, path, stroke, Optional.of(place), to, start, end);
    }

    /** The same with its end glued to a shape. */
    public Connector to(Glue place) {
      return new Connector(tag, kind, path, stroke, from, Optional.of(place), start, end);
    }

    /** The same with an arrowhead at its end. */
    public Connector with(Arrow head) {
      return new Connector(tag, kind, path, stroke, from, to, start, Optional.of(head));
    }

    @Override
    public Rect box() {
      return path.bounds();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.connector(this);
    }
  }

  /**
   * The place on a shape that a connector holds on to.
   *
   * @param id of the shape's tag
   * @param site 0 top, 1 left, 2 bottom, 3 right
   */
  record Glue(String id, int site) {}

  /**
   * A filled triangle at a line's end.
   *
   * @param length along the line, in points
   * @param halfWidth across it, from the line's middle, in points
   */
  record Arrow(double length, double halfWidth) {
    /** The usual proportions: 1.35 long, 0.6 to either side. */
    public static Arrow of(double size) {
      return new Arrow(1.35 * size, 0.6 * size);
    }
  }

  /**
   * A picture of the source: raster or none.
   *
   * @param image its bytes as they lie, JPEG or PNG
   * @param box where it is seen
   * @param seen the part of the picture that the box shows, as shares of its width and height;
   *     {@link #WHOLE} for all of it
   */
  record Picture(Tag tag, Rect box, Image image, Rect seen) implements Mark {
    public static final Rect WHOLE = new Rect(0, 0, 1, 1);

    /** All of a picture. */
    public static Picture whole(Tag tag, Rect box, Image image) {
      return new Picture(tag, box, image, WHOLE);
    }

    /** A picture that fills a box of another form: its middle is seen. */
    public static Picture covering(Tag tag, Rect box, Image image) {
      double form = box.width() / box.height();
      double own = (double) image.width() / image.height();
      double width = Math.min(1, form / own);
      double height = Math.min(1, own / form);
      return new Picture(
          tag, box, image, new Rect((1 - width) / 2, (1 - height) / 2, width, height));
    }

    public boolean isWhole() {
      return seen.equals(WHOLE);
    }

    /** Where the whole picture would be, of which the box shows a part. */
    public Rect all() {
      double width = box.width() / seen.width();
      double height = box.height() / seen.height();
      return new Rect(box.x() - seen.x() * width, box.y() - seen.y() * height, width, height);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /**
   * A table with fixed columns and rows.
   *
   * @param columns widths in points, left to right; their sum is the box's width
   * @param headRows how many of the first rows are heads
   */
  record Table(Tag tag, Rect box, List<Double> columns, List<Row> rows, int headRows)
      implements Mark {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The rules along its rows as lines to draw, top to bottom. */
    public List<Rule> rules() {
      List<Rule> rules = new ArrayList<>();
      double y = box.y();
      for (Row row : rows) {
        double top = y;
        double bottom = y + row.height();
        row.above().ifPresent(s -> rules.add(Rule.across(box, top, s)));
        row.below().ifPresent(s -> rules.add(Rule.across(box, bottom, s)));
        y = bottom;
      }
      return rules;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * A table's row.
   *
   * @param cells one a column
   * @param above and below: the rules along the row, if any
   */
  record Row(double height, List<Cell> cells, Optional<Stroke> above, Optional<Stroke> below) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A rule along a table's row, over its full width. */
  record Rule(Path path, Stroke stroke) {
    private static Rule across(Rect box, double y, Stroke stroke) {
      return new Rule(Path.open(List.of(new Point(box.x(), y), new Point(box.right(), y))), stroke);
    }
  }

  /**
   * A table's cell; its text is placed in page coordinates like any other. Empty cells have no
   * text.
   */
  record Cell(Rect box, Optional<TextBlock> text, Optional<Ink> fill) {}

  /**
   * A picture of figures: a native chart in PPTX where Office has that kind, JFreeChart elsewhere.
   *
   * @param shapes the same picture as native marks, for PPTX, where Office has no chart of that
   *     kind; else empty
   */
  record Chart(Tag tag, Rect box, ChartModel model, List<Mark> shapes) implements Mark {
    public Chart {
      shapes = List.copyOf(shapes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chart(this);
    }
  }
}
