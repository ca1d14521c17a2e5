package org.deckwright.deck.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Failure;
import org.deckwright.diag.SourceSpan;

/** Collects what is wrong with one file. */
final class Problems {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(
          d -> d.span().orElse(SourceSpan.START),
          Comparator.comparingInt(SourceSpan::line).thenComparingInt(SourceSpan::column));

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Node at, String message) {
    SourceSpan place = new SourceSpan(at.line(), at.column(), at.line(), at.column());
    found.add(Diagnostic.error("deck-file", file, message).at(place));
  }

  /**
   * @throws Failure with all problems in the file's order, if there are any
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new Failure(Failure.Kind.INPUT, found.stream().sorted(BY_PLACE).toList());
    }
  }
}
