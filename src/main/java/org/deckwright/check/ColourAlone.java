package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.diag.CheckMessages;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;

/**
 * Two keys of a legend that differ in hue only (WCAG 2.2, 1.4.1): small forms of one kind without
 * text, each with a label at its right, whose colours are equally light, so that who sees no
 * colours cannot tell them apart. A key whose name stands in the picture too is none of them.
 */
final class ColourAlone implements Rule {
  private static final double LARGEST = 18;
  private static final double NEAR = 14;
  private static final double LEAST = 1.15; // contrast of neighbours in a scale of six greys

  @Override
  public RuleCard card() {
    return RuleCard.warning("colour-alone", "keys of a legend that differ in hue only");
  }

  /** A form and the words that it stands for. */
  private record Key(Mark.Shape form, String label) {}

  @Override
  public List<Fault> check(Seen page) {
    List<Key> keys =
        Leaves.of(page.page().marks())
            .filter(m -> m instanceof Mark.Shape)
            .flatMap(m -> key((Mark.Shape) m, page.texts()).stream())
            .filter(k -> !isNamedInPlace(k, page.texts()))
            .toList();
    List<Fault> out = new ArrayList<>();
    for (int j = 1; j < keys.size(); j++) {
      Key key = keys.get(j);
      keys.subList(0, j).stream()
          .filter(k -> isConfused(k.form(), key.form()))
          .findFirst()
          .map(k -> CheckMessages.colourAlone(k.label(), key.label()))
          .ifPresent(m -> out.add(Fault.of(key.form(), m)));
    }
    return out;
  }

  /** A name that stands in the picture too, beside what it names, tells it without the key. */
  private static boolean isNamedInPlace(Key key, List<InkBox> texts) {
    return texts.stream().filter(t -> t.shown().equals(key.label())).count() > 1;
  }

  private static Optional<Key> key(Mark.Shape shape, List<InkBox> texts) {
    Rect box = shape.box();
    boolean small = Math.max(box.width(), box.height()) <= LARGEST;
    if (!small || shape.fill().isEmpty() || shape.text().isPresent()) {
      return Optional.empty();
    }
    return texts.stream()
        .filter(t -> isLabel(t.box(), box))
        .findFirst()
        .map(t -> new Key(shape, t.shown()));
  }

  private static boolean isLabel(Rect text, Rect key) {
    double gap = text.x() - key.right();
    return gap > 0 && gap < NEAR && text.y() < key.centre().y() && text.bottom() > key.centre().y();
  }

  private static boolean isConfused(Mark.Shape one, Mark.Shape other) {
    Ink a = one.fill().orElseThrow();
    Ink b = other.fill().orElseThrow();
    return a.rgb() != b.rgb()
        && one.outline().kind() == other.outline().kind()
        && one.stroke().equals(other.stroke())
        && Math.abs(one.box().width() - other.box().width()) < 0.5
        && a.contrast(b) < LEAST;
  }
}
