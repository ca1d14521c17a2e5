package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.diag.CheckMessages;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;

/** Words that something drawn later lies on: a box, a picture, or the middle of a chart. */
final class HiddenText implements Rule {
  private static final int PLACES = 9; // looked at along a line
  private static final int MOST = 2; // of them that may be hidden
  private static final double CLEAR = 0.5; // what lets more through hides nothing
  private static final double EDGE = 0.12; // of a chart, where often nothing is drawn

  @Override
  public RuleCard card() {
    return RuleCard.warning("hidden-text", "words that something drawn later lies on");
  }

  @Override
  public List<Fault> check(Seen page) {
    List<Mark> drawn = Leaves.of(page.page().marks()).toList();
    List<Fault> out = new ArrayList<>();
    Mark holder = null;
    List<Mark> later = List.of();
    for (InkBox text : page.spoken()) {
      if (text.mark() != holder) {
        holder = text.mark();
        later = after(holder, drawn);
      }
      Optional<Mark> cover = cover(text, later);
      if (cover.isPresent()) {
        out.add(told(text, cover.get()));
        later = List.of(); // one a mark
      }
    }
    return out;
  }

  private static Fault told(InkBox text, Mark cover) {
    return Fault.of(text, CheckMessages.hiddenText(text.shown(), cover.tag().name()));
  }

  /** What is drawn over others after the mark. */
  private static List<Mark> after(Mark mark, List<Mark> drawn) {
    int place = 0;
    while (drawn.get(place) != mark) {
      place++;
    }
    return drawn.subList(place + 1, drawn.size()).stream().filter(HiddenText::isCover).toList();
  }

  private static boolean isCover(Mark mark) {
    boolean filled =
        mark instanceof Mark.Shape s && s.fill().filter(f -> f.alpha() > CLEAR).isPresent();
    return filled || isChart(mark) || mark instanceof Mark.Picture;
  }

  /** A chart, ours or one of another program, of which only the place is known. */
  private static boolean isChart(Mark mark) {
    boolean frame = mark instanceof Mark.Shape s && s.fill().isEmpty() && s.text().isEmpty();
    return mark instanceof Mark.Chart || frame && mark.tag().role() == Role.FIGURE;
  }

  private static Optional<Mark> cover(InkBox text, List<Mark> later) {
    return later.stream().filter(m -> hidden(text.box(), m) > MOST).findFirst();
  }

  /** How many of the places along a line's middle it lies on. */
  private static int hidden(Rect line, Mark cover) {
    if (!line.overlaps(cover.box(), 0)) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < PLACES; i++) {
      double x = line.x() + line.width() * (i + 0.5) / PLACES;
      count += covers(cover, new Point(x, line.centre().y())) ? 1 : 0;
    }
    return count;
  }

  private static boolean covers(Mark cover, Point place) {
    Rect box = cover.box();
    Rect middle = box.inset(Insets.of(EDGE * box.height(), EDGE * box.width()));
    return isChart(cover)
        ? middle.contains(place)
        : box.contains(place)
            && (!(cover instanceof Mark.Shape s) || s.outline().path().contains(place));
  }
}
