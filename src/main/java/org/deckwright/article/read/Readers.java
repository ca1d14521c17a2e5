package org.deckwright.article.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.deckwright.article.Article;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;

/** Finds the reader for a source by its ending; a source without ending is plain text. */
public final class Readers {
  /** Texts that other programs read, and what they should save them as. */
  private static final Map<String, String> CONVERTED =
      Map.of(
          "doc", ".docx", "docm", ".docx", "dotx", ".docx", "odt", ".docx", "rtf", ".docx", "pages",
          ".docx", "epub", ".html", "mobi", ".html", "mht", ".html", "mhtml", ".html");

  private final List<ArticleReader> readers;

  public Readers(List<ArticleReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** The endings that can be read, sorted, without dot. */
  public List<String> endings() {
    TreeSet<String> all = new TreeSet<>();
    readers.forEach(r -> all.addAll(r.endings()));
    return List.copyOf(all);
  }

  /**
   * Reads a source with the reader for its ending.
   *
   * @throws Failure of kind INPUT for an ending nobody reads, or where nothing useful can be read
   */
  public Article read(Source source, Optional<String> wantedLanguage, Diagnostics diagnostics) {
    String ending = source.ending().isEmpty() ? "txt" : source.ending();
    Article article =
        readers.stream()
            .filter(r -> r.endings().contains(ending))
            .findFirst()
            .orElseThrow(() -> new Failure(Failure.Kind.INPUT, unread(source.name(), ending)))
            .read(source, wantedLanguage, diagnostics);
    return Interview.parted(article);
  }

  /** What to do with a file that nobody reads. */
  private String unread(String name, String ending) {
    String into = CONVERTED.getOrDefault(ending, "");
    return into.isEmpty()
        ? FileMessages.unsupported(name, endings())
        : FileMessages.toConvert(name, ending, into);
  }
}
