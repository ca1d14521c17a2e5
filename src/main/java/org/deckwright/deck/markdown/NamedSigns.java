package org.deckwright.deck.markdown;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Signs by the names that writers give them; a file of lines {@code name=sign}. */
final class NamedSigns {
  private final Properties signs = new Properties();

  /**
   * @param file beside this class
   */
  NamedSigns(String file) {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(NamedSigns.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      signs.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  Optional<String> sign(String name) {
    return Optional.ofNullable(signs.getProperty(name));
  }
}
