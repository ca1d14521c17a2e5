package org.deckwright.render.pptx;

import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Stroke;

/** Writes a chart's two axes: names along the base, a scale with grid lines where there is one. */
final class Axes {
  private final Xml x;
  private final Palette palette;
  private final ChartText text;
  private final ChartModel.Style style;

  Axes(Xml x, Palette palette, ChartText text, ChartModel.Style style) {
    this.x = x;
    this.palette = palette;
    this.text = text;
    this.style = style;
  }

  /**
   * @param side {@code b} below, {@code l} left
   * @param downwards whether the first stands on top
   */
  void categories(String side, boolean downwards) {
    x.open("c:catAx").leaf("c:axId", "val", 1).open("c:scaling");
    x.leaf("c:orientation", "val", downwards ? "maxMin" : "minMax").close();
    x.leaf("c:delete", "val", "0").leaf("c:axPos", "val", side);
    x.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    ticks("low");
    line(style.base());
    text.style(style.category());
    x.leaf("c:crossAx", "val", 2).leaf("c:crosses", "val", "autoZero").leaf("c:auto", "val", "0");
    x.leaf("c:lblAlgn", "val", "ctr").leaf("c:lblOffset", "val", "100");
    x.leaf("c:noMultiLvlLbl", "val", "1").close();
  }

  /**
   * @param crosses where on the categories' axis it stands
   * @param between whether categories have room on either side, as bars need
   */
  void values(ChartModel.Axis axis, String side, String crosses, boolean between) {
    x.open("c:valAx").leaf("c:axId", "val", 2).open("c:scaling");
    x.leaf("c:orientation", "val", "minMax");
    x.leaf("c:max", "val", ChartNumbers.plain(axis.max()));
    x.leaf("c:min", "val", ChartNumbers.plain(axis.min())).close();
    x.leaf("c:delete", "val", axis.visible() ? "0" : "1").leaf("c:axPos", "val", side);
    if (axis.visible()) {
      x.open("c:majorGridlines");
      line(style.grid());
      x.close();
    }
    x.leaf("c:numFmt", "formatCode", axis.format(), "sourceLinked", "0");
    ticks("nextTo");
    x.open("c:spPr").open("a:ln").leaf("a:noFill").close().close();
    text.style(style.axis());
    x.leaf("c:crossAx", "val", 1).leaf("c:crosses", "val", crosses);
    x.leaf("c:crossBetween", "val", between ? "between" : "midCat");
    if (axis.step() > 0) {
      x.leaf("c:majorUnit", "val", ChartNumbers.plain(axis.step()));
    }
    x.close();
  }

  private void ticks(String labels) {
    x.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
    x.leaf("c:tickLblPos", "val", labels);
  }

  private void line(Stroke s) {
    x.open("c:spPr").open("a:ln", "w", Names.emu(s.width()), "cap", "flat");
    palette.fill(x, s.ink());
    x.leaf("a:round").close().close();
  }
}
