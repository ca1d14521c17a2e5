package org.deckwright.article.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deckwright.diag.ArticleMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;
import org.deckwright.diag.SourceSpan;

/**
 * A text file decoded, with the places of its lines.
 *
 * <p>Lines end at LF, CR LF or CR. A byte order mark stays in the text and counts as a character,
 * so that columns hold for whoever reads the file as it lies.
 */
final class SourceText {
  private final String text;
  private final int[] lineStarts;
  private final int[] lineEnds;

  /** Offsets of the second half of each character beyond U+FFFF, ascending. */
  private final int[] halves;

  private SourceText(String text) {
    this.text = text;
    int lines = 1;
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      lines += endsLine(text, i) ? 1 : 0;
      pairs += isHalf(text, i) ? 1 : 0;
    }
    lineStarts = new int[lines];
    lineEnds = new int[lines];
    halves = new int[pairs];
    index();
  }

  private void index() {
    int line = 0;
    int half = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        halves[half++] = i;
      }
      if (endsLine(text, i)) {
        boolean two = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        lineEnds[line++] = two ? i - 1 : i;
        lineStarts[line] = i + 1;
      }
    }
    lineEnds[line] = text.length();
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  private static boolean isHalf(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && i > 0
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** A text that is decoded already. */
  static SourceText of(String text) {
    return new SourceText(text);
  }

  /**
   * Decodes a text in whatever {@link Encoding} it was saved; a guess is told.
   *
   * @throws Failure of kind INPUT for an empty or binary file and for broken encoding
   */
  static SourceText decode(Source source, Diagnostics diagnostics) {
    byte[] bytes = source.bytes();
    Charset charset = Encoding.of(bytes);
    if (charset.equals(StandardCharsets.UTF_8) && isBinary(bytes)) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.binary(source.name()));
    }
    if (!Encoding.isCertain(charset)) {
      diagnostics.add(
          Diagnostic.warning(
              "encoding-guessed", source.name(), ArticleMessages.encodingGuessed(charset.name())));
    }
    return filled(source, decode(source.name(), bytes, charset));
  }

  /**
   * Decodes in a given encoding; bytes that it does not have become replacement characters.
   *
   * @throws Failure of kind INPUT for an empty or binary file
   */
  static SourceText decode(Source source, Charset charset) {
    if (isBinary(source.bytes())) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.binary(source.name()));
    }
    return filled(source, new String(source.bytes(), charset));
  }

  private static SourceText filled(Source source, String text) {
    if (text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\uFEFF')) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.empty(source.name()));
    }
    return new SourceText(text);
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String decode(String name, byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new Failure(
          Failure.Kind.INPUT,
          FileMessages.brokenEncoding(name, charset.name(), line, in.position() + 1));
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  /** The whole text, line ends and byte order mark included. */
  String text() {
    return text;
  }

  int lineCount() {
    return lineStarts.length;
  }

  /** Offset of a line's first character; lines count from 0 here. */
  int lineStart(int line) {
    return lineStarts[line];
  }

  /** Offset after a line's last character, its line end not counted. */
  int lineEnd(int line) {
    return lineEnds[line];
  }

  /** The line, from 0, that an offset stands in. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Every line as it lies, without its end. */
  List<String> lines() {
    List<String> all = new ArrayList<>(lineCount());
    for (int i = 0; i < lineCount(); i++) {
      all.add(text.substring(lineStarts[i], lineEnds[i]));
    }
    return all;
  }

  /** The place of the characters from one offset to another, the end exclusive. */
  SourceSpan span(int from, int to) {
    int first = lineOf(from);
    int last = to > from ? lineOf(to - 1) : first;
    return new SourceSpan(first + 1, column(first, from), last + 1, column(last, to));
  }

  private int column(int line, int offset) {
    int end = Math.min(offset, lineEnds[line]);
    int start = lineStarts[line];
    return end - start - (halvesBefore(end) - halvesBefore(start)) + 1;
  }

  private int halvesBefore(int offset) {
    int found = Arrays.binarySearch(halves, offset);
    return found >= 0 ? found : -found - 1;
  }
}
