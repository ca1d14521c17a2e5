package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares with a file in the tree; {@code -Dgolden=update} writes it anew, and a missing one is
 * written and fails once.
 */
final class GoldenFile {
  private final Path file;

  GoldenFile(Path file) {
    this.file = file;
  }

  void check(String actual) throws IOException {
    boolean update = "update".equals(System.getProperty("golden"));
    boolean missing = !Files.exists(file);
    if (update || missing) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    if (missing && !update) {
      fail(file + " was missing and is written now; look at it, then commit it");
    }
    String expected = Files.readString(file);
    if (!expected.equals(actual)) {
      Path page = Path.of("target", "golden", file.getFileName() + ".diff.txt");
      Files.createDirectories(page.getParent());
      Files.writeString(page, difference(expected, actual));
      fail(file + " differs, see " + page + "; if that is meant: mvn test -Dgolden=update");
    }
  }

  /** The first lines that differ, before and after. */
  private static String difference(String expected, String actual) {
    List<String> before = expected.lines().toList();
    List<String> after = actual.lines().toList();
    StringBuilder out = new StringBuilder();
    int shown = 0;
    for (int i = 0; i < Math.max(before.size(), after.size()) && shown < 200; i++) {
      String a = i < before.size() ? before.get(i) : "";
      String b = i < after.size() ? after.get(i) : "";
      if (!a.equals(b)) {
        out.append(i + 1).append("\n- ").append(a).append("\n+ ").append(b).append('\n');
        shown++;
      }
    }
    return out.toString();
  }
}
