package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Questions that end in advice: yes goes right, no goes down; where several answers lead to other
 * questions, and for a single question, a tree grows to the right.
 */
final class RelationDecision implements DiagramLayout {
  private static final double STOP = 2;

  /** From a line up to the top of the word beside it. */
  private static final double WORD = 26;

  private static final int MOST = 4;

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-decision", "questions that end in advice", 3, 9)
        .in(ItemStyle.panels(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> questions = d.items().stream().filter(i -> leaves(d, i)).toList();
    boolean bare = d.items().stream().allMatch(i -> f.isCompact() || i.text().isEmpty());
    if (questions.isEmpty() || !bare || d.edges().size() + 1 < d.items().size()) {
      f.overflow();
      return;
    }
    List<Item> order = ordered(d, questions);
    if (order.isEmpty()) {
      f.overflow();
    } else if (questions.size() == 1 || order.size() < questions.size()) {
      DecisionTree.draw(d, order.get(0), zone, f);
    } else {
      chain(d, order, zone, f);
    }
  }

  private static boolean leaves(Diagram d, Item item) {
    return d.edges().stream().anyMatch(e -> e.from().equals(item.key()));
  }

  private static Optional<Item> find(Diagram d, String key) {
    return d.items().stream().filter(i -> i.key().equals(key)).findFirst();
  }

  /** Where the forms of a chain stand: questions in a row, advice in a row below. */
  private record Rows(Rect zone, double pitch, double width, double high, double low, double gap) {
    static Rows of(int count, Rect zone, Frame f) {
      double gutter = f.isCompact() || count > 3 ? 44 : 64;
      double width = Math.min(240, (zone.width() + gutter) / (count + 1) - gutter);
      double high = Math.min(count > 3 ? 108 : 124, zone.height() * 0.38);
      double low = Math.min(72, zone.height() * 0.26);
      double gap = Math.min(88, zone.height() - high - low);
      return new Rows(zone, (zone.width() - width) / count, width, high, low, gap);
    }

    double top() {
      return zone.y() + Math.max(0, zone.height() - high - gap - low) * 0.42;
    }

    Rect question(int i) {
      return new Rect(zone.x() + i * pitch, top(), width, high);
    }

    Rect result(int i) {
      return new Rect(zone.x() + i * pitch, top() + high + gap, width, low);
    }
  }

  private static void chain(Diagram d, List<Item> order, Rect zone, Frame f) {
    int n = order.size();
    if (n > MOST || f.isCompact() && n > 2) {
      f.overflow();
      return;
    }
    Rows rows = Rows.of(n, zone, f);
    DecisionShapes shapes = new DecisionShapes(f, d);
    Style large = Lettering.label(f).withSize(f.isCompact() || n > 2 ? 16 : 18);
    double inside = DecisionShapes.INSIDE;
    boolean diamonds = f.isCompact() || shapes.holds(order, Lettering.label(f), rows.question(0));
    double share = diamonds ? inside : 0.86;
    Style ask =
        f.common(labels(order), large, rows.width() * share, rows.high() * share, Mode.EVEN);
    List<Item> results = d.items().stream().filter(i -> !leaves(d, i)).toList();
    Style advice = f.common(labels(results), large, rows.width() - 20, rows.low() - 8, Mode.EVEN);
    for (int i = 0; i < n; i++) {
      Item here = order.get(i);
      shapes.question(here, here.key(), rows.question(i), ask, diamonds);
      for (Edge e : d.edges().stream().filter(x -> x.from().equals(here.key())).toList()) {
        if (i + 1 < n && e.to().equals(order.get(i + 1).key())) {
          right(f, e, rows.question(i), rows.question(i + 1).x(), shapes);
        } else {
          boolean last = i + 1 == n && isYes(d, here, e);
          Rect box = rows.result(last ? n : i);
          find(d, e.to()).ifPresent(to -> shapes.result(to, to.key(), box, advice));
          down(f, e, rows.question(i), box, shapes);
        }
      }
    }
  }

  private static List<String> labels(List<Item> items) {
    return items.stream().map(Item::label).toList();
  }

  /** Whether an edge is the one that goes right: marked so, or the first of its question. */
  private static boolean isYes(Diagram d, Item question, Edge edge) {
    List<Edge> ways = d.edges().stream().filter(e -> e.from().equals(question.key())).toList();
    boolean marked = ways.stream().anyMatch(e -> e.kind().equals("yes"));
    return marked ? edge.kind().equals("yes") : ways.indexOf(edge) == 0;
  }

  /** Questions from the one that none leads to, along the edges. */
  private static List<Item> ordered(Diagram d, List<Item> questions) {
    List<Item> out = new ArrayList<>();
    Optional<Item> at =
        questions.stream()
            .filter(q -> d.edges().stream().noneMatch(e -> e.to().equals(q.key())))
            .findFirst();
    while (at.isPresent() && !out.contains(at.get())) {
      Item here = at.get();
      out.add(here);
      at =
          d.edges().stream()
              .filter(e -> e.from().equals(here.key()))
              .flatMap(e -> questions.stream().filter(q -> q.key().equals(e.to())))
              .findFirst();
    }
    return out;
  }

  private static void right(Frame f, Edge e, Rect box, double next, DecisionShapes shapes) {
    Point from = new Point(box.right(), box.centre().y());
    Point to = new Point(next - STOP, box.centre().y());
    Links.draw(f, e.from(), Links.RIGHT, e.to(), Links.LEFT, List.of(from, to), true);
    Rect room = new Rect(from.x(), from.y() - WORD, next - from.x(), 20);
    shapes.word(e, room, Align.CENTRE);
  }

  /** Straight down to advice below a question, or round a corner to advice at its right. */
  private static void down(Frame f, Edge e, Rect box, Rect result, DecisionShapes shapes) {
    double x = result.centre().x();
    Point to = new Point(x, result.y() - STOP);
    if (x < box.right()) {
      Point from = new Point(x, box.bottom());
      Links.draw(f, e.from(), Links.BOTTOM, e.to(), Links.TOP, List.of(from, to), true);
      shapes.word(e, new Rect(x + 8, box.bottom() + 6, 60, 20), Align.LEFT);
      return;
    }
    Point from = new Point(box.right(), box.centre().y());
    List<Point> way = List.of(from, new Point(x, from.y()), to);
    Links.draw(f, e.from(), Links.RIGHT, e.to(), Links.TOP, way, true);
    Rect room = new Rect(from.x(), from.y() - WORD, x - from.x(), 20);
    shapes.word(e, room, Align.CENTRE);
  }
}
