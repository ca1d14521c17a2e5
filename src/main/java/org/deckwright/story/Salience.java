package org.deckwright.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;

/**
 * How much a sentence says of its section's point. Weights of the spike (stack/story.md 3), all
 * features 0 to 1.
 */
public final class Salience {
  private static final double FIGURE = 0.2;
  private static final double BACKGROUND = 2.2; // outweighs a strong word and the first place
  private static final double PROCEDURE = 1; // outweighs the first place in a paragraph
  private static final double TAKEN_BACK = 4; // no claim is worth as much
  private static final double FOUND_OUT = 0.8;
  private static final double TURNED = 0.6; // of what the next sentence opposes
  private static final Pattern COUNTED = Pattern.compile("\\d[\\d.,]* ?(?:%|[\\p{L}])");

  private final Lexicon lexicon;
  private final Terms terms;
  private final SectionView section;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<Sentence, Double> known = new HashMap<>();

  public Salience(Lexicon lexicon, SectionView section) {
    this.lexicon = lexicon;
    this.terms = new Terms(lexicon);
    this.section = section;
    for (Sentence s : section.sentences()) {
      terms.of(s.text()).forEach(t -> frequency.merge(t, 1, Integer::sum));
    }
  }

  /**
   * The sentences of the section's running text, most telling first; ties keep the text's order.
   */
  public List<Sentence> ranked() {
    List<Sentence> all = new ArrayList<>(section.sentences());
    all.sort(Comparator.comparing((Sentence s) -> -of(s)));
    return all;
  }

  /** Higher is more; about -3 to 4. */
  public double of(Sentence sentence) {
    return known.computeIfAbsent(sentence, this::score);
  }

  private double score(Sentence sentence) {
    String text = sentence.text();
    double words = Extent.ofText(text, lexicon);
    double score = 0.97 * bool(lexicon.finds("strong", text)) + 0.78 * density(text);
    score += section.heading().map(h -> 0.83 * terms.overlap(h.text(), text)).orElse(0.0);
    score += section.paragraphs().stream().anyMatch(p -> p.get(0).equals(sentence)) ? 0.6 : 0;
    score += FIGURE * bool(COUNTED.matcher(text).find());
    score += FOUND_OUT * bool(lexicon.finds("found-out", text));
    score -= bool(lexicon.finds("weak-start", text));
    score -= text.endsWith(":") || text.endsWith("：") || text.endsWith("?") ? 0.9 : 0;
    score -= BACKGROUND * bool(lexicon.finds("background", text));
    score -= PROCEDURE * bool(lexicon.finds("procedure", text));
    score -= TAKEN_BACK * bool(isFollowedBy("retracts", sentence));
    score -= TURNED * bool(isFollowedBy("turns", sentence));
    score -= 0.9 * bool(words > 32) + 0.6 * bool(words < 4);
    return score;
  }

  /** Whether a pattern of the name is found in the next sentence of its paragraph. */
  private boolean isFollowedBy(String pattern, Sentence sentence) {
    return section
        .after(sentence)
        .filter(n -> lexicon.finds(pattern, n.text()))
        .filter(n -> section.opening(n).equals(section.opening(sentence)))
        .isPresent();
  }

  private double density(String text) {
    var own = terms.of(text);
    double sum = own.stream().mapToInt(t -> Math.min(3, frequency.getOrDefault(t, 0) - 1)).sum();
    return own.isEmpty() ? 0 : Math.min(1, sum / own.size() / 2);
  }

  private static double bool(boolean value) {
    return value ? 1 : 0;
  }
}
