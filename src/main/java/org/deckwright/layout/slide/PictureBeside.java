package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.DiagramPoints;
import org.deckwright.layout.Frame;

/**
 * A picture that has no room for what is said about its members: it shows their names only, and the
 * words stand beside it as points.
 */
record PictureBeside(DiagramLayout layout, Diagram diagram, String title) {
  /** Share of the zone's width that the picture takes. */
  private static final double SHARE = 0.5;

  private static final double GUTTER = 36;

  /** Draws picture and points; tells the frame where either does not fit. */
  void draw(Rect zone, Frame f) {
    Rect left = new Rect(zone.x(), zone.y(), zone.width() * SHARE, zone.height());
    List<String> written = new ArrayList<>();
    f.group(
        "Picture: " + title,
        DiagramPage.alt(diagram, title),
        g -> {
          if (!g.compact(left, h -> layout.place(diagram, left, h))) {
            f.overflow();
          }
          written.add(g.written());
        });
    Rect right = Rect.between(left.right() + GUTTER, zone.y(), zone.right(), zone.bottom());
    Points.rows(unsaid(written.get(0)), right, f);
  }

  /** The points that the picture does not say itself; its lines say what leads where. */
  private List<Item> unsaid(String written) {
    boolean drawn = diagram.edges().stream().allMatch(e -> e.label().isEmpty());
    Diagram told = drawn ? diagram.withEdges(List.of()) : diagram;
    return DiagramPoints.of(told).stream()
        .filter(p -> !(isIn(written, p.label()) && isIn(written, p.text())))
        .toList();
  }

  private static boolean isIn(String written, String words) {
    return written.contains(words.replaceAll("\\s", ""));
  }
}
