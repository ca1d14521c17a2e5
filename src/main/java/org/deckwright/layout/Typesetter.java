package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
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

/** Sets text in a theme's type and a deck's language: measures it and breaks it into lines. */
public final class Typesetter {
  private final Theme theme;
  private final String language;
  private final boolean chinese;
  private final FontBook book = FontBook.bundled();
  private final LineBreaker breaker;
  private final Furniture furniture;

  public Typesetter(Theme theme, String language) {
    this.theme = theme;
    this.language = language;
    this.chinese = language.startsWith("zh") || language.startsWith("ja");
    this.breaker = new LineBreaker(language);
    this.furniture = new Furniture(language);
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
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Style s = parts.get(i).style();
      String text = styled(parts.get(i).text(), s);
      spans.add(new Span(text, s.face(), s.substitute(), s.size(), s.tracking(), i));
    }
    ShapedText shaped = ShapedText.of(spans, book);
    List<LineBreaker.Range> ranges = breaker.lines(shaped, width, mode);
    return new Setting(shaped, parts, ranges, language, breaker.longestWord(shaped) <= width);
  }

  /** Quotes and Chinese punctuation as they should be; code stays as it is. */
  private String styled(String text, Style style) {
    if (style.face() == style("code").face()) {
      return text;
    }
    String curly = LatinStyle.apply(text);
    return chinese ? ChineseStyle.apply(curly) : curly;
  }

  /** Width of a text on one line, in points of room. */
  public double room(String text, Style style) {
    return set(text, style, 1e6, LineBreaker.Mode.FILL).room();
  }
}
