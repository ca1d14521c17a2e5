package org.deckwright.scene;

import java.util.List;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Path;

/**
 * The same mark at another size and place: what a thumbnail of a slide is made of. Type sizes,
 * strokes, dashes and charts shrink with the rest, so that line breaks stay as they were.
 *
 * <p>A scaled text no longer fills its placeholder, so it names none.
 *
 * @param by how to scale and move; factor above zero
 * @param idPrefix stands before each id that connectors are glued to, so that two slides on one
 *     page do not share ids; may be empty
 */
public record Scaled(Affine by, String idPrefix) implements Mark.Visitor<Mark> {

  /** All marks, in their order. */
  public List<Mark> marks(List<Mark> marks) {
    return marks.stream().map(m -> m.<Mark>accept(this)).toList();
  }

  @Override
  public Mark group(Mark.Group m) {
    return new Mark.Group(
        tag(m.tag()), by.apply(m.box()), marks(m.children()), m.chart().map(c -> c.scaled(this)));
  }

  @Override
  public Mark text(Mark.Text m) {
    return Mark.Text.of(tag(m.tag()), by.apply(m.box()), block(m.block()));
  }

  @Override
  public Mark shape(Mark.Shape m) {
    return new Mark.Shape(
        tag(m.tag()),
        by.apply(m.box()),
        outline(m.outline()),
        m.fill(),
        m.stroke().map(this::stroke),
        m.text().map(this::block));
  }

  @Override
  public Mark connector(Mark.Connector m) {
    return new Mark.Connector(
        tag(m.tag()),
        m.kind(),
        path(m.path()),
        stroke(m.stroke()),
        m.from().map(this::glue),
        m.to().map(this::glue),
        m.start().map(this::arrow),
        m.end().map(this::arrow));
  }

  @Override
  public Mark picture(Mark.Picture m) {
    return new Mark.Picture(tag(m.tag()), by.apply(m.box()), m.image(), m.seen());
  }

  @Override
  public Mark table(Mark.Table m) {
    return new Mark.Table(
        tag(m.tag()),
        by.apply(m.box()),
        m.columns().stream().map(this::length).toList(),
        m.rows().stream().map(this::row).toList(),
        m.headRows());
  }

  @Override
  public Mark chart(Mark.Chart m) {
    return new Mark.Chart(
        tag(m.tag()),
        by.apply(m.box()),
        m.model().accept(new ScaledChart(this)),
        marks(m.shapes()));
  }

  double length(double points) {
    return by.factor() * points;
  }

  Path path(Path p) {
    return p.transform(by);
  }

  Stroke stroke(Stroke s) {
    return new Stroke(
        s.ink(), length(s.width()), s.dash().stream().map(this::length).toList(), s.roundCap());
  }

  TextStyle style(TextStyle s) {
    return new TextStyle(s.face(), length(s.size()), s.ink());
  }

  private Tag tag(Tag t) {
    return t.id().isEmpty() ? t : t.withId(idPrefix + t.id());
  }

  private Mark.Glue glue(Mark.Glue g) {
    return new Mark.Glue(idPrefix + g.id(), g.site());
  }

  private Mark.Arrow arrow(Mark.Arrow a) {
    return new Mark.Arrow(length(a.length()), length(a.halfWidth()));
  }

  private Outline outline(Outline o) {
    return new Outline(
        o.kind(),
        length(o.adjust()),
        path(o.path()),
        o.sketch().map(s -> new Outline.Sketch(path(s.line()), path(s.inside()))));
  }

  private Mark.Row row(Mark.Row r) {
    return new Mark.Row(
        length(r.height()),
        r.cells().stream().map(this::cell).toList(),
        r.above().map(this::stroke),
        r.below().map(this::stroke));
  }

  private Mark.Cell cell(Mark.Cell c) {
    return new Mark.Cell(by.apply(c.box()), c.text().map(this::block), c.fill());
  }

  private TextBlock block(TextBlock b) {
    return new TextBlock(b.paragraphs().stream().map(this::paragraph).toList(), b.anchor());
  }

  private Paragraph paragraph(Paragraph p) {
    return new Paragraph(
        p.lines().stream().map(this::line).toList(),
        p.align(),
        length(p.leading()),
        length(p.spaceBefore()),
        p.language(),
        p.glue(),
        p.bullet());
  }

  private Line line(Line l) {
    return new Line(
        length(l.x()) + by.dx(),
        length(l.baseline()) + by.dy(),
        length(l.width()),
        l.runs().stream().map(this::run).toList());
  }

  private Run run(Run r) {
    return new Run(
        r.text(),
        r.face(),
        length(r.size()),
        r.tracking(),
        r.ink(),
        r.link(),
        r.level().map(l -> new Run.Level(length(l.y()) + by.dy(), l.above())));
  }
}
