package org.deckwright.render.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.deckwright.text.TrueType;

/** One page as an SVG document: what it is called, its faces, its ground, its marks. */
final class SvgPage {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** Text is set as measured: spaces stay, and the browser adds and takes away nothing. */
  private static final String TEXT =
      "text{white-space:pre;text-rendering:geometricPrecision;font-variant-ligatures:none;"
          + "text-autospace:no-autospace;text-spacing-trim:space-all}";

  private final Page page;
  private final Scene scene;
  private final UsedLetters letters;

  /**
   * @param faces the parsed face of a PostScript name
   */
  SvgPage(Page page, Scene scene, Function<String, TrueType> faces) {
    this.page = page;
    this.scene = scene;
    this.letters = new UsedLetters(faces);
  }

  String write() {
    Xml body = new Xml();
    MarkWriter writer = new MarkWriter(body, letters, scene.language());
    body.open("g").attribute("aria-hidden", "true");
    writer.within().write(scene.look().layout(page.layout()).furniture());
    body.close();
    writer.write(page.marks());
    Xml xml = new Xml();
    open(xml);
    xml.open("style").text(letters.css() + TEXT).close();
    ground(xml);
    xml.all(body).close();
    return DECLARATION + xml + '\n';
  }

  private void open(Xml xml) {
    double width = page.size().width();
    double height = page.size().height();
    xml.open("svg").attribute("xmlns", NAMESPACE);
    xml.attribute("width", width).attribute("height", height);
    xml.attribute("viewBox", "0 0 " + Xml.number(width) + ' ' + Xml.number(height));
    xml.attribute("lang", scene.language()).attribute("xml:lang", scene.language());
    xml.attribute("xml:space", "preserve").attribute("role", "graphics-document document");
    xml.open("title").text(page.title()).close();
    List<String> alts = new ArrayList<>();
    page.marks().forEach(m -> collect(m, alts));
    if (!alts.isEmpty()) {
      xml.open("desc").text(String.join("\n", alts)).close();
    }
  }

  /** What is told of the page's pictures, in reading order. */
  private static void collect(Mark mark, List<String> alts) {
    if (!mark.tag().alt().isEmpty()) {
      alts.add(mark.tag().alt());
    } else if (mark instanceof Mark.Group group) {
      group.children().forEach(m -> collect(m, alts));
    }
  }

  private void ground(Xml xml) {
    xml.open("rect").attribute("width", "100%").attribute("height", "100%");
    xml.paint("fill", page.ground()).close();
  }
}
