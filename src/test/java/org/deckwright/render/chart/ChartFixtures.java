package org.deckwright.render.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextStyle;

/** A chart of each kind, on a page of 960×540 points. */
public final class ChartFixtures {
  public static final Ink GROUND = new Ink("ground", 0xFBF8F3, 1);
  public static final Ink INK = new Ink("ink", 0x1C1A17, 1);
  public static final Ink MUTED = new Ink("muted", 0x655F56, 1);
  public static final Ink RULE = new Ink("rule", 0xDCD4C7, 1);
  public static final Ink BAR = new Ink("bar", 0x958E86, 1);
  public static final Ink ACCENT = new Ink("accent", 0xC03016, 1);
  public static final Ink PEOPLE = new Ink("people", 0x1F5C99, 1);
  public static final Ink TINT = new Ink("tint", 0xFAE7DF, 1);
  private static final String REGULAR = "SourceSansPro-Regular";
  private static final String BOLD = "SourceSansPro-Bold";
  private static final String HAN = "NotoSansSC-Regular";

  private ChartFixtures() {}

  public static ChartModel.Style style() {
    return style(REGULAR);
  }

  private static ChartModel.Style style(String face) {
    return new ChartModel.Style(
        new TextStyle(face, 14, MUTED),
        new TextStyle(BOLD, 14, INK),
        new TextStyle(face, 14, MUTED),
        Stroke.solid(RULE, 0.75),
        Stroke.solid(INK, 1.5),
        GROUND);
  }

  public static ChartModel.Series series(String name, Ink ink, List<Double> values) {
    List<String> labels = new ArrayList<>();
    values.forEach(v -> labels.add(v.isNaN() ? "" : v + " %"));
    return new ChartModel.Series(name, values, labels, ink, List.of());
  }

  public static ChartModel.Series silent(String name, Ink ink, List<Double> values) {
    return new ChartModel.Series(name, values, List.of(), ink, List.of());
  }

  public static ChartModel.Axis percent(boolean visible) {
    return new ChartModel.Axis(0, 100, 25, "0 \"%\"", visible);
  }

  /** Standing bars with an axis of numbers; the second bar is the point. */
  public static ChartModel.Bars standing() {
    ChartModel.Series series =
        new ChartModel.Series(
            "AIME 2024",
            List.of(15.6, 71.0, 86.7),
            List.of("15.6 %", "71.0 %", "86.7 %"),
            BAR,
            List.of(BAR, ACCENT, BAR));
    return new ChartModel.Bars(
        new Rect(90, 176, 634.5, 262),
        List.of("before training", "after", "after, with majority vote over many answers"),
        List.of(series),
        percent(true),
        style(),
        false,
        false,
        100,
        false);
  }

  /** Lying bars without numbers, as in the target picture. */
  public static ChartModel.Bars lying() {
    ChartModel.Series series =
        new ChartModel.Series(
            "benefit",
            List.of(100.0, 44.0, 44.0, 3.0),
            List.of("no training needed", "some", "", "not inside"),
            BAR,
            List.of(ACCENT, BAR, BAR, BAR));
    return new ChartModel.Bars(
        new Rect(246.25, 159, 665.5, 272),
        List.of("Ordinary people", "Professionals", "Companies", "政府 Governments"),
        List.of(series),
        percent(false),
        style(HAN),
        true,
        false,
        46,
        true);
  }

  public static ChartModel.Bars stacked(boolean horizontal) {
    return new ChartModel.Bars(
        new Rect(180, 160, 600, 270),
        List.of("2020", "2022", "2025"),
        List.of(
            series("pretraining", BAR, List.of(97.0, 86.0, 55.0)),
            series("tuning", PEOPLE, List.of(2.0, 8.0, 7.0)),
            series("rewards", ACCENT, List.of(1.0, 6.0, 38.0))),
        percent(!horizontal),
        style(),
        horizontal,
        true,
        46,
        false);
  }

  /** Clustered bars, one below zero. */
  public static ChartModel.Bars clustered(boolean horizontal) {
    return new ChartModel.Bars(
        new Rect(180, 160, 600, 270),
        List.of("A", "B"),
        List.of(
            series("one", BAR, List.of(40.0, -20.0)), series("two", ACCENT, List.of(80.0, 12.5))),
        new ChartModel.Axis(-50, 100, 50, "0", true),
        style(),
        horizontal,
        false,
        horizontal ? 90 : 160,
        false);
  }

  /** Two lines, the second the main one; the first has a gap. */
  public static ChartModel.Lines lines() {
    return new ChartModel.Lines(
        new Rect(90.5, 176, 633.5, 262),
        List.of("late 2024", "early 2025", "mid 2025", "end of 2025"),
        List.of(
            silent("model size", MUTED, List.of(20.0, Double.NaN, 21.0, 20.5)),
            series("RL runs", ACCENT, List.of(8.0, 22.0, 45.0, 90.0))),
        percent(true),
        style(),
        Optional.of(1),
        false);
  }

  public static ChartModel.Ring ring() {
    return new ChartModel.Ring(
        new Rect(300.5, 120.25, 300, 300),
        List.of("a", "b", "c"),
        new ChartModel.Series(
            "share", List.of(25.0, 25.0, 50.0), List.of(), BAR, List.of(ACCENT, PEOPLE, BAR)),
        0.7,
        false);
  }

  public static ChartModel.Profile profile() {
    Point c = new Point(644, 306);
    return new ChartModel.Profile(
        Rect.around(c, 156),
        c,
        156,
        List.of("a", "b", "c", "d"),
        List.of(
            figure("People", c, 0.7, PEOPLE.withAlpha(0.22), PEOPLE),
            figure("Models", c, 1.0, ACCENT.withAlpha(0.3), ACCENT)),
        List.of(52.0, 104.0, 156.0),
        Stroke.solid(RULE, 0.75),
        true);
  }

  private static ChartModel.Figure figure(String name, Point c, double level, Ink fill, Ink line) {
    double far = 156 * level;
    double near = 156 * 0.45;
    Path outline =
        Path.closed(List.of(c.plus(0, -far), c.plus(near, 0), c.plus(0, far), c.plus(-near, 0)));
    return new ChartModel.Figure(
        name, List.of(level, 0.45, level, 0.45), outline, fill, Stroke.solid(line, 2.5));
  }

  public static ChartModel.Stages stages() {
    double base = 356;
    return new ChartModel.Stages(
        new Rect(48, 160, 864, 200),
        base,
        48,
        912,
        List.of(
            stage("Pretraining", 48, 116, BAR, 80),
            stage("SFT", 270, 15, BAR, 0),
            stage("RLHF", 492, 0, BAR, 0),
            stage("RLVR", 714, 196, ACCENT, 0)),
        Stroke.solid(INK, 1.5),
        true);
  }

  private static ChartModel.Stage stage(
      String name, double x, double height, Ink fill, double planned) {
    double base = 356;
    return new ChartModel.Stage(
        name,
        height / 196,
        new Rect(x, base - height, 150, height),
        fill,
        new Rect(x, base - height - planned, 150, planned),
        TINT,
        Stroke.dashed(ACCENT, 1, 4, 3),
        new Point(x + 5, base),
        5,
        GROUND,
        Stroke.solid(fill.equals(ACCENT) ? ACCENT : INK, 1.5));
  }

  /** Every kind, by name. */
  public static Map<String, ChartModel> all() {
    Map<String, ChartModel> all = new LinkedHashMap<>();
    all.put("standing", standing());
    all.put("lying", lying());
    all.put("stacked", stacked(false));
    all.put("stacked-lying", stacked(true));
    all.put("clustered", clustered(false));
    all.put("clustered-lying", clustered(true));
    all.put("lines", lines());
    all.put("ring", ring());
    all.put("profile", profile());
    all.put("stages", stages());
    return all;
  }
}
