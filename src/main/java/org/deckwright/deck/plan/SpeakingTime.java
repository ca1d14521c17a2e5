package org.deckwright.deck.plan;

import java.util.List;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;

/**
 * How long words take to be said: 130 words a minute in spaced scripts, as in a prepared talk; 220
 * signs a minute in scripts without spaces.
 */
final class SpeakingTime {
  private static final double WORDS = 130;
  private static final double SIGNS = 220;
  private static final int STEP = 5;

  private final Lexicon lexicon;

  static SpeakingTime inEnglish() {
    return new SpeakingTime(Lexicon.of("en"));
  }

  SpeakingTime(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** In seconds. */
  double exact(String text) {
    return lexicon.isHan() ? Extent.units(text) / SIGNS * 60 : Extent.words(text) / WORDS * 60;
  }

  /** In seconds, rounded to five. */
  int of(List<String> texts) {
    double sum = texts.stream().mapToDouble(this::exact).sum();
    return texts.isEmpty() ? 0 : Math.max(STEP, (int) Math.round(sum / STEP) * STEP);
  }

  /** As people write it: "45 s", "1 min 20 s". */
  String shown(int seconds) {
    String minutes =
        seconds < 60 ? "" : lexicon.furniture("minutes").replace("{n}", "" + seconds / 60);
    String rest =
        seconds >= 60 && seconds % 60 == 0
            ? ""
            : lexicon.furniture("seconds").replace("{n}", "" + seconds % 60);
    return (minutes + " " + rest).strip();
  }

  /** The notes of a slide: what is said, how long that takes, what is in reserve. */
  String notes(Script script, List<String> asides) {
    StringBuilder out = new StringBuilder(String.join("\n", script.said()));
    if (!script.said().isEmpty()) {
      out.append('\n')
          .append(lexicon.furniture("speaking").replace("{time}", shown(script.seconds())));
    }
    if (!script.reserve().isEmpty()) {
      out.append('\n').append(lexicon.furniture("reserve")).append('\n');
      out.append(String.join("\n", script.reserve()));
    }
    asides.forEach(a -> out.append('\n').append(a));
    return out.toString().strip();
  }
}
