package org.deckwright.render.pptx;

import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;

/** Writes a connector: glued, of Office's own kind where that draws the same way. */
final class ConnectorWriter {
  private final Drawing d;
  private final Xml x;
  private final OutlineWriter outline;

  ConnectorWriter(Drawing d, OutlineWriter outline) {
    this.d = d;
    this.x = d.xml();
    this.outline = outline;
  }

  Xml write(Mark.Connector mark) {
    Optional<Route> route = Route.of(mark);
    return route.isPresent() ? connector(mark, route.get()) : line(mark);
  }

  private Xml connector(Mark.Connector mark, Route route) {
    x.open("p:cxnSp").open("p:nvCxnSpPr");
    Label.write(x, mark.tag(), d.idOf(mark));
    x.open("p:cNvCxnSpPr");
    mark.from().ifPresent(g -> glue("a:stCxn", g));
    mark.to().ifPresent(g -> glue("a:endCxn", g));
    x.close().leaf("p:nvPr").close().open("p:spPr");
    preset(route);
    return ends(mark);
  }

  /** A way that no connector takes is a free line: as a connector it would be routed anew. */
  private Xml line(Mark.Connector mark) {
    x.open("p:sp").open("p:nvSpPr");
    Label.write(x, mark.tag(), d.idOf(mark));
    x.leaf("p:cNvSpPr").leaf("p:nvPr").close().open("p:spPr");
    free(mark);
    return ends(mark);
  }

  private Xml ends(Mark.Connector mark) {
    outline.openLine(mark.stroke());
    mark.start().ifPresent(a -> head("a:headEnd", a, mark));
    mark.end().ifPresent(a -> head("a:tailEnd", a, mark));
    return x.close().close().close();
  }

  private void glue(String element, Mark.Glue glue) {
    d.target(glue.id()).ifPresent(t -> x.leaf(element, "id", t.id(), "idx", site(t, glue.site())));
  }

  private static int site(Drawing.Target target, int side) {
    return target.shape().map(s -> Preset.site(s.outline(), side)).orElse(side);
  }

  private void preset(Route route) {
    x.open(
        "a:xfrm",
        "rot",
        route.turn() == 0 ? Optional.empty() : Optional.of(route.turn() * 60_000),
        "flipH",
        route.flipH() ? Optional.of("1") : Optional.empty(),
        "flipV",
        route.flipV() ? Optional.of("1") : Optional.empty());
    Rect box = route.box();
    x.leaf("a:off", "x", Names.emu(box.x()), "y", Names.emu(box.y()));
    x.leaf("a:ext", "cx", Names.emu(box.width()), "cy", Names.emu(box.height())).close();
    x.open("a:prstGeom", "prst", route.preset()).open("a:avLst");
    route
        .bend()
        .ifPresent(b -> x.leaf("a:gd", "name", "adj1", "fmla", "val " + Math.round(b * 100_000)));
    x.close().close();
  }

  private void free(Mark.Connector mark) {
    Rect box = mark.path().bounds();
    outline.place("a:xfrm", box);
    new PathWriter(x).write(mark.path(), box, false);
    x.leaf("a:noFill");
  }

  private void head(String element, Mark.Arrow arrow, Mark.Connector mark) {
    double width = mark.stroke().width();
    x.leaf(
        element,
        "type",
        "triangle",
        "w",
        size(2 * arrow.halfWidth() / width),
        "len",
        size(arrow.length() / width));
  }

  /** Office's heads are 2, 3 or 5 line widths large. */
  private static String size(double widths) {
    return widths < 2.5 ? "sm" : widths < 4 ? "med" : "lg";
  }
}
