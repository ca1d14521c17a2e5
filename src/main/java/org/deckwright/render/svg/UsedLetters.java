package org.deckwright.render.svg;

import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;
import org.deckwright.text.FontSubset;
import org.deckwright.text.TrueType;

/** The letters that a page draws, by face, and the faces cut down to them. */
final class UsedLetters {
  private static final Comparator<FontSubset.Pair> BY_LETTERS =
      Comparator.comparingInt(FontSubset.Pair::left).thenComparingInt(FontSubset.Pair::right);

  private final Function<String, TrueType> faces;
  private final SortedMap<String, Usage> usages = new TreeMap<>();

  /**
   * What is drawn with one face.
   *
   * @param kerning of the pairs that occur, in em
   */
  private record Usage(
      Face face, NavigableSet<Integer> letters, Map<FontSubset.Pair, Double> kerning) {}

  /**
   * @param faces the parsed face of a PostScript name
   */
  UsedLetters(Function<String, TrueType> faces) {
    this.faces = faces;
  }

  /** Text in which pairs are kerned. */
  void kerned(FontBook.FaceRun piece) {
    plain(piece.face(), piece.text());
    Map<FontSubset.Pair, Double> kerning = usage(piece.face()).kerning();
    int previous = -1;
    for (int cp : piece.text().codePoints().toArray()) {
      double kern = previous < 0 ? 0 : piece.face().kern(previous, cp);
      if (kern != 0) {
        kerning.put(new FontSubset.Pair(previous, cp), kern);
      }
      previous = cp;
    }
  }

  /** Text without kerning. */
  void plain(Face face, String text) {
    text.codePoints().forEach(usage(face).letters()::add);
  }

  /** Sets family, weight and size of the element just opened. */
  void font(Xml xml, Face face, double size) {
    usage(face);
    xml.attribute("font-family", "'" + family(face) + "'");
    if (face.bold()) {
      xml.attribute("font-weight", "700");
    }
    xml.attribute("font-size", size);
  }

  /** A font-face rule for each face in use, which holds the face itself. */
  String css() {
    StringBuilder css = new StringBuilder();
    for (Usage usage : usages.values()) {
      css.append("@font-face{font-family:'").append(family(usage.face()));
      css.append("';font-weight:").append(usage.face().bold() ? 700 : 400);
      css.append(";src:url(data:font/ttf;base64,").append(data(usage)).append(")}");
    }
    return css.toString();
  }

  private String data(Usage usage) {
    TrueType font = faces.apply(usage.face().name());
    byte[] subset = FontSubset.of(font, usage.face().name(), usage.letters(), usage.kerning());
    return Base64.getEncoder().encodeToString(subset);
  }

  /** What CSS calls the face's family. */
  String family(Face face) {
    return faces.apply(face.name()).family();
  }

  private Usage usage(Face face) {
    return usages.computeIfAbsent(
        face.name(), n -> new Usage(face, new TreeSet<>(), new TreeMap<>(BY_LETTERS)));
  }
}
