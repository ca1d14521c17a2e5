package org.deckwright.render.pptx;

import org.deckwright.scene.Look;
import org.deckwright.scene.Look.Placeholder.Kind;

/** Writes a layout's or the master's placeholder: its place, its format, its prompt. */
final class PlaceholderWriter {
  private static final String NUMBER =
      "<a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\">"
          + "<a:rPr lang=\"en-US\"/><a:t>‹#›</a:t></a:fld>";

  private final Drawing d;
  private final Xml x;

  PlaceholderWriter(Drawing d) {
    this.d = d;
    this.x = d.xml();
  }

  /**
   * @param attributes of {@code p:ph}
   */
  void write(Look.Placeholder holder, Object... attributes) {
    x.open("p:sp").open("p:nvSpPr");
    x.leaf("p:cNvPr", "id", d.nextId(), "name", Placeholders.name(holder));
    x.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").close();
    x.open("p:nvPr").leaf("p:ph", attributes).close().close();
    x.open("p:spPr");
    new OutlineWriter(d).place("a:xfrm", TextExtent.box(holder));
    if (holder.kind() != Kind.PICTURE) {
      x.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
    }
    x.close().open("p:txBody");
    body(holder);
    x.open("a:lstStyle")
        .open("a:lvl1pPr", "marL", 0, "indent", 0, "algn", TextWriter.align(holder.align()));
    paragraph(holder);
    x.close().close();
    prompt(holder);
    x.close().close();
  }

  private void body(Look.Placeholder holder) {
    x.open(
        "a:bodyPr",
        "vert",
        "horz",
        "wrap",
        "square",
        "lIns",
        0,
        "tIns",
        0,
        "rIns",
        0,
        "bIns",
        0,
        "rtlCol",
        0,
        "anchor",
        TextWriter.anchor(holder.anchor()));
    x.leaf("a:normAutofit").close();
  }

  private void paragraph(Look.Placeholder holder) {
    TextFormat f = TextFormat.of(holder);
    x.open("a:lnSpc").leaf("a:spcPts", "val", f.leading()).close();
    x.open("a:spcBef").leaf("a:spcPts", "val", 0).close().leaf("a:buNone");
    x.open("a:defRPr", "sz", f.size(), "b", f.bold() ? 1 : 0, "kern", 1200, "spc", f.spacing());
    d.palette().fill(x, f.ink());
    x.close();
  }

  /** A run and not only a paragraph's end: else LibreOffice forgets the footer's format. */
  private void prompt(Look.Placeholder holder) {
    x.open("a:p");
    if (holder.kind() == Kind.PAGE_NUMBER) {
      x.raw(NUMBER);
    } else {
      x.open("a:r").leaf("a:rPr", "lang", "en-US");
      x.text("a:t", Placeholders.name(holder)).close();
    }
    x.close();
  }
}
