package org.deckwright.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.deckwright.article.Picture;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.PictureMessages;
import org.deckwright.layout.SlidePlace;
import org.deckwright.scene.Image;

/**
 * Finds the pictures that slides name. Only files inside the source's folder are read, nothing is
 * fetched from elsewhere, and a picture is decoded once before its size is believed.
 */
final class PictureFiles implements SlidePlace.Images {
  private static final long MOST_BYTES = 30L << 20;
  private static final long MOST_PIXELS = 60_000_000;

  private final List<Path> folders;
  private final Map<String, Picture> held;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<Image>> found = new HashMap<>();

  /**
   * @param folders looked into one after the other
   * @param held pictures that the source holds itself, by name
   */
  PictureFiles(List<Path> folders, Map<String, Picture> held, Diagnostics diagnostics) {
    this.folders = List.copyOf(folders);
    this.held = held;
    this.diagnostics = diagnostics;
  }

  @Override
  public Optional<Image> find(String name) {
    return found.computeIfAbsent(name, this::load);
  }

  private Optional<Image> load(String name) {
    if (held.containsKey(name)) {
      return decode(name, held.get(name).bytes());
    }
    if (name.isBlank() || name.matches("(?i)[a-z][a-z0-9+.-]+:.*|//.*")) {
      return missing(PictureMessages.elsewhere(name));
    }
    try {
      Optional<Path> file = folders.stream().flatMap(f -> inside(f, name).stream()).findFirst();
      if (file.isEmpty()) {
        return missing(PictureMessages.notThere(name));
      }
      return Files.size(file.get()) > MOST_BYTES
          ? missing(PictureMessages.tooLarge(name))
          : decode(name, Files.readAllBytes(file.get()));
    } catch (IOException | InvalidPathException e) {
      return missing(PictureMessages.notThere(name));
    }
  }

  private static Optional<Path> inside(Path folder, String name) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name.replace("%20", " ")).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Image> decode(String name, byte[] bytes) {
    Optional<Image.Format> format = format(bytes);
    if (format.isEmpty() && isRewritable(bytes)) {
      return rewritten(name, bytes);
    }
    if (format.isEmpty()) {
      return missing(PictureMessages.unsupported(name));
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      ImageReader reader = readers.next();
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        return missing(PictureMessages.tooLarge(name));
      }
      reader.read(0);
      reader.dispose();
      return Optional.of(new Image(bytes, format.get(), width, height));
    } catch (IOException | RuntimeException e) { // decoders throw either for broken files
      return missing(PictureMessages.broken(name));
    }
  }

  /** GIF, BMP and WebP, which can be read and which Office files should not hold. */
  private static boolean isRewritable(byte[] b) {
    String head = new String(b, 0, Math.min(12, b.length), StandardCharsets.ISO_8859_1);
    return head.startsWith("GIF8") || head.startsWith("BM") || head.matches("(?s)RIFF.{4}WEBP");
  }

  /** The first picture of the file, as PNG. */
  private Optional<Image> rewritten(String name, byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        return missing(PictureMessages.tooLarge(name));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(reader.read(0), "png", out);
      reader.dispose();
      return decode(name, out.toByteArray());
    } catch (IOException | RuntimeException e) { // decoders throw either for broken files
      return missing(PictureMessages.broken(name));
    }
  }

  private static Optional<Image.Format> format(byte[] b) {
    if (b.length > 3 && (b[0] & 0xFF) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G') {
      return Optional.of(Image.Format.PNG);
    }
    boolean jpeg = b.length > 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xD8;
    return jpeg ? Optional.of(Image.Format.JPEG) : Optional.empty();
  }

  private Optional<Image> missing(String message) {
    diagnostics.add(Diagnostic.warning("picture", "", message));
    return Optional.empty();
  }
}
