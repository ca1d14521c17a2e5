package org.deckwright.layout.hand;

import java.util.List;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.deckwright.theme.Drawing;

/**
 * Draws a laid-out scene by hand: outlines become lines of a marker, fills are hatched or laid a
 * little beside them. Places, texts, names, glue and groups stay, and every form keeps its exact
 * outline; pictures, tables and charts stay as they are. A band that runs to the page's edge is
 * part of the board, not of the drawing.
 */
public final class HandDrawn implements Mark.Visitor<Mark> {
  private static final double EDGE = 2;

  private final Sketcher sketcher;
  private final Rect board;

  private HandDrawn(Sketcher sketcher, Size page) {
    this.sketcher = sketcher;
    this.board = sheet(page).inset(Insets.of(EDGE));
  }

  /** The scene as the theme's hand draws it; the scene itself where that draws exactly. */
  public static Scene of(Scene scene, Drawing drawing) {
    if (!drawing.isByHand()) {
      return scene;
    }
    Look look = scene.look();
    List<Look.Layout> layouts = look.layouts().stream().map(l -> layout(l, look, drawing)).toList();
    Look drawn = new Look(look.name(), look.page(), look.slots(), look.fonts(), layouts);
    List<Page> pages = scene.pages().stream().map(p -> page(p, look, drawing)).toList();
    return new Scene(scene.title(), scene.language(), scene.properties(), drawn, pages);
  }

  private static Page page(Page p, Look look, Drawing drawing) {
    return new Page(
        p.title(),
        p.size(),
        p.layout(),
        p.ground(),
        p.section(),
        marks(p.marks(), p.size(), p.ground(), look, drawing),
        p.notes(),
        p.slide());
  }

  private static Look.Layout layout(Look.Layout l, Look look, Drawing drawing) {
    List<Mark> furniture = marks(l.furniture(), look.page(), l.ground(), look, drawing);
    return new Look.Layout(l.name(), l.type(), l.ground(), l.placeholders(), furniture);
  }

  private static List<Mark> marks(
      List<Mark> marks, Size page, Ink ground, Look look, Drawing drawing) {
    Inks inks = new Inks(look, ground);
    Sketcher sketcher = new Sketcher(inks, Words.in(marks, inks), drawing.isHatched(), sheet(page));
    return new HandDrawn(sketcher, page).all(marks);
  }

  private static Rect sheet(Size page) {
    return new Rect(0, 0, page.width(), page.height());
  }

  private List<Mark> all(List<Mark> marks) {
    return marks.stream().map(m -> m.<Mark>accept(this)).toList();
  }

  @Override
  public Mark group(Mark.Group m) {
    return new Mark.Group(m.tag(), m.box(), all(m.children()));
  }

  @Override
  public Mark text(Mark.Text m) {
    return m;
  }

  @Override
  public Mark shape(Mark.Shape m) {
    boolean band = m.outline().kind() == Outline.Kind.RECT && !board.contains(m.box(), 0);
    return band ? m : sketcher.sketch(m);
  }

  /** Ways with bends and curves have been found with care, and look drawn as they are. */
  @Override
  public Mark connector(Mark.Connector m) {
    boolean isDrawn = m.kind() == Mark.Connector.Kind.STRAIGHT && board.contains(m.box(), 0);
    if (!isDrawn) {
      return m;
    }
    return new Mark.Connector(
        m.tag(),
        m.kind(),
        sketcher.line(m.path()),
        m.stroke(),
        m.from(),
        m.to(),
        m.start(),
        m.end());
  }

  @Override
  public Mark picture(Mark.Picture m) {
    return m;
  }

  @Override
  public Mark table(Mark.Table m) {
    return m;
  }

  @Override
  public Mark chart(Mark.Chart m) {
    return m;
  }
}
