package org.deckwright.article.trace;

import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.diag.SourceSpan;

/** The places of one article, and how a shown text comes from them. */
public final class Trace {
  private final Article article;

  private Trace(Article article) {
    this.article = article;
  }

  public static Trace of(Article article) {
    return new Trace(article);
  }

  /**
   * The stretches that a place names, in its order; none if the article has no such place.
   *
   * @param at line and sentence: {@code L24.1}, a line {@code L24}, several lines {@code L24-L27},
   *     several sentences {@code L13.1-L13.3}, or two of these parted by a comma
   */
  public List<SourceSpan> resolve(String at) {
    return List.of();
  }

  /** What stands at a span in the file, mark-up and line breaks included. */
  public String words(SourceSpan span) {
    return "";
  }

  /**
   * What was done to the sources' words.
   *
   * @param shown the text on the slide
   * @param sources what stands at its spans, in their order; one or two
   */
  public How how(String shown, List<String> sources) {
    return How.AUTHOR;
  }
}
