package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deckwright.deck.Slide;

/** Collects whole sentences that say something else than a claim and than each other. */
final class BandSentences {
  private static final String ENDS = ".!?。！？”\"’…";
  private static final int LONGEST = 160;

  /** More than any band holds. */
  private static final int MOST = 60;

  private final String name;
  private final boolean chinese;
  private final List<String> said = new ArrayList<>();
  private final List<String> all = new ArrayList<>();

  BandSentences(String name, String claim, boolean chinese) {
    this.name = plain(name);
    this.chinese = chinese;
    said.add(plain(claim));
  }

  /** Keeps out what the picture says. */
  void leaveOut(String text) {
    said.add(plain(text));
  }

  /** Adds a title or takeaway, with the full stop that it lacks. */
  void add(String text) {
    if (text.length() < (chinese ? 6 : 12) || text.endsWith("…")) {
      return;
    }
    boolean ended = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    take(ended ? text : text + (chinese ? "。" : "."));
  }

  /** Adds the sentences of a slide's notes; not its lists' entries, nor what only leads to them. */
  void addNotes(Slide slide) {
    for (String line : slide.notes().lines().map(String::strip).toList()) {
      boolean entry = Bands.labels(slide).stream().anyMatch(line::startsWith);
      if (!entry && line.length() > 5 && ".!?。！？".indexOf(line.charAt(line.length() - 1)) >= 0) {
        take(line);
      }
    }
  }

  List<String> all() {
    return List.copyOf(all);
  }

  private void take(String sentence) {
    if (all.size() == MOST) {
      return;
    }
    String plain = plain(sentence);
    boolean again = said.stream().anyMatch(s -> s.contains(plain) || plain.contains(s));
    if (!plain.isEmpty() && !plain.equals(name) && !again && sentence.length() <= LONGEST) {
      said.add(plain);
      all.add(sentence);
    }
  }

  /** Its letters and digits. */
  private static String plain(String text) {
    StringBuilder b = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(b::appendCodePoint);
    return b.toString();
  }
}
