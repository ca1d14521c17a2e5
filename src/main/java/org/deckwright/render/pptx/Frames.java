package org.deckwright.render.pptx;

/** The frames that all pages of a presentation share: the tree of shapes and the colour map. */
final class Frames {
  private static final String TREE =
      "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
          + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
          + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
  static final String MASTER_COLOURS = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";

  private Frames() {}

  static void openTree(Xml x) {
    x.open("p:spTree").raw(TREE);
  }

  /**
   * Which theme colours are ground and text: dark themes turn the pair round, as Office's own do.
   */
  static void colours(Xml x, boolean dark) {
    x.leaf(
        "p:clrMap",
        "bg1",
        dark ? "dk1" : "lt1",
        "tx1",
        dark ? "lt1" : "dk1",
        "bg2",
        dark ? "dk2" : "lt2",
        "tx2",
        dark ? "lt2" : "dk2",
        "accent1",
        "accent1",
        "accent2",
        "accent2",
        "accent3",
        "accent3",
        "accent4",
        "accent4",
        "accent5",
        "accent5",
        "accent6",
        "accent6",
        "hlink",
        "hlink",
        "folHlink",
        "folHlink");
  }

  /** The nine levels of text that inherit nothing from a placeholder. */
  static void levels(Xml x, int size, String face) {
    for (int level = 1; level <= 9; level++) {
      x.open(
          "a:lvl" + level + "pPr",
          "marL",
          (level - 1) * 228600,
          "algn",
          "l",
          "defTabSz",
          914400,
          "rtl",
          0,
          "eaLnBrk",
          1,
          "latinLnBrk",
          0,
          "hangingPunct",
          1);
      x.leaf("a:buNone").open("a:defRPr", "sz", size, "kern", 1200);
      x.raw("<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>");
      x.leaf("a:latin", "typeface", face + "-lt").leaf("a:ea", "typeface", face + "-ea");
      x.leaf("a:cs", "typeface", face + "-cs").close().close();
    }
  }
}
