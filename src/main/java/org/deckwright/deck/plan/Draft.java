package org.deckwright.deck.plan;

import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;

/**
 * A slide before it is written down.
 *
 * @param picture what it shows; its {@code is} names the slide kind where it is no diagram: title,
 *     overview, statement, quote, number, bullets, closing, sources, table, image, code
 * @param takeaway a spare strong sentence; may be empty
 * @param section number of its section from 1, 0 for none
 * @param covers sentences that go to the notes
 * @param reason why this picture
 */
record Draft(
    Phrase kicker,
    Phrase title,
    Picture picture,
    Phrase takeaway,
    int section,
    List<Sentence> covers,
    Reason reason) {
  Draft {
    covers = List.copyOf(covers);
  }

  Draft withTakeaway(Phrase line) {
    return new Draft(kicker, title, picture, line, section, covers, reason);
  }

  Draft withTitle(Phrase words) {
    return new Draft(kicker, words, picture, takeaway, section, covers, reason);
  }

  Draft withPicture(Picture other) {
    return new Draft(kicker, title, other, takeaway, section, covers, reason);
  }

  String is() {
    return picture.is();
  }
}
