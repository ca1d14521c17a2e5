package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;

/**
 * The words at the right of stacked members, each at the end of a line that leads to it: its name
 * above its text, or both on one line where the members lie close.
 */
final class Leaders {
  /** Between a line's end and the words. */
  private static final double OFF = 8;

  /** Between the column of names and that of texts. */
  private static final double GUTTER = 24;

  /** Share of the height that a name above its text may take; with more they stand in line. */
  private static final double ROOMY = 0.88;

  /** What names and texts on one line may lose in size before they break. */
  private static final List<Double> LESS = List.of(0.0, 2.0);

  private final Captions names;
  private final Optional<Captions> texts;
  private final double x;

  private Leaders(Captions names, Optional<Captions> texts, double x) {
    this.names = names;
    this.texts = texts;
    this.x = x;
  }

  /**
   * Sets the words as large as fits.
   *
   * @param words one a member, as wide as they may be
   * @param x left edge of the words
   * @param pitch height that each may take
   */
  static Leaders set(Frame f, List<Caption> words, double x, double pitch, Style head, Style text) {
    return set(f, words, x, pitch, ROOMY, head, text);
  }

  /**
   * The same.
   *
   * @param share of the height that a name above its text may take
   */
  static Leaders set(
      Frame f, List<Caption> words, double x, double pitch, double share, Style head, Style text) {
    boolean told = words.stream().anyMatch(c -> !c.head().isEmpty() && !c.text().isEmpty());
    if (told && !Captions.trial(f, words, head, text, share * pitch, Captions.Rows.FREE).fits()) {
      for (double less : LESS) {
        Optional<Leaders> line =
            inLine(f, words, x, pitch, smaller(head, less), smaller(text, less));
        if (line.isPresent()) {
          return line.get();
        }
      }
    }
    Captions stacked = Captions.set(f, words, head, text, pitch, Captions.Rows.FREE);
    return new Leaders(stacked, Optional.empty(), x);
  }

  private static Style smaller(Style style, double less) {
    return style.withSize(Math.max(style.floor(), style.size() - less));
  }

  /** Names in a column and texts in the next, where all stand on one line each. */
  private static Optional<Leaders> inLine(
      Frame f, List<Caption> words, double x, double pitch, Style head, Style text) {
    List<Caption> bare = words.stream().map(c -> c.withText("")).toList();
    Captions names = Captions.trial(f, bare, head, text, pitch, Captions.Rows.FREE);
    double taken = names.width() + GUTTER;
    List<Caption> said =
        words.stream()
            .map(c -> new Caption(c.name(), "", "", "", c.text(), false, c.width() - taken))
            .toList();
    if (!names.fits() || said.stream().anyMatch(c -> c.width() <= GUTTER)) {
      return Optional.empty();
    }
    Captions texts = Captions.trial(f, said, head, text, pitch, Captions.Rows.FREE);
    boolean fits = texts.fits() && isInLine(names, head) && isInLine(texts, text);
    return fits ? Optional.of(new Leaders(names, Optional.of(texts), x)) : Optional.empty();
  }

  private static boolean isInLine(Captions set, Style style) {
    return set.height() < 1.5 * style.leading();
  }

  /** The same in the inks of what they stand on, one plate a member. */
  Leaders on(List<ItemStyle.Plate> plates) {
    return new Leaders(names.on(plates), texts.map(t -> t.on(plates)), x);
  }

  /** Height of the middle of one's first capitals, where its words are centred on a height. */
  double first(int i, double middle) {
    double below = names.text().leading() - names.text().ascent();
    double ink = names.height(i) - names.inset(i) - below;
    boolean inLine = texts.isPresent();
    return inLine ? middle : middle - Math.max(0, ink) / 2 + names.head().capHeight() / 2;
  }

  /** Draws one's line from a member's edge, and its words. */
  void draw(Frame f, int i, Item item, double from, double middle) {
    f.line("Leader", from, middle, x - OFF, middle, stroke(f, item));
    place(f, i, middle);
  }

  /** Places one's words, centred on a height. */
  void place(Frame f, int i, double middle) {
    names.placeMid(f, i, x, middle, Align.LEFT);
    texts.ifPresent(
        t -> {
          double lower = (names.head().capHeight() - t.text().capHeight()) / 2;
          t.placeMid(f, i, x + names.width() + GUTTER, middle + lower, Align.LEFT);
        });
  }

  private static Stroke stroke(Frame f, Item item) {
    boolean hot = item.hot();
    return Stroke.solid(f.ink(hot ? "accent" : "rule"), hot ? 1.5 : 0.75);
  }
}
