package org.deckwright.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.deckwright.check.SceneCheck;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.layout.Decks;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.scene.Scene;

/** A slide with a structure, and all that may differ: the proof's one case. */
record StructureCase(
    String structure,
    String style,
    String theme,
    Scripts script,
    int count,
    int length,
    long seed) {
  private static final List<Scripts> SCRIPTS = List.of(Scripts.values());
  private static final List<String> STYLES = List.of("", "plain", "outlined", "tinted", "filled");
  private static final List<String> THEMES =
      List.of("paper", "midnight", "boardroom", "whiteboard");
  private static final int MOST = 40;
  private static final int LONGEST = 300;
  private static final Set<String> FAULTS = Set.of("overflow", "overlap", "off-page");
  private static final List<DiagramLayout> ALL = Diagrams.all();
  private static final Map<String, Diagram> EXAMPLES = new ConcurrentHashMap<>();

  /** What came of it: what is wrong, and whether the structure itself was drawn. */
  record Outcome(List<String> faults, boolean isDrawn, int pages) {}

  /** The case of a number: the same for ever. */
  static StructureCase of(long number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    random.nextInt();
    DiagramLayout layout = ALL.get(random.nextInt(ALL.size()));
    int most = Math.min(layout.most(), MOST);
    return new StructureCase(
        layout.name(),
        STYLES.get(random.nextInt(STYLES.size())),
        THEMES.get(random.nextInt(THEMES.size())),
        SCRIPTS.get(random.nextInt(SCRIPTS.size())),
        random.nextInt(4) > 0
            ? layout.least() + random.nextInt(most - layout.least() + 1)
            : 1 + random.nextInt(MOST),
        (int) StrictMath.round(StrictMath.exp(random.nextDouble() * StrictMath.log(LONGEST))),
        random.nextLong());
  }

  /** Lays the case out; a layout that throws is a fault like any other. */
  Outcome run() {
    try {
      return laidOut();
    } catch (RuntimeException e) {
      List<StackTraceElement> where = List.of(e.getStackTrace());
      String place =
          where.stream()
              .limit(6)
              .map(w -> w.getFileName() + ":" + w.getLineNumber())
              .toList()
              .toString();
      return new Outcome(List.of("exception " + e + " " + place), false, 0);
    }
  }

  private Outcome laidOut() {
    Random random = new Random(seed);
    int[] number = {0};
    DiagramLayout layout = ALL.stream().filter(l -> l.name().equals(structure)).findFirst().get();
    Varied varied =
        new Varied(
            layout,
            EXAMPLES.computeIfAbsent(structure, StructureCase::example).withStyle(style),
            random,
            old -> script.text(1 + random.nextInt(length), ++number[0], random));
    Diagram diagram = varied.of(count);
    String title = script.text(Math.min(length, 60), 0, random);
    Slide slide = new Slide.OfDiagram(Envelope.of(title, 0, ""), diagram);
    Diagnostics told = new Diagnostics();
    Scene scene = Decks.lay(Decks.of(script.language(), slide), theme, told);
    return new Outcome(faults(scene, told, varied.given()), isDrawn(told), scene.pages().size());
  }

  private static boolean isDrawn(Diagnostics told) {
    return told.all().stream()
        .noneMatch(d -> d.rule().equals("plainer-layout") || d.rule().equals("diagram-data"));
  }

  private static List<String> faults(Scene scene, Diagnostics told, List<String> given) {
    Diagnostics found = new Diagnostics();
    SceneCheck.run(scene, "slide", found);
    List<String> out = new ArrayList<>();
    for (Diagnostic d : found.all()) {
      if (FAULTS.contains(d.rule())) {
        out.add(d.rule() + " " + d.line());
      }
    }
    told.all().stream()
        .filter(d -> d.rule().equals("overflow"))
        .forEach(d -> out.add("does not fit"));
    String words = plain(Decks.words(scene));
    given.stream().filter(g -> !words.contains(plain(g))).forEach(g -> out.add("lost “" + g + "”"));
    return out;
  }

  /** Letters and digits alone: quotes may be curled, and spaces become line ends. */
  private static String plain(String text) {
    StringBuilder b = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(b::appendCodePoint);
    return b.toString();
  }

  private static Diagram example(String name) {
    try {
      String text = Files.readString(Path.of("examples", name + ".yaml"));
      Slide slide = new DeckReader(List.of()).read(name, text).slides().get(0);
      return ((Slide.OfDiagram) slide).diagram();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
