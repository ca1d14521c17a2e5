package org.deckwright.story;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The content words of a text; pairs of neighbours in scripts without spaces. */
public final class Terms {
  private final Lexicon lexicon;

  /** What was taken apart: each text is compared with many others. */
  private final Map<String, Set<String>> known = new HashMap<>();

  public Terms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Content words, crudely stemmed, in order of their first use. */
  public Set<String> of(String text) {
    return known.computeIfAbsent(text, this::read);
  }

  private Set<String> read(String text) {
    Set<String> out = new LinkedHashSet<>();
    String before = "";
    for (String token : Deletion.tokens(text)) {
      boolean han = Folded.isHan(token.charAt(0));
      if (lexicon.has("stop", token)) {
        before = "";
        continue;
      }
      if (!han) {
        out.add(stem(token));
        before = "";
      } else {
        if (!before.isEmpty()) {
          out.add(before + token);
        }
        before = token;
      }
    }
    return Collections.unmodifiableSet(out);
  }

  /** Share of the smaller text's content words that the other has too, 0 to 1. */
  public double overlap(String a, String b) {
    Set<String> one = of(a);
    Set<String> two = of(b);
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    Set<String> small = one.size() <= two.size() ? one : two;
    Set<String> large = small == one ? two : one;
    return (double) small.stream().filter(large::contains).count() / small.size();
  }

  private static String stem(String word) {
    for (String end : new String[] {"ing", "ed", "es", "s"}) {
      if (word.length() > end.length() + 3 && word.endsWith(end)) {
        return word.substring(0, word.length() - end.length());
      }
    }
    return word;
  }
}
