package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Footer;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** What stays: up to four columns on a deep page. */
final class Takeaways implements SlideLayout<Slide.Closing> {
  /** Narrower columns hold no words. */
  private static final double LEAST = 60;

  private static final double GAP = 24;

  /** Between the title and rows, and between them and the footer's rule. */
  private static final double BELOW_TITLE = 34;

  private static final double ABOVE_FOOTER = 26;

  /** From a column's rule to its head, with a numeral between them and without. */
  private static final double BELOW_NUMERAL = 129;

  private static final double BELOW_RULE = 48;

  @Override
  public String master() {
    return Masters.CLOSING;
  }

  @Override
  public String ground() {
    return "deep";
  }

  @Override
  public void place(Slide.Closing slide, SlidePlace place, Frame f) {
    Frame.Placed title = DeepTitle.place(slide, place, f, master(), 2.1);
    List<Item> points = slide.points();
    boolean named = points.stream().allMatch(p -> p.text().isEmpty());
    double top = title.baseline() + BELOW_TITLE;
    Rect zone =
        Rect.between(
            f.theme().zones().left(),
            top,
            f.theme().zones().left() + f.theme().zones().width(),
            f.theme().zones().rule() - ABOVE_FOOTER);
    if (!points.isEmpty() && !(named && TakeawayRows.place(points, zone, f))) {
      draw(points, Columns.of(points, title.baseline() + 77, f), f);
    }
    Footer.place(slide, place, f, "deep-muted", "on-deep");
  }

  /**
   * What all columns have in common.
   *
   * @param headAt the heads' first baseline
   * @param textAt the texts' first baseline, below the longest head
   */
  private record Columns(
      double top, double headAt, double textAt, double width, Style head, Style text) {
    static Columns of(List<Item> points, double top, Frame f) {
      int n = points.size();
      double width = Math.max(LEAST, (f.theme().zones().width() - (n - 1) * GAP) / n);
      if (width == LEAST) {
        f.overflow();
      }
      double headAt = top + (n > 1 ? BELOW_NUMERAL : BELOW_RULE);
      Style head = head(points, width, f);
      int lines =
          points.stream()
              .mapToInt(p -> f.set(p.label(), head, width, Mode.EVEN).lines())
              .max()
              .orElse(1);
      double textAt = headAt + (lines - 1) * head.leading() + 33;
      Style body = f.style("body").withInk(f.ink("deep-muted"));
      double room = f.theme().zones().rule() - 14 - textAt + body.ascent();
      List<String> texts = points.stream().map(Item::text).toList();
      Style text = f.common(texts, body, width, room, Mode.FILL);
      return new Columns(top, headAt, textAt, width, head, text);
    }

    /** Two heads alone on the page are set larger. */
    private static Style head(List<Item> points, double width, Frame f) {
      boolean pair = points.size() == 2;
      Style usual =
          f.style("head-large").withInk(f.ink("on-deep")).withLeading(f.isChinese() ? 32 : 27);
      boolean alone = pair && points.stream().allMatch(p -> p.text().isEmpty());
      Style style = alone ? usual.withSize(28).withFloor(22) : usual;
      List<String> labels = points.stream().map(Item::label).toList();
      return f.common(labels, style, width, (pair ? 4 : 3) * style.leading(), Mode.EVEN);
    }

    /** A point's head and text, as one block. */
    List<Frame.Para> paras(Item point, Frame f) {
      List<Frame.Para> paras = new ArrayList<>();
      Setting set = f.set(point.label(), head, width, Mode.EVEN);
      paras.add(new Frame.Para(set, 0));
      if (!point.text().isEmpty()) {
        double headBottom =
            headAt + (set.lines() - 1) * head.leading() + head.leading() - head.ascent();
        double gap = textAt - text.ascent() - headBottom;
        paras.add(new Frame.Para(f.set(point.text(), text, width, Mode.FILL), gap));
      }
      return paras;
    }
  }

  private static void draw(List<Item> points, Columns columns, Frame f) {
    double width = columns.width();
    for (int i = 0; i < points.size(); i++) {
      Item point = points.get(i);
      double x = f.theme().zones().left() + i * (width + GAP);
      Rect rule = new Rect(x, columns.top(), width, 2);
      f.fill("Rule " + (i + 1), Outline.rect(rule), f.ink("on-deep"));
      if (points.size() > 1) {
        Style numeral = f.style("statement").withSize(84).withInk(f.ink("deep-accent"));
        Setting digits = f.set(Integer.toString(i + 1), numeral, width, Mode.FILL);
        f.put(
            "Numeral " + (i + 1),
            Role.DECORATION,
            digits,
            x - 3,
            columns.top() + 88,
            width,
            Align.LEFT,
            Anchor.TOP);
      }
      List<Frame.Para> paras = columns.paras(point, f);
      f.block(point.label(), Role.BODY, paras, x, columns.headAt(), width, Align.LEFT);
    }
  }
}
