package org.deckwright.render.pptx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.deckwright.geom.Size;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Writes the part that names all others, and the small ones that Office expects beside it. */
final class PresentationWriter {
  static final String NAME = "/ppt/presentation.xml";
  static final String PROPERTIES = "/docProps/app.xml";
  private static final int FIRST_SLIDE_ID = 256;
  private static final String SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
  private static final String NAMESPACE_2010 =
      "http://schemas.microsoft.com/office/powerpoint/2010/main";

  private final Scene scene;
  private final Xml x = Xml.document();
  private final List<Part.Relation> relations = new ArrayList<>();

  PresentationWriter(Scene scene) {
    this.scene = scene;
  }

  void write(Parts parts) {
    x.open("p:presentation", Names.root("saveSubsetFonts", 1, "autoCompressPictures", 0));
    x.open("p:sldMasterIdLst");
    x.leaf("p:sldMasterId", "id", 2147483648L, "r:id", relate("slideMaster", MasterWriter.NAME));
    x.close().open("p:notesMasterIdLst");
    x.leaf("p:notesMasterId", "r:id", relate("notesMaster", NotesWriter.NOTES_MASTER));
    x.close().open("p:handoutMasterIdLst");
    x.leaf("p:handoutMasterId", "r:id", relate("handoutMaster", NotesWriter.HANDOUT_MASTER));
    x.close().open("p:sldIdLst");
    for (int i = 0; i < scene.pages().size(); i++) {
      String id = relate("slide", SlideWriter.name(i + 1));
      x.leaf("p:sldId", "id", FIRST_SLIDE_ID + i, "r:id", id);
    }
    x.close();
    Size page = scene.pages().get(0).size();
    x.leaf("p:sldSz", "cx", Names.emu(page.width()), "cy", Names.emu(page.height()));
    x.leaf("p:notesSz", "cx", 6858000, "cy", 9144000).open("p:defaultTextStyle");
    x.open("a:defPPr").leaf("a:defRPr", "lang", Language.office(scene.language())).close();
    Frames.levels(x, 1800, "+mn");
    x.close();
    sections();
    relate("theme", "/ppt/theme/theme1.xml");
    small(parts, "presProps", Xml.document().leaf("p:presentationPr", Names.ROOT));
    small(parts, "viewProps", Xml.document().leaf("p:viewPr", Names.ROOT));
    small(parts, "tableStyles", tableStyles());
    parts.add(Part.presentation(NAME, "presentation.main", x.close(), relations));
    application(parts);
  }

  private String relate(String type, String target) {
    String id = "rId" + (relations.size() + 1);
    relations.add(Part.to(id, type, target));
    return id;
  }

  private void small(Parts parts, String kind, Xml xml) {
    String name = "/ppt/" + kind + ".xml";
    relate(kind, name);
    parts.add(Part.presentation(name, kind, xml, List.of()));
  }

  /** Every slide is in one section, or there are none. */
  private void sections() {
    List<Page> pages = scene.pages();
    if (pages.stream().allMatch(p -> p.section().isEmpty())) {
      return;
    }
    x.open("p:extLst").open("p:ext", "uri", SECTIONS);
    x.open("p14:sectionLst", "xmlns:p14", NAMESPACE_2010);
    int i = 0;
    while (i < pages.size()) {
      String name = pages.get(i).section();
      x.open("p14:section", "name", name.isEmpty() ? scene.title() : name, "id", guid(name, i));
      x.open("p14:sldIdLst");
      for (; i < pages.size() && pages.get(i).section().equals(name); i++) {
        x.leaf("p14:sldId", "id", FIRST_SLIDE_ID + i);
      }
      x.close().close();
    }
    x.close().close().close();
  }

  private static String guid(String name, int first) {
    byte[] seed = (name + first).getBytes(StandardCharsets.UTF_8);
    return "{" + UUID.nameUUIDFromBytes(seed).toString().toUpperCase(Locale.ROOT) + "}";
  }

  /** One style, without lines or fills: a table's own rows say where its rules are. */
  private static Xml tableStyles() {
    Xml t = Xml.document();
    t.open("a:tblStyleLst", "xmlns:a", Names.DRAWING, "def", TableWriter.STYLE);
    t.open("a:tblStyle", "styleId", TableWriter.STYLE, "styleName", "Deckwright");
    t.open("a:wholeTbl").raw(text(""));
    t.open("a:tcStyle").open("a:tcBdr").open("a:insideH");
    t.raw("<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill></a:ln>");
    t.close().close().raw("<a:fill><a:noFill/></a:fill>").close().close();
    t.open("a:firstRow").raw(text(" b=\"on\""));
    t.open("a:tcStyle").leaf("a:tcBdr").close().close();
    return t.close().close();
  }

  private static String text(String bold) {
    return "<a:tcTxStyle"
        + bold
        + "><a:fontRef idx=\"minor\"/><a:schemeClr val=\"tx1\"/></a:tcTxStyle>";
  }

  private void application(Parts parts) {
    Xml a = Xml.document();
    a.open(
        "Properties",
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    long notes = scene.pages().stream().filter(p -> !p.notes().isEmpty()).count();
    a.text("Application", "Deckwright").text("Slides", "" + scene.pages().size());
    a.text("Notes", Long.toString(notes)).close();
    parts.add(Part.shared(PROPERTIES, "extended-properties", a, List.of()));
  }
}
