package org.deckwright.render.png;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.render.Java2d;
import org.deckwright.render.chart.ChartPainter;
import org.deckwright.scene.ArrowedPath;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock;

/** Paints marks in their order. What it returns for a mark paints it. */
final class PagePainter implements Mark.Visitor<Runnable> {
  /** How far labels may stand out of a chart's box, in points. */
  private static final double BESIDE = 72;

  private final Graphics2D g;
  private final TextPainter texts;

  /**
   * @param g a surface whose unit is the point
   */
  PagePainter(Graphics2D g) {
    this.g = g;
    this.texts = new TextPainter(g);
  }

  void paint(List<Mark> marks) {
    for (Mark mark : marks) {
      mark.accept(this).run();
    }
  }

  @Override
  public Runnable group(Mark.Group m) {
    return () -> paint(m.children());
  }

  @Override
  public Runnable text(Mark.Text m) {
    return () -> texts.paint(m.block(), m.box());
  }

  @Override
  public Runnable shape(Mark.Shape m) {
    return () -> {
      fill(m.outline().inside(), m.fill());
      stroke(m.outline().line(), m.stroke());
      text(m, m.text());
    };
  }

  @Override
  public Runnable connector(Mark.Connector m) {
    return () -> {
      ArrowedPath drawn = ArrowedPath.of(m);
      stroke(drawn.line(), Optional.of(m.stroke()));
      drawn.heads().forEach(head -> fill(head, Optional.of(m.stroke().ink())));
    };
  }

  @Override
  public Runnable picture(Mark.Picture m) {
    return () -> {
      if (Java2d.isSeen(g, m.box())) {
        new PicturePainter(g).paint(m);
      }
    };
  }

  @Override
  public Runnable table(Mark.Table m) {
    return () -> {
      for (Mark.Row row : m.rows()) {
        row.cells().forEach(cell -> cell.fill().ifPresent(ink -> fill(cell, ink)));
      }
      m.rules().forEach(rule -> stroke(rule.path(), Optional.of(rule.stroke())));
      for (Mark.Row row : m.rows()) {
        row.cells().forEach(cell -> cell.text().ifPresent(t -> texts.paint(t, cell.box())));
      }
    };
  }

  @Override
  public Runnable chart(Mark.Chart m) {
    return () -> {
      if (Java2d.isSeen(g, m.box(), BESIDE)) {
        ChartPainter.paint(m.model(), g);
      }
    };
  }

  private void text(Mark m, Optional<TextBlock> block) {
    block.ifPresent(b -> texts.paint(b, m.box()));
  }

  private void fill(Mark.Cell cell, Ink ink) {
    g.setPaint(Java2d.colour(ink));
    g.fill(Java2d.rect(cell.box()));
  }

  private void fill(Path path, Optional<Ink> ink) {
    if (ink.isPresent() && Java2d.isSeen(g, path.bounds())) {
      g.setPaint(Java2d.colour(ink.get()));
      g.fill(path.shape());
    }
  }

  private void stroke(Path path, Optional<Stroke> stroke) {
    if (stroke.isPresent() && Java2d.isSeen(g, path.bounds(), stroke.get().width())) {
      g.setPaint(Java2d.colour(stroke.get().ink()));
      g.setStroke(Java2d.stroke(stroke.get()));
      g.draw(path.shape());
    }
  }
}
