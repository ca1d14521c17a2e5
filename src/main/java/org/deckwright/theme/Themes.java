package org.deckwright.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deckwright.diag.Failure;
import org.deckwright.diag.ThemeMessages;

/** Finds and loads theme files: the bundled ones by name, a user's own by path. */
public final class Themes {
  /** The bundled themes, default first. */
  public static final List<String> BUNDLED =
      List.of("paper", "midnight", "boardroom", "whiteboard");

  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();
  private static final int DEEPEST = 5;

  private Themes() {}

  /**
   * The theme of that name or file.
   *
   * @param nameOrPath a bundled name, or a path that ends in .yaml or .yml
   * @param folder where a relative path is looked for
   * @throws Failure USAGE for an unknown name, INPUT for a file that is missing or not a theme
   */
  public static Theme load(String nameOrPath, Path folder) {
    return load(nameOrPath, folder, Form.USUAL);
  }

  /** The same in the form that an audience asks for. */
  public static Theme load(String nameOrPath, Path folder, Form form) {
    String where = nameOrPath;
    ObjectNode own = resolved(nameOrPath, folder, 0);
    ObjectNode tree = form.upright() ? merged(own, upright()) : own;
    Theme theme = new ThemeReader(where, tree).read().inType(form.type());
    Legibility.check(where, theme);
    return form.shape() == Form.Shape.STANDARD ? theme.withZones(theme.zones().standard()) : theme;
  }

  private static ObjectNode resolved(String nameOrPath, Path folder, int depth) {
    if (depth > DEEPEST) {
      throw new Failure(Failure.Kind.INPUT, ThemeMessages.cycle(nameOrPath));
    }
    boolean file = nameOrPath.endsWith(".yaml") || nameOrPath.endsWith(".yml");
    ObjectNode tree =
        file ? parsed(nameOrPath, read(folder.resolve(nameOrPath))) : bundled(nameOrPath);
    JsonNode base = tree.get("extends");
    if (base == null) {
      return tree;
    }
    Path home = file ? folder.resolve(nameOrPath).toAbsolutePath().getParent() : folder;
    return merged(resolved(base.asText(), home, depth + 1), tree);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          Files.isDirectory(file)
              ? ThemeMessages.isFolder(file.toString())
              : ThemeMessages.unreadable(file.toString()),
          e);
    }
  }

  private static ObjectNode bundled(String name) {
    if (!BUNDLED.contains(name)) {
      throw new Failure(Failure.Kind.USAGE, ThemeMessages.unknown(name, BUNDLED));
    }
    try (InputStream in = Themes.class.getResourceAsStream("/themes/" + name + ".yaml")) {
      return parsed(name, in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("bundled theme " + name, e);
    }
  }

  private static ObjectNode upright() {
    try (InputStream in = Themes.class.getResourceAsStream("upright.yaml")) {
      return parsed("upright", in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("upright pages", e);
    }
  }

  private static ObjectNode parsed(String where, byte[] yaml) {
    try {
      JsonNode tree = YAML.readTree(yaml);
      if (tree instanceof ObjectNode map) {
        return map;
      }
      throw new Failure(Failure.Kind.INPUT, ThemeMessages.noTheme(where));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new Failure(Failure.Kind.INPUT, ThemeMessages.syntax(where, line, firstLine(e)), e);
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, ThemeMessages.unreadable(where), e);
    }
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  /** The base with what the other gives laid over it, map by map; lists and values replace. */
  private static ObjectNode merged(ObjectNode base, ObjectNode over) {
    over.properties()
        .forEach(
            field -> {
              JsonNode old = base.get(field.getKey());
              if (old instanceof ObjectNode a && field.getValue() instanceof ObjectNode b) {
                merged(a, b);
              } else {
                base.set(field.getKey(), field.getValue());
              }
            });
    return base;
  }
}
