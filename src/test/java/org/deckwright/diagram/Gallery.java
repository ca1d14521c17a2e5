package org.deckwright.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostics;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Infographic;
import org.deckwright.layout.LayoutEngine;
import org.deckwright.layout.PosterForm;
import org.deckwright.layout.slide.CompactArt;
import org.deckwright.layout.slide.SlideLayouts;
import org.deckwright.render.pdf.PdfRenderer;
import org.deckwright.scene.Scene;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Themes;

/**
 * Draws example decks in one file for each theme, to be looked at: {@code Gallery OUT FOLDER
 * NAMES…} where a name is the beginning of example files.
 */
final class Gallery {
  private Gallery() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    List<Path> files = new ArrayList<>();
    for (String name : List.of(args).subList(2, args.length)) {
      try (Stream<Path> all = Files.list(Path.of(args[1]))) {
        all.filter(p -> p.getFileName().toString().startsWith(name)).sorted().forEach(files::add);
      }
    }
    List<Deck> decks = new ArrayList<>();
    for (Path file : files) {
      decks.add(new DeckReader(List.of()).read(file.toString(), Files.readString(file)));
    }
    for (String theme : Themes.BUNDLED) {
      draw(out, decks, Themes.load(theme, Path.of(".")));
    }
  }

  private static void draw(Path out, List<Deck> decks, Theme theme) throws IOException {
    for (String language : List.of("en", "zh-CN")) {
      List<Slide> slides =
          decks.stream()
              .filter(d -> d.language().equals(language))
              .flatMap(d -> d.slides().stream())
              .toList();
      if (slides.isEmpty()) {
        continue;
      }
      List<String> sections = new ArrayList<>();
      List<Slide> banded = new ArrayList<>();
      for (Slide slide : slides) {
        if (slide instanceof Slide.OfDiagram s) {
          sections.add(s.diagram().is());
          banded.add(new Slide.OfDiagram(s.envelope().withSection(sections.size()), s.diagram()));
        }
      }
      Deck deck =
          new Deck(1, "", "Gallery", language, "", "", "", "", "", List.of("One", "Two"), slides);
      DiagramBook book = new DiagramBook(Diagrams.all());
      IconOutlines icons = new IconOutlines();
      Diagnostics found = new Diagnostics();
      Scene scene =
          new LayoutEngine(new SlideLayouts(), book, icons)
              .layout(deck, theme, name -> Optional.empty(), found);
      found.all().forEach(d -> System.out.println(theme.name() + " " + d));
      String name = theme.name() + "-" + language.substring(0, 2);
      Files.write(out.resolve(name + ".pdf"), new PdfRenderer().render(scene).get(0));
      Diagnostics small = new Diagnostics();
      Deck bands = new Deck(1, "", "Gallery", language, "", "", "", "", "", sections, banded);
      Scene tall =
          Infographic.layout(bands, theme, PosterForm.TALL, new CompactArt(book), icons, small);
      small.all().forEach(d -> System.out.println("infographic " + theme.name() + " " + d));
      Files.write(out.resolve(name + "-info.pdf"), new PdfRenderer().render(tall).get(0));
    }
  }
}
