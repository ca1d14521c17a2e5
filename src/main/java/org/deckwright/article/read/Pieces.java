package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;

/**
 * Makes sentences of one source and keeps the list of its units: the stretches that count when the
 * sentences of a line are numbered. The numbers come last, by {@link Numbering}.
 */
final class Pieces {
  private final SourceText source;
  private final Sentences splitter;
  private final List<SourceSpan> units = new ArrayList<>();

  Pieces(SourceText source, Sentences splitter) {
    this.source = source;
    this.splitter = splitter;
  }

  /** Running text as sentences, each a unit. */
  List<Sentence> sentences(MappedText text) {
    List<Sentence> all = new ArrayList<>();
    for (MappedText piece : splitter.split(text)) {
      all.add(whole(piece));
    }
    return all;
  }

  /** A text that is not to be split, as one unit. */
  Sentence whole(MappedText text) {
    Sentence made = part(text);
    units.add(made.span());
    return made;
  }

  /** A part of a unit that is there already, or will be. */
  Sentence part(MappedText text) {
    return new Sentence(text.text(), span(text), "");
  }

  /** A text that stands for a stretch of the source, as one unit. */
  Sentence whole(String text, int from, int to) {
    SourceSpan span = source.span(from, to);
    units.add(span);
    return new Sentence(text, span, "");
  }

  /** Counts a stretch as one. */
  void unit(SourceSpan span) {
    units.add(span);
  }

  /** An empty text at a place. */
  Sentence none(int offset) {
    return new Sentence("", source.span(offset, offset), "");
  }

  SourceSpan span(MappedText text) {
    return text.isEmpty()
        ? SourceSpan.START
        : source.span(text.offset(0), text.endOffset(text.length()));
  }

  List<SourceSpan> units() {
    return List.copyOf(units);
  }
}
