package org.deckwright.article.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells in which encoding a text was saved: by its byte order mark, as UTF-8 where it is that, else
 * by the statistics of its bytes, as old editors of Chinese, Japanese or Western European systems
 * leave it.
 */
public final class Encoding {
  /** How sure ICU must be, of 100; below, one guess is as good as the next. */
  private static final int SURE = 20;

  private static final int LOOKED_AT = 64 * 1024;

  private Encoding() {}

  /**
   * The encoding of a text.
   *
   * @return UTF-8 also where some bytes of such a text are broken, and where nothing is sure
   */
  public static Charset of(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : guessed(bytes).orElse(StandardCharsets.UTF_8);
  }

  /** Whether an encoding says by itself what it is: nothing was guessed. */
  static boolean isCertain(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** What the bytes look like that are not UTF-8; empty where most of them are, and for doubt. */
  static Optional<Charset> guessed(byte[] bytes) {
    if (isMostlyUtf8(bytes)) {
      return Optional.empty();
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
    return Arrays.stream(detector.detectAll())
        .filter(m -> m.getConfidence() >= SURE && !m.getName().startsWith("UTF-"))
        .map(CharsetMatch::getName)
        .filter(Charset::isSupported)
        .findFirst()
        .map(Encoding::named);
  }

  /** More whole characters beyond ASCII than bytes that fit none. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long whole = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return whole > broken;
  }

  /**
   * The set that programs in fact wrote under a name (Encoding Standard, 4.2).
   *
   * @throws IllegalArgumentException for a name that this machine has no set for
   */
  static Charset named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
      case "gb2312", "gbk", "x-gbk" -> Charset.forName("gb18030");
      case "shift_jis", "sjis", "shift-jis" -> Charset.forName("windows-31j");
      default -> Charset.forName(name);
    };
  }
}
