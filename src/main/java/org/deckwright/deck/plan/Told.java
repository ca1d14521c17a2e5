package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Terms;

/** What a talk said so far, so that nothing is said twice. */
final class Told {
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*(?<![.,])");
  private static final double SAME = 0.6;
  private static final int FEW_WORDS = 3; // too few to be the same by chance
  private static final int FEW_PAIRS = 5; // of Han characters
  private static final String MARKS = "^[\"“„「『]+|[\"”“」』.,!?。，！？]+$";

  private final Terms terms;
  private final Lexicon lexicon;
  private final List<String> titles = new ArrayList<>();
  private final List<String> quotations = new ArrayList<>();

  Told(Terms terms, Lexicon lexicon) {
    this.terms = terms;
    this.lexicon = lexicon;
  }

  void add(Phrase title) {
    titles.add(title.text());
  }

  /** Remembers a quotation, if there is one: no headline reads it out. */
  void quote(Phrase quotation) {
    if (!quotation.isEmpty()) {
      quotations.add(bare(quotation));
    }
  }

  void forget(Phrase title) {
    titles.remove(title.text());
  }

  /** Whether it was told in the very same words. */
  boolean isRepeated(Phrase title) {
    return titles.contains(title.text());
  }

  boolean has(Phrase title) {
    return titles.stream().anyMatch(t -> t.equals(title.text()) || isSame(t, title.text()))
        || quotations.stream().anyMatch(title.text()::contains);
  }

  int quotations() {
    return quotations.size();
  }

  /** Whether a headline has read out the quotation. */
  boolean hasQuoted(Phrase quotation) {
    return !quotation.isEmpty() && titles.stream().anyMatch(t -> t.contains(bare(quotation)));
  }

  private static String bare(Phrase quotation) {
    return quotation.text().replaceAll(MARKS, "");
  }

  /** Whether the two say nearly the same; of other figures they do not. */
  boolean isSame(String a, String b) {
    int fewest = Math.min(terms.of(a).size(), terms.of(b).size());
    return fewest > (lexicon.isHan() ? FEW_PAIRS : FEW_WORDS)
        && terms.overlap(a, b) >= SAME
        && !tellOtherFigures(a, b);
  }

  private static boolean tellOtherFigures(String a, String b) {
    Set<String> first = figures(a);
    Set<String> second = figures(b);
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  private static Set<String> figures(String text) {
    return FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
