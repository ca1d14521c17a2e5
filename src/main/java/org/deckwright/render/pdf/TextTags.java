package org.deckwright.render.pdf;

import org.deckwright.scene.Paragraph;

/** Says, paragraph by paragraph and in order, what a block's text belongs to. */
@FunctionalInterface
interface TextTags {

  Owners next(Paragraph paragraph);

  /**
   * Owners of one paragraph.
   *
   * @param label of its bullet
   * @param after what parts its text from what follows in the same owner, as a reader copies it;
   *     may be empty
   */
  record Owners(Owner label, Owner text, String after) {}

  /** All of the block is one owner's. */
  static TextTags within(Owner owner) {
    return paragraph -> new Owners(owner, owner, " ");
  }
}
