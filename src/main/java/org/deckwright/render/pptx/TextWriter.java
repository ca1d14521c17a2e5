package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;
import org.deckwright.text.WritingDirection;

/** Writes set text as paragraphs, with its lines broken where they were measured. */
final class TextWriter {
  /** A gradient's direction, in sixty-thousandths of a degree, clockwise from the right. */
  private static final int UPWARDS = 16_200_000;

  private static final String SLIDE_NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
  private static final String LINK_COLOUR = "{A12FA001-AC4F-418D-AE19-62706E023703}";

  private final Drawing d;
  private final Xml x;

  TextWriter(Drawing d) {
    this.d = d;
    this.x = d.xml();
  }

  /**
   * Body properties. What was measured fits; where another typeface, wider than the theme's, stands
   * in for it, text that wraps is set smaller by the program that draws it.
   */
  void body(boolean wraps, TextBlock.Anchor anchor, double... insets) {
    x.open(
        "a:bodyPr",
        "wrap",
        wraps ? "square" : "none",
        "lIns",
        inset(insets, 0),
        "tIns",
        inset(insets, 1),
        "rIns",
        inset(insets, 2),
        "bIns",
        inset(insets, 3),
        "rtlCol",
        "0",
        "anchor",
        anchor(anchor));
    x.leaf(wraps ? "a:normAutofit" : "a:noAutofit").close().leaf("a:lstStyle");
  }

  private static long inset(double[] insets, int i) {
    return insets.length == 0 ? 0 : Names.emu(Math.max(0, insets[i]));
  }

  static String anchor(TextBlock.Anchor anchor) {
    return switch (anchor) {
      case TOP -> "t";
      case MIDDLE -> "ctr";
      case BOTTOM -> "b";
    };
  }

  static String align(Paragraph.Align align) {
    return switch (align) {
      case LEFT -> "l";
      case CENTRE -> "ctr";
      case RIGHT -> "r";
    };
  }

  /**
   * Writes the paragraphs.
   *
   * @param inherited what need not be said
   * @param left of the frame, from which indents count
   */
  void paragraphs(TextBlock block, TextFormat inherited, double left) {
    double free = TextExtent.top(block.paragraphs().get(0));
    for (Paragraph p : block.paragraphs()) {
      double before = TextExtent.top(p) - free;
      x.open("a:p");
      properties(p, inherited, left, before);
      for (int i = 0; i < p.lines().size(); i++) {
        line(p, i, inherited);
      }
      x.close();
      free = TextExtent.bottom(p);
    }
  }

  /** A single line that shows the slide's number. */
  void pageNumber(TextBlock block, TextFormat inherited) {
    Paragraph p = block.paragraphs().get(0);
    x.open("a:p");
    properties(p, inherited, 0, 0);
    x.open("a:fld", "id", SLIDE_NUMBER, "type", "slidenum");
    Run run = p.lines().get(0).runs().get(0);
    format("a:rPr", run, p, inherited);
    x.text("a:t", block.text()).close().close();
  }

  private void properties(Paragraph p, TextFormat inherited, double left, double before) {
    boolean bullet = !p.bullet().isEmpty();
    long indent = 0;
    if (p.align() == Paragraph.Align.LEFT && !inherited.equals(TextFormat.NONE) && !bullet) {
      indent = 0;
    } else if (p.align() == Paragraph.Align.LEFT) {
      indent = Names.emu(Math.max(0, p.lines().get(0).x() - left));
    }
    boolean same = p.align() == inherited.align();
    x.open(
        "a:pPr",
        "marL",
        indent > 0 || bullet ? Optional.of(indent) : Optional.empty(),
        "indent",
        bullet ? Optional.of(-indent) : Optional.empty(),
        "algn",
        same ? Optional.empty() : Optional.of(align(p.align())),
        "rtl",
        WritingDirection.isRightToLeft(p.language()) ? Optional.of(1) : Optional.empty());
    if (Names.centipoints(p.leading()) != inherited.leading()) {
      x.open("a:lnSpc").leaf("a:spcPts", "val", Names.centipoints(p.leading())).close();
    }
    if (Names.centipoints(before) > 0) {
      x.open("a:spcBef").leaf("a:spcPts", "val", Names.centipoints(before)).close();
    }
    if (bullet) {
      x.leaf("a:buFontTx").leaf("a:buChar", "char", p.bullet());
    }
    x.close();
  }

  private void line(Paragraph p, int number, TextFormat inherited) {
    Line line = p.lines().get(number);
    List<Run> runs = merged(line.runs());
    boolean ends = number == p.lines().size() - 1;
    boolean spaced = !ends && p.align() == Paragraph.Align.LEFT;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      String glue = spaced && i == runs.size() - 1 ? p.glue().get(number) : "";
      x.open("a:r");
      format("a:rPr", run, p, inherited);
      x.text("a:t", HanSpacing.apply(run.text()) + glue).close();
    }
    if (!ends && !spaced && !runs.isEmpty() && !p.glue().get(number).isEmpty()) {
      hairSpace(runs.get(runs.size() - 1), p, inherited);
    }
    if (!ends) {
      x.open("a:br");
      if (!runs.isEmpty()) {
        format("a:rPr", runs.get(runs.size() - 1), p, inherited);
      }
      x.close();
    }
  }

  /** Keeps words apart when text is copied; too narrow to push a centred line off its middle. */
  private void hairSpace(Run after, Paragraph p, TextFormat inherited) {
    Run space = new Run(" ", after.face(), 1, 0, after.ink(), Optional.empty());
    x.open("a:r");
    format("a:rPr", space, p, inherited);
    x.text("a:t", space.text()).close();
  }

  /** Neighbours of one format as one run. */
  private static List<Run> merged(List<Run> runs) {
    List<Run> out = new ArrayList<>();
    for (Run r : runs) {
      int last = out.size() - 1;
      if (last >= 0 && isAlike(out.get(last), r)) {
        out.set(last, with(r, out.get(last).text() + r.text()));
      } else {
        out.add(r);
      }
    }
    return out;
  }

  private static boolean isAlike(Run a, Run b) {
    return with(a, "").equals(with(b, ""));
  }

  private static Run with(Run r, String text) {
    return r.withText(text);
  }

  private void format(String element, Run run, Paragraph p, TextFormat inherited) {
    TextFormat own = TextFormat.of(run, p.leading(), p.align());
    List<Object> attributes = new ArrayList<>(List.of(Language.of(run.text(), p.language())));
    if (own.size() != inherited.size()) {
      attributes.addAll(List.of("sz", own.size()));
    }
    if (own.bold() != inherited.bold()) {
      attributes.addAll(List.of("b", own.bold() ? "1" : "0"));
    }
    if (own.spacing() != inherited.spacing()) {
      attributes.addAll(List.of("spc", own.spacing()));
    }
    attributes.addAll(List.of("dirty", "0"));
    x.open(element, attributes.toArray());
    if (run.level().isPresent()) {
      filled(run, run.level().get(), p);
    } else if (!own.ink().equals(inherited.ink())) {
      d.palette().fill(x, own.ink());
    }
    if (isMono(run)) {
      x.leaf("a:latin", "typeface", d.look().fonts().mono());
    }
    run.link().ifPresent(this::link);
    x.close();
  }

  /**
   * Letters filled up to a height: a gradient of two colours with no way between, from the foot of
   * the line to its top, as Office spans it. Who knows no gradients in text takes the first colour.
   */
  private void filled(Run run, Run.Level level, Paragraph p) {
    double baseline =
        p.lines().stream()
            .filter(l -> l.text().contains(run.text()))
            .mapToDouble(Line::baseline)
            .findFirst()
            .orElse(level.y());
    Face face = FontBook.bundled().face(run.face());
    double top = baseline - face.ascent() * run.size();
    double share = (level.y() - top) / ((face.ascent() + face.descent()) * run.size());
    long at = Math.round(Math.max(0, Math.min(1, 1 - share)) * 100_000);
    x.open("a:gradFill", "rotWithShape", "1").open("a:gsLst");
    stop(0, run.ink());
    stop(at, run.ink());
    stop(at, level.above());
    stop(100_000, level.above());
    x.close().leaf("a:lin", "ang", UPWARDS, "scaled", 0);
    x.close();
  }

  private void stop(long at, Ink ink) {
    x.open("a:gs", "pos", at);
    d.palette().colour(x, ink);
    x.close();
  }

  /** Code has a face of its own; all other text takes the theme's. */
  private boolean isMono(Run run) {
    String family = d.look().fonts().mono().replace(" ", "").toLowerCase(Locale.ROOT);
    return run.face().toLowerCase(Locale.ROOT).startsWith(family + "-");
  }

  /** Links keep the colour of their text. */
  private void link(String address) {
    x.open("a:hlinkClick", "r:id", d.relate("hyperlink", address, true));
    x.open("a:extLst").open("a:ext", "uri", LINK_COLOUR);
    x.leaf(
        "ahyp:hlinkClr",
        "xmlns:ahyp",
        "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor",
        "val",
        "tx");
    x.close().close().close();
  }
}
