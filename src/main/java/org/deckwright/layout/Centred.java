package org.deckwright.layout;

import java.util.List;
import java.util.Set;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scaled;
import org.deckwright.scene.Scene;
import org.deckwright.theme.Zones;

/**
 * Lowers what was composed for a page of 16:9 on one of 4:3, so that it stands in the optical
 * middle: covers, openers, statements, quotations, large numbers and takeaways. Other kinds fill
 * the height by themselves. Placeholders of the master move along.
 */
final class Centred {
  private static final double SHARE = 0.4; // of the additional height, above

  private static final Set<String> COMPOSED =
      Set.of(
          Masters.COVER,
          Masters.SECTION,
          Masters.STATEMENT,
          Masters.DEEP_STATEMENT,
          Masters.QUOTE,
          Masters.NUMBER,
          Masters.CLOSING);

  private static final Set<Look.Placeholder.Kind> FOOT =
      Set.of(Look.Placeholder.Kind.FOOTER, Look.Placeholder.Kind.PAGE_NUMBER);

  private static final double AIR = 12; // above the foot

  private final Zones zones;
  private final double down;

  private Centred(Zones zones, double down) {
    this.zones = zones;
    this.down = down;
  }

  /** The scene itself where its pages are no higher than designed, or upright. */
  static Scene of(Scene scene, Zones zones) {
    double more = zones.page().height() - zones.page().width() * 9 / 16;
    return more < 1 || zones.isUpright() ? scene : new Centred(zones, SHARE * more).lowered(scene);
  }

  private Scene lowered(Scene scene) {
    Look look = scene.look();
    List<Page> pages = scene.pages().stream().map(this::page).toList();
    List<Look.Layout> layouts = look.layouts().stream().map(this::layout).toList();
    Look lower = new Look(look.name(), look.page(), look.slots(), look.fonts(), layouts);
    return new Scene(scene.title(), scene.language(), scene.properties(), lower, pages);
  }

  private Look.Layout layout(Look.Layout l) {
    if (!COMPOSED.contains(l.name())) {
      return l;
    }
    List<Look.Placeholder> holders =
        l.placeholders().stream()
            .map(p -> FOOT.contains(p.kind()) ? p : p.in(p.box().translate(0, down)))
            .toList();
    return new Look.Layout(l.name(), l.type(), l.ground(), holders, l.furniture());
  }

  private Page page(Page page) {
    if (!COMPOSED.contains(page.layout()) || isHeaded(page)) {
      return page;
    }
    double lowest =
        page.marks().stream()
            .filter(m -> !stays(m) && m.tag().role() != Role.DECORATION)
            .mapToDouble(m -> m.box().bottom())
            .max()
            .orElse(0);
    double by = Math.max(0, Math.min(down, zones.rule() - AIR - lowest));
    Scaled lower = new Scaled(new Affine(1, 0, by), "");
    List<Mark> marks = page.marks().stream().map(m -> stays(m) ? m : moved(m, lower)).toList();
    return new Page(
        page.title(),
        page.size(),
        page.layout(),
        page.ground(),
        page.section(),
        marks,
        page.notes(),
        page.slide());
  }

  /** Whether a large number stands below a heading, as in themes that fill their pages. */
  private boolean isHeaded(Page page) {
    return page.layout().equals(Masters.NUMBER)
        && page.marks().stream()
            .anyMatch(m -> m.tag().role() == Role.TITLE && m.box().bottom() <= zones.contentTop());
  }

  /** Grounds and panels as high as the page stay, and so does its foot. */
  private boolean stays(Mark mark) {
    Rect box = mark.box();
    return box.height() > 0.95 * zones.page().height() || box.y() >= zones.rule() - 4;
  }

  /** Unlike a scaled text a lowered one still fills its placeholder. */
  private static Mark moved(Mark mark, Scaled lower) {
    Mark moved = mark.accept(lower);
    return mark instanceof Mark.Text text && moved instanceof Mark.Text low
        ? new Mark.Text(low.tag(), low.box(), low.block(), text.placeholder())
        : moved;
  }
}
