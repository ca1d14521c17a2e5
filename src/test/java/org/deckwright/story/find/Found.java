package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.diag.Diagnostics;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Picture;
import org.deckwright.story.Story;
import org.deckwright.story.StoryReader;

/** What all finders together find in a short text: the pictures of a kind. */
final class Found {
  private Found() {}

  /** The pictures whose name starts so, surest first. */
  static List<Picture> all(String language, String is, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Article article =
        new MarkdownReader()
            .read(
                Source.of("t.md", bytes, Optional.empty()),
                Optional.of(language),
                new Diagnostics());
    Story story = new StoryReader(Lexicon.of(language), Finders.all()).read(article);
    List<Chapter> chapters = new ArrayList<>(story.chapters());
    story.lead().ifPresent(chapters::add);
    return chapters.stream()
        .flatMap(c -> c.findings().stream())
        .filter(f -> f.is().startsWith(is))
        .sorted((a, b) -> Double.compare(b.confidence(), a.confidence()))
        .map(Finding::picture)
        .toList();
  }

  static Picture first(String language, String is, String text) {
    List<Picture> all = all(language, is, text);
    if (all.isEmpty()) {
      throw new AssertionError("no " + is + " in: " + text);
    }
    return all.get(0);
  }

  static void none(String language, String is, String text) {
    assertEquals(List.of(), all(language, is, text).stream().map(Picture::parts).toList(), text);
  }

  static List<String> labels(Picture picture) {
    return picture.parts().stream().map(p -> p.label().text()).toList();
  }

  static List<String> texts(Picture picture) {
    return picture.parts().stream().map(p -> p.text().text()).toList();
  }

  static List<String> values(Picture picture) {
    return picture.parts().stream().map(p -> p.value().text()).toList();
  }

  static List<String> inner(Part part) {
    return part.parts().stream().map(p -> p.label().text()).toList();
  }
}
