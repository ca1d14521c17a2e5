package org.deckwright.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a careful reader marked in an article: a file {@code corpus/NAME.yaml}.
 *
 * @param article file name
 * @param half {@code tune}: looked at while the engine was made; {@code held}: not
 * @param points what must be shown: words that stand together on one slide, {@code |} between two
 *     ways to say it
 * @param structures pictures that must be found
 * @param also pictures that are right but need not be found
 */
record Key(
    String article,
    String genre,
    String half,
    List<String> points,
    List<Structure> structures,
    List<Structure> also) {

  /**
   * A picture.
   *
   * @param is families or names that fit, by spaces
   * @param says words of a sentence that it shows
   */
  record Structure(@JsonProperty("is") String is, String says) {
    boolean fits(String name) {
      String family = name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
      List<String> all = List.of(is.split(" "));
      return all.contains(name) || all.contains(family);
    }
  }

  static Key read(Path file) throws IOException {
    return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), Key.class);
  }
}
