package org.deckwright.render.pptx;

import org.deckwright.geom.Length;

/** Name spaces, and points as the numbers that Office writes. */
final class Names {
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** What every root element of PresentationML declares. */
  static final Object[] ROOT = {"xmlns:a", DRAWING, "xmlns:r", RELATIONS, "xmlns:p", PRESENTATION};

  private Names() {}

  /** The usual declarations with further attributes. */
  static Object[] root(Object... more) {
    Object[] all = new Object[ROOT.length + more.length];
    System.arraycopy(ROOT, 0, all, 0, ROOT.length);
    System.arraycopy(more, 0, all, ROOT.length, more.length);
    return all;
  }

  static long emu(double points) {
    return new Length(points).emu();
  }

  static int centipoints(double points) {
    return new Length(points).centipoints();
  }
}
