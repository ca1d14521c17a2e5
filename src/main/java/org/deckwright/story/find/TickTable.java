package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Trait;

/** A table of yes and no: who can do what. */
final class TickTable {
  private static final int COLUMNS = 4;
  private static final int ROWS = 7;

  private TickTable() {}

  static Optional<Picture> of(Block.Table table, Lexicon lexicon) {
    int columns = table.head().size() - 1;
    boolean fits =
        columns > 1 && columns <= COLUMNS && table.rows().size() > 1 && table.rows().size() <= ROWS;
    if (!fits || table.head().stream().skip(1).anyMatch(h -> h.text().isBlank())) {
      return Optional.empty();
    }
    List<Part> sides = new ArrayList<>();
    for (int c = 1; c <= columns; c++) {
      List<Part> cells = new ArrayList<>();
      for (List<Sentence> row : table.rows()) {
        Optional<String> kind = kind(row.get(c).text().strip(), lexicon);
        if (kind.isEmpty()) {
          return Optional.empty();
        }
        cells.add(Part.of(Phrase.NONE).withKind(kind.get()));
      }
      sides.add(Part.of(Phrase.whole(table.head().get(c))).withParts(cells));
    }
    List<Trait> rows = table.rows().stream().map(r -> Trait.of(Phrase.whole(r.get(0)))).toList();
    return Optional.of(Picture.of("compare-ticks", sides).withTraits(rows));
  }

  private static Optional<String> kind(String cell, Lexicon lexicon) {
    for (String kind : List.of("yes", "no", "half")) {
      if (lexicon.finds("cell-" + kind, cell)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
