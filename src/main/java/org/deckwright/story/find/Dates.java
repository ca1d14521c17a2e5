package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Picture;

/** Chooses the picture of dated events: along a line, or down the slide where they say much. */
final class Dates {
  private static final int LINE = 5;
  private static final int MOST = 16; // more than a page holds go on on the next
  private static final double WORDS = 8;

  private Dates() {}

  static Picture picture(List<Part> events, Lexicon lexicon) {
    double words =
        events.stream()
            .mapToDouble(p -> Extent.ofText(p.label().text() + " " + p.text().text(), lexicon))
            .average()
            .orElse(0);
    boolean marked = events.stream().anyMatch(p -> p.hot() || !p.level().isEmpty());
    boolean line = marked ? events.size() <= 7 : events.size() <= LINE && words <= WORDS;
    return Picture.of(line ? "sequence-timeline" : "sequence-spine", few(events));
  }

  /** The first ones and the last, where there are more than two pages hold. */
  private static List<Part> few(List<Part> events) {
    if (events.size() <= MOST) {
      return events;
    }
    List<Part> out = new ArrayList<>(events.subList(0, MOST - 1));
    out.add(events.get(events.size() - 1));
    return out;
  }
}
