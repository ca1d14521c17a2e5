package org.deckwright.pipeline;

import java.nio.file.Path;
import java.util.Locale;

/** Tells files' places from one folder or another, with {@code /} between folders. */
final class Places {
  private Places() {}

  /** A path told from one folder, told from another; a bare theme name and nothing stay. */
  static String moved(String path, Path from, Path to) {
    return isFile(path) ? relative(from.resolve(path), to) : path;
  }

  static String relative(Path file, Path folder) {
    Path target = file.toAbsolutePath().normalize();
    Path start = folder.toAbsolutePath().normalize();
    boolean sameRoot = start.getRoot() != null && start.getRoot().equals(target.getRoot());
    return (sameRoot ? start.relativize(target) : target).toString().replace('\\', '/');
  }

  /** Whether it names a file rather than something built in. */
  static boolean isFile(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.matches(".*\\.(yaml|yml|png|jpe?g|svg|gif|webp)");
  }
}
