package org.deckwright.scene;

/** What a mark is for: decides PDF tags and reading order, and nothing about looks. */
public enum Role {
  /** The slide's title: H1 on the first page, else H2; the title placeholder in PPTX. */
  TITLE,
  /** The small line above a title. */
  KICKER,
  /** A heading inside the page. */
  HEADING,
  /** Running text. */
  BODY,
  /** A picture of an idea: diagram, chart or image; has an alt text. */
  FIGURE,
  /** Text under or beside a figure. */
  CAPTION,
  /** Repeated furniture at the foot: an artifact in PDF. */
  FOOTER,
  /** The page's number: an artifact in PDF, a field in PPTX. */
  PAGE_NUMBER,
  /** Says nothing by itself: an artifact in PDF, marked decorative in PPTX. */
  DECORATION,
  /** Inside a figure, whose alt text speaks for it. */
  PART
}
