package org.deckwright.render.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.deckwright.scene.Image;

/** What pages of one document share, so that it is written once: faces, pictures, opacities. */
final class Resources {
  private final PDDocument document;
  private final Faces faces;
  private final Map<Image, PDImageXObject> pictures = new LinkedHashMap<>();
  private final Map<Double, PDExtendedGraphicsState> opacities = new LinkedHashMap<>();

  Resources(PDDocument document, Faces faces) {
    this.document = document;
    this.faces = faces;
  }

  PDDocument document() {
    return document;
  }

  Faces faces() {
    return faces;
  }

  PDImageXObject picture(Image image) throws IOException {
    PDImageXObject found = pictures.get(image);
    if (found == null) {
      found = PDImageXObject.createFromByteArray(document, image.bytes(), image.toString());
      pictures.put(image, found);
    }
    return found;
  }

  /**
   * @param alpha 0 clear to 1 opaque, for fills and strokes
   */
  PDExtendedGraphicsState opacity(double alpha) {
    return opacities.computeIfAbsent(
        alpha,
        a -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant(a.floatValue());
          state.setStrokingAlphaConstant(a.floatValue());
          return state;
        });
  }
}
