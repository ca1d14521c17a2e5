package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Enlarged;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.Test;

class DiagramsTest {
  private static final Map<String, Theme> THEMES = new ConcurrentHashMap<>();
  private static final double HAIR = 1;
  private static final List<String> STYLES = List.of("plain", "outlined", "tinted", "filled");

  /** How far large numerals hang out on the left, so that their ink stands on the edge. */
  private static final double HUNG = 8;

  /** A picture to draw: its data, its place, and the look. */
  record Case(
      DiagramLayout layout,
      Diagram diagram,
      Rect zone,
      String theme,
      String language,
      boolean compact,
      Repair repair) {
    @Override
    public String toString() {
      return layout.name()
          + " "
          + diagram
          + " in "
          + zone
          + " "
          + theme
          + " "
          + language
          + " "
          + repair;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            Arbitraries.of(Diagrams.all()),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("en", "zh-CN"),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Repair.values()),
            Arbitraries.longs())
        .as(DiagramsTest::sample);
  }

  static Case sample(
      DiagramLayout layout,
      int more,
      int length,
      String language,
      int place,
      Repair repair,
      long seed) {
    Random random = new Random(seed);
    int count = layout.least() + more % (layout.most() - layout.least() + 1);
    Words words = new Words(random, language, length);
    Diagram diagram =
        Figures.of(data(layout.name(), count, words, random), count, words::some, random);
    Rect zone =
        switch (place) {
          case 0 -> new Rect(48, 132, 864, 348);
          case 1 -> new Rect(48, 168, 864, 312);
          case 2 -> new Rect(48, 137, 864, 275);
          default -> new Rect(72, 700, 424, 214);
        };
    String theme = place == 2 ? "boardroom" : "paper";
    return new Case(layout, diagram, zone, theme, language, place == 3, repair);
  }

  private static Diagram data(String is, int count, Words words, Random random) {
    if (Related.knows(is)) {
      return Related.data(is, count, words, random);
    }
    boolean axes =
        is.equals("compare-radar") || is.equals("compare-versus") || random.nextBoolean();
    int across = is.equals("compare-radar") ? count : 1 + random.nextInt(5);
    List<Item> items = new ArrayList<>();
    List<String> levels = List.of("high", "low", "none", "");
    boolean held = is.startsWith("compare-") || is.equals("list-columns");
    boolean numbers = is.startsWith("number-") || random.nextInt(3) == 0;
    for (int i = 0; i < (is.equals("compare-radar") ? 0 : count); i++) {
      List<Item> inner = new ArrayList<>();
      for (int k = 0; held && k < across; k++) {
        inner.add(Item.of(words.some()));
      }
      items.add(
          new Item(
              "n" + i,
              words.some(),
              random.nextInt(3) > 0 ? words.line() : "",
              random.nextBoolean() ? "" : List.of("brain", "tools", "eye-outline").get(i % 3),
              random.nextInt(4) == 0 ? Integer.toString(1900 + i) : "",
              numbers ? (10 + i) + " %" : "",
              numbers ? Optional.of(10.0 + i) : Optional.empty(),
              levels.get(random.nextInt(4)),
              "",
              "",
              i == 1 && random.nextBoolean(),
              inner));
    }
    List<Axis> traits = new ArrayList<>();
    for (int k = 0; axes && k < across; k++) {
      traits.add(new Axis(words.some(), words.some(), words.some()));
    }
    List<Series> series = new ArrayList<>();
    for (int k = 0; is.equals("compare-radar") && k < 2; k++) {
      List<String> heights = new ArrayList<>();
      for (int i = 0; i < across; i++) {
        heights.add(levels.get(random.nextInt(2)));
      }
      String shape = k == 0 ? "jagged" : "smooth";
      series.add(
          new Series(words.some(), words.line(), List.of(), List.of(), heights, shape, k == 0));
    }
    List<Edge> edges =
        items.size() > 2 && random.nextBoolean()
            ? List.of(Edge.of("n0", "n" + (items.size() - 1), words.some(), ""))
            : List.of();
    String note = random.nextInt(3) == 0 ? words.line() : "";
    String centre = random.nextBoolean() ? words.some() : "";
    String frame = random.nextInt(3) == 0 ? "window" : "";
    String style = random.nextBoolean() ? "" : STYLES.get(random.nextInt(STYLES.size()));
    return new Diagram(
        is, style, false, centre, frame, note, items, edges, traits, series, List.of());
  }

  /** Words of a language, of four lengths, no text like another. */
  static final class Words {
    private static final String LATIN =
        "river stone light garden market evening harbour mountain letters kitchen window season";
    private static final String HAN = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳";
    private final Random random;
    private final boolean chinese;
    private final int length;
    private int number;

    Words(Random random, String language, int length) {
      this.random = random;
      this.chinese = language.startsWith("zh");
      this.length = length;
    }

    String some() {
      return text(new int[] {1, 2, 4, 8}[length]);
    }

    String line() {
      return text(new int[] {3, 6, 9, 16}[length]);
    }

    private String text(int words) {
      StringBuilder b = new StringBuilder();
      String[] latin = LATIN.split(" ");
      for (int i = 0; i < words; i++) {
        if (chinese) {
          int at = random.nextInt(HAN.length() - 3);
          b.append(HAN, at, at + 2);
        } else {
          b.append(i == 0 ? "" : " ").append(latin[random.nextInt(latin.length)]);
        }
      }
      return b.append(chinese ? "" : " ").append(++number).toString();
    }
  }

  static Frame draw(Case c) {
    Theme theme = THEMES.computeIfAbsent(c.theme(), n -> Themes.load(n, Path.of(".")));
    Frame frame = Frames.blank(theme, c.language(), new IconOutlines(), c.repair(), c.compact());
    Enlarged.draw(
        c.zone(), c.layout().mostEnlarged(), frame, (z, f) -> c.layout().place(c.diagram(), z, f));
    return frame;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void nothingLeavesItsPlaceUnlessToldSo(@ForAll("cases") Case c) {
    assertEquals(List.of(), outside(c));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void noTwoTextsTouch(@ForAll("cases") Case c) {
    assertEquals(List.of(), touching(c));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void noWordIsLost(@ForAll("cases") Case c) {
    assertEquals(List.of(), lost(c));
  }

  /** Marks and texts that do not lie in the zone; lines may run to the page's edges. */
  static List<String> outside(Case c) {
    Frame frame = draw(c);
    List<String> out = new ArrayList<>();
    if (Frames.hasOverflow(frame)) {
      return out;
    }
    Drawn drawn = Drawn.of(Frames.marks(frame));
    for (Rect box : drawn.boxes()) {
      boolean across = !c.compact() && box.x() >= -HAIR && box.right() <= 960 + HAIR;
      Rect zone = across ? new Rect(0, c.zone().y(), 960, c.zone().height()) : c.zone();
      if (!zone.contains(box, HAIR)) {
        out.add("mark " + box);
      }
    }
    for (Drawn.Words w : drawn.words()) {
      double hung = w.ink().height() > 50 ? HUNG : HAIR;
      if (!c.zone().contains(w.ink(), hung)) {
        out.add("text “" + w.text() + "” " + w.ink());
      }
    }
    return out;
  }

  static List<String> touching(Case c) {
    Frame frame = draw(c);
    List<String> out = new ArrayList<>();
    List<Drawn.Words> words =
        Frames.hasOverflow(frame) ? List.of() : Drawn.of(Frames.marks(frame)).words();
    for (int i = 0; i < words.size(); i++) {
      for (int k = i + 1; k < words.size(); k++) {
        if (words.get(i).ink().overlaps(words.get(k).ink(), HAIR)) {
          out.add(words.get(i) + " and " + words.get(k));
        }
      }
    }
    return out;
  }

  static List<String> lost(Case c) {
    Frame frame = draw(c);
    List<String> out = new ArrayList<>();
    if (Frames.hasOverflow(frame)) {
      return out;
    }
    StringBuilder all = new StringBuilder();
    Drawn.of(Frames.marks(frame)).words().forEach(w -> all.append(plain(w.text())).append('\n'));
    for (String text : Figures.texts(c.diagram())) {
      if (all.indexOf(plain(text)) < 0) {
        out.add("lost “" + text + "”");
      }
    }
    List<Item> items = new ArrayList<>(c.diagram().items());
    if (Related.knows(c.layout().name()) && !c.compact()) {
      c.diagram().items().forEach(i -> items.addAll(i.items()));
    }
    for (Item item : items) {
      for (String text : List.of(item.label(), c.compact() ? "" : item.text())) {
        if (all.indexOf(plain(text)) < 0) {
          out.add("lost “" + text + "”");
        }
      }
    }
    return out;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u2000-\\u200b]", "");
  }

  @Test
  void namesAreSortedAndDifferent() {
    List<String> names = Diagrams.all().stream().map(DiagramLayout::name).toList();
    assertEquals(names.stream().sorted().distinct().toList(), names);
  }

  @Test
  void eachOverviewNodeStandsOneHundredAndFortyAfterTheLast() {
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      items.add(Item.of("Turn " + i, "what it changed").withIcon("brain"));
    }
    Diagram d = Diagram.of("sequence-zigzag", items);
    Theme theme = THEMES.computeIfAbsent("paper", n -> Themes.load(n, Path.of(".")));
    Frame frame = Frames.blank(theme, "en", new IconOutlines(), Repair.NONE, false);
    new SequenceZigzag().place(d, new Rect(48, 132, 864, 348), frame);
    List<Rect> nodes =
        Drawn.of(Frames.marks(frame)).boxes().stream().filter(b -> b.width() == 64).toList();
    assertEquals(6, nodes.size());
    assertEquals(80, nodes.get(0).centre().x(), 1e-9);
    assertEquals(780, nodes.get(5).centre().x(), 1e-9);
    assertEquals(128, nodes.get(1).y() - nodes.get(0).y(), 1e-9);
  }
}
