package org.deckwright.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/**
 * The bundled icons (Material Design Icons) as outlines. Names are those of the font, such as
 * {@code ghost-outline}; Ikonli's prefixed names ({@code mdi2g-ghost-outline}) are accepted too.
 */
public final class Icons {
  /** Side of the box that outlines lie in. */
  public static final double BOX = 24;

  private static final String FONT =
      "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";
  private static final Pattern PREFIX = Pattern.compile("^mdi2?[a-z]?-");
  private static final Icons BUNDLED = new Icons();

  /** The font and its names, once they are needed. */
  private Optional<Drawer> drawer = Optional.empty();

  private Icons() {}

  /** The icons that come with the program; the font is read when first asked. */
  public static Icons bundled() {
    return BUNDLED;
  }

  /** All names, in alphabetical order. */
  public List<String> names() {
    return List.copyOf(drawer().glyphs().keySet());
  }

  public boolean has(String name) {
    return drawer().glyphs().containsKey(plain(name));
  }

  /**
   * The icon's outline in a box of 24×24, origin top left; to be filled by the non-zero rule.
   *
   * @throws IllegalArgumentException if there is no such icon
   */
  public Path outline(String name) {
    Integer glyph = drawer().glyphs().get(plain(name));
    if (glyph == null) {
      throw new IllegalArgumentException("no icon is called " + name);
    }
    return drawer().outline(glyph);
  }

  /** The icon that a wrong name most likely meant: by spelling, else by its words. */
  public String nearest(String name) {
    NearestName nearest = new NearestName(plain(name));
    String spelled = nearest.among(names());
    String meant = IconWords.bundled().find(plain(name), "en");
    return nearest.misspells(spelled) || meant.isEmpty() ? spelled : meant;
  }

  /**
   * An icon that fits the noun which a label names; empty if none does, and for a label that tells
   * something.
   *
   * @param language BCP 47 tag of the label
   */
  public String forWord(String label, String language) {
    return IconWords.bundled().ofHead(label, language);
  }

  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return PREFIX.matcher(lower).replaceFirst("");
  }

  private synchronized Drawer drawer() {
    if (drawer.isEmpty()) {
      drawer = Optional.of(Drawer.of(TrueType.resource(FONT)));
    }
    return drawer.get();
  }

  /**
   * Draws glyphs.
   *
   * @param glyphs glyph of each name, by name
   * @param drawn outlines by glyph: an icon is often on several slides, and drawn in several sizes
   */
  private record Drawer(TrueType font, Map<String, Integer> glyphs, Map<Integer, Path> drawn) {

    static Drawer of(TrueType font) {
      Map<String, Integer> glyphs = new TreeMap<>();
      List<String> names = font.glyphNames();
      for (int i = 0; i < names.size(); i++) {
        if (!names.get(i).isEmpty()) {
          glyphs.putIfAbsent(names.get(i), i);
        }
      }
      return new Drawer(font, new LinkedHashMap<>(glyphs), new ConcurrentHashMap<>());
    }

    Path outline(int glyph) {
      Path known = drawn.get(glyph);
      return known == null ? drawn.computeIfAbsent(glyph, this::draw) : known;
    }

    private Path draw(int glyph) {
      double scale = BOX / font.unitsPerEm();
      Path.Builder flipped = new Path.Builder();
      for (Path.Segment s : new GlyphOutlines(font).of(glyph).segments()) {
        List<Point> p =
            s.points().stream().map(q -> new Point(q.x(), font.ascent() - q.y())).toList();
        switch (s.op()) {
          case MOVE -> flipped.move(p.get(0));
          case LINE -> flipped.line(p.get(0));
          case CUBIC -> flipped.cubic(p.get(0), p.get(1), p.get(2));
          case CLOSE -> flipped.close();
        }
      }
      return flipped.build().transform(new Affine(scale, 0, 0));
    }
  }
}
