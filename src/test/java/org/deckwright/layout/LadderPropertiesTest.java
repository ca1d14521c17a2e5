package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diagram.Diagrams;
import org.deckwright.scene.Scene;

/** Slides of every kind, with texts that no designer would give them, go down the ladder. */
class LadderPropertiesTest {
  /** Fields that nobody reads on a slide. */
  private static final Set<String> UNREAD =
      Set.of("image", "alt", "accent", "notes", "bound", "codeLanguage");

  /** A slide, the words that it was given, and how it is to be laid out. */
  record Case(Slide slide, List<String> given, String language, String theme) {}

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            Arbitraries.of(kinds()),
            Arbitraries.of("en", "zh-CN"),
            Arbitraries.of("paper", "midnight", "boardroom"),
            Arbitraries.longs())
        .as((kind, language, theme, seed) -> new Maker(kind, language, new Random(seed)).in(theme));
  }

  static List<Class<?>> kinds() {
    return Arrays.stream(Slide.class.getPermittedSubclasses())
        .filter(k -> k != Slide.Composed.class)
        .toList();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void everySlideEndsWhole(@ForAll("cases") Case c) {
    assertEquals(List.of(), assertTimeoutPreemptively(Duration.ofSeconds(60), () -> faults(c)));
  }

  /** What is wrong with the pages that the slide becomes, and which of its texts are nowhere. */
  static List<String> faults(Case c) {
    Diagnostics found = new Diagnostics();
    Scene scene = Decks.lay(Decks.of(c.language(), c.slide()), c.theme(), found);
    List<String> out = new ArrayList<>(Decks.faults(scene));
    if (found.all().stream().anyMatch(d -> d.rule().equals("overflow"))) {
      out.add("does not fit");
    }
    String words = plain(Decks.words(scene));
    c.given().stream().filter(g -> !words.contains(plain(g))).forEach(g -> out.add("lost " + g));
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

  /** Makes slides from their records' components. */
  static final class Maker {
    private static final String LATIN = "harbour river stone garden evening letter window season ";
    private static final String HAN = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁";
    private static final String RIGHT = "שלום עולם מכתב חלון ";
    private final Random random;
    private final Class<?> kind;
    private final String language;
    private final List<String> given = new ArrayList<>();

    Maker(Class<?> kind, String language, Random random) {
      this.kind = kind;
      this.random = random;
      this.language = language;
    }

    Case in(String theme) {
      try {
        Slide slide = (Slide) make(kind);
        return new Case(slide, List.copyOf(given), language, theme);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("no " + kind, e);
      }
    }

    private Object make(Class<?> record) throws ReflectiveOperationException {
      RecordComponent[] parts = record.getRecordComponents();
      Object[] values = new Object[parts.length];
      Class<?>[] types = new Class<?>[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = value(parts[i].getName(), parts[i].getGenericType());
        types[i] = parts[i].getType();
      }
      return record.getDeclaredConstructor(types).newInstance(values);
    }

    private Object value(String name, Type type) throws ReflectiveOperationException {
      if (type == Envelope.class) {
        return make(Envelope.class);
      }
      if (type == String.class) {
        int most = name.equals("title") ? 300 : name.equals("kicker") ? 20 : 90;
        return UNREAD.contains(name) ? "" : kept(text(most));
      }
      if (type == int.class) {
        return 0;
      }
      if (type == Diagram.class) {
        return diagram();
      }
      if (type == Chart.class) {
        return chart();
      }
      if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
        Type of = list.getActualTypeArguments()[0];
        return of == Item.class
            ? items(random.nextInt(40))
            : of == String.class
                ? List.of(kept(text(20)), kept(text(20)), kept(text(20)))
                : of instanceof ParameterizedType ? rows() : List.of();
      }
      return Optional.empty();
    }

    private String kept(String text) {
      given.add(text);
      return text;
    }

    private List<Item> items(int count) {
      List<Item> out = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String text = random.nextBoolean() ? kept(text(120)) : "";
        out.add(Item.of(kept(text(40)), text));
      }
      return out;
    }

    private List<List<String>> rows() {
      List<List<String>> out = new ArrayList<>();
      int count = random.nextInt(60);
      for (int i = 0; i < count; i++) {
        out.add(List.of(kept(text(30)), kept(text(20)), Integer.toString(i)));
      }
      return out;
    }

    private Diagram diagram() {
      List<String> names = Diagrams.all().stream().map(d -> d.name()).toList();
      String is =
          random.nextInt(6) == 0 ? "list-of-no-kind" : names.get(random.nextInt(names.size()));
      return Diagram.of(is, items(1 + random.nextInt(9)));
    }

    private Chart chart() {
      List<String> categories = new ArrayList<>();
      List<Double> values = new ArrayList<>();
      int count = 1 + random.nextInt(12);
      for (int i = 0; i < count; i++) {
        categories.add(text(25));
        values.add((double) random.nextInt(1000));
      }
      Series one = new Series(text(20), "", values, List.of(), List.of(), "", false);
      String is = List.of("bars", "columns", "lines", "ring").get(random.nextInt(4));
      return new Chart(is, false, kept(text(30)), "", categories, List.of(one), 0, "");
    }

    /** Up to so many letters: words, one long word, Chinese without a space, emoji, Hebrew. */
    private String text(int most) {
      int length = 1 + random.nextInt(most);
      return switch (random.nextInt(9)) {
        case 0 -> repeated("Donaudampfschifffahrtsgesellschaft", Math.min(length, 90));
        case 1 -> repeated(HAN, length);
        case 2 -> repeated("🚀 sea 👩‍👩‍👧‍👦 ", length) + ".";
        case 3 -> repeated(RIGHT, length);
        default -> repeated(language.equals("en") ? LATIN : HAN, length);
      };
    }

    private String repeated(String what, int length) {
      int from = what.offsetByCodePoints(0, random.nextInt(4));
      String all = what.substring(from) + what.repeat(length / what.length() + 1);
      int end = Math.min(all.length(), length);
      if (Character.isHighSurrogate(all.charAt(end - 1))) {
        end++;
      }
      return all.substring(0, end).strip() + random.nextInt(1000);
    }
  }
}
