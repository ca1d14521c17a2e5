package org.deckwright.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The deck's own words in one language, from {@code furniture-LANGUAGE.properties}; English where a
 * language has no file.
 */
public final class Furniture {
  private final Properties words = new Properties();

  /**
   * @param language BCP 47 tag
   */
  public Furniture(String language) {
    String primary = Locale.forLanguageTag(language).getLanguage();
    try (InputStream own = open(primary)) {
      words.load(new InputStreamReader(own, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String language) {
    InputStream own = Furniture.class.getResourceAsStream("furniture-" + language + ".properties");
    return own == null ? Furniture.class.getResourceAsStream("furniture-en.properties") : own;
  }

  /** What stands on a picture without measured values. */
  public String illustrative() {
    return word("illustrative");
  }

  /** What the notes say of such a picture. */
  public String illustrativeNote() {
    return word("illustrative-note");
  }

  /** What is said of a count that was rounded to whole figures. */
  public String rounded() {
    return word("rounded");
  }

  /** What a square of a hundred stands for. */
  public String hundredth() {
    return word("hundredth");
  }

  /** What stands before a takeaway in its bar. */
  public String takeaway() {
    return word("takeaway");
  }

  /** What the line of notes begins with that says how long they take: for the speaker alone. */
  public String speaking() {
    return word("speaking");
  }

  /** What stands before the name of a source. */
  public String source() {
    return word("source");
  }

  /** What stands at a handout's head. */
  public String handout() {
    return word("handout");
  }

  /** What a handout calls a slide. */
  public String slide(int number) {
    return String.format(Locale.ROOT, word("slide"), number);
  }

  private String word(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalStateException("no furniture is called " + key);
    }
    return word;
  }
}
