package org.deckwright.scene;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;

/**
 * The same marks seen in a mirror that stands upright in the page's middle: pages of languages that
 * run from right to left begin at their right side. Words, pictures and charts are moved, not
 * turned round.
 *
 * @param width of the page
 */
public record Mirrored(double width) implements Mark.Visitor<Mark> {

  /** All pages and layouts of the scene. */
  public static Scene of(Scene scene) {
    Look look = scene.look();
    Mirrored master = new Mirrored(look.page().width());
    Look turned =
        new Look(
            look.name(),
            look.page(),
            look.slots(),
            look.fonts(),
            look.layouts().stream().map(master::layout).toList());
    List<Page> pages =
        scene.pages().stream().map(p -> new Mirrored(p.size().width()).page(p)).toList();
    return new Scene(scene.title(), scene.language(), scene.properties(), turned, pages);
  }

  private Page page(Page p) {
    return new Page(
        p.title(),
        p.size(),
        p.layout(),
        p.ground(),
        p.section(),
        marks(p.marks()),
        p.notes(),
        p.slide());
  }

  private Look.Layout layout(Look.Layout l) {
    return new Look.Layout(
        l.name(),
        l.type(),
        l.ground(),
        l.placeholders().stream().map(this::placeholder).toList(),
        marks(l.furniture()));
  }

  private Look.Placeholder placeholder(Look.Placeholder p) {
    return new Look.Placeholder(
        p.name(),
        p.kind(),
        rect(p.box()),
        p.style(),
        p.leading(),
        p.tracking(),
        align(p.align()),
        p.anchor());
  }

  private List<Mark> marks(List<Mark> marks) {
    return marks.stream().map(m -> m.<Mark>accept(this)).toList();
  }

  @Override
  public Mark group(Mark.Group m) {
    return new Mark.Group(m.tag(), rect(m.box()), marks(m.children()));
  }

  @Override
  public Mark text(Mark.Text m) {
    return new Mark.Text(m.tag(), rect(m.box()), block(m.block()), m.placeholder());
  }

  @Override
  public Mark shape(Mark.Shape m) {
    return new Mark.Shape(
        m.tag(),
        rect(m.box()),
        outline(m.outline()),
        m.fill(),
        m.stroke(),
        m.text().map(this::block));
  }

  @Override
  public Mark connector(Mark.Connector m) {
    return new Mark.Connector(
        m.tag(),
        m.kind(),
        path(m.path()),
        m.stroke(),
        m.from().map(Mirrored::glue),
        m.to().map(Mirrored::glue),
        m.start(),
        m.end());
  }

  @Override
  public Mark picture(Mark.Picture m) {
    return new Mark.Picture(m.tag(), rect(m.box()), m.image(), m.seen());
  }

  @Override
  public Mark table(Mark.Table m) {
    List<Mark.Row> rows =
        m.rows().stream()
            .map(
                r ->
                    new Mark.Row(
                        r.height(),
                        r.cells().stream().map(this::cell).toList(),
                        r.above(),
                        r.below()))
            .toList();
    return new Mark.Table(m.tag(), rect(m.box()), m.columns(), rows, m.headRows());
  }

  @Override
  public Mark chart(Mark.Chart m) {
    double dx = rect(m.box()).x() - m.box().x();
    return m.accept(new Scaled(new Affine(1, dx, 0), ""));
  }

  private Mark.Cell cell(Mark.Cell c) {
    return new Mark.Cell(rect(c.box()), c.text().map(this::block), c.fill());
  }

  /** What is glued to the left side is now glued to the right one. */
  private static Mark.Glue glue(Mark.Glue g) {
    return new Mark.Glue(g.id(), g.site() % 2 == 0 ? g.site() : 4 - g.site());
  }

  private Outline outline(Outline o) {
    boolean points = o.kind() == Outline.Kind.CHEVRON || o.kind() == Outline.Kind.HOME_PLATE;
    Optional<Outline.Sketch> sketch =
        o.sketch().map(s -> new Outline.Sketch(path(s.line()), path(s.inside())));
    return new Outline(
        points ? Outline.Kind.FREE : o.kind(), points ? 0 : o.adjust(), path(o.path()), sketch);
  }

  private Path path(Path p) {
    return new Path(
        p.segments().stream()
            .map(s -> new Path.Segment(s.op(), s.points().stream().map(this::point).toList()))
            .toList());
  }

  private Point point(Point p) {
    return new Point(width - p.x(), p.y());
  }

  private Rect rect(Rect r) {
    return new Rect(width - r.right(), r.y(), r.width(), r.height());
  }

  private TextBlock block(TextBlock b) {
    return new TextBlock(b.paragraphs().stream().map(this::paragraph).toList(), b.anchor());
  }

  private Paragraph paragraph(Paragraph p) {
    return new Paragraph(
        p.lines().stream().map(this::line).toList(),
        align(p.align()),
        p.leading(),
        p.spaceBefore(),
        p.language(),
        p.glue(),
        p.bullet());
  }

  private Line line(Line l) {
    return new Line(width - l.x() - l.width(), l.baseline(), l.width(), l.runs());
  }

  private static Paragraph.Align align(Paragraph.Align align) {
    return switch (align) {
      case LEFT -> Paragraph.Align.RIGHT;
      case CENTRE -> Paragraph.Align.CENTRE;
      case RIGHT -> Paragraph.Align.LEFT;
    };
  }
}
