package org.deckwright.check;

import java.util.List;
import java.util.Optional;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Run;

/**
 * Text over a picture that is light where the text is light, or dark where it is dark: measured at
 * places spread over the line, from the picture's own pixels.
 */
final class TextOverPicture implements Rule {
  /** Share of a line that may be hard to read: letters have strokes of more than one place. */
  private static final double MOST = 0.25;

  @Override
  public RuleCard card() {
    return RuleCard.warning("text-over-picture", "text that a picture below it makes hard to read");
  }

  @Override
  public List<Fault> check(Seen page) {
    return Fault.oneAMark(
        page.spoken().stream().filter(t -> pale(t) > MOST),
        t -> CheckMessages.overPicture(t.shown(), pale(t), LowContrast.needed(run(t).get())));
  }

  /** Share of the line whose ground is too near to its letters; 0 where no picture shows. */
  private static double pale(InkBox text) {
    Optional<Run> run = run(text);
    if (text.picture().isEmpty() || run.isEmpty()) {
      return 0;
    }
    Ink ink = run.get().ink();
    double needed = LowContrast.needed(run.get()) - 0.05;
    long pale = text.picture().stream().filter(g -> ink.over(g).contrast(g) < needed).count();
    return (double) pale / text.picture().size();
  }

  private static Optional<Run> run(InkBox text) {
    return text.line().runs().stream().filter(r -> !r.text().isBlank()).findFirst();
  }
}
