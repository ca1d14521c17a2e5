package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Points where no picture fits: a few stand large in one of four compositions, which take turns so
 * that neighbours differ; many are a head and its text each, parted by hairlines.
 */
final class Points implements SlideLayout<Slide.Bullets> {
  private static final double UPRIGHT = 72;
  private static final double PHONE = 4; // larger, where a phone's page has a few points only

  /** A composition that draws the points, or nothing where they do not fit it. */
  private interface Form {
    boolean place(List<Item> points, Rect zone, Frame f);
  }

  private static final Form COLUMNS = PointColumns::place;
  private static final Form BLOCK = PointBlock::place;
  private static final Form LEAD = PointLead::place;

  /** In turn, so that neighbours differ. */
  private static final List<Form> FORMS = List.of(PointBands::place, BLOCK, COLUMNS, LEAD);

  private static final double UNEVEN = 1.8; // times as long as the shortest

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Bullets slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), false);
    List<Item> points = slide.points();
    List<Form> forms = new ArrayList<>(FORMS);
    Collections.rotate(forms, -(place.page() % FORMS.size()));
    if (isUneven(points)) {
      forms.remove(COLUMNS);
    }
    if (isTopHeavy(points)) {
      forms.remove(BLOCK);
      forms.remove(LEAD);
    }
    if (forms.stream().noneMatch(form -> form.place(points, zone, f))) {
      rows(points, zone, f);
    }
  }

  /**
   * Whether one has far more to say than another: beside it, that would stand in an empty panel.
   */
  private static boolean isUneven(List<Item> points) {
    int longest = points.stream().mapToInt(Points::length).max().orElse(0);
    int shortest = points.stream().mapToInt(Points::length).min().orElse(0);
    return longest > UNEVEN * shortest;
  }

  /** Whether the first has far more to say than any other: large, it would leave them lost. */
  private static boolean isTopHeavy(List<Item> points) {
    int others = points.stream().skip(1).mapToInt(Points::length).max().orElse(0);
    return !points.isEmpty() && length(points.get(0)) > UNEVEN * others;
  }

  private static int length(Item point) {
    return point.label().length() + point.text().length();
  }

  /** Rows of head and text over the whole width, all in one size. */
  static void rows(List<Item> points, Rect zone, Frame f) {
    if (points.isEmpty()) {
      return;
    }
    boolean few = points.size() <= 4;
    double more = f.theme().zones().isUpright() && points.size() < 4 ? PHONE : 0;
    Style head = few ? f.style("head-large").withSize(20 + more) : f.style("head");
    Style text =
        few
            ? f.style("lead").withSize((points.size() < 4 ? 21 : 18) + more).withInk(f.ink("muted"))
            : f.style("body");
    double gap = f.gap(points.size() < 4 ? 36 : few ? 24 : 14);
    for (double less = 0; ; less++) {
      List<Row> rows = measure(points, zone.width(), f, smaller(head, less), smaller(text, less));
      double height = rows.stream().mapToDouble(r -> r.height).sum() + (rows.size() - 1) * gap;
      boolean floor = text.size() - less <= text.floor() && head.size() - less <= 14;
      if (height <= zone.height() || floor) {
        if (height > zone.height() || rows.stream().anyMatch(r -> !r.whole)) {
          f.overflow();
        }
        double spare = rows.size() < 2 ? 0 : (zone.height() * 0.92 - height) / (rows.size() - 1);
        draw(rows, zone, gap + Math.max(0, Math.min(most(points.size(), f), spare)), f);
        return;
      }
    }
  }

  /** How much further apart rows may stand than their gap; a phone's page is filled to its foot. */
  private static double most(int count, Frame f) {
    return f.theme().zones().isUpright() ? UPRIGHT : count < 4 ? 28 : count == 4 ? 20 : 8;
  }

  /** How high the points are at their own size. */
  static double height(List<Item> points, double width, Frame f) {
    boolean few = points.size() <= 4;
    Style head = few ? f.style("head-large").withSize(20) : f.style("head");
    Style text = few ? f.style("lead").withSize(18).withInk(f.ink("muted")) : f.style("body");
    List<Row> rows = measure(points, width, f, head, text);
    double gap = f.gap(few ? 24 : 14);
    return rows.stream().mapToDouble(r -> r.height).sum() + Math.max(0, rows.size() - 1) * gap;
  }

  private static Style smaller(Style style, double less) {
    return style.withSize(Math.max(14, style.size() - less));
  }

  private record Row(String name, List<Frame.Para> paras, double height, boolean whole) {}

  private static List<Row> measure(
      List<Item> points, double width, Frame f, Style head, Style text) {
    List<Row> rows = new ArrayList<>();
    for (Item point : points) {
      List<Frame.Para> paras = new ArrayList<>();
      if (!point.label().isEmpty()) {
        paras.add(new Frame.Para(f.set(point.label(), head, width, Mode.FILL), 0));
      }
      if (!point.text().isEmpty()) {
        Style s =
            point.label().isEmpty() ? text.withSize(text.size() * 1.1).withInk(f.ink("ink")) : text;
        paras.add(
            new Frame.Para(
                f.setter().set(Linked.parts(point.text(), s), width, Mode.FILL),
                paras.isEmpty() ? 0 : 2));
      }
      if (paras.isEmpty()) {
        continue;
      }
      double height = paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
      boolean whole = paras.stream().map(Frame.Para::setting).allMatch(Setting::isWhole);
      String name = point.label().isEmpty() ? point.text() : point.label();
      rows.add(new Row(name, paras, height, whole));
    }
    return rows;
  }

  private static void draw(List<Row> rows, Rect zone, double gap, Frame f) {
    double y = zone.y();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double baseline = y + row.paras.get(0).setting().style().ascent();
      f.block(row.name, Role.BODY, row.paras, zone.x(), baseline, zone.width(), Align.LEFT);
      y += row.height + gap;
      if (i + 1 < rows.size()) {
        f.rule(zone.x(), y - gap / 2, zone.width());
      }
    }
  }
}
