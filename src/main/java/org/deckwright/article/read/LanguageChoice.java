package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.article.lang.Language;
import org.deckwright.article.lang.Languages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Messages;

/**
 * Decides which language of a text is told, and takes the other one out where the text is there in
 * two: a language with at least 15 % of the words.
 */
final class LanguageChoice {
  private static final double SHARE = 0.15;

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
    Map<String, Integer> words = new LinkedHashMap<>();
    groups.forEach(g -> words.merge(Language.primary(g.tag()), g.words(), Integer::sum));
    int all = words.values().stream().mapToInt(Integer::intValue).sum();
    List<String> big =
        words.entrySet().stream()
            .filter(e -> e.getValue() >= SHARE * all)
            .map(Map.Entry::getKey)
            .toList();
    String first = big.isEmpty() ? "en" : big.get(0);
    Optional<String> found = wanted.map(Language::primary).filter(big::contains);
    if (wanted.isPresent() && found.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
              "language-missing", file, Messages.languageMissing(wanted.get(), first)));
    }
    String told = found.orElse(first);
    List<TextLine> others = new ArrayList<>();
    for (Group g : groups) {
      if (!Language.primary(g.tag()).equals(told) && big.contains(Language.primary(g.tag()))) {
        for (int n : g.lines()) {
          others.add(text.line(n));
          text.leave(n, "other-language");
        }
      }
    }
    if (!others.isEmpty()) {
      diagnostics.add(
          Diagnostic.info("other-language", file, Messages.otherLanguageLeft(told, others.size())));
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
