package org.deckwright.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;

/** A figure that says nothing to who cannot see it, or only the name of its file. */
final class MissingAlt implements Rule {
  private static final Pattern FILE =
      Pattern.compile("[^ ]*\\.(png|jpe?g|gif|bmp|svg|emf|wmf|webp|tiff?)");

  @Override
  public RuleCard card() {
    return RuleCard.warning("missing-alt", "a picture, chart or diagram without alternative text");
  }

  @Override
  public List<Fault> check(Seen page) {
    return page.page().marks().stream()
        .filter(m -> isFigure(m) && isMute(m.tag().alt()))
        .map(m -> Fault.of(m, CheckMessages.missingAlt(m.tag().name())))
        .toList();
  }

  private static boolean isMute(String alt) {
    return alt.isBlank() || FILE.matcher(alt.strip().toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isFigure(Mark mark) {
    boolean shown = mark instanceof Mark.Picture || mark instanceof Mark.Chart;
    return mark.tag().role() == Role.FIGURE || shown && mark.tag().role() != Role.DECORATION;
  }
}
