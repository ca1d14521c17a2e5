package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Look;
import org.deckwright.scene.Look.Placeholder;
import org.deckwright.scene.Look.Placeholder.Kind;

/** Writes the slide master: the placeholders that layouts vary, and the styles of text. */
final class MasterWriter {
  static final String NAME = "/ppt/slideMasters/slideMaster1.xml";
  private static final long FIRST_LAYOUT_ID = 2147483649L;

  private final Look look;
  private final Palette palette;
  private final Size page;

  MasterWriter(Look look, Palette palette, Size page) {
    this.look = look;
    this.palette = palette;
    this.page = page;
  }

  void write(Parts parts) {
    Xml x = Xml.document();
    Drawing d = new Drawing(look, palette, parts, Optional.empty(), x);
    x.open("p:sldMaster", Names.ROOT).open("p:cSld");
    x.raw("<p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>");
    Frames.openTree(x);
    PlaceholderWriter placeholders = new PlaceholderWriter(d);
    Optional<Placeholder> title = find(Kind.TITLE);
    Optional<Placeholder> body = find(Kind.BODY);
    title.ifPresent(p -> placeholders.write(p, "type", "title"));
    body.ifPresent(p -> placeholders.write(whole(p, title), "type", "body", "idx", 1));
    find(Kind.FOOTER)
        .ifPresent(p -> placeholders.write(p, "type", "ftr", "sz", "quarter", "idx", 3));
    find(Kind.PAGE_NUMBER)
        .ifPresent(p -> placeholders.write(p, "type", "sldNum", "sz", "quarter", "idx", 4));
    x.close().close();
    Frames.colours(x, palette.isDark());
    layouts(x);
    styles(x);
    List<Part.Relation> relations = new ArrayList<>(LayoutWriter.relations(look.layouts().size()));
    relations.add(Part.to("rId" + (relations.size() + 1), "theme", "/ppt/theme/theme1.xml"));
    parts.add(Part.presentation(NAME, "slideMaster", x.close(), relations));
  }

  /** The plainest layout's, so that new layouts start like most slides. */
  private Optional<Placeholder> find(Kind kind) {
    List<Look.Layout> plainFirst = new ArrayList<>();
    look.layouts().stream()
        .filter(l -> l.type().filter(t -> t.equals("obj") || t.equals("titleOnly")).isPresent())
        .forEach(plainFirst::add);
    plainFirst.addAll(look.layouts());
    return plainFirst.stream()
        .flatMap(l -> l.placeholders().stream())
        .filter(p -> p.kind() == kind)
        .filter(p -> kind != Kind.BODY || p.name().equals("body"))
        .findFirst();
  }

  /** The body takes what the title leaves, if its layout's box is off this page. */
  private Placeholder whole(Placeholder body, Optional<Placeholder> title) {
    Rect all = new Rect(0, 0, page.width(), page.height());
    if (all.contains(body.box(), 1) || title.isEmpty()) {
      return body;
    }
    Rect t = title.get().box();
    Rect rest =
        Rect.between(t.x(), t.bottom(), t.right(), Math.max(t.bottom(), page.height() * 0.9));
    return new Placeholder(
        body.name(),
        body.kind(),
        rest,
        body.style(),
        body.leading(),
        body.tracking(),
        body.align(),
        body.anchor());
  }

  private void layouts(Xml x) {
    x.open("p:sldLayoutIdLst");
    for (int i = 0; i < look.layouts().size(); i++) {
      x.leaf("p:sldLayoutId", "id", FIRST_LAYOUT_ID + i, "r:id", "rId" + (i + 1));
    }
    x.close();
  }

  private static void styles(Xml x) {
    x.open("p:txStyles").open("p:titleStyle");
    Frames.levels(x, 3200, "+mj");
    x.close().open("p:bodyStyle");
    Frames.levels(x, 1600, "+mn");
    x.close().open("p:otherStyle");
    Frames.levels(x, 1800, "+mn");
    x.close().close();
  }
}
