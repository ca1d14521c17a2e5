package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Look;

/**
 * The theme's slots as Office's twelve scheme colours. Slots beyond the twelve are changed scheme
 * colours, so that they follow when somebody picks other colours in PowerPoint.
 */
final class Palette {
  /** Slots that have a scheme colour of their own; the open places are filled by these in turn. */
  private static final Map<String, String> FIXED = fixed();

  private static final List<String> OPEN = List.of("accent3", "accent4", "accent5", "accent6");
  private static final List<String> FILLERS =
      List.of("models", "data1", "data2", "data3", "data4", "data5", "data6", "bar", "neutral");

  /** What a slot is a shade of: the first that gives the exact colour is taken. */
  private static final Map<String, List<String>> PARENTS =
      Map.of(
          "tint", List.of("accent1", "bg1"),
          "deep", List.of("accent1", "tx1"),
          "deep-accent", List.of("accent1", "accent2"),
          "deep-muted", List.of("tx2", "accent1"),
          "bar", List.of("tx2"),
          "surface", List.of("bg1"),
          "rule", List.of("bg2", "bg1"));

  private static final List<String> ANY =
      List.of("bg1", "tx1", "tx2", "bg2", "accent1", "accent2", "accent3", "accent4", "accent5");

  private final Map<String, Integer> scheme = new LinkedHashMap<>();
  private final Map<String, Integer> slots;
  private final boolean dark;
  private final Map<Ink, Optional<SchemeColour>> known = new HashMap<>();

  Palette(Look look) {
    slots = look.slots();
    int ground = slot("ground", 0xFFFFFF);
    int ink = slot("ink", 0);
    dark = Hsl.of(ground).lightness() < Hsl.of(ink).lightness();
    FIXED.forEach(
        (name, slot) -> scheme.put(name, slot(slot, name.startsWith("bg") ? ground : ink)));
    fillOpen();
    scheme.put("hlink", slot("accent", ink));
    scheme.put("folHlink", slot("muted", ink));
  }

  private static Map<String, String> fixed() {
    Map<String, String> m = new LinkedHashMap<>();
    m.put("tx1", "ink");
    m.put("bg1", "ground");
    m.put("tx2", "muted");
    m.put("bg2", "sunk");
    m.put("accent1", "accent");
    m.put("accent2", "people");
    return m;
  }

  private int slot(String name, int otherwise) {
    return slots.getOrDefault(name, otherwise);
  }

  private void fillOpen() {
    List<String> free = new ArrayList<>(OPEN);
    for (String filler : FILLERS) {
      int rgb = slot(filler, scheme.get("accent1"));
      if (!free.isEmpty() && !scheme.containsValue(rgb)) {
        scheme.put(free.remove(0), rgb);
      }
    }
    free.forEach(name -> scheme.put(name, scheme.get("accent1")));
  }

  /** Whether the ground is darker than the text. */
  boolean isDark() {
    return dark;
  }

  /** The value of a scheme colour as slides name it, such as {@code bg1}. */
  int scheme(String name) {
    return scheme.get(name);
  }

  /** How the ink is written; empty where only a literal colour gives it. */
  Optional<SchemeColour> named(Ink ink) {
    return known.computeIfAbsent(ink.withAlpha(1), this::find);
  }

  private Optional<SchemeColour> find(Ink ink) {
    List<String> bases = new ArrayList<>();
    FIXED.forEach(
        (name, slot) -> {
          if (slot.equals(ink.slot())) {
            bases.add(name);
          }
        });
    scheme.forEach(
        (name, rgb) -> {
          if (rgb == ink.rgb() && !bases.contains(name)) {
            bases.add(name);
          }
        });
    bases.addAll(PARENTS.getOrDefault(ink.slot(), List.of()));
    bases.addAll(ANY);
    return bases.stream()
        .map(base -> SchemeColour.derive(base, scheme.get(base), ink.rgb()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Writes the colour alone. */
  void colour(Xml x, Ink ink) {
    Optional<SchemeColour> named = named(ink);
    if (named.isPresent()) {
      x.open("a:schemeClr", "val", named.get().name());
      named.get().changes().forEach(c -> x.leaf("a:" + c.name(), "val", c.value()));
    } else {
      x.open("a:srgbClr", "val", hex(ink.rgb()));
    }
    if (ink.alpha() < 1) {
      x.leaf("a:alpha", "val", Math.round(ink.alpha() * 100_000));
    }
    x.close();
  }

  /** Writes the colour as a fill. */
  void fill(Xml x, Ink ink) {
    x.open("a:solidFill");
    colour(x, ink);
    x.close();
  }

  static String hex(int rgb) {
    return String.format(Locale.ROOT, "%06X", rgb);
  }
}
