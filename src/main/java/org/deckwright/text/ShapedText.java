package org.deckwright.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Measured text: what is drawn, and how wide any stretch of it is. Offsets count UTF-16 units of
 * {@link #text()}.
 */
public final class ShapedText {
  /** Pieces of one face and format, covering the text without gaps. */
  public record Piece(int start, int end, Face face, double size, double tracking, int format) {}

  private static final int JOINER = 0x200D;

  /** Widest of Hangul (1 em), emoji (1.3 em) and the letters of other scripts. */
  private static final double ABSENT = 1.3;

  private final String text;
  private final List<Piece> pieces;
  private final double[] drawn;
  private final double[] fitted;

  private ShapedText(String text, List<Piece> pieces, double[] drawn, double[] fitted) {
    this.text = text;
    this.pieces = List.copyOf(pieces);
    this.drawn = drawn;
    this.fitted = fitted;
  }

  /** Measures the spans, one after the other, as one paragraph. */
  public static ShapedText of(List<Span> spans, FontBook book) {
    StringBuilder all = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    List<Span> owners = new ArrayList<>();
    for (Span span : spans) {
      for (FontBook.FaceRun run : book.said(span.text(), span.face())) {
        int start = all.length();
        all.append(run.text());
        pieces.add(
            new Piece(
                start, all.length(), run.face(), span.size(), span.tracking(), span.format()));
        owners.add(span);
      }
    }
    boolean hasHan = ChineseStyle.hasHan(all);
    CharSequence joined = ArabicForms.isNeeded(all) ? ArabicForms.of(all.toString()) : all;
    double[] drawn = new double[all.length() + 1];
    double[] fitted = new double[all.length() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      Span owner = owners.get(i);
      Piece piece = pieces.get(i);
      Face substitute = piece.face() == owner.face() ? owner.substitute() : piece.face();
      add(drawn, joined, piece, piece.face(), new Purpose(false, false));
      add(fitted, joined, piece, substitute, new Purpose(true, hasHan));
    }
    return new ShapedText(all.toString(), pieces, drawn, fitted);
  }

  /**
   * What widths are summed up for.
   *
   * @param isRoom what a reader with other faces needs, rather than what is drawn
   * @param spaced whether signs of two scripts are set apart
   */
  private record Purpose(boolean isRoom, boolean spaced) {}

  private static void add(double[] sums, CharSequence all, Piece p, Face face, Purpose purpose) {
    double sum = sums[p.start()];
    int previous = -1;
    for (int i = p.start(); i < p.end(); ) {
      int cp = Character.codePointAt(all, i);
      int next = i + Character.charCount(cp);
      Face measured = cp < 0x2E80 ? face : p.face();
      double em = advance(cp, p.face(), measured, purpose.isRoom(), previous);
      double step = purpose.spaced() && ChineseStyle.isSpaced(previous, cp) ? ChineseStyle.STEP : 0;
      double tracking = em > 0 ? p.tracking() : 0; // what has no width stands on its neighbour
      sum += (em + step + tracking) * p.size();
      for (int k = i + 1; k <= next; k++) {
        sums[k] = sum;
      }
      previous = cp;
      i = next;
    }
  }

  /**
   * Width of a character in em: of one that no face here has, what is drawn in its stead, or what
   * it may take at a reader who has it.
   */
  private static double advance(int cp, Face drawing, Face measured, boolean isRoom, int previous) {
    if (cp == JOINER) {
      return 0;
    }
    int sign = FontBook.drawn(cp, drawing);
    if (sign == cp) {
      return measured.advance(cp) + (previous < 0 ? 0 : measured.kern(previous, cp));
    }
    return isRoom ? ABSENT : sign == FontBook.NOTHING ? 0 : drawing.advance(sign);
  }

  public String text() {
    return text;
  }

  public List<Piece> pieces() {
    return pieces;
  }

  /** Width as drawn, in points. */
  public double width(int from, int to) {
    return drawn[to] - drawn[from];
  }

  /** Width that must be free: the wider of the face and its substitute, in points. */
  public double room(int from, int to) {
    return Math.max(drawn[to] - drawn[from], fitted[to] - fitted[from]);
  }

  /** The parts of the pieces that lie between the offsets. */
  public List<Piece> pieces(int from, int to) {
    List<Piece> out = new ArrayList<>();
    for (Piece p : pieces) {
      int start = Math.max(from, p.start());
      int end = Math.min(to, p.end());
      if (start < end) {
        out.add(new Piece(start, end, p.face(), p.size(), p.tracking(), p.format()));
      }
    }
    return out;
  }
}
