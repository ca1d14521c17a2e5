package org.deckwright.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;

/** A file's bytes and its name, before anything is understood of them. */
public final class Source {
  /** Longer files are no article: War and Peace has 3 MB. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  private final String name;
  private final byte[] bytes;
  private final Optional<Path> folder;

  private Source(String name, byte[] bytes, Optional<Path> folder) {
    this.name = Objects.requireNonNull(name);
    this.bytes = bytes;
    this.folder = folder;
  }

  /**
   * A source from memory or standard input.
   *
   * @param folder where the files that it names (pictures) may stand; empty for none
   * @throws Failure of kind INPUT if there are too many bytes
   */
  public static Source of(String name, byte[] bytes, Optional<Path> folder) {
    if (bytes.length > MOST_BYTES) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.tooLarge(name, MOST_BYTES));
    }
    return new Source(name, bytes.clone(), folder);
  }

  /**
   * Reads a file.
   *
   * @throws Failure of kind INPUT if it is missing, a folder, too large or cannot be read
   */
  public static Source file(Path file) {
    String shown = file.toString();
    if (Files.isDirectory(file)) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.isFolder(shown));
    }
    if (!Files.exists(file)) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.missing(shown));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return stream(
          file.getFileName().toString(),
          shown,
          in,
          Optional.ofNullable(file.toAbsolutePath().getParent()));
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.unreadable(shown), e);
    }
  }

  /**
   * Reads a stream to its end, or to the limit.
   *
   * @throws Failure of kind INPUT if it is too large or cannot be read
   */
  public static Source stream(String name, InputStream in) {
    try {
      return stream(name, name, in, Optional.empty());
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.unreadable(name), e);
    }
  }

  private static Source stream(String name, String shown, InputStream in, Optional<Path> folder)
      throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.tooLarge(shown, MOST_BYTES));
    }
    return new Source(name, bytes, folder);
  }

  /** The file's name without its folder. */
  public String name() {
    return name;
  }

  /** The ending of the name, lower case, without dot; empty for none. */
  public String ending() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The folder that the file lies in; empty for standard input. */
  public Optional<Path> folder() {
    return folder;
  }

  /** The bytes as they lie; not copied, so not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
