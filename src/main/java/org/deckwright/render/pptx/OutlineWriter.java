package org.deckwright.render.pptx;

import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Stroke;

/** Writes a form: place, geometry, fill and line. */
final class OutlineWriter {
  private final Drawing d;
  private final Xml x;

  OutlineWriter(Drawing d) {
    this.d = d;
    this.x = d.xml();
  }

  /** The shape's properties. */
  void write(Mark.Shape mark) {
    Outline o = mark.outline();
    Rect box = box(mark);
    x.open("p:spPr");
    place("a:xfrm", box);
    if (o.sketch().isPresent()) {
      new PathWriter(x).write(o.sketch().get(), box);
    } else if (o.kind() == Outline.Kind.FREE) {
      new PathWriter(x).write(o.path(), box, mark.fill().isPresent());
    } else {
      preset(o, box);
    }
    mark.fill().ifPresentOrElse(f -> d.palette().fill(x, f), () -> x.leaf("a:noFill"));
    mark.stroke().ifPresentOrElse(this::line, () -> x.open("a:ln").leaf("a:noFill").close());
    x.close();
  }

  /** The box that the form has in the file: a free form's is its path's. */
  static Rect box(Mark.Shape mark) {
    Outline o = mark.outline();
    if (o.sketch().isPresent()) {
      return o.line().bounds().union(o.inside().bounds());
    }
    return o.kind() == Outline.Kind.FREE ? o.path().bounds() : mark.box();
  }

  /** A box without turn or flip. */
  void place(String element, Rect box) {
    x.open(element);
    corner(box);
    x.close();
  }

  private void corner(Rect box) {
    x.leaf("a:off", "x", Names.emu(box.x()), "y", Names.emu(box.y()));
    x.leaf("a:ext", "cx", Names.emu(box.width()), "cy", Names.emu(box.height()));
  }

  private void preset(Outline o, Rect box) {
    x.open("a:prstGeom", "prst", Preset.name(o.kind())).open("a:avLst");
    Preset.adjusts(o, box)
        .forEach(a -> x.leaf("a:gd", "name", a.name(), "fmla", "val " + a.value()));
    x.close().close();
  }

  /** A line without ends of its own. */
  void line(Stroke s) {
    openLine(s);
    x.close();
  }

  /** Leaves the line element open for arrowheads. */
  void openLine(Stroke s) {
    x.open("a:ln", "w", Names.emu(s.width()), "cap", s.roundCap() ? "rnd" : "flat");
    d.palette().fill(x, s.ink());
    dash(s);
    x.leaf("a:round");
  }

  private void dash(Stroke s) {
    if (s.dash().size() < 2) {
      x.leaf("a:prstDash", "val", "solid");
      return;
    }
    x.open("a:custDash");
    for (int i = 0; i + 1 < s.dash().size(); i += 2) {
      x.leaf("a:ds", "d", share(s, i), "sp", share(s, i + 1));
    }
    x.close();
  }

  /** Lengths of a dash count in widths of the line. */
  private static long share(Stroke s, int i) {
    return Math.round(s.dash().get(i) / s.width() * 100_000);
  }
}
