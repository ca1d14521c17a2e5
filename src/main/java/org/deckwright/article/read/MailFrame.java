package org.deckwright.article.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.lang.Language;

/**
 * Takes off a letter what is no part of its text: the fields at its head, of which the subject is
 * the headline, the greeting, and the good wishes with the names below them.
 */
final class MailFrame {
  private static final int HEAD = 8; // lines of fields
  private static final int GREETED = 3; // of the first lines
  private static final int SIGNED = 6; // of the last lines
  private static final int NAME = 8; // words of a line below the wishes
  private static final String LEFT = "boilerplate";

  private final List<Language> languages;

  MailFrame(Language language, Language english) {
    this.languages = List.of(language, english);
  }

  void takeOff(PlainText text) {
    fields(text);
    List<Integer> filled = text.filled();
    filled.stream()
        .limit(GREETED)
        .filter(n -> finds("mail-greetings", text.line(n)))
        .findFirst()
        .ifPresent(n -> text.leave(n, LEFT));
    for (int i = Math.max(GREETED, filled.size() - SIGNED); i < filled.size(); i++) {
      List<Integer> rest = filled.subList(i + 1, filled.size());
      boolean names = rest.stream().allMatch(n -> text.line(n).words() <= NAME);
      if (names && finds("mail-wishes", text.line(filled.get(i)))) {
        filled.subList(i, filled.size()).forEach(n -> text.leave(n, LEFT));
        return;
      }
    }
  }

  /** The fields down to the first line that is none; a text without a subject has none. */
  private void fields(PlainText text) {
    List<Integer> head =
        text.filled().stream()
            .limit(HEAD)
            .takeWhile(n -> finds("mail-fields", text.line(n)) || subject(text.line(n)) > 0)
            .toList();
    if (head.stream().noneMatch(n -> subject(text.line(n)) > 0)) {
      return;
    }
    for (int n : head) {
      int subject = subject(text.line(n));
      if (subject > 0) {
        text.leaveBefore(n, subject, LEFT);
      } else {
        text.leave(n, LEFT);
      }
    }
  }

  /** Where the words of the subject begin; 0 if the line is none. */
  private int subject(TextLine line) {
    for (Language language : languages) {
      for (Pattern p : language.patterns("mail-subjects")) {
        Matcher m = p.matcher(line.text());
        if (m.find() && m.end() < line.text().length()) {
          return m.end();
        }
      }
    }
    return 0;
  }

  private boolean finds(String key, TextLine line) {
    return languages.stream()
        .flatMap(l -> l.patterns(key).stream())
        .anyMatch(p -> p.matcher(line.text()).find());
  }
}
