package org.deckwright.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bundled faces, and who stands in for a glyph that one of them lacks. No font of the machine
 * is ever used.
 */
public final class FontBook {
  private static final FontBook BUNDLED = new FontBook();
  private static final String SOURCE = "/fonts/ttf/SourceSansPro/";
  private static final String NOTO = "/fonts/ttf/NotoSansSC/";
  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/";
  private static final String LIBERATION = "/liberation/";

  /** Measured with LibreOffice: a fifth of the size, whatever the face says. */
  private static final double OFFICE_DESCENT = 0.201;

  private final Map<String, Face> faces = new LinkedHashMap<>();

  private FontBook() {
    add("SourceSansPro-Regular", SOURCE, 0.984, 0.273, 0.660);
    add("SourceSansPro-Bold", SOURCE, 0.984, 0.273, 0.660);
    add("NotoSansSC-Regular", NOTO, 1.160, 0.288, 0.733);
    add("NotoSansSC-Bold", NOTO, 1.160, 0.288, 0.733);
    add("JetBrainsMono-Regular", MONO, 1.020, 0.300, 0.730);
    add("JetBrainsMono-Bold", MONO, 1.020, 0.300, 0.730);
    add("DejaVuSans", DEJAVU, 0.928, 0.236, 0.729);
    add("DejaVuSans-Bold", DEJAVU, 0.928, 0.236, 0.729);
    add("LiberationSans-Regular", LIBERATION, 0.905, 0.212, 0.729);
    add("LiberationSans-Bold", LIBERATION, 0.905, 0.212, 0.729);
  }

  private void add(String name, String folder, double ascent, double descent, double capHeight) {
    String file = folder + name + ".ttf";
    faces.put(name, new Face(name, file, ascent, descent, OFFICE_DESCENT, capHeight));
  }

  /** The faces that come with the program. */
  public static FontBook bundled() {
    return BUNDLED;
  }

  /** Names of all faces, in a fixed order. */
  public List<String> names() {
    return List.copyOf(faces.keySet());
  }

  public boolean has(String name) {
    return faces.containsKey(name);
  }

  /**
   * The face of that PostScript name; an unknown one is a broken invariant, as themes are checked
   * when loaded.
   */
  public Face face(String name) {
    Face face = faces.get(name);
    if (face == null) {
      throw new IllegalArgumentException("no bundled face is called " + name);
    }
    return face;
  }

  /** The faces asked for a glyph after the wanted one, in order. */
  List<Face> fallbacks(Face wanted) {
    String weight = wanted.bold() ? "-Bold" : "-Regular";
    String symbols = wanted.bold() ? "DejaVuSans-Bold" : "DejaVuSans";
    return List.of(
        face("SourceSansPro" + weight),
        face("NotoSansSC" + weight),
        face(symbols),
        face("DejaVuSans"));
  }

  /** A stretch of text that one face draws whole. */
  public record FaceRun(String text, Face face) {}

  /**
   * Splits a text so that each piece is drawn by a face that has all its glyphs. Characters that no
   * face has become {@link #MISSING}, emoji vanish; so do variation selectors, joiners and control
   * characters.
   */
  public List<FaceRun> split(String text, Face wanted) {
    return runs(text, wanted, true);
  }

  /** The same with the characters that no face has: what the text says, not what is drawn. */
  List<FaceRun> said(String text, Face wanted) {
    return runs(text, wanted, false);
  }

  private List<FaceRun> runs(String text, Face wanted, boolean asDrawn) {
    List<FaceRun> runs = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    Face current = null;
    for (int cp : text.codePoints().toArray()) {
      Face face = faceFor(cp, wanted);
      int sign = asDrawn ? drawn(cp, face) : cp;
      if (isInvisible(cp) || sign == NOTHING) {
        continue;
      }
      if (current != null && face != current) {
        runs.add(new FaceRun(piece.toString(), current));
        piece.setLength(0);
      }
      current = face;
      piece.appendCodePoint(sign);
    }
    if (current != null) {
      runs.add(new FaceRun(piece.toString(), current));
    }
    return runs;
  }

  static final int NOTHING = -1;

  /** What is drawn for a character of a face: itself, {@link #MISSING} or {@link #NOTHING}. */
  static int drawn(int cp, Face face) {
    return face.has(cp)
        ? cp
        : UCharacter.hasBinaryProperty(cp, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(cp, UProperty.EMOJI_COMPONENT)
            ? NOTHING
            : MISSING;
  }

  /** Whether a bundled face can draw the character, or it is one that nobody draws. */
  public boolean canDraw(int cp) {
    return isInvisible(cp) || names().stream().anyMatch(n -> faces.get(n).has(cp));
  }

  /** Drawn where no bundled face has the glyph: a small square, in every face's stead. */
  public static final int MISSING = '▪';

  private Face faceFor(int cp, Face wanted) {
    if (cp <= 0x7E || wanted.has(cp)) {
      return wanted;
    }
    for (Face face : fallbacks(wanted)) {
      if (face.has(cp)) {
        return face;
      }
    }
    return face(wanted.bold() ? "DejaVuSans-Bold" : "DejaVuSans");
  }

  private static boolean isInvisible(int cp) {
    return cp < 0x20
        || cp == 0x7F
        || cp >= 0x80 && cp < 0xA0
        || cp >= 0x200B && cp <= 0x200F
        || cp >= 0x2028 && cp <= 0x202E
        || cp >= 0x2060 && cp <= 0x206F
        || cp >= 0xFE00 && cp <= 0xFE0F
        || cp == 0xFEFF
        || cp >= 0xE0000 && cp <= 0xE0FFF
        || cp >= 0xD800 && cp <= 0xDFFF;
  }

  @Override
  public String toString() {
    return Arrays.toString(faces.keySet().toArray());
  }
}
