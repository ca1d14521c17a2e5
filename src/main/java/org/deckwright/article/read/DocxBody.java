package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the paragraphs and tables of one part of a Word file, in reading order: what was inserted
 * is kept, what was deleted is not, nor is hidden text.
 */
final class DocxBody {
  private static final Set<String> GONE =
      Set.of("del", "moveFrom", "Fallback", "sectPr", "rubyPr", "rt");
  private static final Set<String> MONO =
      Set.of(
          "courier new",
          "consolas",
          "courier",
          "menlo",
          "monaco",
          "liberation mono",
          "dejavu sans mono",
          "cascadia code",
          "cascadia mono",
          "jetbrains mono",
          "source code pro",
          "roboto mono",
          "lucida console");
  private static final int MOST_SPAN = 50;

  /** Letters this many times the size of running text are a heading's. */
  private static final double LARGE = 1.15;

  private final DocxXml xml;
  private final DocxStyles styles;

  DocxBody(DocxXml xml, DocxStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** The blocks under the element at hand. */
  List<DocxBlock> blocks() {
    List<DocxBlock> all = new ArrayList<>();
    xml.children(e -> block(e, all));
    return all;
  }

  private void block(String element, List<DocxBlock> all) {
    if (element.equals("p")) {
      DocxParagraph paragraph = new DocxParagraph();
      xml.children(e -> inParagraph(e, paragraph));
      all.add(paragraph);
      all.addAll(paragraph.boxes);
    } else if (element.equals("tbl")) {
      all.add(new DocxBlock.Table(rows()));
    } else if (!GONE.contains(element)) {
      xml.children(e -> block(e, all)); // content controls, insertions, custom XML
    }
  }

  private List<List<DocxBlock.Cell>> rows() {
    List<List<DocxBlock.Cell>> rows = new ArrayList<>();
    xml.children(e -> row(e, rows));
    return rows;
  }

  private void row(String element, List<List<DocxBlock.Cell>> rows) {
    if (element.equals("tr")) {
      List<DocxBlock.Cell> cells = new ArrayList<>();
      boolean[] gone = {false};
      xml.children(e -> cell(e, cells, gone));
      if (!gone[0]) {
        rows.add(cells);
      }
    } else if (!GONE.contains(element)) {
      xml.children(e -> row(e, rows));
    }
  }

  private void cell(String element, List<DocxBlock.Cell> cells, boolean[] gone) {
    if (element.equals("trPr")) {
      xml.children(e -> gone[0] |= e.equals("del"));
    } else if (element.equals("tc")) {
      int[] span = {1};
      List<DocxBlock> inside = new ArrayList<>();
      xml.children(e -> inCell(e, inside, span));
      cells.add(new DocxBlock.Cell(inside));
      for (int i = 1; i < Math.min(span[0], MOST_SPAN); i++) {
        cells.add(new DocxBlock.Cell(List.of()));
      }
    } else if (!GONE.contains(element)) {
      xml.children(e -> cell(e, cells, gone));
    }
  }

  private void inCell(String element, List<DocxBlock> inside, int[] span) {
    if (element.equals("tcPr")) {
      xml.children(e -> span[0] = e.equals("gridSpan") ? xml.number("val", 1) : span[0]);
    } else {
      block(element, inside);
    }
  }

  // paragraphs

  private void inParagraph(String element, DocxParagraph p) {
    if (element.equals("pPr")) {
      xml.children(e -> property(e, p));
    } else if (element.equals("r")) {
      run(p);
    } else if (element.equals("oMath") || element.equals("oMathPara")) {
      math(p);
    } else if (!GONE.contains(element)) {
      xml.children(e -> inParagraph(e, p)); // links, insertions, fields, content controls
    }
  }

  private void property(String element, DocxParagraph p) {
    switch (element) {
      case "pStyle" -> p.style = xml.attribute("val");
      case "outlineLvl" -> p.outline = xml.number("val", 9) < 9 ? xml.number("val", 9) + 1 : 0;
      case "numPr" -> numbering(p);
      default -> {}
    }
  }

  private void numbering(DocxParagraph p) {
    String[] list = {""};
    int[] level = {0};
    xml.children(
        e -> {
          list[0] = e.equals("numId") ? xml.attribute("val") : list[0];
          level[0] = e.equals("ilvl") ? xml.number("val", 0) : level[0];
        });
    p.isUnlisted = list[0].equals("0");
    p.list = styles.list(list[0], level[0]);
  }

  /** Formulas are read as the letters they are made of. */
  private void math(DocxParagraph p) {
    xml.children(
        e -> {
          if (e.equals("t")) {
            p.add(xml.text(), look(p));
          } else {
            math(p);
          }
        });
  }

  private DocxParagraph.Look look(DocxParagraph p) {
    boolean large = styles.size(p.style) >= LARGE * styles.bodySize();
    return new DocxParagraph.Look(styles.isBold(p.style), false, false, large);
  }

  private void run(DocxParagraph p) {
    DocxParagraph.Look[] look = {look(p)};
    boolean[] hidden = {false};
    xml.children(
        e -> {
          if (e.equals("rPr")) {
            xml.children(r -> look[0] = look(r, look[0], hidden));
          } else if (!hidden[0]) {
            inRun(e, p, look[0]);
          }
        });
  }

  private DocxParagraph.Look look(String property, DocxParagraph.Look l, boolean[] hidden) {
    return switch (property) {
      case "b" -> new DocxParagraph.Look(xml.isOn(), l.slanted(), l.mono(), l.large());
      case "i" -> new DocxParagraph.Look(l.bold(), xml.isOn(), l.mono(), l.large());
      case "sz" -> {
        boolean large = xml.number("val", 0) >= LARGE * styles.bodySize();
        yield new DocxParagraph.Look(l.bold(), l.slanted(), l.mono(), large);
      }
      case "rFonts" -> {
        String face = xml.attribute("ascii").toLowerCase(Locale.ROOT);
        yield new DocxParagraph.Look(l.bold(), l.slanted(), MONO.contains(face), l.large());
      }
      case "vanish" -> {
        hidden[0] = xml.isOn();
        yield l;
      }
      default -> l;
    };
  }

  private void inRun(String element, DocxParagraph p, DocxParagraph.Look look) {
    switch (element) {
      case "t" -> p.add(xml.text(), look);
      case "tab" -> p.add("\t", look);
      case "noBreakHyphen" -> p.add("-", look);
      case "cr" -> p.lineBreak();
      case "br" -> lineBreak(p);
      case "drawing", "pict", "object" -> drawing(p, new String[] {""});
      case "AlternateContent", "Choice", "ruby", "rubyBase" ->
          xml.children(e -> inRunOrBase(e, p, look));
      default -> {}
    }
  }

  private void inRunOrBase(String element, DocxParagraph p, DocxParagraph.Look look) {
    if (element.equals("r")) {
      run(p);
    } else {
      inRun(element, p, look);
    }
  }

  private void lineBreak(DocxParagraph p) {
    if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("textWrapping")) {
      p.lineBreak();
    }
  }

  /** A picture, or a box with text in it. */
  private void drawing(DocxParagraph p, String[] alt) {
    xml.children(
        e -> {
          if (e.equals("txbxContent")) {
            p.boxes.addAll(blocks());
          } else if (e.equals("docPr")) {
            alt[0] = xml.attribute("descr");
          } else if (e.equals("blip") && !xml.attribute("embed").isEmpty()) {
            p.pictures.add(new DocxParagraph.Picture(xml.attribute("embed"), alt[0]));
          } else if (e.equals("imagedata") && !xml.attribute("id").isEmpty()) {
            p.pictures.add(new DocxParagraph.Picture(xml.attribute("id"), xml.attribute("title")));
          } else if (!GONE.contains(e)) {
            drawing(p, alt);
          }
        });
  }
}
