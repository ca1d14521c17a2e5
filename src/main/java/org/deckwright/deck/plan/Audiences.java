package org.deckwright.deck.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deckwright.deck.io.SettingsReader;
import org.deckwright.deck.io.SettingsReader.Wrong;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;
import org.deckwright.diag.UsageMessages;

/** Finds and reads audience files: the bundled ones by name, a user's own by path. */
public final class Audiences {
  /** The bundled audiences, the usual one first. */
  public static final List<String> BUNDLED =
      List.of("general", "executive", "engineer", "classroom", "pocket");

  private static final int MOST_SLIDES = 200;
  private static final SettingsReader<Audience> READER =
      new SettingsReader<>(Audience.class, BUNDLED, Audiences::text);

  private Audiences() {}

  /** The one that is meant where nobody says. */
  public static Audience general() {
    return bundled(BUNDLED.get(0));
  }

  /** Whether it is named by its file. */
  public static boolean isFile(String nameOrPath) {
    String lower = nameOrPath.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /**
   * The audience of that name or file.
   *
   * @param nameOrPath a bundled name, or a path that ends in .yaml or .yml; empty for the usual one
   * @param folder where a relative path is looked for
   * @throws Failure USAGE for an unknown name, INPUT for a file that is missing or wrong
   */
  public static Audience load(String nameOrPath, Path folder) {
    if (nameOrPath.isEmpty()) {
      return general();
    }
    if (!isFile(nameOrPath)) {
      return bundled(nameOrPath);
    }
    return READER.read(nameOrPath, read(nameOrPath, folder), Audiences::wrong);
  }

  private static Audience bundled(String name) {
    if (!BUNDLED.contains(name)) {
      throw new Failure(Failure.Kind.USAGE, UsageMessages.unknownWord("audience", name, BUNDLED));
    }
    return READER.read(name, text(name), Audiences::wrong);
  }

  private static String text(String name) {
    try (InputStream in = Audiences.class.getResourceAsStream("/audiences/" + name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("bundled audience " + name, e);
    }
  }

  private static String read(String shown, Path folder) {
    Path file = folder.resolve(shown);
    if (Files.isDirectory(file)) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.isFolder(shown));
    }
    if (!Files.exists(file)) {
      throw new Failure(Failure.Kind.INPUT, UsageMessages.noAudience(shown));
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.notText(shown), e);
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.unreadable(shown), e);
    }
  }

  private static List<Wrong> wrong(Audience a) {
    List<Wrong> out = new ArrayList<>();
    within(out, "mostSlides", a.mostSlides(), 1, MOST_SLIDES);
    within(out, "leastSlides", a.leastSlides(), 1, Math.max(1, a.mostSlides()));
    within(out, "mostInSection", a.mostInSection(), 1, MOST_SLIDES);
    within(out, "secondsPerSlide", a.secondsPerSlide(), 5, 600);
    within(out, "titleWords", a.titleWords(), 6, 24);
    within(out, "titleSigns", a.titleSigns(), 10, 48);
    within(out, "points", a.points(), 2, 8);
    within(out, "words", a.words(), 15, 200);
    within(out, "sentences", a.sentences(), 0, 4);
    if (a.type() < 0.8 || a.type() > 1.4) {
      out.add(new Wrong("type", "'" + a.type() + "'", "a number from 0.8 to 1.4"));
    }
    return out;
  }

  private static void within(List<Wrong> out, String field, int value, int least, int most) {
    if (value < least || value > most) {
      out.add(new Wrong(field, "'" + value + "'", "a whole number from " + least + " to " + most));
    }
  }
}
