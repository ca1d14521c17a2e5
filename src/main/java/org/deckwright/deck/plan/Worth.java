package org.deckwright.deck.plan;

import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;

/** Judges what a finding or a sentence is worth to an audience. */
final class Worth {
  private static final double PREFERRED = 0.14;
  private static final double AVOIDED = -0.4;
  private static final double KEPT = 0.16;
  private static final double MOST_KEPT = 0.32;

  private final Audience audience;
  private final Lexicon lexicon;

  Worth(Audience audience, Lexicon lexicon) {
    this.audience = audience;
    this.lexicon = lexicon;
  }

  /** How sure the finding is, more if the audience wants such; about 0 to 1.3. */
  double of(Finding finding) {
    double kept = 0;
    for (String what : audience.keeps()) {
      boolean holds =
          isOf(finding, what) || finding.covers().stream().anyMatch(s -> holds(what, s));
      kept += holds ? KEPT : 0;
    }
    return finding.confidence() + liking(finding) + Math.min(MOST_KEPT, kept);
  }

  /** Whether the sentence holds something that the audience asks for. */
  boolean isKept(Sentence sentence) {
    return audience.keeps().stream().anyMatch(k -> holds(k, sentence));
  }

  /** Whether the sentence holds numbers, decisions, risks … */
  boolean holds(String what, Sentence sentence) {
    return lexicon.finds("keep-" + what, sentence.text());
  }

  /** What the audience thinks of the kind; the longest name that fits decides. */
  private double liking(Finding finding) {
    int liked = longest(audience.prefers(), finding);
    int avoided = longest(audience.avoids(), finding);
    return liked == 0 && avoided == 0 ? 0 : liked >= avoided ? PREFERRED : AVOIDED;
  }

  private static int longest(List<String> names, Finding finding) {
    return names.stream().filter(n -> fits(n, finding)).mapToInt(String::length).max().orElse(0);
  }

  private static boolean fits(String name, Finding finding) {
    return finding.is().equals(name) || finding.is().startsWith(name + "-");
  }

  private static boolean isOf(Finding finding, String what) {
    return switch (what) {
      case "code" -> finding.is().equals("code");
      case "tables" -> finding.is().equals("table");
      case "numbers" ->
          finding.is().startsWith("number")
              || (finding.picture().family().equals("chart") && !finding.picture().illustrative());
      case "questions" -> finding.is().equals("relation-decision");
      case "steps" -> finding.picture().family().equals("sequence");
      default -> false;
    };
  }
}
