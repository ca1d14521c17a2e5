package org.deckwright.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.deckwright.diag.Failure;
import org.deckwright.diag.RunMessages;

/**
 * Writes the files of a run so that each appears whole or not at all: all are written beside their
 * places first and moved only when the last one is complete. After a failure stands what stood
 * there before.
 */
public final class OutputFolder {
  /** How bytes come into a file. */
  interface Writing {
    void write(Path file, byte[] bytes, OpenOption how) throws IOException;
  }

  private final Path folder;
  private final Writing writing;

  public OutputFolder(Path folder) {
    this(folder, Files::write);
  }

  OutputFolder(Path folder, Writing writing) {
    this.folder = folder;
    this.writing = writing;
  }

  /**
   * Writes all files, or none.
   *
   * @throws Failure of kind OUTPUT
   */
  public void write(List<OutputFile> files) {
    Map<Path, Path> parts = new LinkedHashMap<>(); // finished place → where it is written first
    try {
      for (OutputFile file : files) {
        Path place = folder.resolve(file.path());
        refuseFolder(place);
        Files.createDirectories(place.toAbsolutePath().getParent());
        if (isDevice(place)) {
          writing.write(place, file.bytes(), StandardOpenOption.WRITE);
          continue;
        }
        Path part = beside(place, "part");
        parts.put(place, part);
        writing.write(part, file.bytes(), StandardOpenOption.CREATE_NEW);
      }
      moveAll(parts);
      removeOldPages(files);
    } catch (IOException | UncheckedIOException e) {
      throw failure(e, parts);
    } finally {
      parts.values().forEach(OutputFolder::discard);
    }
  }

  private static void refuseFolder(Path place) {
    if (Files.isDirectory(place)) {
      throw new Failure(Failure.Kind.OUTPUT, RunMessages.outputIsFolder(shown(place)));
    }
  }

  /** A terminal, a pipe or the like: nothing stands there, and nothing may be moved there. */
  private static boolean isDevice(Path place) {
    return Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place);
  }

  private static Path beside(Path place, String ending) {
    long process = ProcessHandle.current().pid();
    return place.resolveSibling("." + place.getFileName() + "." + process + "." + ending);
  }

  /** Moves one by one; when one fails, those before it are put back. */
  private static void moveAll(Map<Path, Path> parts) throws IOException {
    List<Moved> done = new ArrayList<>();
    try {
      for (Map.Entry<Path, Path> e : parts.entrySet()) {
        done.add(move(e.getValue(), e.getKey()));
      }
    } catch (IOException e) {
      for (Moved m : done) {
        m.undo();
      }
      throw e;
    }
    done.forEach(m -> m.before().ifPresent(OutputFolder::discard));
  }

  /**
   * A file that has come to its place.
   *
   * @param before what stood there, under another name; empty where nothing did
   */
  private record Moved(Path place, Optional<Path> before) {
    void undo() throws IOException {
      if (before.isPresent()) {
        Files.move(before.get(), place, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.delete(place);
      }
    }
  }

  private static Moved move(Path part, Path place) throws IOException {
    Optional<Path> before = Files.exists(place) ? Optional.of(kept(place)) : Optional.empty();
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      before.ifPresent(OutputFolder::discard);
      throw e;
    }
    return new Moved(place, before);
  }

  private static Path kept(Path place) throws IOException {
    Path copy = beside(place, "old");
    Files.deleteIfExists(copy);
    try {
      return Files.createLink(copy, place);
    } catch (UnsupportedOperationException | FileSystemException e) {
      return Files.copy(place, copy); // a file system without links
    }
  }

  /** Takes away what a longer deck left behind in folders of numbered pages. */
  private void removeOldPages(List<OutputFile> files) throws IOException {
    TreeSet<Path> written = new TreeSet<>();
    TreeSet<Path> folders = new TreeSet<>();
    for (OutputFile f : files) {
      Path place = folder.resolve(f.path());
      written.add(place);
      if (f.path().contains("/")) {
        folders.add(place.getParent());
      }
    }
    for (Path pages : folders) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(pages)) {
        for (Path page : all) {
          boolean isPage = page.getFileName().toString().matches("\\d{2,}\\.(svg|png)");
          if (isPage && !written.contains(page)) {
            Files.delete(page);
          }
        }
      }
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit(); // somebody else holds it open; the run itself is done
    }
  }

  private Failure failure(Exception e, Map<Path, Path> parts) {
    Throwable cause = e instanceof UncheckedIOException u ? u.getCause() : e;
    Path place = parts.isEmpty() ? folder : List.copyOf(parts.keySet()).get(parts.size() - 1);
    return new Failure(
        Failure.Kind.OUTPUT, RunMessages.outputFailed(shown(place), reason(cause)), cause);
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String reason(Throwable e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file stands where a folder should be";
    }
    boolean hasReason = e instanceof FileSystemException f && f.getReason() != null;
    String text = hasReason ? ((FileSystemException) e).getReason() : e.getMessage();
    return text == null ? e.getClass().getSimpleName() : text.lines().findFirst().orElse("");
  }
}
