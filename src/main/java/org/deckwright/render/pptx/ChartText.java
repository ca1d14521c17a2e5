package org.deckwright.render.pptx;

import java.util.Optional;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.TextStyle;

/** Writes the text of charts: how axes look, and the labels of values. */
final class ChartText {
  private final Xml x;
  private final Palette palette;

  ChartText(Xml x, Palette palette) {
    this.x = x;
    this.palette = palette;
  }

  /** Text properties. */
  void style(TextStyle s) {
    x.open("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").open("a:pPr");
    format("a:defRPr", s);
    x.close().leaf("a:endParaRPr", "lang", "en-US").close().close();
  }

  private void format(String element, TextStyle s) {
    x.open(element, "sz", Names.centipoints(s.size()), "b", s.bold() ? "1" : "0");
    palette.fill(x, s.ink());
    x.leaf("a:latin", "typeface", "+mn-lt").leaf("a:ea", "typeface", "+mn-ea").close();
  }

  /** The labels of a series, all in one place and format. */
  void labels(ChartModel.Series s, String place, TextStyle style) {
    x.open("c:dLbls");
    for (int k = 0; k < s.values().size(); k++) {
      label(s, k, place, style);
    }
    closeLabels();
  }

  /** Writes one label, if the point has any. */
  void label(ChartModel.Series s, int k, String place, TextStyle style) {
    String label = k < s.labels().size() ? s.labels().get(k) : "";
    if (label.isEmpty()) {
      return;
    }
    Optional<String> format = ChartNumbers.format(label, s.values().get(k));
    x.open("c:dLbl").leaf("c:idx", "val", k);
    if (format.isEmpty()) {
      words(label, style);
    } else {
      x.leaf("c:numFmt", "formatCode", format.get(), "sourceLinked", "0");
    }
    x.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
    if (format.isPresent()) {
      style(style);
    }
    x.leaf("c:dLblPos", "val", place);
    shown(true);
    x.close();
  }

  private void words(String label, TextStyle style) {
    x.open("c:tx")
        .open("c:rich")
        .leaf("a:bodyPr", "wrap", "none")
        .leaf("a:lstStyle")
        .open("a:p")
        .open("a:r");
    format("a:rPr", style);
    x.text("a:t", label).close().close().close().close();
  }

  /** Values without a label show none. */
  void closeLabels() {
    shown(false);
    x.close();
  }

  private void shown(boolean value) {
    x.leaf("c:showLegendKey", "val", "0").leaf("c:showVal", "val", value ? "1" : "0");
    x.leaf("c:showCatName", "val", "0").leaf("c:showSerName", "val", "0");
    x.leaf("c:showPercent", "val", "0").leaf("c:showBubbleSize", "val", "0");
  }
}
