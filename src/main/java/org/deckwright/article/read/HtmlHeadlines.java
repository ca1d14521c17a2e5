package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Chooses a page's headline: many pages set the name of their site, too, as the highest heading.
 */
final class HtmlHeadlines {
  private static final String HIGHEST =
      "h1:not([class*=logo]):not([class*=brand]):not([class*=site-title])";

  /** What the name of a site leads to. */
  private static final String HOME = "a[href=/], a[rel=home]";

  private static final int FEWEST_WORDS = 4;

  private final HtmlInline inline;
  private final List<Set<String>> facts;

  /**
   * @param facts what the page's head calls it
   */
  HtmlHeadlines(HtmlInline inline, List<MappedText> facts) {
    this.inline = inline;
    this.facts = facts.stream().map(f -> words(f.text())).toList();
  }

  /** The heading that shares most words with what the head says; else the only long one. */
  Optional<Element> choose(Document document) {
    List<Element> all = new ArrayList<>(document.select(HIGHEST));
    all.removeIf(h -> inline.of(h).wording().isEmpty() || h.selectFirst(HOME) != null);
    Optional<Element> best = Optional.empty();
    int most = 0;
    for (Element h : all) {
      int shared = shared(h);
      if (shared > most) {
        most = shared;
        best = Optional.of(h);
      }
    }
    return best.or(
        () -> all.size() == 1 ? Optional.of(all.get(0)).filter(this::stands) : Optional.empty());
  }

  private boolean stands(Element only) {
    return facts.isEmpty() || words(only.text()).size() >= FEWEST_WORDS;
  }

  /** Words that a heading has in common with the fact it fits best; 0 if that is under half. */
  private int shared(Element heading) {
    Set<String> own = words(heading.text());
    int most = 0;
    for (Set<String> fact : facts) {
      Set<String> both = new HashSet<>(own);
      both.retainAll(fact);
      boolean fits = both.size() * 2 >= Math.min(own.size(), fact.size());
      most = fits ? Math.max(most, both.size()) : most;
    }
    return most;
  }

  /** Words in lower case; each Han sign is one. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String spaced = text.toLowerCase(Locale.ROOT).replaceAll("(\\p{IsHan})", " $1 ");
    for (String w : spaced.split("[^\\p{L}\\p{N}]+")) {
      if (!w.isEmpty()) {
        words.add(w);
      }
    }
    return words;
  }
}
