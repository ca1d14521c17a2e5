package org.deckwright.check;

import java.util.List;
import java.util.Optional;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Run;

/** Text too pale for its ground: under 4.5 : 1, large type under 3 : 1 (WCAG 2.2, 1.4.3). */
final class LowContrast implements Rule {
  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66; // 14 pt on paper, by the same share

  @Override
  public RuleCard card() {
    return RuleCard.warning("contrast", "text too pale for its ground (WCAG 2.2, 1.4.3)");
  }

  @Override
  public List<Fault> check(Seen page) {
    return Fault.oneAMark(
        page.spoken().stream().filter(t -> pale(t).isPresent()),
        t -> told(t, pale(t).orElseThrow()));
  }

  private static Optional<Run> pale(InkBox text) {
    return text.line().runs().stream()
        .filter(r -> !r.text().isBlank() && text.ground().filter(g -> isPale(r, g)).isPresent())
        .findFirst();
  }

  private static String told(InkBox text, Run run) {
    double ratio = run.ink().contrast(text.ground().orElseThrow());
    return CheckMessages.pale(text.shown(), ratio, needed(run));
  }

  private static boolean isPale(Run run, Ink ground) {
    return run.ink().contrast(ground) < needed(run) - 0.05;
  }

  /** The least contrast that a run needs. */
  static double needed(Run run) {
    return run.size() >= (run.bold() ? LARGE_BOLD : LARGE) ? 3 : 4.5;
  }
}
