package org.deckwright.check.pptx;

import org.apache.poi.xslf.model.TextBodyPropertyFetcher;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;

/** What an office program does with a text that is too long for its box when it opens the file. */
enum Autofit {
  /** It runs over. Also where only the layout or master lets type shrink: nobody does it then. */
  NONE,
  /** It is set smaller. */
  SHRINKS,
  /** The box gets higher. */
  GROWS;

  /** As the shape says, or the placeholder that it inherits from. */
  static Autofit of(XSLFTextShape shape) {
    Fetcher asked = new Fetcher();
    shape.fetchShapeProperty(asked);
    return asked.isSet() ? asked.getValue() : NONE;
  }

  private static final class Fetcher extends TextBodyPropertyFetcher<Autofit> {
    private boolean inherited;

    @Override
    public boolean fetch(CTTextBodyProperties properties) {
      if (properties.isSetSpAutoFit()) {
        setValue(GROWS);
      } else if (properties.isSetNormAutofit()) {
        boolean told = properties.getNormAutofit().isSetFontScale(); // sizes include it
        setValue(inherited || told ? NONE : SHRINKS);
      } else if (properties.isSetNoAutofit()) {
        setValue(NONE);
      }
      inherited = true;
      return isSet();
    }
  }
}
