package org.deckwright.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.scene.Ink;
import org.deckwright.text.ChineseStyle;
import org.deckwright.text.FontBook;
import org.deckwright.text.LatinStyle;
import org.deckwright.text.LineBreaker;
import org.deckwright.text.ShapedText;
import org.deckwright.text.Span;
import org.deckwright.theme.Faces;
import org.deckwright.theme.Theme;
import org.deckwright.theme.TypeRole;

/**
 * Sets text in a theme's type and a deck's language: measures it and breaks it into lines. Each
 * thread that lays out has its own.
 */
public final class Typesetter {
  /** The ladder's steps and the sizes that a set tries ask for the same lines again and again. */
  private static final int MOST_KEPT = 4000;

  /** What is to be set: the same gives the same. */
  private record Wanted(List<Part> parts, double width, LineBreaker.Mode mode) {}

  private final Theme theme;
  private final String language;
  private final boolean chinese;
  private final FontBook book = FontBook.bundled();
  private final LineBreaker breaker;
  private final Furniture furniture;
  private final Map<Wanted, Setting> done = new HashMap<>();

  public Typesetter(Theme theme, String language) {
    this.theme = theme;
    this.language = language;
    this.chinese = language.startsWith("zh") || language.startsWith("ja");
    this.breaker = new LineBreaker(language);
    this.furniture = new Furniture(language);
  }

  public Theme theme() {
    return theme;
  }

  public String language() {
    return language;
  }

  /** The deck's own words in its language. */
  public Furniture furniture() {
    return furniture;
  }

  /** Whether text is set by the rules for Han script. */
  public boolean isChinese() {
    return chinese;
  }

  /** The colour of a theme's slot. */
  public Ink ink(String slot) {
    return new Ink(slot, theme.colour(slot), 1);
  }

  /** The theme's type for a role, in the deck's script. */
  public Style style(String role) {
    TypeRole type = theme.type(role, chinese);
    Faces faces = theme.faces().get(role.equals("code") ? "mono" : chinese ? "han" : "latin");
    return new Style(
        book.face(faces.draw(type.bold())),
        book.face(faces.fallback(type.bold())),
        book.face(faces.draw(true)),
        book.face(faces.fallback(true)),
        type.size(),
        type.leading(),
        type.tracking(),
        ink(type.ink()),
        type.floor());
  }

  public Setting set(String text, Style style, double width, LineBreaker.Mode mode) {
    return set(List.of(Part.of(text, style)), width, mode);
  }

  /** Sets the parts as one paragraph no wider than the width. */
  public Setting set(List<Part> parts, double width, LineBreaker.Mode mode) {
    if (done.size() >= MOST_KEPT) {
      done.clear();
    }
    return done.computeIfAbsent(new Wanted(List.copyOf(parts), width, mode), this::set);
  }

  /** Width in points that the text's longest word takes, so that none is torn. */
  double longestWord(String text, Style style) {
    ShapedText shaped = shaped(List.of(Part.of(text, style)));
    return LineBreaker.longestWord(shaped, breaker.places(shaped.text()));
  }

  private Setting set(Wanted wanted) {
    List<Part> parts = wanted.parts();
    ShapedText shaped = shaped(parts);
    BitSet places = breaker.places(shaped.text());
    List<LineBreaker.Range> ranges = breaker.lines(shaped, places, wanted.width(), wanted.mode());
    boolean whole = LineBreaker.longestWord(shaped, places) <= wanted.width();
    return new Setting(shaped, parts, ranges, language, whole);
  }

  private ShapedText shaped(List<Part> parts) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Style s = parts.get(i).style();
      String text = styled(parts.get(i).text(), s);
      spans.add(new Span(text, s.face(), s.substitute(), s.size(), s.tracking(), i));
    }
    return ShapedText.of(spans, book);
  }

  /** Quotes and Chinese punctuation as they should be; code stays as it is. */
  private String styled(String text, Style style) {
    if (style.face() == style("code").face()) {
      return text;
    }
    String curly = LatinStyle.apply(text);
    return chinese ? ChineseStyle.apply(curly) : curly;
  }

  /** Whether a line ends inside a word of a script that has no spaces. */
  public boolean tears(Setting set) {
    return breaker.tears(set.shaped().text(), set.ranges());
  }

  /** Width of a text on one line, in points of room. */
  public double room(String text, Style style) {
    return set(text, style, 1e6, LineBreaker.Mode.FILL).room();
  }
}
