package org.deckwright.render.pptx;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Look;

/** Writes a named slide layout: ground, furniture and placeholders. */
final class LayoutWriter {
  private final Look look;
  private final Palette palette;
  private final Parts parts;

  LayoutWriter(Look look, Palette palette, Parts parts) {
    this.look = look;
    this.palette = palette;
    this.parts = parts;
  }

  static String name(int number) {
    return "/ppt/slideLayouts/slideLayout" + number + ".xml";
  }

  void write(Look.Layout layout, int number) {
    Xml x = Xml.document();
    Drawing d = new Drawing(look, palette, parts, Optional.empty(), x);
    d.relate("slideMaster", MasterWriter.NAME, false);
    x.open(
        "p:sldLayout",
        Names.root(
            "type",
            layout.type(),
            "preserve",
            1,
            "userDrawn",
            layout.type().isPresent() ? Optional.empty() : Optional.of("1")));
    x.open("p:cSld", "name", layout.name());
    ground(x, palette, layout.ground(), "ground");
    Frames.openTree(x);
    d.number(layout.furniture());
    new MarkWriter(d).write(layout.furniture());
    PlaceholderWriter placeholders = new PlaceholderWriter(d);
    for (Look.Placeholder holder : layout.placeholders()) {
      placeholders.write(holder, Placeholders.attributes(layout, holder));
    }
    x.close().close().raw(Frames.MASTER_COLOURS).close();
    parts.add(Part.presentation(name(number), "slideLayout", x, d.relations()));
  }

  /** A background, unless the master or layout has that one already. */
  static void ground(Xml x, Palette palette, Ink ink, String inherited) {
    if (ink.slot().equals(inherited)) {
      return;
    }
    x.open("p:bg").open("p:bgPr");
    palette.fill(x, ink);
    x.leaf("a:effectLst").close().close();
  }

  /** References from the master to all layouts. */
  static List<Part.Relation> relations(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Part.to("rId" + i, "slideLayout", name(i)))
        .toList();
  }
}
