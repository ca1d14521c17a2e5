package org.deckwright.render.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RelationsTest {
  @Test
  void targetsAreToldFromWhereThePartLies() {
    String slide = "/ppt/slides/slide1.xml";
    assertEquals("slide2.xml", Relations.path(slide, "/ppt/slides/slide2.xml"));
    assertEquals("../media/image1.png", Relations.path(slide, "/ppt/media/image1.png"));
    assertEquals("../../docProps/app.xml", Relations.path(slide, "/docProps/app.xml"));
    assertEquals("slides/slide1.xml", Relations.path("/ppt/presentation.xml", slide));
    assertEquals("ppt/presentation.xml", Relations.path("/", "/ppt/presentation.xml"));
  }

  @Test
  void relationsLieBesideTheirPart() {
    assertEquals("_rels/.rels", Relations.name("/"));
    assertEquals("ppt/slides/_rels/slide1.xml.rels", Relations.name("/ppt/slides/slide1.xml"));
  }

  @Test
  void addressesKeepWhatIsLegalOnly() {
    assertEquals("https://a.org/b%20c?d=%7Be%7D", Relations.address("https://a.org/b c?d={e}"));
    assertEquals("https://a.org/%C3%A9#100%25", Relations.address("https://a.org/%C3%A9#100%"));
    assertEquals("https://a.org/书", Relations.address("https://a.org/书"));
  }
}
