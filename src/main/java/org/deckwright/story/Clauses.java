package org.deckwright.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a sentence apart where one statement ends and the next begins. */
public final class Clauses {
  private Clauses() {}

  /** The sentence's clauses by the lexicon's pattern {@code clause}; at least one. */
  public static List<Range> of(String text, Lexicon lexicon) {
    List<Range> out = new ArrayList<>();
    int start = 0;
    for (Pattern p : lexicon.patterns("clause")) {
      Matcher m = p.matcher(Folded.of(text));
      while (m.find()) {
        out.add(new Range(start, m.start()));
        start = m.end();
      }
    }
    out.add(new Range(start, text.length()));
    return out.stream().filter(r -> r.length() > 0).toList();
  }
}
