package org.deckwright.article.read;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.diag.Diagnostics;

/**
 * Reads plain text as people paste it. Nothing in it is marked, so headings, lists, credits and
 * languages are told by their form and place. Text that is Markdown after all is read as such.
 */
public final class PlainTextReader implements ArticleReader {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<String> endings() {
    return List.of("txt", "text");
  }

  @Override
  public Article read(Source source, Optional<String> wantedLanguage, Diagnostics diagnostics) {
    SourceText text = SourceText.decode(source, diagnostics);
    return MarkdownReader.isMarkdown(text)
        ? new MarkdownArticle(source.name(), text, diagnostics).read(wantedLanguage)
        : new PlainArticle(source.name(), text, diagnostics).read(wantedLanguage);
  }
}
