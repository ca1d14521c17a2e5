package org.deckwright.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.article.read.Encoding;
import org.deckwright.article.read.Source;
import org.deckwright.deck.markdown.SlideMarkdown;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;

/** What a run starts from: a file's bytes, or what came in on standard input. */
public final class Input {
  /** What standard input is called. */
  public static final String STANDARD_INPUT = "stdin";

  private static final Pattern PRESENTATION = Pattern.compile("\\.(pptx|pptm|ppsx|ppsm|potx)$");
  private static final int MOST_OF_PRESENTATION = 200 * 1024 * 1024; // pictures and films

  private final String shown;
  private final String name;
  private final byte[] bytes;
  private final Optional<Path> folder;

  private Input(String shown, String name, byte[] bytes, Optional<Path> folder) {
    this.shown = shown;
    this.name = name;
    this.bytes = bytes;
    this.folder = folder;
  }

  /**
   * Reads a file.
   *
   * @param named as its user wrote it
   * @param workingFolder where a relative path starts
   * @throws Failure of kind INPUT if it is missing, a folder, too large or cannot be read
   */
  public static Input file(Path named, Path workingFolder) {
    String shown = named.toString();
    Path file = workingFolder.resolve(named);
    if (Files.isDirectory(file)) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.isFolder(shown));
    }
    if (!Files.exists(file)) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.missing(shown));
    }
    try (InputStream in = Files.newInputStream(file)) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      return new Input(
          shown, file.getFileName().toString(), read(shown, in), Optional.ofNullable(folder));
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.unreadable(shown), e);
    }
  }

  /**
   * Reads standard input to its end; what kind of text it is, its first lines tell.
   *
   * @throws Failure of kind INPUT if it is too large or cannot be read
   */
  public static Input stream(InputStream in) {
    try {
      byte[] bytes = read(STANDARD_INPUT, in);
      String name = STANDARD_INPUT + "." + Sniffed.ending(bytes);
      return new Input(STANDARD_INPUT, name, bytes, Optional.empty());
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.unreadable(STANDARD_INPUT), e);
    }
  }

  private static byte[] read(String shown, InputStream in) throws IOException {
    int most = isPresentation(shown) ? MOST_OF_PRESENTATION : Source.MOST_BYTES;
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.tooLarge(shown, most));
    }
    return bytes;
  }

  /** What problems call it: the path as given. */
  public String shown() {
    return shown;
  }

  /** The file's name without its last ending, which names the results. */
  public String stem() {
    return stem(name);
  }

  /** A file name without its last ending. */
  public static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The folder that it lies in; empty for standard input. */
  public Optional<Path> folder() {
    return folder;
  }

  /** Whether it is a plan rather than an article. */
  public boolean isDeck() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /** Whether it is Markdown whose author made the slides. */
  boolean isSlides() {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean markdown = lower.endsWith(".md") || lower.endsWith(".markdown");
    return markdown && decoded().filter(SlideMarkdown::isDeck).isPresent();
  }

  /** Whether it is a finished deck of some program, which can be checked. */
  boolean isPresentation() {
    return isPresentation(name);
  }

  private static boolean isPresentation(String name) {
    return PRESENTATION.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** The bytes of the file, as they lie. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** The article's bytes, for its reader. */
  Source source() {
    return Source.of(name, bytes, folder);
  }

  /**
   * The whole as text, in whatever {@link Encoding} it was saved.
   *
   * @throws Failure of kind INPUT for anything else
   */
  String text() {
    return decoded()
        .orElseThrow(() -> new Failure(Failure.Kind.INPUT, FileMessages.notText(shown)));
  }

  private Optional<String> decoded() {
    try {
      String text = Encoding.of(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
