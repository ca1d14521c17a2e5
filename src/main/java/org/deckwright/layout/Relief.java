package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.text.LineBreaker.Mode;

/**
 * The ladder's last step: a text that no size and no split makes fit is shortened at a word, and
 * stands whole in the notes. Works on the longest text of a slide first; called again until all
 * fit.
 */
final class Relief {
  /** A slide with less on it, and what went to its notes. */
  record Relieved(Slide slide, String what) {}

  private static final int SHORTEST = 24;
  private static final int LEAST_FITTING = 16;

  private Relief() {}

  /** The slide with its longest text cut to about half; empty when nothing is left to cut. */
  static Optional<Relieved> of(Slide slide) {
    Longest longest = new Longest();
    slide.accept(new TextMapper(longest));
    String whole = longest.text;
    int shortest = isWide(whole) ? SHORTEST / 2 : SHORTEST;
    if (whole.length() <= shortest) {
      return Optional.empty();
    }
    String cut = cut(whole, Math.max(shortest, Math.min(600, whole.length() * 6 / 10)));
    String notes = append(slide.notes(), whole);
    Slide out = slide.accept(new TextMapper(t -> t.equals(whole) ? cut : t).withNotes(notes));
    return Optional.of(new Relieved(out, "“" + cut(whole, 40) + "”"));
  }

  /** Whether most of its characters are as wide as they are high: Han, emoji. */
  private static boolean isWide(String text) {
    return 2 * text.codePoints().filter(c -> c >= 0x2E80).count() > text.length() / 2;
  }

  private static String append(String notes, String text) {
    String plain = text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
    return notes.contains(plain) ? notes : notes.isEmpty() ? text : notes + "\n" + text;
  }

  /** The first characters up to the end of a word, and an ellipsis. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end =
        text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length())) - 1);
    int space = text.lastIndexOf(' ', end);
    int at = space > length / 2 ? space : end;
    String kept = text.substring(0, at);
    while (!kept.isEmpty() && " ,;:，、；：…".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
      kept = kept.substring(0, kept.length() - 1);
    }
    return kept + "…";
  }

  /** The text, shortened at a word as far as the style needs to fit; the deck holds it whole. */
  static String fitting(Frame f, String text, Style least, double width, double height) {
    String out = text;
    while (out.length() > LEAST_FITTING && f.set(out, least, width, Mode.EVEN).height() > height) {
      out = cut(out, out.length() * 4 / 5);
    }
    return out;
  }

  private static final class Longest implements UnaryOperator<String> {
    private String text = "";

    private static int width(String text) {
      return isWide(text) ? 2 * text.length() : text.length();
    }

    @Override
    public String apply(String t) {
      if (width(t) > width(text)) {
        text = t;
      }
      return t;
    }
  }

  static List<Item> map(List<Item> items, UnaryOperator<String> f) {
    List<Item> out = new ArrayList<>();
    for (Item i : items) {
      out.add(
          new Item(
              i.key().equals(i.label()) && !i.label().isEmpty() ? i.label() : i.id(),
              f.apply(i.label()),
              f.apply(i.text()),
              i.icon(),
              f.apply(i.date()),
              f.apply(i.value()),
              i.amount(),
              i.level(),
              i.group(),
              i.kind(),
              i.hot(),
              map(i.items(), f)));
    }
    return out;
  }
}
