package org.deckwright.render.pptx;

import java.util.List;
import org.deckwright.geom.Size;

/** Writes what is printed beside the slides: the masters of notes and handouts, and the notes. */
final class NotesWriter {
  static final String NOTES_MASTER = "/ppt/notesMasters/notesMaster1.xml";
  static final String HANDOUT_MASTER = "/ppt/handoutMasters/handoutMaster1.xml";
  private static final String GROUND =
      "<p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>";
  private static final double WIDTH = 432;
  private static final double HEIGHT = 243;

  private final Parts parts;

  NotesWriter(Parts parts) {
    this.parts = parts;
  }

  void masters(Size page) {
    Xml x = Xml.document().open("p:notesMaster", Names.ROOT).open("p:cSld").raw(GROUND);
    Frames.openTree(x);
    double scale = Math.min(WIDTH / page.width(), HEIGHT / page.height());
    double width = page.width() * scale;
    shape(x, 2, "Slide Image", "sldImg", 2, 270 - width / 2, 90, width, page.height() * scale, "");
    shape(
        x,
        3,
        "Notes",
        "body",
        3,
        54,
        346,
        WIDTH,
        284,
        "<a:p><a:r><a:rPr lang=\"en-US\"/>" + "<a:t>Notes</a:t></a:r></a:p>");
    shape(x, 4, "Slide Number", "sldNum", 5, 306, 684, 180, 24, number());
    x.close().close();
    Frames.colours(x, false);
    x.open("p:notesStyle");
    Frames.levels(x, 1200, "+mn");
    x.close().close();
    parts.add(
        Part.presentation(
            NOTES_MASTER,
            "notesMaster",
            x,
            List.of(Part.to("rId1", "theme", "/ppt/theme/theme2.xml"))));
    handout();
  }

  private void handout() {
    Xml x = Xml.document().open("p:handoutMaster", Names.ROOT).open("p:cSld").raw(GROUND);
    Frames.openTree(x);
    shape(x, 2, "Slide Number", "sldNum", 3, 306, 684, 180, 24, number());
    x.close().close();
    Frames.colours(x, false);
    parts.add(
        Part.presentation(
            HANDOUT_MASTER,
            "handoutMaster",
            x.close(),
            List.of(Part.to("rId1", "theme", "/ppt/theme/theme3.xml"))));
  }

  private static String number() {
    return "<a:p><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\">"
        + "<a:rPr lang=\"en-US\"/><a:t>‹#›</a:t></a:fld></a:p>";
  }

  private static void shape(
      Xml x,
      int id,
      String name,
      String type,
      int idx,
      double left,
      double top,
      double width,
      double height,
      String text) {
    open(x, id, name, type, idx);
    x.open("p:spPr").open("a:xfrm");
    x.leaf("a:off", "x", Names.emu(left), "y", Names.emu(top));
    x.leaf("a:ext", "cx", Names.emu(width), "cy", Names.emu(height)).close();
    x.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
    if (text.isEmpty()) {
      x.raw(
          "<a:noFill/><a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill></a:ln>");
      x.close().close();
      return;
    }
    x.close().open("p:txBody").leaf("a:bodyPr", "lIns", 0, "rIns", 0).leaf("a:lstStyle");
    x.raw(text).close().close();
  }

  private static void open(Xml x, int id, String name, String type, int idx) {
    x.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", "id", id, "name", name).open("p:cNvSpPr");
    if (type.equals("sldImg")) {
      x.leaf("a:spLocks", "noGrp", 1, "noRot", 1, "noChangeAspect", 1);
    } else {
      x.leaf("a:spLocks", "noGrp", 1);
    }
    x.close().open("p:nvPr").leaf("p:ph", "type", type, "idx", idx).close().close();
  }

  static String name(int slide) {
    return "/ppt/notesSlides/notesSlide" + slide + ".xml";
  }

  /** The notes of a slide; paragraphs are parted by line breaks. */
  void notes(int slide, String text, String language) {
    Xml x = Xml.document().open("p:notes", Names.ROOT).open("p:cSld");
    Frames.openTree(x);
    open(x, 2, "Slide Image", "sldImg", 2);
    x.leaf("p:spPr").close();
    open(x, 3, "Notes", "body", 3);
    x.leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
    for (String line : text.split("\n", -1)) {
      x.open("a:p").open("a:r").leaf("a:rPr", Language.of(line, language));
      x.text("a:t", line).close().close();
    }
    x.close().close().close().close().raw(Frames.MASTER_COLOURS).close();
    List<Part.Relation> relations =
        List.of(
            Part.to("rId1", "notesMaster", NOTES_MASTER),
            Part.to("rId2", "slide", SlideWriter.name(slide)));
    parts.add(Part.presentation(name(slide), "notesSlide", x, relations));
  }
}
