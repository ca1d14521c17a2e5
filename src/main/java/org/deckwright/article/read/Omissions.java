package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;
import org.deckwright.diag.ArticleMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;

/** What is left out of one source, each with its reason; the user is told how much. */
final class Omissions {
  private final String name;
  private final Diagnostics diagnostics;
  private final List<Article.Left> all = new ArrayList<>();

  /**
   * @param name what problems call the source
   */
  Omissions(String name, Diagnostics diagnostics) {
    this.name = name;
    this.diagnostics = diagnostics;
  }

  void add(Sentence what, String why) {
    all.add(new Article.Left(what, why));
  }

  /** Leaves the parts out that are in another language than the one that is told. */
  void addOthers(List<Sentence> parts, int lines, String told) {
    parts.forEach(p -> add(p, "other-language"));
    if (lines > 0) {
      String language = Language.primary(told);
      diagnostics.add(
          Diagnostic.info(
              "other-language", name, ArticleMessages.otherLanguageLeft(language, lines)));
    }
  }

  /** All of them, and then what the sections left out; tells how many they are. */
  List<Article.Left> with(List<Article.Left> ofSections) {
    all.addAll(ofSections);
    if (!all.isEmpty()) {
      diagnostics.add(
          Diagnostic.info("boilerplate", name, ArticleMessages.boilerplateLeft(all.size())));
    }
    return List.copyOf(all);
  }
}
