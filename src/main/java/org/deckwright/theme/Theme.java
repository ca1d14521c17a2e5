package org.deckwright.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A look as data: colours, faces, type, places and the forms of layouts. Loaded by {@link Themes},
 * which has checked that text is legible on each ground.
 *
 * @param colours slot to 0xRRGGBB, in a fixed order, data1 to data6 included
 * @param faces by script: latin, han, mono
 * @param latin and han: type roles for Latin and Chinese text, by name
 * @param variants layout to the form of it that this theme takes
 * @param drawing how outlines and areas are drawn
 */
public record Theme(
    String name,
    String says,
    Map<String, Integer> colours,
    Map<String, Faces> faces,
    Map<String, TypeRole> latin,
    Map<String, TypeRole> han,
    Zones zones,
    Map<String, String> variants,
    Drawing drawing) {
  private static final List<String> RUNNING =
      List.of("title", "sentence", "lead", "head", "body", "small", "label");

  public Theme {
    colours = ordered(colours);
    faces = ordered(faces);
    latin = ordered(latin);
    han = ordered(han);
    variants = ordered(variants);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** The colour of a slot; an unknown slot is a broken invariant. */
  public int colour(String slot) {
    Integer rgb = colours.get(slot);
    if (rgb == null) {
      throw new IllegalArgumentException("theme " + name + " has no colour " + slot);
    }
    return rgb;
  }

  /** The role's type in a script. */
  public TypeRole type(String role, boolean chinese) {
    TypeRole type = (chinese ? han : latin).get(role);
    if (type == null) {
      throw new IllegalArgumentException("theme " + name + " has no type role " + role);
    }
    return type;
  }

  /** The same with running text in another size; what is set as large as its place allows stays. */
  public Theme inType(double factor) {
    return factor == 1
        ? this
        : new Theme(
            name,
            says,
            colours,
            faces,
            scaled(latin, factor),
            scaled(han, factor),
            zones,
            variants,
            drawing);
  }

  /** The same on a page of other places. */
  public Theme withZones(Zones other) {
    return new Theme(name, says, colours, faces, latin, han, other, variants, drawing);
  }

  private static Map<String, TypeRole> scaled(Map<String, TypeRole> roles, double factor) {
    Map<String, TypeRole> out = new LinkedHashMap<>(roles);
    RUNNING.forEach(r -> out.computeIfPresent(r, (k, t) -> t.times(factor)));
    return out;
  }

  /** The form of a layout that this theme takes; empty where it names none. */
  public String variant(String layout) {
    return variants.getOrDefault(layout, "");
  }
}
