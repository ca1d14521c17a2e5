package org.deckwright.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Stroke;

/**
 * Draws on a content stream in page coordinates (origin top left, y downwards), which it turns into
 * PDF's. Each call leaves the graphics state as it was.
 */
final class Pen {
  private static final double GRID = 1000;
  private static final int BUTT = 0;
  private static final int ROUND = 1;

  private final PDPageContentStream out;
  private final double height;
  private final Resources resources;

  Pen(PDPageContentStream out, double height, Resources resources) {
    this.out = out;
    this.height = height;
    this.resources = resources;
  }

  /** The same rectangle in PDF coordinates. */
  PDRectangle rectangle(Rect r) {
    return new PDRectangle(x(r.x()), y(r.bottom()), x(r.width()), x(r.height()));
  }

  void fill(Path path, Ink ink) throws IOException {
    if (path.segments().isEmpty()) {
      return;
    }
    out.saveGraphicsState();
    opacity(ink);
    fillColour(ink);
    trace(path);
    out.fill();
    out.restoreGraphicsState();
  }

  void stroke(Path path, Stroke stroke) throws IOException {
    if (path.segments().isEmpty() || stroke.width() <= 0) {
      return;
    }
    out.saveGraphicsState();
    opacity(stroke.ink());
    out.setStrokingColor(red(stroke.ink()), green(stroke.ink()), blue(stroke.ink()));
    out.setLineWidth(x(stroke.width()));
    out.setLineJoinStyle(ROUND);
    out.setLineCapStyle(stroke.roundCap() ? ROUND : BUTT);
    if (!stroke.dash().isEmpty()) {
      out.setLineDashPattern(dashes(stroke), 0);
    }
    trace(path);
    out.stroke();
    out.restoreGraphicsState();
  }

  /**
   * Shows text.
   *
   * @param pieces strings, and between them moves to the left in thousandths of an em
   * @param tracking in points
   */
  void text(PDFont font, double size, double tracking, Ink ink, Point at, Object[] pieces)
      throws IOException {
    boolean clear = ink.alpha() < 1;
    if (clear) {
      out.saveGraphicsState();
      opacity(ink);
    }
    out.beginText();
    out.setFont(font, x(size));
    out.setCharacterSpacing(x(tracking));
    fillColour(ink);
    out.newLineAtOffset(x(at.x()), y(at.y()));
    out.showTextWithPositioning(pieces);
    out.endText();
    if (clear) {
      out.restoreGraphicsState();
    }
  }

  /**
   * From now on the letters that {@link #text} shows are seen only where something is painted over
   * them, until {@link #leave}.
   */
  void enterLetters() throws IOException {
    out.saveGraphicsState();
    out.setRenderingMode(RenderingMode.NEITHER_CLIP);
  }

  void leave() throws IOException {
    out.restoreGraphicsState();
  }

  /** Draws a picture as large as {@code all}, of which the box shows a part. */
  void picture(PDImageXObject image, Rect all, Rect box) throws IOException {
    boolean part = !all.equals(box);
    if (part) {
      out.saveGraphicsState();
      out.addRect(x(box.x()), y(box.bottom()), x(box.width()), x(box.height()));
      out.clip();
    }
    out.drawImage(image, x(all.x()), y(all.bottom()), x(all.width()), x(all.height()));
    if (part) {
      out.restoreGraphicsState();
    }
  }

  /** Draws a form whose lower left corner is its origin. */
  void form(PDFormXObject form, Rect box) throws IOException {
    out.saveGraphicsState();
    out.transform(Matrix.getTranslateInstance(x(box.x()), y(box.bottom())));
    out.drawForm(form);
    out.restoreGraphicsState();
  }

  private void trace(Path path) throws IOException {
    for (Path.Segment s : path.segments()) {
      switch (s.op()) {
        case MOVE -> out.moveTo(x(s, 0), y(s, 0));
        case LINE -> out.lineTo(x(s, 0), y(s, 0));
        case CUBIC -> out.curveTo(x(s, 0), y(s, 0), x(s, 1), y(s, 1), x(s, 2), y(s, 2));
        case CLOSE -> out.closePath();
      }
    }
  }

  private void opacity(Ink ink) throws IOException {
    if (ink.alpha() < 1) {
      out.setGraphicsStateParameters(resources.opacity(ink.alpha()));
    }
  }

  private void fillColour(Ink ink) throws IOException {
    out.setNonStrokingColor(red(ink), green(ink), blue(ink));
  }

  private static float[] dashes(Stroke stroke) {
    float[] lengths = new float[stroke.dash().size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = x(stroke.dash().get(i));
    }
    return lengths;
  }

  private static float x(Path.Segment s, int i) {
    return x(s.points().get(i).x());
  }

  private float y(Path.Segment s, int i) {
    return y(s.points().get(i).y());
  }

  /** A length or horizontal place, on a grid that no eye and no printer resolves. */
  private static float x(double points) {
    return (float) (Math.rint(points * GRID) / GRID);
  }

  private float y(double points) {
    return x(height - points);
  }

  private static float red(Ink ink) {
    return (ink.rgb() >> 16) / 255f;
  }

  private static float green(Ink ink) {
    return (ink.rgb() >> 8 & 0xFF) / 255f;
  }

  private static float blue(Ink ink) {
    return (ink.rgb() & 0xFF) / 255f;
  }
}
