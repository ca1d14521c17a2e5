package org.deckwright.scene;

import java.util.List;
import org.deckwright.geom.Size;

/**
 * One page, ready to draw.
 *
 * @param title what bookmarks and outlines call it; not empty
 * @param layout name of a layout of the scene's look
 * @param ground colour of the whole page
 * @param section name of the section it belongs to; empty for none
 * @param marks in reading order, which is also the drawing order
 * @param notes what the speaker says, paragraphs parted by a line break; may be empty
 * @param slide the number of the specification's slide it shows, from 1 (a split slide makes
 *     several pages)
 */
public record Page(
    String title,
    Size size,
    String layout,
    Ink ground,
    String section,
    List<Mark> marks,
    String notes,
    int slide) {
  public Page {
    marks = List.copyOf(marks);
  }

  /** The same with other notes. */
  public Page withNotes(String said) {
    return new Page(title, size, layout, ground, section, marks, said, slide);
  }
}
