package org.deckwright.render.excalidraw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** A surface on which each form and each text that is drawn becomes an element of the board. */
final class ChartGraphics extends AbstractGraphics2D {
  private static final FontMetrics NONE =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics().getFontMetrics();

  private final FormDrawer forms;
  private final TextDrawer texts;

  ChartGraphics(FormDrawer forms, TextDrawer texts) {
    super(false);
    this.forms = forms;
    this.texts = texts;
    this.gc = new GraphicContext();
  }

  private ChartGraphics(ChartGraphics from) {
    super(from);
    this.forms = from.forms;
    this.texts = from.texts;
  }

  @Override
  public Graphics create() {
    return new ChartGraphics(this);
  }

  @Override
  public void dispose() {
    // holds nothing
  }

  @Override
  public void fill(Shape shape) {
    add(shape, Optional.of(ink()), Optional.empty());
  }

  @Override
  public void draw(Shape shape) {
    Path path = path(shape);
    boolean closed =
        path.segments().stream().anyMatch(s -> s.op() == Path.Op.CLOSE)
            || shape instanceof Ellipse2D;
    if (closed) {
      add(shape, Optional.empty(), Optional.of(stroke()));
      return;
    }
    Polyline.figures(path).stream()
        .filter(f -> f.size() > 1)
        .forEach(f -> FormDrawer.stroke(forms.line("line", f), stroke()));
  }

  private void add(Shape shape, Optional<Ink> fill, Optional<Stroke> stroke) {
    Path path = path(shape);
    Rect box = path.bounds();
    if (path.segments().size() < 2) {
      return;
    }
    Outline outline =
        shape instanceof Rectangle2D
            ? Outline.rect(box)
            : shape instanceof Ellipse2D ? Outline.ellipse(box) : Outline.free(path);
    forms.form(
        new Mark.Shape(Tag.of("Chart", Role.PART), box, outline, fill, stroke, Optional.empty()));
  }

  private Ink ink() {
    Color c = getColor();
    return new Ink("", c.getRGB() & 0xFFFFFF, c.getAlpha() / 255.0);
  }

  private Stroke stroke() {
    if (!(getStroke() instanceof BasicStroke s)) {
      return Stroke.solid(ink(), 1);
    }
    List<Double> dash = new ArrayList<>();
    float[] lengths = s.getDashArray();
    for (int i = 0; lengths != null && i < lengths.length; i++) {
      dash.add((double) lengths[i]);
    }
    return new Stroke(ink(), s.getLineWidth(), dash, s.getEndCap() == BasicStroke.CAP_ROUND);
  }

  private Path path(Shape shape) {
    Path.Builder b = new Path.Builder();
    double[] c = new double[6];
    Point last = new Point(0, 0);
    for (PathIterator it = shape.getPathIterator(getTransform()); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> b.move(c[0], c[1]);
        case PathIterator.SEG_LINETO -> b.line(c[0], c[1]);
        case PathIterator.SEG_QUADTO ->
            b.cubic(
                new Point((last.x() + 2 * c[0]) / 3, (last.y() + 2 * c[1]) / 3),
                new Point((c[2] + 2 * c[0]) / 3, (c[3] + 2 * c[1]) / 3),
                new Point(c[2], c[3]));
        case PathIterator.SEG_CUBICTO ->
            b.cubic(new Point(c[0], c[1]), new Point(c[2], c[3]), new Point(c[4], c[5]));
        default -> b.close();
      }
      int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      last = kind == PathIterator.SEG_CLOSE ? last : new Point(c[end], c[end + 1]);
    }
    return b.build();
  }

  @Override
  public void drawString(String text, float x, float y) {
    AffineTransform at = getTransform();
    Run like =
        new Run("", getFont().getPSName(), getFont().getSize2D(), 0, ink(), Optional.empty());
    texts.plain(text, like, at.getTranslateX() + x, at.getTranslateY() + y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      plain.append(c);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw new UnsupportedOperationException("a board is no device");
  }

  @Override
  public FontMetrics getFontMetrics(Font f) {
    return NONE;
  }

  @Override
  public void setXORMode(Color c) {
    throw new UnsupportedOperationException("charts do not combine colours");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException("charts copy nothing");
  }

  @Override
  public boolean drawImage(Image img, int x, int y, ImageObserver observer) {
    throw new UnsupportedOperationException("charts hold no pictures");
  }

  @Override
  public boolean drawImage(Image img, int x, int y, int width, int height, ImageObserver observer) {
    throw new UnsupportedOperationException("charts hold no pictures");
  }

  @Override
  public void drawRenderedImage(RenderedImage img, AffineTransform trans) {
    throw new UnsupportedOperationException("charts hold no pictures");
  }

  @Override
  public void drawRenderableImage(RenderableImage img, AffineTransform trans) {
    throw new UnsupportedOperationException("charts hold no pictures");
  }
}
