package org.deckwright.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;

/**
 * All that a slide master needs: the theme's colours, faces and named layouts.
 *
 * @param name the theme's
 * @param slots colour of each slot, 0xRRGGBB, in the theme's order. Always there: ground, surface,
 *     sunk, ink, muted, rule, neutral, bar, accent, tint, on-accent, deep, on-deep, deep-muted,
 *     deep-accent, people, models, data1 … data6
 * @param layouts the master's named layouts, in order; page layouts refer to them by name
 */
public record Look(
    String name, Size page, Map<String, Integer> slots, Fonts fonts, List<Layout> layouts) {
  public Look {
    slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
    layouts = List.copyOf(layouts);
  }

  /**
   * What the Office file asks for.
   *
   * @param latin face of Latin text
   * @param eastAsian face of Han text
   * @param mono face of code
   */
  public record Fonts(String latin, String eastAsian, String mono) {}

  /**
   * A named slide layout.
   *
   * @param name as shown in Office's layout menu, such as {@code Title and picture}
   * @param type Office's layout type where one fits ({@code title}, {@code secHead}, {@code
   *     titleOnly} …)
   * @param furniture marks that every page of the layout shows and that the master draws (panels,
   *     rules); renderers other than PPTX draw them first on each page
   */
  public record Layout(
      String name,
      Optional<String> type,
      Ink ground,
      List<Placeholder> placeholders,
      List<Mark> furniture) {
    public Layout {
      placeholders = List.copyOf(placeholders);
      furniture = List.copyOf(furniture);
    }

    public Optional<Placeholder> placeholder(String wanted) {
      return placeholders.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }
  }

  /**
   * A box that waits for text.
   *
   * @param name unique in its layout, such as {@code title}; a {@link Mark.Text} names it
   * @param box where it lies; texts that fill it inherit this
   * @param leading baseline to baseline, in points
   * @param tracking in em
   */
  public record Placeholder(
      String name,
      Kind kind,
      Rect box,
      TextStyle style,
      double leading,
      double tracking,
      Paragraph.Align align,
      TextBlock.Anchor anchor) {

    /** The same in another box. */
    public Placeholder in(Rect place) {
      return new Placeholder(name, kind, place, style, leading, tracking, align, anchor);
    }

    /** Office's kinds of placeholder. */
    public enum Kind {
      TITLE,
      SUBTITLE,
      BODY,
      FOOTER,
      PAGE_NUMBER,
      PICTURE,
      CHART,
      TABLE
    }
  }

  /** The layout of that name; an unknown name is a broken invariant. */
  public Layout layout(String wanted) {
    return layouts.stream()
        .filter(l -> l.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no layout called " + wanted));
  }
}
