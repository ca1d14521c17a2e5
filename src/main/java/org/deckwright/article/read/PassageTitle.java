package org.deckwright.article.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the title of a marked-up source: what it calls its title, the heading that its facts
 * repeat, the only heading of the highest level, or the facts alone.
 */
final class PassageTitle {
  /** A heading that stands later than this is a section's. */
  private static final int WITHIN = 12;

  private final List<MappedText> facts;

  /**
   * @param facts what the source calls itself outside its text, the surest first
   */
  PassageTitle(List<MappedText> facts) {
    this.facts = facts;
  }

  /** The title; its heading is taken out of the passages. */
  Optional<MappedText> take(List<Passage> passages) {
    List<Passage.Heading> headings =
        passages.stream()
            .filter(Passage.Heading.class::isInstance)
            .map(Passage.Heading.class::cast)
            .toList();
    Optional<Passage.Heading> found =
        headings.stream()
            .filter(h -> h.level() == 0)
            .findFirst()
            .or(() -> repeated(passages, headings))
            .or(() -> alone(passages, headings));
    found.ifPresent(passages::remove);
    return found.map(Passage.Heading::text).or(() -> facts.stream().findFirst());
  }

  private Optional<Passage.Heading> repeated(
      List<Passage> passages, List<Passage.Heading> headings) {
    return headings.stream()
        .filter(h -> passages.indexOf(h) < WITHIN)
        .filter(h -> facts.stream().anyMatch(f -> isSame(h.text().text(), f.text())))
        .findFirst();
  }

  private static boolean isSame(String heading, String fact) {
    String a = key(heading);
    String b = key(fact);
    return a.length() > 3 && (b.startsWith(a) || a.startsWith(b)) && b.length() > 3;
  }

  private static String key(String s) {
    return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** The only heading of the highest level, before any other. */
  private Optional<Passage.Heading> alone(List<Passage> passages, List<Passage.Heading> headings) {
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    Passage.Heading first = headings.get(0);
    long likewise = headings.stream().filter(h -> h.level() <= first.level()).count();
    boolean opens = headings.size() > 1 || (facts.isEmpty() && passages.indexOf(first) == 0);
    return likewise == 1 && opens ? Optional.of(first) : Optional.empty();
  }
}
