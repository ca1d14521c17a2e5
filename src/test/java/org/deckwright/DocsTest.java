package org.deckwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages agree with the files that they speak of. */
class DocsTest {
  private static final Path PAGES = Path.of("docs", "diagrams");
  private static final Path EXAMPLES = Path.of("examples");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
  private static final Pattern LIBRARY =
      Pattern.compile(
          "(?s)<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>");
  private static final Pattern STRUCTURE =
      Pattern.compile(
          "(?m)^ {6}is: ((?:list|sequence|compare|hierarchy|relation|number)-[a-z-]+)$");

  @Test
  void everyDiagramPageHasTheSameHeads() throws IOException {
    for (Path page : pages()) {
      assertEquals(
          List.of("## Says", "## Use when", "## Data", "## Picture"),
          Files.readAllLines(page).stream().filter(l -> l.startsWith("## ")).toList(),
          page.toString());
      assertEquals("# " + name(page), Files.readAllLines(page).get(0));
    }
  }

  @Test
  void everyStructureOfAnExampleHasAPageAndTheOtherWayRound() throws IOException {
    TreeSet<String> shown = new TreeSet<>();
    for (Path example : files(EXAMPLES, ".yaml")) {
      matches(STRUCTURE, Files.readString(example)).forEach(m -> shown.add(m.group(1)));
    }
    TreeSet<String> told = new TreeSet<>(pages().stream().map(DocsTest::name).toList());
    assertEquals(told, shown);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<Path> all = new ArrayList<>(List.of(Path.of("README.md"), PAGES.resolve("README.md")));
    all.addAll(files(Path.of("docs"), ".md"));
    all.addAll(pages());
    for (Path page : all) {
      for (MatchResult link : matches(LINK, Files.readString(page))) {
        String to = link.group(1);
        Path target = page.toAbsolutePath().resolveSibling(to).normalize();
        assertTrue(isElsewhere(to) || Files.exists(target), page + " links to " + to);
      }
    }
  }

  @Test
  void theNoticeNamesEveryLibraryOfTheArchive() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));
    for (MatchResult library : matches(LIBRARY, Files.readString(Path.of("pom.xml")))) {
      boolean isShipped = !library.group(2).matches("(?s).*<(scope>test|type>pom)<.*");
      assertTrue(!isShipped || notice.contains(library.group(1)), library.group(1));
    }
  }

  /** Addresses, and pictures of results, which are made from the finished program. */
  private static boolean isElsewhere(String link) {
    return link.contains("://") || link.startsWith("docs/images/");
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static List<Path> pages() throws IOException {
    return files(PAGES, ".md").stream().filter(p -> !name(p).equals("README")).toList();
  }

  private static String name(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
