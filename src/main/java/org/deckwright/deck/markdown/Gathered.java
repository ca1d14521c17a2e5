package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deckwright.deck.Slide;

/**
 * What one slide's blocks hold.
 *
 * @param level of the title's heading; 0 without a title
 * @param fit whether the title is to fill the slide
 * @param backdrops pictures behind the text or at its side
 * @param columns what stands side by side; empty where nothing does
 * @param after what stands below the columns
 */
record Gathered(
    String title,
    int level,
    boolean fit,
    String classes,
    List<Backdrop> backdrops,
    List<Slide> parts,
    List<List<Slide>> columns,
    List<Slide> after,
    String notes) {

  /** The same with another first content; empty points are none. */
  Gathered withFirst(Slide.Bullets first) {
    List<Slide> changed = new ArrayList<>(parts);
    changed.set(0, first);
    changed.removeIf(p -> p instanceof Slide.Bullets b && b.points().isEmpty());
    return new Gathered(
        title, level, fit, classes, backdrops, List.copyOf(changed), columns, after, notes);
  }

  /** Whether the slide is of one of the classes. */
  boolean isOf(String... names) {
    List<String> own = List.of(classes.toLowerCase(Locale.ROOT).split("[\\s,]+"));
    return List.of(names).stream().anyMatch(own::contains);
  }
}
