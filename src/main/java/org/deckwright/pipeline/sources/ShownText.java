package org.deckwright.pipeline.sources;

import java.util.List;
import org.deckwright.diag.SourceSpan;

/**
 * A text on a slide, and where it comes from.
 *
 * @param shown as the slide has it, one paragraph
 * @param spans where its words stand, in their order; none for authors' and fixed texts
 */
record ShownText(String shown, Origin how, List<Span> spans) {
  /** What was done to the source's words; the names of the file format. */
  enum Origin {
    VERBATIM("verbatim"),
    SHORTENED("shortened"),
    NOTATED("notated"),
    AUTHOR("author"),
    FIXED("fixed");

    private final String written;

    Origin(String written) {
      this.written = written;
    }

    String written() {
      return written;
    }
  }

  /**
   * A place in the source.
   *
   * @param from the words that stand there
   */
  record Span(SourceSpan place, String from) {}

  ShownText {
    spans = List.copyOf(spans);
  }

  static ShownText without(String shown, Origin how) {
    return new ShownText(shown, how, List.of());
  }
}
