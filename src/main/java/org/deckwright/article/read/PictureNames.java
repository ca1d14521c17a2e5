package org.deckwright.article.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the names of files that a paste left in the text: of pictures, and in place of a title. */
final class PictureNames {
  private static final Pattern PICTURE =
      Pattern.compile(
          "^[\\p{L}\\p{N}_.%/-]+\\.(?:png|jpe?g|gif|svg|webp|bmp)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile("^[\\p{L}\\p{N}.-]+(?:_[\\p{L}\\p{N}.-]+){2,}$");
  private static final Pattern LEADING =
      Pattern.compile("^[A-Za-z0-9.-]+(?:_[A-Za-z0-9.-]+){2,}(?=\\s+\\S)");

  private PictureNames() {}

  /** A picture's file name alone in its line. */
  static boolean isPicture(TextLine line) {
    return line.text().length() < 200 && PICTURE.matcher(line.text()).matches();
  }

  /** A name with underscores for spaces, alone in its line. */
  static boolean isFileName(TextLine line) {
    return line.text().length() < 200 && NAME.matcher(line.text()).matches();
  }

  /** Index after a file name that starts a line before other words; 0 for none. */
  static int leading(TextLine line) {
    Matcher m =
        LEADING.matcher(line.text().length() > 200 ? line.text().substring(0, 200) : line.text());
    return m.find() ? m.end() : 0;
  }
}
