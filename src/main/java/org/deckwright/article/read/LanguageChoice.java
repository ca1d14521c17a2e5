package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.article.lang.Language;
import org.deckwright.article.lang.Languages;
import org.deckwright.diag.ArticleMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;

/**
 * Decides which language of a text is told, and takes the other one out where the text is there in
 * two: a language with at least 15 % of the words.
 */
final class LanguageChoice {
  private static final double SHARE = 0.15;

  /** How many words of a text are in which language. */
  static final class Shares {
    private final Map<String, Integer> words = new LinkedHashMap<>();

    void add(String tag, int count) {
      words.merge(Language.primary(tag), count, Integer::sum);
    }

    private boolean isBig(String language) {
      int all = words.values().stream().mapToInt(Integer::intValue).sum();
      return words.getOrDefault(language, 0) >= SHARE * all && words.containsKey(language);
    }

    /** The language to tell: the wanted one if it is there, else the first that is big enough. */
    String tell(String file, Optional<String> wanted, Diagnostics diagnostics) {
      String first = words.keySet().stream().filter(this::isBig).findFirst().orElse("en");
      Optional<String> found = wanted.map(Language::primary).filter(this::isBig);
      if (wanted.isPresent() && found.isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                "language-missing", file, ArticleMessages.languageMissing(wanted.get(), first)));
      }
      return found.orElse(first);
    }

    /** Whether a part in a language is the copy that is not told. */
    boolean isOther(String tag, String told) {
      return !Language.primary(tag).equals(told) && isBig(Language.primary(tag));
    }
  }

  private final LanguageGuess guess;

  LanguageChoice(Languages languages) {
    guess = new LanguageGuess(languages);
  }

  /** Lines without a blank one between, and the language they are in. */
  private record Group(List<Integer> lines, String tag, int words) {}

  /** What is told, and the lines of the language that is not. */
  record Choice(String tag, List<TextLine> others) {}

  /** The language to tell; takes the other one's lines out of the text. */
  Choice choose(PlainText text, String file, Optional<String> wanted, Diagnostics diagnostics) {
    List<Group> groups = groups(text);
    Shares shares = new Shares();
    groups.forEach(g -> shares.add(g.tag(), g.words()));
    String told = shares.tell(file, wanted, diagnostics);
    List<TextLine> others = new ArrayList<>();
    for (Group g : groups) {
      if (shares.isOther(g.tag(), told)) {
        for (int n : g.lines()) {
          others.add(text.line(n));
          text.leave(n, "other-language");
        }
      }
    }
    if (!others.isEmpty()) {
      diagnostics.add(
          Diagnostic.info(
              "other-language", file, ArticleMessages.otherLanguageLeft(told, others.size())));
    }
    return new Choice(tag(groups, told), others);
  }

  private static String tag(List<Group> groups, String told) {
    return groups.stream()
        .map(Group::tag)
        .filter(t -> Language.primary(t).equals(told))
        .findFirst()
        .orElse(told);
  }

  private List<Group> groups(PlainText text) {
    List<Group> groups = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i <= text.size(); i++) {
      boolean blank = i == text.size() || text.line(i).isBlank();
      if (!blank) {
        lines.add(i);
      } else if (!lines.isEmpty()) {
        groups.add(group(text, lines, groups.isEmpty() ? "" : groups.get(groups.size() - 1).tag()));
        lines = new ArrayList<>();
      }
    }
    return settled(groups);
  }

  private Group group(PlainText text, List<Integer> lines, String before) {
    StringBuilder all = new StringBuilder();
    int words = 0;
    for (int n : lines) {
      if (all.length() < 20_000) {
        all.append(text.line(n).text()).append('\n');
      }
      words += text.line(n).words();
    }
    String tag = guess.of(all.toString());
    return new Group(List.copyOf(lines), tag.isEmpty() ? before : tag, words);
  }

  /** Groups at the start that told nothing take the language of the first that does. */
  private static List<Group> settled(List<Group> groups) {
    String first =
        groups.stream().map(Group::tag).filter(t -> !t.isEmpty()).findFirst().orElse("en");
    return groups.stream()
        .map(g -> g.tag().isEmpty() ? new Group(g.lines(), first, g.words()) : g)
        .toList();
  }
}
