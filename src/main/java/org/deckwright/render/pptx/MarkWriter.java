package org.deckwright.render.pptx;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock;

/** Writes marks as native shapes, one after the other. */
final class MarkWriter implements Mark.Visitor<Xml> {
  /** Two boxes are one when their edges are this close, in points: Office cannot show less. */
  private static final double SAME = 0.5;

  private final Drawing d;
  private final Xml x;
  private final TextWriter text;
  private final OutlineWriter outline;
  private final boolean grouped;

  MarkWriter(Drawing d) {
    this(d, false);
  }

  private MarkWriter(Drawing d, boolean grouped) {
    this.d = d;
    this.x = d.xml();
    this.text = new TextWriter(d);
    this.outline = new OutlineWriter(d);
    this.grouped = grouped;
  }

  void write(List<Mark> marks) {
    marks.forEach(m -> m.accept(this));
  }

  @Override
  public Xml group(Mark.Group mark) {
    if (mark.chart().isPresent()) {
      return new ChartFrame(d, outline).write(mark, mark.chart().get());
    }
    if (holdsTable(mark)) {
      // PowerPoint cannot group tables.
      write(mark.children());
      return x;
    }
    return group(mark, mark.children());
  }

  private static boolean holdsTable(Mark.Group group) {
    return group.children().stream()
        .anyMatch(m -> m instanceof Mark.Table || m instanceof Mark.Group g && holdsTable(g));
  }

  private Xml group(Mark mark, List<Mark> children) {
    x.open("p:grpSp").open("p:nvGrpSpPr");
    Label.write(x, mark.tag(), d.idOf(mark));
    x.leaf("p:cNvGrpSpPr").leaf("p:nvPr").close();
    x.open("p:grpSpPr").open("a:xfrm");
    corner("a:off", "a:ext", mark.box());
    corner("a:chOff", "a:chExt", mark.box());
    x.close().close();
    new MarkWriter(d, true).write(children);
    return x.close();
  }

  private void corner(String at, String size, Rect box) {
    x.leaf(at, "x", Names.emu(box.x()), "y", Names.emu(box.y()));
    x.leaf(size, "cx", Names.emu(box.width()), "cy", Names.emu(box.height()));
  }

  @Override
  public Xml text(Mark.Text mark) {
    Optional<Look.Placeholder> holder = mark.placeholder().flatMap(this::placeholder);
    TextExtent extent = TextExtent.of(mark.block());
    Rect frame = extent.frame(mark.box(), mark.block());
    boolean wraps = extent.width() <= frame.width() - SAME;
    TextFormat inherited = holder.map(TextFormat::of).orElse(TextFormat.NONE);
    x.open("p:sp").open("p:nvSpPr");
    Label.write(x, mark.tag(), d.idOf(mark));
    holder.ifPresentOrElse(this::bound, this::unbound);
    x.close();
    if (holder.isPresent() && isSame(frame, TextExtent.box(holder.get()), mark.block().anchor())) {
      x.leaf("p:spPr").open("p:txBody");
      inherit(wraps);
    } else {
      x.open("p:spPr");
      outline.place("a:xfrm", frame);
      x.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>").close();
      x.open("p:txBody");
      text.body(wraps, mark.block().anchor());
    }
    if (mark.tag().role() == Role.PAGE_NUMBER) {
      text.pageNumber(mark.block(), inherited);
    } else {
      text.paragraphs(mark.block(), inherited, frame.x());
    }
    return x.close().close();
  }

  /** Place and format are the layout's; only a line wider than the box must be told. */
  private void inherit(boolean wraps) {
    if (wraps) {
      x.leaf("a:bodyPr");
    } else {
      x.leaf("a:bodyPr", "wrap", "none");
    }
    x.leaf("a:lstStyle");
  }

  /** Placeholders cannot be in groups. */
  private Optional<Look.Placeholder> placeholder(String name) {
    return grouped ? Optional.empty() : d.layout().flatMap(l -> l.placeholder(name));
  }

  private void bound(Look.Placeholder holder) {
    x.open("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").close().open("p:nvPr");
    x.leaf("p:ph", Placeholders.attributes(d.layout().orElseThrow(), holder)).close();
  }

  private void unbound() {
    x.leaf("p:cNvSpPr", "txBox", "1").leaf("p:nvPr");
  }

  /** Text that hangs from its box's top does not ask how far the box goes down. */
  private static boolean isSame(Rect a, Rect b, TextBlock.Anchor anchor) {
    return Math.abs(a.x() - b.x()) < SAME
        && Math.abs(a.y() - b.y()) < SAME
        && Math.abs(a.width() - b.width()) < SAME
        && (anchor == TextBlock.Anchor.TOP || Math.abs(a.height() - b.height()) < SAME);
  }

  @Override
  public Xml shape(Mark.Shape mark) {
    x.open("p:sp").open("p:nvSpPr");
    Label.write(x, mark.tag(), d.idOf(mark));
    x.leaf("p:cNvSpPr").leaf("p:nvPr").close();
    outline.write(mark);
    x.open("p:txBody");
    mark.text().ifPresentOrElse(b -> inside(b, mark), this::noText);
    return x.close().close();
  }

  /** Insets move the text from where Office would lay it to where it was measured. */
  private void inside(TextBlock block, Mark.Shape mark) {
    Rect room = Preset.textBox(mark.outline(), OutlineWriter.box(mark));
    TextExtent e = TextExtent.of(block);
    double dx =
        switch (block.paragraphs().get(0).align()) {
          case LEFT -> e.left() - room.x();
          case CENTRE -> e.left() + e.right() - room.x() - room.right();
          case RIGHT -> e.right() - room.right();
        };
    double dy =
        switch (block.anchor()) {
          case TOP -> e.top() - room.y();
          case MIDDLE -> e.top() + e.bottom() - room.y() - room.bottom();
          case BOTTOM -> e.bottom() - room.bottom();
        };
    boolean fits = e.width() <= room.width() - Math.abs(dx) - SAME;
    boolean badge = TextExtent.isLine(block) && room.height() < 2 * e.height();
    text.body(fits && !badge, block.anchor(), dx, dy, -dx, -dy);
    text.paragraphs(block, TextFormat.NONE, e.left());
  }

  private void noText() {
    x.leaf("a:bodyPr", "rtlCol", "0", "anchor", "ctr").leaf("a:lstStyle");
    x.open("a:p").leaf("a:endParaRPr", "lang", "en-US").close();
  }

  @Override
  public Xml connector(Mark.Connector mark) {
    return new ConnectorWriter(d, outline).write(mark);
  }

  @Override
  public Xml picture(Mark.Picture mark) {
    x.open("p:pic").open("p:nvPicPr");
    Label.write(x, mark.tag(), d.idOf(mark));
    x.open("p:cNvPicPr").leaf("a:picLocks", "noChangeAspect", "1").close().leaf("p:nvPr").close();
    String id = d.relate("image", d.parts().picture(mark.image()), false);
    x.open("p:blipFill").leaf("a:blip", "r:embed", id);
    if (!mark.isWhole()) {
      Rect seen = mark.seen();
      x.leaf(
          "a:srcRect",
          "l",
          share(seen.x()),
          "t",
          share(seen.y()),
          "r",
          share(1 - seen.right()),
          "b",
          share(1 - seen.bottom()));
    }
    x.open("a:stretch").leaf("a:fillRect").close().close();
    x.open("p:spPr");
    outline.place("a:xfrm", mark.box());
    return x.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").close().close();
  }

  /** A share in thousandths of a percent. */
  private static String share(double part) {
    return Long.toString(Math.round(Math.max(0, part) * 100_000));
  }

  @Override
  public Xml table(Mark.Table mark) {
    return new TableWriter(d, text, outline).write(mark);
  }

  @Override
  public Xml chart(Mark.Chart mark) {
    return mark.shapes().isEmpty()
        ? new ChartFrame(d, outline).write(mark)
        : group(mark, mark.shapes());
  }
}
