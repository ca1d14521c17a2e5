package org.deckwright.render.pptx;

import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.TextStyle;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;

/** Labels of bars: inside a bar's end where they fit, else after it. */
final class BarLabels {
  /** Free room that a label needs along its bar and across it, both sides together, in points. */
  private static final double ALONG = 16;

  private static final double ABOVE = 20;

  private final Xml x;
  private final ChartText text;
  private final ChartModel.Bars model;

  BarLabels(Xml x, ChartText text, ChartModel.Bars model) {
    this.x = x;
    this.text = text;
    this.model = model;
  }

  void write(int series) {
    ChartModel.Series s = model.series().get(series);
    x.open("c:dLbls");
    for (int k = 0; k < s.values().size(); k++) {
      boolean inside = isInside(s, k);
      TextStyle value = model.style().value();
      Ink on = inside ? model.style().on(ink(s, k)) : value.ink();
      String place = model.stacked() ? "ctr" : inside ? "inEnd" : "outEnd";
      text.label(s, k, place, new TextStyle(value.face(), value.size(), on));
    }
    text.closeLabels();
  }

  private static Ink ink(ChartModel.Series s, int k) {
    return k < s.pointInks().size() ? s.pointInks().get(k) : s.ink();
  }

  private boolean isInside(ChartModel.Series s, int k) {
    if (k >= s.labels().size() || Double.isNaN(s.values().get(k))) {
      return false;
    }
    TextStyle style = model.style().value();
    Face face = FontBook.bundled().face(style.face());
    double width = face.width(s.labels().get(k), style.size());
    double height = face.capHeight() * style.size();
    double length = length(s.values().get(k));
    double thick = model.thickness() / (model.stacked() ? 1 : model.series().size());
    double scale = model.style().scale();
    return model.horizontal()
        ? width + ALONG * scale <= length && height + ALONG / 4 * scale <= thick
        : width + ALONG / 2 * scale <= thick && height + ABOVE * scale <= length;
  }

  /** Of the bar, in points. */
  private double length(double value) {
    ChartModel.Axis axis = model.axis();
    double extent = model.horizontal() ? model.plot().width() : model.plot().height();
    return Math.abs(value) / (axis.max() - axis.min()) * extent;
  }
}
