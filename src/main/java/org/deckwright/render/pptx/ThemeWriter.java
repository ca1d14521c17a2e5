package org.deckwright.render.pptx;

import java.util.List;
import org.deckwright.scene.Look;

/** The theme part: colours, faces, and the plain formats that Office asks for. */
final class ThemeWriter {
  private final Look look;
  private final Palette palette;

  ThemeWriter(Look look, Palette palette) {
    this.look = look;
    this.palette = palette;
  }

  /** Each master has a theme part of its own, or Office offers to repair the file. */
  Part part(int number) {
    Xml x = Xml.document();
    x.open("a:theme", "xmlns:a", Names.DRAWING, "name", look.name()).open("a:themeElements");
    colours(x);
    fonts(x);
    formats(x);
    x.close().leaf("a:objectDefaults").leaf("a:extraClrSchemeLst").close();
    return Part.shared("/ppt/theme/theme" + number + ".xml", "theme", x, List.of());
  }

  private void colours(Xml x) {
    boolean dark = palette.isDark();
    x.open("a:clrScheme", "name", look.name());
    colour(x, "dk1", dark ? "bg1" : "tx1");
    colour(x, "lt1", dark ? "tx1" : "bg1");
    colour(x, "dk2", dark ? "bg2" : "tx2");
    colour(x, "lt2", dark ? "tx2" : "bg2");
    for (int i = 1; i <= 6; i++) {
      colour(x, "accent" + i, "accent" + i);
    }
    colour(x, "hlink", "hlink");
    colour(x, "folHlink", "folHlink");
    x.close();
  }

  private void colour(Xml x, String name, String scheme) {
    x.open("a:" + name).leaf("a:srgbClr", "val", Palette.hex(palette.scheme(scheme))).close();
  }

  private void fonts(Xml x) {
    x.open("a:fontScheme", "name", look.name());
    for (String kind : List.of("a:majorFont", "a:minorFont")) {
      x.open(kind)
          .leaf("a:latin", "typeface", look.fonts().latin())
          .leaf("a:ea", "typeface", look.fonts().eastAsian())
          .leaf("a:cs", "typeface", "")
          .leaf("a:font", "script", "Hans", "typeface", look.fonts().eastAsian())
          .close();
    }
    x.close();
  }

  /** Flat throughout: three times the same, as there must be three of each. */
  private void formats(Xml x) {
    x.open("a:fmtScheme", "name", look.name());
    x.open("a:fillStyleLst").raw(PLAIN).raw(PLAIN).raw(PLAIN).close();
    x.open("a:lnStyleLst");
    for (int width : new int[] {9525, 12700, 19050}) {
      x.open("a:ln", "w", width, "cap", "flat", "cmpd", "sng", "algn", "ctr")
          .raw(PLAIN)
          .leaf("a:prstDash", "val", "solid")
          .leaf("a:round")
          .close();
    }
    x.close().open("a:effectStyleLst");
    for (int i = 0; i < 3; i++) {
      x.open("a:effectStyle").leaf("a:effectLst").close();
    }
    x.close().open("a:bgFillStyleLst").raw(PLAIN).raw(PLAIN).raw(PLAIN).close().close();
  }

  private static final String PLAIN = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
}
