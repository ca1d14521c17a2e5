package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Series;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** Profiles over traits that stand round a centre; what they mean stands to the left. */
final class CompareRadar implements DiagramLayout {
  private static final double LARGEST = 156;
  private static final double HIGH = 1.0;
  private static final double LOW = 0.45;
  private static final double NONE = 0.12;

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-radar", "one or two profiles over several traits", 3, 9);
  }

  @Override
  public int count(Diagram diagram) {
    return diagram.axes().size();
  }

  @Override
  public void place(Diagram d, Rect zone, Frame f) {
    if (d.series().isEmpty() || d.series().size() > 3) {
      f.overflow();
      return;
    }
    List<Ink> inks = inks(d.series(), f);
    boolean alone = f.isCompact();
    double side = alone ? 0 : f.theme().zones().span(4) + 24;
    Rect picture = Rect.between(zone.x() + side, zone.y(), zone.right(), zone.bottom());
    if (alone && d.series().size() > 1) {
      named(d, picture, inks, f);
      return;
    }
    RimLabels labels = RimLabels.set(d.axes(), picture, LARGEST, f);
    ChartModel.Profile model = model(d, labels.centre(), labels.radius(), inks, f);
    if (!alone) {
      List<Keys.Key> keys = new ArrayList<>();
      for (int i = 0; i < d.series().size(); i++) {
        keys.add(new Keys.Key(d.series().get(i).name(), d.series().get(i).text(), inks.get(i)));
      }
      Keys.draw(f, keys, d.note(), new Rect(zone.x(), zone.y(), side - 24, zone.height()));
    }
    f.add(
        new Mark.Chart(
            Tag.of("Profiles", Role.PART), model.plot(), model, ProfileShapes.of(model)));
    labels.place(f);
    if (!alone && model.profiles().size() > 1) {
      ProfileNames.place(f, model);
    }
  }

  /**
   * In a small place: the profiles as large as fits, and their names beside them, not the traits'.
   */
  private static void named(Diagram d, Rect zone, List<Ink> inks, Frame f) {
    double radius = Math.min(zone.height() / 2, zone.width() / 4);
    ChartModel.Profile model = model(d, zone.centre(), radius, inks, f);
    f.add(
        new Mark.Chart(
            Tag.of("Profiles", Role.PART), model.plot(), model, ProfileShapes.of(model)));
    TipNames.place(f, d, inks, model, zone);
  }

  /** The claim's profile in the models' colour, the other in the people's. */
  private static List<Ink> inks(List<Series> series, Frame f) {
    boolean hot = series.stream().anyMatch(Series::hot);
    List<Ink> out = new ArrayList<>();
    String[] rest = {"people", "muted", "muted"};
    int next = 0;
    for (int i = 0; i < series.size(); i++) {
      boolean main = hot ? series.get(i).hot() : i == 0;
      out.add(f.ink(main ? "models" : rest[next++]));
    }
    return out;
  }

  private static ChartModel.Profile model(
      Diagram d, Point centre, double radius, List<Ink> inks, Frame f) {
    List<ChartModel.Figure> figures = new ArrayList<>();
    double most = most(d.series());
    for (int i = 0; i < d.series().size(); i++) {
      Series s = d.series().get(i);
      List<Double> levels = levels(s, d.axes().size(), most);
      Stroke stroke = Stroke.solid(inks.get(i), f.isCompact() ? 2 : 2.5);
      double alpha = s.shape().equals("jagged") ? 0.3 : 0.22;
      Ink fill = inks.get(i).withAlpha(alpha);
      Path outline = outline(s, centre, radius, levels);
      figures.add(new ChartModel.Figure(s.name(), levels, outline, fill, stroke));
    }
    figures.sort(Comparator.comparingInt(g -> g.stroke().ink().slot().equals("models") ? 1 : 0));
    return new ChartModel.Profile(
        Rect.around(centre, radius),
        centre,
        radius,
        d.axes().stream().map(a -> a.label()).toList(),
        figures,
        List.of(radius / 3, radius * 2 / 3, radius),
        Stroke.solid(f.ink("rule"), 0.75),
        d.illustrative());
  }

  private static Path outline(Series s, Point centre, double radius, List<Double> levels) {
    if (!s.values().isEmpty()) {
      return Path.closed(Outlines.plain(centre, radius, levels));
    }
    return s.shape().equals("jagged")
        ? Path.closed(Outlines.jagged(centre, radius, levels))
        : Outlines.curve(Outlines.smooth(centre, radius, levels));
  }

  private static double most(List<Series> series) {
    return series.stream()
        .flatMap(s -> s.values().stream())
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(1);
  }

  static List<Double> levels(Series s, int axes, double most) {
    List<Double> out = new ArrayList<>();
    for (int i = 0; i < axes; i++) {
      if (i < s.values().size()) {
        out.add(most <= 0 ? 0 : Math.max(0, s.values().get(i) / most));
      } else {
        String level = i < s.levels().size() ? s.levels().get(i) : "low";
        out.add(level.equals("high") ? HIGH : level.equals("none") ? NONE : LOW);
      }
    }
    return out;
  }
}
