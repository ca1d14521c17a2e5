package org.deckwright.article.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.diag.Diagnostics;

/**
 * Decodes a web page: by its byte order mark, as UTF-8 where it is that, else by what its head says
 * (HTML Standard, 13.2.3), else by the look of its bytes, else as Windows-1252.
 */
final class HtmlBytes {
  /** The standard looks at 1,024 bytes; saved pages put more before the declaration. */
  private static final int LOOKED_AT = 8192;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{2,40})");

  private HtmlBytes() {}

  /**
   * The page's text.
   *
   * @throws org.deckwright.diag.Failure of kind INPUT for an empty or binary file
   */
  static SourceText decode(Source source, Diagnostics diagnostics) {
    byte[] bytes = source.bytes();
    boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
    if ((marked && (bytes[0] & 0xFF) >= 0xFE) || Encoding.isUtf8(bytes)) {
      return SourceText.decode(source, diagnostics);
    }
    Charset charset =
        declared(bytes).or(() -> Encoding.guessed(bytes)).orElse(Charset.forName("windows-1252"));
    return SourceText.decode(source, charset);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    Matcher m = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Encoding.named(m.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
