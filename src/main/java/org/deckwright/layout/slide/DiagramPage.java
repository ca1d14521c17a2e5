package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.LayoutMessages;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Enlarged;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Illustrated;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;

/** A claim and the picture of its idea. */
final class DiagramPage implements SlideLayout<Slide.OfDiagram> {
  private final DiagramBook diagrams;

  DiagramPage(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.OfDiagram slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), Illustrated.is(slide));
    Diagram diagram = slide.diagram();
    String title = slide.title();
    if (f.mayShrink() && !f.wouldFit(g -> draw(diagrams, diagram, title, zone, g))) {
      Optional<PictureBeside> beside =
          drawable(diagrams, diagram).map(l -> new PictureBeside(l, diagram, title));
      if (beside.isPresent() && f.wouldFit(g -> beside.get().draw(zone, g))) {
        beside.get().draw(zone, f);
        return;
      }
    }
    draw(diagrams, diagram, title, zone, f);
  }

  /** The structure of a diagram, if there is one that takes its data. */
  private static Optional<DiagramLayout> drawable(DiagramBook diagrams, Diagram diagram) {
    return diagrams
        .find(diagram.is())
        .filter(l -> l.least() <= l.count(diagram) && l.count(diagram) <= l.most())
        .filter(l -> l.faults(diagram).isEmpty());
  }

  /**
   * Draws a diagram as one figure; an unknown or unfit structure is told, and the ladder takes the
   * next step.
   */
  static void draw(DiagramBook diagrams, Diagram diagram, String title, Rect zone, Frame f) {
    draw(diagrams, diagram, title, zone, true, f);
  }

  /**
   * The same.
   *
   * @param enlarged whether it may be drawn larger than designed
   */
  static void draw(
      DiagramBook diagrams, Diagram diagram, String title, Rect zone, boolean enlarged, Frame f) {
    Optional<DiagramLayout> known = diagrams.find(diagram.is());
    if (known.isEmpty()) {
      f.tell(
          Diagnostic.warning(
              "unknown-structure",
              f.where(),
              LayoutMessages.unknownDiagram(diagram.is(), diagrams.nearest(diagram.is()))));
    }
    Optional<DiagramLayout> layout = known.or(() -> diagrams.find("list-icon-rows"));
    if (layout.isEmpty()) {
      f.overflow();
      return;
    }
    int count = layout.get().count(diagram);
    boolean outside = count < layout.get().least() || count > layout.get().most();
    if (outside || !layout.get().faults(diagram).isEmpty()) {
      f.overflow();
      return;
    }
    double most = enlarged ? layout.get().mostEnlarged() : 1;
    f.group(
        "Picture: " + title,
        alt(diagram, title),
        g -> Enlarged.draw(zone, most, g, (z, h) -> layout.get().place(diagram, z, h)));
  }

  /**
   * What a person who cannot see the picture should be told: its title and all that stands in it.
   */
  static String alt(Diagram d, String title) {
    List<String> parts = new ArrayList<>();
    for (Item item : d.items()) {
      parts.add(said(item));
    }
    d.axes()
        .forEach(
            a ->
                parts.add(
                    String.join(
                        " – ",
                        List.of(a.label(), a.low(), a.high()).stream()
                            .filter(t -> !t.isEmpty())
                            .toList())));
    d.series()
        .forEach(
            s ->
                parts.add(
                    s.name() + (s.levels().isEmpty() ? "" : ": " + String.join(", ", s.levels()))));
    d.edges().forEach(e -> parts.add(e.from() + " → " + e.to()));
    String body = String.join("; ", parts.stream().filter(p -> !p.isEmpty()).toList());
    return body.isEmpty() ? title : title.isEmpty() ? body : title + ": " + body;
  }

  private static String said(Item item) {
    List<String> parts = new ArrayList<>(List.of(item.date(), item.value(), item.label()));
    parts.removeIf(String::isEmpty);
    String head = String.join(" ", parts);
    String inner = String.join(", ", item.items().stream().map(DiagramPage::said).toList());
    String text = item.text().isEmpty() ? inner : item.text();
    return text.isEmpty() ? head : head + " (" + text + ")";
  }
}
