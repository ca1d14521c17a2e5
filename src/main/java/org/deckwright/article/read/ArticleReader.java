package org.deckwright.article.read;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.diag.Diagnostics;

/** Reads one kind of file. */
public interface ArticleReader {
  /** The kind's name, lower case: {@code markdown}. */
  String name();

  /** The endings of file names that this reader takes, lower case, without dot: {@code md}. */
  List<String> endings();

  /**
   * Reads a source whole. Never throws anything but a {@link org.deckwright.diag.Failure}, whatever
   * the bytes are.
   *
   * @param wantedLanguage BCP 47 tag of the language to tell where the source has several; empty
   *     for the first long one
   * @param diagnostics takes what was left out, guessed or not understood
   * @throws org.deckwright.diag.Failure of kind INPUT where nothing useful can be read
   */
  Article read(Source source, Optional<String> wantedLanguage, Diagnostics diagnostics);
}
