package org.deckwright.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.deckwright.check.SceneCheck;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diagram.Diagrams;
import org.deckwright.layout.slide.SlideLayouts;
import org.deckwright.scene.Scene;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Themes;

/** Lays decks out for tests. */
public final class Decks {
  private static final Map<String, Theme> THEMES = new ConcurrentHashMap<>();

  private Decks() {}

  public static Theme theme(String name) {
    return THEMES.computeIfAbsent(name, n -> Themes.load(n, Path.of(".")));
  }

  public static Deck of(String language, Slide... slides) {
    return new Deck(
        1,
        "",
        "A talk",
        language,
        "",
        "",
        "",
        "",
        "",
        List.of("One", "Two", "Three"),
        List.of(slides));
  }

  public static Scene lay(Deck deck, String theme, Diagnostics found) {
    return new LayoutEngine(
            new SlideLayouts(), new DiagramBook(Diagrams.all()), new BundledPictograms())
        .layout(deck, theme(theme), name -> Optional.empty(), found);
  }

  /** What the checks find wrong with the deck once it is laid out. */
  public static List<String> faults(Scene scene) {
    return faults(scene, "slide");
  }

  /**
   * The same for pages that are no slides.
   *
   * @param noun what a page is called: "infographic", "handout page"
   */
  public static List<String> faults(Scene scene, String noun) {
    Diagnostics found = new Diagnostics();
    SceneCheck.run(scene, noun, found);
    return found.all().stream().map(d -> d.rule() + " " + d.line()).toList();
  }

  /** All text of the pages and their notes. */
  public static String words(Scene scene) {
    StringBuilder b = new StringBuilder();
    scene
        .pages()
        .forEach(p -> b.append(PageText.of(p)).append('\n').append(p.notes()).append('\n'));
    return b.toString();
  }
}
