package org.deckwright.check.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;

/** Bundled faces about as wide as those that a file asks for. */
final class Substitutes {
  private static final String FILE = "substitutes.properties";
  private static final String OTHERS = "*";
  private static final Properties FAMILIES = load();

  private Substitutes() {}

  private static Properties load() {
    Properties families = new Properties();
    try (InputStream in = Substitutes.class.getResourceAsStream(FILE)) {
      families.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return families;
  }

  static Face face(String family, boolean bold) {
    String key = family.toLowerCase(Locale.ROOT).replace(' ', '-');
    String regular = FAMILIES.getProperty(key, FAMILIES.getProperty(OTHERS));
    FontBook book = FontBook.bundled();
    String heavy = regular.replace("-Regular", "") + "-Bold";
    return book.face(bold && book.has(heavy) ? heavy : regular);
  }
}
