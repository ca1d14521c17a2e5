package org.deckwright.render.pptx;

import java.util.Optional;
import org.deckwright.scene.Look;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Writes the slides with their notes. */
final class SlideWriter {
  private static final String FADE = "<p:transition spd=\"med\"><p:fade/></p:transition>";

  private final Scene scene;
  private final Palette palette;
  private final Parts parts;

  SlideWriter(Scene scene, Palette palette, Parts parts) {
    this.scene = scene;
    this.palette = palette;
    this.parts = parts;
  }

  static String name(int number) {
    return "/ppt/slides/slide" + number + ".xml";
  }

  void write(Page page, int number) {
    Look look = scene.look();
    Look.Layout layout = look.layout(page.layout());
    Xml x = Xml.document();
    Drawing d = new Drawing(look, palette, parts, Optional.of(layout), x);
    int at = look.layouts().indexOf(layout) + 1;
    d.relate("slideLayout", LayoutWriter.name(at), false);
    x.open("p:sld", Names.ROOT).open("p:cSld");
    if (!page.ground().equals(layout.ground())) {
      LayoutWriter.ground(x, palette, page.ground(), "");
    }
    Frames.openTree(x);
    d.number(page.marks());
    new MarkWriter(d).write(page.marks());
    x.close().close().raw(Frames.MASTER_COLOURS).raw(FADE).close();
    if (!page.notes().isEmpty()) {
      d.relate("notesSlide", NotesWriter.name(number), false);
      new NotesWriter(parts).notes(number, page.notes(), scene.language());
    }
    parts.add(Part.presentation(name(number), "slide", x, d.relations()));
  }
}
