package org.deckwright.deck.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Whom a talk is for: how many slides, and what goes on them. One file each, {@code
 * audiences/NAME.yaml}.
 *
 * @param minSlides fewest slides that a long enough text is given
 * @param maxSlides most slides
 * @param minSection fewest slides a section
 * @param maxSection most slides a section
 * @param bullets most points on a slide without a picture
 * @param titleWords longest title, in words
 * @param titleUnits longest title in a script without spaces, in full-width signs
 */
public record Audience(
    String name,
    String says,
    int minSlides,
    int maxSlides,
    int minSection,
    int maxSection,
    int bullets,
    int titleWords,
    int titleUnits) {
  private static final List<String> NAMES = List.of("general");

  /** The names there are, in order. */
  public static List<String> names() {
    return NAMES;
  }

  /** The audience of a name; empty if there is none. */
  public static Optional<Audience> named(String name) {
    return NAMES.contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  /** People who know nothing of the matter yet. */
  public static Audience general() {
    return load("general");
  }

  private static Audience load(String name) {
    try (InputStream file = Audience.class.getResourceAsStream("audiences/" + name + ".yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(file, Audience.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
