package org.deckwright.article.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.diag.Diagnostics;

/**
 * Reads Markdown: CommonMark with GitHub's tables and YAML front matter. A file without any mark-up
 * in it is read as plain text.
 */
public final class MarkdownReader implements ArticleReader {
  private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]+\\S.*");
  private static final Pattern TABLE =
      Pattern.compile("^\\|?\\s*:?-{3,}:?\\s*(?:\\|\\s*:?-{3,}:?\\s*)+\\|?$");

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public List<String> endings() {
    return List.of("md", "markdown", "mdown");
  }

  @Override
  public Article read(Source source, Optional<String> wantedLanguage, Diagnostics diagnostics) {
    SourceText text = SourceText.decode(source, diagnostics);
    return new MarkdownArticle(source.name(), text, diagnostics).read(wantedLanguage);
  }

  /** Whether a text with another ending is Markdown: headings or tables that only it has. */
  static boolean isMarkdown(SourceText text) {
    if (FrontMatter.of(text).isPresent()) {
      return true;
    }
    int headings = 0;
    boolean code = false;
    for (int i = 0; i < text.lineCount(); i++) {
      int end = Math.min(text.lineEnd(i), text.lineStart(i) + 300);
      String line = text.text().substring(text.lineStart(i), end).strip();
      code ^= line.startsWith("```");
      headings += !code && HEADING.matcher(line).matches() ? 1 : 0;
      if (headings >= 2 || (!code && TABLE.matcher(line).matches())) {
        return true;
      }
    }
    return false;
  }
}
