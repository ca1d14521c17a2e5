package org.deckwright.check.pptx;

import org.apache.poi.xslf.model.TextBodyPropertyFetcher;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;

/**
 * Asks a shape, then the placeholders that it inherits from, whether its box grows with its text.
 */
final class Growing extends TextBodyPropertyFetcher<Boolean> {
  private Growing() {}

  static boolean is(XSLFTextShape shape) {
    Growing asked = new Growing();
    shape.fetchShapeProperty(asked);
    return asked.isSet() && asked.getValue();
  }

  @Override
  public boolean fetch(CTTextBodyProperties properties) {
    if (properties.isSetSpAutoFit()
        || properties.isSetNormAutofit()
        || properties.isSetNoAutofit()) {
      setValue(properties.isSetSpAutoFit());
    }
    return isSet();
  }
}
