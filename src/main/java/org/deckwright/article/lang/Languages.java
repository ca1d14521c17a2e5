package org.deckwright.article.lang;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The languages whose words are known, read from the files beside this class. */
public final class Languages {
  /** One file each; a language is added by a file and its name here. */
  private static final List<String> FILES = List.of("en", "zh", "de", "ja", "fr", "es");

  private final List<Language> all;

  private Languages(List<Language> all) {
    this.all = all;
  }

  /** The languages that come with the program, English first. */
  public static Languages builtIn() {
    return Holder.BUILT_IN;
  }

  /** Read once, on first use. */
  private static final class Holder {
    static final Languages BUILT_IN = new Languages(FILES.stream().map(Languages::read).toList());
  }

  /** Each language, in a fixed order. */
  public List<Language> all() {
    return all;
  }

  /** The language of a tag; one that knows no words where the tag is unknown. */
  public Language of(String tag) {
    String primary = Language.primary(tag);
    return all.stream()
        .filter(l -> l.primary().equals(primary))
        .findFirst()
        .orElseGet(() -> new Language(tag, new YAMLMapper().createObjectNode()));
  }

  private static Language read(String name) {
    String file = name + ".yaml";
    try (InputStream in = Languages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no language file " + file);
      }
      JsonNode root = new YAMLMapper().readTree(in);
      return new Language(root.path("tag").asText(name), root);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
