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
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Questions that end in advice: yes goes right, no goes down; a single open question forks into its
 * answers.
 */
final class RelationDecision implements DiagramLayout {
  private static final double STOP = 2;

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
    if (questions.size() == 1) {
      fork(d, questions.get(0), zone, f);
    } else {
      chain(d, questions, zone, f);
    }
  }

  private static boolean leaves(Diagram d, Item item) {
    return d.edges().stream().anyMatch(e -> e.from().equals(item.key()));
  }

  private static Optional<Item> find(Diagram d, String key) {
    return d.items().stream().filter(i -> i.key().equals(key)).findFirst();
  }

  // ---- one question

  private static void fork(Diagram d, Item question, Rect zone, Frame f) {
    List<Edge> ways = d.edges().stream().filter(e -> find(d, e.to()).isPresent()).toList();
    if (ways.isEmpty() || ways.size() > 4) {
      f.overflow();
      return;
    }
    boolean compact = f.isCompact();
    double left = zone.width() * (compact ? 0.36 : 0.34);
    double gutter = compact ? 40 : 72;
    double gap = f.gap(18);
    double height =
        Math.min(compact ? 84 : 116, (zone.height() - (ways.size() - 1) * gap) / ways.size());
    double total = ways.size() * height + (ways.size() - 1) * gap;
    double top = zone.y() + (zone.height() - total) * Lettering.lift(f, 0.42);
    Rect ask = new Rect(zone.x(), top, left, total);
    Style large =
        compact ? Lettering.label(f) : f.style("head").withSize(20).withLeading(27).withFloor(14);
    f.label(
        Tag.of(Caption.name(question), Role.PART).withId("question"),
        Outline.roundRect(ask, 8),
        Optional.empty(),
        Optional.of(Stroke.solid(f.ink("ink"), 1.75)),
        question.label(),
        large,
        16);
    List<Item> answers = ways.stream().map(e -> find(d, e.to()).orElseThrow()).toList();
    double x = ask.right() + gutter;
    double width = zone.right() - x;
    Style style =
        f.common(
            answers.stream().map(Item::label).toList(),
            compact
                ? Lettering.label(f)
                : f.style("head").withSize(20).withLeading(27).withFloor(14),
            width - 40,
            height - 12,
            Mode.EVEN);
    for (int i = 0; i < answers.size(); i++) {
      Rect box = new Rect(x, top + i * (height + gap), width, height);
      String id = "answer " + (i + 1);
      answer(f, answers.get(i), id, box, style, ItemStyle.of(f, d, ItemStyle.Look.TINTED));
      Point from = new Point(ask.right(), ask.centre().y());
      Point to = new Point(box.x() - STOP, box.centre().y());
      Links.draw(
          f,
          "question",
          Links.RIGHT,
          id,
          Links.LEFT,
          Links.across(from, ask.right() + gutter / 2, to),
          true);
      sign(f, ways.get(i), box.x() - gutter / 2 + 4, box.centre().y() - 8);
    }
  }

  private static void answer(Frame f, Item item, String id, Rect box, Style style, ItemStyle look) {
    ItemStyle.Plate plate = look.isChosen() ? look.panel(item.hot()) : look.badge(item.hot());
    Setting s = f.set(item.label(), style.withInk(plate.ink()), box.width() - 40, Mode.EVEN);
    Rect room = new Rect(box.x() + 20, box.y() + 4, box.width() - 40, box.height() - 8);
    f.label(
        Tag.of(Caption.name(item), Role.PART).withId(id),
        Outline.roundRect(box, 8),
        plate.ground(),
        plate.line(),
        s,
        room,
        Align.LEFT);
  }

  private static void sign(Frame f, Edge edge, double x, double baseline) {
    String text = edge.label();
    if (!text.isEmpty()) {
      f.textAt("Way " + text, Role.PART, text, Lettering.label(f), x, baseline, 60, 1);
    }
  }

  // ---- several questions

  private static void chain(Diagram d, List<Item> questions, Rect zone, Frame f) {
    List<Item> order = ordered(d, questions);
    int n = order.size();
    if (n > 4 || order.size() < questions.size() || f.isCompact() && n > 2) {
      f.overflow();
      return;
    }
    double gutter = f.isCompact() || n > 3 ? 44 : 72;
    double pitch = (zone.width() + gutter) / (n + 1);
    double width = Math.min(240, pitch - gutter);
    pitch = (zone.width() - width) / n;
    double high = Math.min(n > 3 ? 104 : 120, zone.height() * 0.36);
    double low = Math.min(72, zone.height() * 0.26);
    double top = zone.y() + Math.max(0, zone.height() - high - low - 110) * 0.35;
    double below = Math.min(zone.bottom() - low, top + high + 96);
    Style large = Lettering.label(f).withSize(f.isCompact() || n > 2 ? 16 : 18);
    Style ask = f.common(labels(order), large, width * 0.64, high * 0.62, Mode.EVEN);
    List<Item> results = d.items().stream().filter(i -> !leaves(d, i)).toList();
    Style advice = f.common(labels(results), large, width - 20, low - 8, Mode.EVEN);
    for (int i = 0; i < n; i++) {
      Rect box = new Rect(zone.x() + i * pitch, top, width, high);
      question(f, order.get(i), box, ask);
      Item here = order.get(i);
      for (Edge e : d.edges().stream().filter(x -> x.from().equals(here.key())).toList()) {
        boolean onward = i + 1 < n && e.to().equals(order.get(i + 1).key());
        boolean last = i + 1 == n && isYes(d, here, e);
        if (onward) {
          right(f, e, box, zone.x() + (i + 1) * pitch);
        } else if (last) {
          double x = zone.x() + n * pitch;
          end(f, d, e, box, new Rect(x, below, width, low), advice);
        } else {
          fall(f, d, e, box, new Rect(box.x(), below, width, low), advice);
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

  private static void question(Frame f, Item item, Rect box, Style style) {
    Setting s = f.set(item.label(), style.withInk(f.ink("ink")), box.width() * 0.64, Mode.EVEN);
    Rect room = new Rect(box.x() + box.width() * 0.18, box.y(), box.width() * 0.64, box.height());
    f.label(
        Tag.of(Caption.name(item), Role.PART).withId(item.key()),
        Outline.diamond(box),
        Optional.of(f.ink("surface")),
        Optional.of(Stroke.solid(f.ink("ink"), 1.75)),
        s,
        room,
        Align.CENTRE);
  }

  private static void right(Frame f, Edge e, Rect box, double next) {
    Point from = new Point(box.right(), box.centre().y());
    Point to = new Point(next - STOP, box.centre().y());
    Links.draw(f, e.from(), Links.RIGHT, e.to(), Links.LEFT, List.of(from, to), true);
    word(f, e, new Rect(box.right(), box.centre().y() - 26, next - box.right(), 20), Align.CENTRE);
  }

  private static void fall(Frame f, Diagram d, Edge e, Rect box, Rect result, Style style) {
    find(d, e.to())
        .ifPresent(
            item -> {
              result(f, item, result, style);
              Point from = new Point(box.centre().x(), box.bottom());
              Point to = new Point(box.centre().x(), result.y() - STOP);
              Links.draw(f, e.from(), Links.BOTTOM, e.to(), Links.TOP, List.of(from, to), true);
              word(f, e, new Rect(box.centre().x() + 8, box.bottom() + 6, 60, 20), Align.LEFT);
            });
  }

  private static void end(Frame f, Diagram d, Edge e, Rect box, Rect result, Style style) {
    find(d, e.to())
        .ifPresent(
            item -> {
              result(f, item, result, style);
              double x = result.centre().x();
              Point from = new Point(box.right(), box.centre().y());
              List<Point> way =
                  List.of(from, new Point(x, from.y()), new Point(x, result.y() - STOP));
              Links.draw(f, e.from(), Links.RIGHT, e.to(), Links.TOP, way, true);
              word(
                  f,
                  e,
                  new Rect(box.right(), box.centre().y() - 26, x - box.right(), 20),
                  Align.CENTRE);
            });
  }

  private static void word(Frame f, Edge e, Rect box, Align align) {
    String text = e.label().isEmpty() ? e.kind() : e.label();
    f.textIn(
        "Way " + text, Role.PART, text, Lettering.label(f), box, align, Anchor.MIDDLE, Mode.FILL);
  }

  private static void result(Frame f, Item item, Rect box, Style style) {
    Ink text = f.ink(item.hot() ? "on-accent" : "ink");
    Setting s = f.set(item.label(), style.withInk(text), box.width() - 16, Mode.EVEN);
    if (s.height() > box.height() || !s.isWhole()) {
      f.overflow();
    }
    f.label(
        Tag.of(Caption.name(item), Role.PART).withId(item.key()),
        Outline.roundRect(box, 8),
        Optional.of(item.hot() ? f.ink("accent") : Lettering.quiet(f)),
        item.hot() ? Optional.empty() : Optional.of(Stroke.solid(f.ink("neutral"), 1)),
        s,
        new Rect(box.x() + 8, box.y(), box.width() - 16, box.height()),
        Align.CENTRE);
  }
}
