package org.deckwright.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes Java's font system independent of the machine. Without libfontconfig the JDK fails to load
 * even a bundled face unless it is given a font configuration; two lines of one are enough.
 */
public final class FontSystem {
  private static final String CONFIGURATION = "sun.awt.fontconfig";

  private FontSystem() {}

  /**
   * To be called once, before the first class of AWT; does nothing where the user chose a
   * configuration.
   */
  public static void prepare() {
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty(CONFIGURATION) != null) {
      return;
    }
    try {
      Path file = Files.createTempFile("deckwright-fonts", ".properties");
      file.toFile().deleteOnExit();
      Files.writeString(file, "version=1\nsequence.allfonts=default\n");
      System.setProperty(CONFIGURATION, file.toString());
    } catch (IOException e) {
      // A machine without a writable temporary folder: the JDK's own configuration serves, as it
      // does nearly everywhere.
      System.clearProperty(CONFIGURATION);
    }
  }
}
