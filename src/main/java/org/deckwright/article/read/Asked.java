package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;

/** What one who asks says: which of it is the question, and how little of that names its answer. */
final class Asked {
  private static final Pattern STOP = Pattern.compile("(?<=[^.])[.。]$");
  private static final int FEWEST = 4; // words of a question that stands alone
  private static final int WHOLE = 24; // words of a heading that stays as it is
  private static final int TOPIC = 6; // words; fewer are thanks or a nod
  private static final int LONG = 12; // words; a longer question loses what leads up to it
  private static final int MOST = 90; // words of all that is said before an answer
  private static final int SENTENCES = 5;
  private static final double HAN = 0.6; // words that a Han sign counts for
  private static final int SHORT = 8; // words; what is said back to thanks has no more

  private final Sentences sentences;
  private final List<Pattern> openers;
  private final List<Pattern> leads;
  private final List<Pattern> requests;
  private final List<Pattern> backward;
  private final List<Pattern> address;
  private final List<Pattern> self;
  private final List<Pattern> thanks;
  private final List<Pattern> announcements;
  private final List<Pattern> guests;

  Asked(Language language) {
    sentences = new Sentences(language);
    openers = language.patterns("askingOpeners");
    leads = language.patterns("askingLeads");
    requests = language.patterns("askingRequests");
    backward = language.patterns("askingBackward");
    address = language.patterns("address");
    self = language.patterns("self");
    thanks = language.patterns("interviewThanks");
    announcements = language.patterns("interviewAnnouncements");
    guests = language.patterns("interviewGuests");
  }

  /** Whether a text ends in a question. */
  static boolean asks(String text) {
    int end = text.length();
    while (end > 0 && Scripts.isCloser(text.charAt(end - 1))) {
      end--;
    }
    return text.startsWith("?", end - 1) || text.startsWith("？", end - 1) || text.endsWith("か。");
  }

  /** Whether a paragraph is a question and what leads up to it. */
  boolean isAsked(List<Sentence> paragraph) {
    return paragraph.size() <= SENTENCES
        && asks(paragraph.get(paragraph.size() - 1).text())
        && paragraph.stream().mapToDouble(s -> words(s.text())).sum() <= MOST;
  }

  /** Whether somebody is spoken to. */
  boolean addresses(List<Sentence> paragraph) {
    return paragraph.stream().anyMatch(s -> holds(address, s.text()));
  }

  /** Whether somebody speaks of himself or herself. */
  boolean tellsOfSelf(List<Sentence> paragraph) {
    return paragraph.stream().anyMatch(s -> holds(self, s.text()));
  }

  /** Whether a sentence only says that there is an interview. */
  boolean announces(Sentence s) {
    return holds(announcements, s.text());
  }

  /** Who is spoken with, where a sentence says that there is an interview. */
  Optional<Sentence> guest(Sentence s) {
    for (Pattern p : announces(s) ? guests : List.<Pattern>of()) {
      Matcher m = p.matcher(s.text());
      if (m.find()) {
        return Optional.of(new Sentence(m.group("who"), s.span(), s.at()));
      }
    }
    return Optional.empty();
  }

  /** Whether somebody thanks for the talk. */
  boolean isThanks(List<Sentence> said) {
    return said.stream().anyMatch(s -> isThanks(s.text()));
  }

  /** Whether little more is said than thanks. */
  boolean areThanks(List<Sentence> said) {
    return isThanks(said) && said.stream().mapToDouble(s -> words(s.text())).sum() <= 2 * SHORT;
  }

  /** Whether no more is said than one says back to thanks. */
  boolean isShort(List<Sentence> said) {
    return said.stream().mapToDouble(s -> words(s.text())).sum() <= SHORT;
  }

  private boolean isThanks(String text) {
    return holds(thanks, text);
  }

  /** The sentences of a heading that has several; its places are those of the whole. */
  List<Sentence> parts(Sentence heading) {
    List<Sentence> out = new ArrayList<>();
    int start = 0;
    for (int end : sentences.ends(heading.text())) {
      String part = heading.text().substring(start, end).strip();
      if (!part.isEmpty()) {
        out.add(new Sentence(part, heading.span(), heading.at()));
      }
      start = end;
    }
    return out;
  }

  /**
   * The question that an answer is headed by: the first that can be understood alone, else the
   * longest.
   */
  Optional<Sentence> question(List<Sentence> said) {
    List<Sentence> asked = said.stream().filter(s -> isQuestion(s.text())).toList();
    return asked.stream()
        .filter(this::standsAlone)
        .findFirst()
        .or(() -> asked.stream().max(Comparator.comparingDouble(s -> words(s.text()))));
  }

  /**
   * The same of a heading, whole where its question hangs on what stands before it, or what follows
   * answers it.
   */
  Optional<Sentence> question(Sentence heading, List<Sentence> parts) {
    boolean open = !parts.isEmpty() && isQuestion(parts.get(parts.size() - 1).text());
    return question(parts)
        .map(q -> (open && standsAlone(q)) || words(heading.text()) > WHOLE ? q : heading);
  }

  private boolean isQuestion(String text) {
    return asks(text) || holds(requests, text);
  }

  private boolean standsAlone(Sentence s) {
    return words(s.text()) >= FEWEST && !holds(backward, s.text());
  }

  /** Whether something is held out to be spoken of, and is no thanks. */
  boolean isTopic(List<Sentence> said) {
    return said.stream().anyMatch(s -> isTopic(s.text()));
  }

  private boolean isTopic(String text) {
    double words = words(text);
    return words >= TOPIC && words <= 2 * TOPIC && !isThanks(text);
  }

  /** Without what is said to get to the question. */
  Sentence shortened(Sentence s) {
    String text = s.text();
    for (Pattern p : openers) {
      text = without(p, text, FEWEST - 1);
    }
    if (words(text) > LONG) {
      for (Pattern p : leads) {
        String rest = without(p, text, FEWEST + 1);
        text = holds(backward, rest) ? text : rest;
      }
    }
    text = STOP.matcher(text).replaceFirst("");
    if (text.equals(s.text()) || text.isEmpty()) {
      return s;
    }
    String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return new Sentence(capital, s.span(), s.at());
  }

  /** The text from where the last match ends, if enough of it is left. */
  private static String without(Pattern p, String text, int least) {
    Matcher m = p.matcher(text);
    int from = 0;
    while (m.find()) {
      from = words(text.substring(m.end())) >= least ? m.end() : from;
    }
    return text.substring(from);
  }

  private static boolean holds(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(p -> p.matcher(text).find());
  }

  private static double words(String text) {
    long han = text.codePoints().filter(Scripts::isWide).filter(Character::isLetter).count();
    long others =
        Stream.of(text.split("[\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+"))
            .filter(w -> w.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
    return han * HAN + others;
  }
}
