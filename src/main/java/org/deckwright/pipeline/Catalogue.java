package org.deckwright.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.deckwright.check.RuleCard;
import org.deckwright.check.Rules;
import org.deckwright.deck.io.DeckSchema;
import org.deckwright.deck.plan.Audiences;
import org.deckwright.theme.Themes;

/** What there is to choose from, for lists. */
public final class Catalogue {
  private final Parts parts;

  public Catalogue(Parts parts) {
    this.parts = parts;
  }

  /**
   * Something that can be asked for.
   *
   * @param says what it is for, one line
   */
  public record Entry(String name, String says) {}

  /** The bundled themes, the usual one first. */
  public List<Entry> themes() {
    return Themes.BUNDLED.stream()
        .map(name -> new Entry(name, Themes.load(name, Path.of("")).says()))
        .toList();
  }

  /** Names of the bundled themes. */
  public List<String> themeNames() {
    return Themes.BUNDLED;
  }

  /** The audiences, the usual one first. */
  public List<Entry> audiences() {
    return audienceNames().stream()
        .map(name -> Audiences.load(name, Path.of("")))
        .map(a -> new Entry(a.name(), a.says()))
        .toList();
  }

  /** Names of the audiences. */
  public List<String> audienceNames() {
    return Audiences.BUNDLED;
  }

  /** The structures that a diagram may have, sorted by name. */
  public List<Entry> diagrams() {
    return parts.diagrams().all().stream().map(d -> new Entry(d.name(), d.says())).toList();
  }

  /** Names of the structures, sorted. */
  public List<String> diagramNames() {
    return parts.structures();
  }

  /** The page of a structure: what it says, when to use it, its data and its picture. */
  public String page(String structure) {
    return resource("/diagrams/" + structure + ".md");
  }

  /** A complete deck.yaml that shows a structure. */
  public String example(String structure) {
    return resource("/examples/" + structure + ".yaml");
  }

  private static String resource(String name) {
    try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not bundled");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules that decks are held against, sorted by name, each with its severity. */
  public List<Entry> rules() {
    return Rules.all().stream().map(r -> new Entry(r.id(), severity(r) + "\t" + r.says())).toList();
  }

  private static String severity(RuleCard rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  /** The JSON Schema of deck.yaml. */
  public String schema() {
    return DeckSchema.of(parts.structures());
  }
}
