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
  private static final int FEWEST = 2; // fields of a head

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:subject|betreff|objet|asunto|主题|件名)\\s*[:：]\\s*(?:(?:re|fwd?|aw|wg):\\s+){0,4}",
          Pattern.CASE_INSENSITIVE);

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

  /** The fields at the head, of which the subject stays; one alone may be chance. */
  private void fields(PlainText text) {
    List<Integer> filled = text.filled();
    List<Integer> head = filled.stream().takeWhile(n -> finds("mail", text.line(n))).toList();
    boolean subjectOnly = head.size() == 1 && subject(text.line(head.get(0))) > 0;
    if (head.size() == filled.size() || head.size() < FEWEST && !subjectOnly) {
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
    filled.stream()
        .dropWhile(n -> !text.line(n).text().equals("--"))
        .forEach(n -> text.leave(n, LEFT));
  }

  /** Where the words of the subject begin; 0 if the line is none. */
  private static int subject(TextLine line) {
    Matcher m = SUBJECT.matcher(line.text());
    return m.find() && m.end() < line.text().length() ? m.end() : 0;
  }

  private boolean finds(String key, TextLine line) {
    return languages.stream()
        .flatMap(l -> l.patterns(key).stream())
        .anyMatch(p -> p.matcher(line.text()).find());
  }
}
