package org.deckwright.article.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Notes where a page draws pictures, while its letters are read. */
final class PdfImages extends DrawObject {
  private static final int MOST_ON_A_PAGE = 200;

  private final List<PdfPlaced> placed = new ArrayList<>();
  private PDRectangle crop = new PDRectangle();
  private int page = -1;
  private boolean isUpright;

  PdfImages(PDFStreamEngine engine) {
    super(engine);
  }

  void start(PDPage next) {
    placed.clear();
    page++;
    crop = next.getCropBox();
    isUpright = next.getRotation() == 0;
  }

  /** The pictures of the page so far, in the order they are drawn. */
  List<PdfPlaced> placed() {
    return List.copyOf(placed);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    boolean named = !operands.isEmpty() && operands.get(0) instanceof COSName;
    var resources = getContext().getResources();
    if (named && resources != null && resources.isImageXObject((COSName) operands.get(0))) {
      if (isUpright && placed.size() < MOST_ON_A_PAGE) {
        PDXObject object = resources.getXObject((COSName) operands.get(0));
        if (object instanceof PDImageXObject image) {
          place(image);
        }
      }
    } else {
      super.process(operator, operands);
    }
  }

  private void place(PDImageXObject image) {
    Matrix m = getContext().getGraphicsState().getCurrentTransformationMatrix();
    float x1 = m.getTranslateX();
    float x2 = x1 + m.getScaleX() + m.getShearX();
    float y1 = m.getTranslateY();
    float y2 = y1 + m.getScaleY() + m.getShearY();
    float left = crop.getLowerLeftX();
    float top = crop.getUpperRightY();
    placed.add(
        new PdfPlaced(
            page,
            Math.min(x1, x2) - left,
            top - Math.max(y1, y2),
            Math.max(x1, x2) - left,
            top - Math.min(y1, y2),
            image));
  }
}
