package org.deckwright.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.scene.Role;
import org.deckwright.theme.Zones;

/** The line above a dense deck's foot that says whose words and figures these are. */
final class SourceLine {
  private static final double ABOVE_RULE = 16;

  /** Shorter words are in every text. */
  private static final int TELLING = 3;

  /** An address that ends an entry. */
  private static final Pattern ADDRESS = Pattern.compile("(?<=[ ，。；])https?://\\S+$");

  private SourceLine() {}

  /** Places the line; false where the deck lists no source, or none that fits. */
  static boolean place(Slide slide, Deck deck, Frame f) {
    Zones zones = f.theme().zones();
    Style style = f.style("caption");
    String label = f.setter().furniture().source();
    double indent = f.setter().room(label, style.bold()) + 8;
    double width = zones.width() - indent;
    boolean wanted = !(slide instanceof Slide.Sources || slide instanceof Slide.Overview);
    List<String> fitting =
        listed(deck).stream().filter(t -> f.setter().room(t, style) <= width).toList();
    if (!wanted || fitting.isEmpty()) {
      return false;
    }
    double baseline = zones.rule() - ABOVE_RULE;
    f.textAt("Source label", Role.FOOTER, label, style.bold(), zones.left(), baseline, indent, 1);
    double x = zones.left() + indent;
    f.textAt("Source", Role.FOOTER, nearest(slide, fitting), style, x, baseline, width, 1);
    return true;
  }

  /** The source that shares most words with the slide; the first where none shares more. */
  private static String nearest(Slide slide, List<String> sources) {
    List<String> texts = new ArrayList<>();
    slide.accept(
        new TextMapper(
            t -> {
              texts.add(t);
              return t;
            }));
    Set<String> shown = words(String.join(" ", texts));
    return sources.stream()
        .max(Comparator.comparingInt(s -> shared(words(s), shown)))
        .orElseThrow();
  }

  private static int shared(Set<String> a, Set<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  private static Set<String> words(String text) {
    Set<String> out = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > TELLING) {
        out.add(word);
      }
    }
    return out;
  }

  /** What the deck's last slide lists, without the web addresses, which stand there. */
  private static List<String> listed(Deck deck) {
    return deck.slides().stream()
        .filter(s -> s instanceof Slide.Sources)
        .flatMap(s -> ((Slide.Sources) s).points().stream())
        .map(Item::text)
        .map(t -> ADDRESS.matcher(t).replaceFirst("").strip())
        .filter(t -> !t.isEmpty())
        .toList();
  }
}
