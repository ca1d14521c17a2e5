package org.deckwright.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;

/** Takes a heading apart: what it is about, and what it says of it. */
public final class Headings {
  private static final Pattern MARKED =
      Pattern.compile(
          "^(?<label>[^(]{2,60}?)(?: ?: ?| / | — |——| - )(?<text>.{2,}?)$"
              + "|^(?<outer>[^(]{2,60}?) ?\\((?<inner>.{2,}?)\\)$");

  /** What may stand before the first word: emoji, bullets, brackets. */
  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private static final int SHORT = 8; // words
  private static final int SAID = 3; // words of what is said of a topic: "is happy" stays with it

  private final Lexicon lexicon;

  public Headings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Label and text of a name; the text is empty where it says nothing more. */
  public Part split(Phrase name) {
    if (name.isEmpty() || name.from().isEmpty()) {
      return Part.of(name);
    }
    Sentence source = name.from().get(0);
    String folded = Folded.of(source.text());
    Matcher m = MARKED.matcher(folded);
    if (m.matches()) {
      boolean marked = m.group("label") != null;
      Range label = marked ? range(m, "label") : range(m, "outer");
      Range text = marked ? range(m, "text") : range(m, "inner");
      return Part.of(
          Phrase.of(source, label).capital(),
          new Titles(lexicon).shortened(source, text, 1).capital());
    }
    int verb = verbOf(folded);
    boolean says =
        verb >= 0
            && !folded.endsWith("?")
            && Extent.words(folded.substring(verb)) >= SAID
            && !lexicon.finds("plain-verb", folded.substring(verb));
    return !says || !names(folded.substring(0, verb).strip(), folded)
        ? Part.of(name)
        : Part.of(
            Phrase.of(source, new Range(0, verb)).capital(),
            Phrase.of(source, new Range(verb, folded.length())).capital());
  }

  /**
   * Whether the subject names the topic by itself. A common word alone does not ("Riders"), unless
   * the heading is too long to stand whole; a number never does.
   */
  private boolean names(String subject, String heading) {
    if (lexicon.finds("no-subject", subject)) {
      return false;
    }
    boolean several = subject.indexOf(' ') > 0;
    boolean proper = subject.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean whole = Extent.words(heading) <= SHORT;
    return several || proper || !whole && lexicon.number(subject).isEmpty();
  }

  private static Range range(Matcher m, String group) {
    return new Range(m.start(group), m.end(group));
  }

  /** Whether the heading only asks. */
  public static boolean asks(Phrase name) {
    return name.text().endsWith("?") || name.text().endsWith("？");
  }

  /** Whether the heading is a claim and may serve as a title. */
  public boolean isClaim(Phrase name) {
    return !asks(name) && isSaid(name);
  }

  private boolean isSaid(Phrase name) {
    return !lexicon.isHan() && verbOf(Folded.of(name.text())) > 0
        || lexicon.isHan() && Extent.units(name.text()) >= 8;
  }

  /** Whether what stands before ends in a word that belongs to what follows. */
  private boolean isOpen(String folded, int end) {
    return lexicon.finds("open-subject", folded.substring(0, end).strip());
  }

  /** Whether a word that may be a verb is a noun: the verb follows. */
  private boolean isNoun(String folded, Matcher word) {
    if (!lexicon.finds("noun-or-verb", word.group())) {
      return false;
    }
    String after = folded.substring(word.end()).strip();
    int end = after.indexOf(' ');
    return lexicon.finds("verb", end < 0 ? after : after.substring(0, end));
  }

  /** Where the verb of a heading starts, after at least one word; -1 for none. */
  private int verbOf(String folded) {
    if (lexicon.finds("topic-heading", SIGNS.matcher(folded).replaceFirst(""))) {
      return -1;
    }
    for (Pattern p : lexicon.patterns("verb")) {
      Matcher m = p.matcher(folded);
      while (m.find()) {
        boolean small = Character.isLowerCase(folded.charAt(m.start())); // else a name's noun
        boolean inside = m.start() > 2 && m.end() < folded.length();
        boolean begins = inside && small && folded.charAt(m.start() - 1) == ' ';
        if (begins && !isOpen(folded, m.start()) && !isNoun(folded, m)) {
          return m.start();
        }
      }
    }
    return -1;
  }
}
