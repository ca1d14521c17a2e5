package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** Who says what to whom, in order: actors over their lifelines, messages as arrows between. */
final class RelationMessages implements DiagramLayout {
  private static final int MOST_MESSAGES = 10;
  private static final double TALLEST = 48;
  private static final double ACTIVE = 6;
  private static final double STOP = 2;
  private static final double OWN = 26;

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-messages", "who says what to whom, in order", 2, 6);
  }

  @Override
  public List<String> faults(Diagram d) {
    return d.edges().isEmpty() ? List.of(DiagramMessages.countOf("edges", 0, 3)) : List.of();
  }

  /** A message between two actors, by number. */
  private record Message(Edge edge, int from, int to) {
    boolean isOwn() {
      return from == to;
    }

    int left() {
      return Math.min(from, to);
    }

    int right() {
      return Math.max(from, to);
    }
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Message> messages = messages(d, f);
    if (messages.isEmpty() || messages.size() > MOST_MESSAGES) {
      f.overflow();
      return;
    }
    int n = d.items().size();
    double column = zone.width() / n;
    List<Caption> heads = new ArrayList<>();
    for (Item item : d.items()) {
      heads.add(Caption.of(f, item, column - 12).heated(item.hot()));
    }
    Style style = f.isCompact() ? Lettering.label(f) : Lettering.head(f, 16);
    Captions actors =
        Captions.set(
            f, heads, style, Lettering.small(f), zone.height() * 0.4, Captions.Rows.SHARED);
    double ends = Math.max(actors.width(0), actors.width(n - 1));
    double pitch =
        Math.min((zone.width() - ends - 2) / (n - 1), Math.max(340, actors.width() + 12));
    Chart chart = new Chart(d, messages, zone, pitch, actors, Badge.icons(f, d.items()));
    Optional<Captions> words = chart.words(f);
    if (words.isEmpty()) {
      f.overflow();
      return;
    }
    chart.draw(f, words.get());
  }

  private static List<Message> messages(Diagram d, Frame f) {
    Names names = Names.of(d.items());
    List<Message> out = new ArrayList<>();
    for (Edge e : d.edges().subList(0, Math.min(d.edges().size(), 4 * MOST_MESSAGES))) {
      int from = names.of(e.from());
      int to = names.of(e.to());
      if (from < 0 || to < 0) {
        String name = from < 0 ? e.from() : e.to();
        f.tell(Diagnostic.warning("unknown-node", f.where(), DiagramMessages.unknownNode(name)));
      } else {
        out.add(new Message(e, from, to));
      }
    }
    return out;
  }

  /** The chart, whose actors are measured. */
  private record Chart(
      Diagram diagram,
      List<Message> messages,
      Rect zone,
      double column,
      Captions actors,
      List<String> icons) {

    private boolean hasIcons() {
      return icons.stream().anyMatch(i -> !i.isEmpty()) && icon() > 0;
    }

    private double icon() {
      return zone.height() > 240 ? 30 : 0;
    }

    private double headTop() {
      return zone.y() + (hasIcons() ? icon() + 4 : 0);
    }

    private double lifeTop() {
      return headTop() + actors.height() + 6;
    }

    private double x(int actor) {
      double used = column * (diagram.items().size() - 1);
      return zone.centre().x() - used / 2 + actor * column;
    }

    /** Room over an arrow: between its lifelines, or beside one for a message to oneself. */
    private double room(Message m) {
      if (m.isOwn()) {
        return column - OWN - ACTIVE - 14;
      }
      return (m.right() - m.left()) * column - 16;
    }

    private double pitch(Frame f) {
      double high = zone.bottom() - lifeTop();
      return Math.min(f.isCompact() ? 36 : TALLEST + 6, high / (messages.size() + 0.4));
    }

    Optional<Captions> words(Frame f) {
      List<Caption> out = new ArrayList<>();
      Style plain = Lettering.small(f).withInk(f.ink("ink"));
      Style style = f.isCompact() ? plain : plain.withSize(15).withFloor(14);
      for (Message m : messages) {
        String text = m.edge().label();
        String name = text.isEmpty() ? "Message" : text;
        double room = f.setter().room(text, style) < column - 16 ? column - 16 : room(m);
        double width = Math.max(10, m.isOwn() ? room(m) : room);
        out.add(new Caption(name, "", "", text, "", m.edge().hot(), width));
      }
      return Captions.tried(f, out, style, style, c -> top(f, c, messages.size()) <= zone.bottom())
          .or(
              () ->
                  Captions.tried(
                      f, out, plain, plain, c -> top(f, c, messages.size()) <= zone.bottom()));
    }

    /** Where a message's room begins; each takes what its words need, at least the pitch. */
    private double top(Frame f, Captions words, int message) {
      double y = lifeTop() + (f.isCompact() ? 0 : 4);
      double spare = spare(f, words);
      for (int i = 0; i < message; i++) {
        y += need(f, words, i) + spare;
      }
      return y;
    }

    private double need(Frame f, Captions words, int i) {
      double own = messages.get(i).isOwn() ? Math.max(words.height(i), 18) + 4 : words.height(i);
      return own + (f.isCompact() ? 5 : 9);
    }

    private double spare(Frame f, Captions words) {
      double used = 0;
      for (int i = 0; i < messages.size(); i++) {
        used += need(f, words, i);
      }
      double free = zone.bottom() - lifeTop() - 10 - used;
      return Math.max(0, Math.min(free / messages.size(), pitch(f) - used / messages.size()));
    }

    /** The height of a message's arrow. */
    private double arrow(Frame f, Captions words, int i) {
      double beside =
          messages.get(i).isOwn() ? Math.max(0, words.height(i) - high(words, i)) / 2 : 0;
      return top(f, words, i + 1) - 4 - spare(f, words) * 0.2 - beside;
    }

    /** How far a message to oneself runs down. */
    private static double high(Captions words, int i) {
      return Math.min(18, Math.max(12, words.height(i) * 0.7));
    }

    void draw(Frame f, Captions words) {
      double bottom = Math.min(zone.bottom(), top(f, words, messages.size()) + 12);
      for (int i = 0; i < diagram.items().size(); i++) {
        int actor = i;
        f.group(Caption.name(diagram.items().get(i)), "", g -> actor(g, actor, bottom));
      }
      active(f, words);
      for (int i = 0; i < messages.size(); i++) {
        int number = i;
        String name = messages.get(i).edge().label();
        f.group(
            "Message " + (i + 1) + (name.isEmpty() ? "" : ": " + name),
            "",
            g -> message(g, words, number));
      }
    }

    private void actor(Frame f, int i, double bottom) {
      if (hasIcons()) {
        Ink ink = f.ink(diagram.items().get(i).hot() ? "accent" : "ink");
        f.icon(icons.get(i), new Point(x(i), zone.y() + icon() / 2), icon(), ink);
      }
      actors.placeOver(f, i, x(i), headTop());
      f.line("Lifeline", x(i), lifeTop(), x(i), bottom, Stroke.solid(f.ink("neutral"), 1.5));
    }

    /** A bar on the lifeline of whoever is asked by the decisive message, until the answer. */
    private void active(Frame f, Captions words) {
      List<Integer> hot = new ArrayList<>();
      for (int i = 0; i < messages.size(); i++) {
        if (messages.get(i).edge().hot()) {
          hot.add(i);
        }
      }
      if (hot.isEmpty()) {
        return;
      }
      Message first = messages.get(hot.get(0));
      double top = arrow(f, words, hot.get(0)) - 6;
      double bottom = arrow(f, words, hot.get(hot.size() - 1)) + 6;
      if (hot.size() > 1) {
        Rect bar = new Rect(x(first.to()) - ACTIVE, top, 2 * ACTIVE, bottom - top);
        f.fill("Active", Outline.rect(bar), f.ink("accent"));
      }
    }

    /** How far an arrow stops short of a lifeline: more where the bar stands. */
    private double stop(Frame f, Captions words, int actor, double y) {
      List<Integer> hot = new ArrayList<>();
      for (int i = 0; i < messages.size(); i++) {
        if (messages.get(i).edge().hot()) {
          hot.add(i);
        }
      }
      boolean barred =
          hot.size() > 1
              && messages.get(hot.get(0)).to() == actor
              && y > arrow(f, words, hot.get(0)) - 7
              && y < arrow(f, words, hot.get(hot.size() - 1)) + 7;
      return barred ? ACTIVE + STOP : STOP;
    }

    private void message(Frame f, Captions words, int i) {
      Message m = messages.get(i);
      boolean hot = m.edge().hot();
      Ink ink = f.ink(hot ? "accent" : "muted");
      boolean reply = m.edge().kind().equals("reply");
      Stroke stroke = reply ? Stroke.dashed(ink, 1.75, 4, 3) : Stroke.solid(ink, 1.75);
      double y = arrow(f, words, i);
      if (m.isOwn()) {
        own(f, words, i, stroke);
        return;
      }
      double sign = m.to() > m.from() ? 1 : -1;
      Point from = new Point(x(m.from()) + sign * stop(f, words, m.from(), y), y);
      Point to = new Point(x(m.to()) - sign * stop(f, words, m.to(), y), y);
      arrow(f, Path.open(List.of(from, to)), stroke, Mark.Connector.Kind.STRAIGHT);
      boolean near = words.given(i) < column;
      double middle = near ? x(m.from()) + sign * column / 2 : (x(m.from()) + x(m.to())) / 2;
      words.placeUp(f, i, middle - words.given(i) / 2, y - (f.isCompact() ? 1 : 2), Align.CENTRE);
    }

    /** A message to oneself: out and back, its words beside it. */
    private void own(Frame f, Captions words, int i, Stroke stroke) {
      Message m = messages.get(i);
      boolean right = m.from() + 1 < diagram.items().size() || diagram.items().size() == 1;
      double sign = right ? 1 : -1;
      double x = x(m.from()) + sign * STOP;
      double bottom = arrow(f, words, i);
      double high = high(words, i);
      List<Point> way =
          List.of(
              new Point(x, bottom - high),
              new Point(x + sign * OWN, bottom - high),
              new Point(x + sign * OWN, bottom),
              new Point(x, bottom));
      arrow(f, Links.rounded(way), stroke, Mark.Connector.Kind.BENT);
      double edge = x + sign * (OWN + 6);
      double left = right ? edge : edge - words.given(i);
      words.placeMid(f, i, left, bottom - high / 2, right ? Align.LEFT : Align.RIGHT);
    }

    private static void arrow(Frame f, Path path, Stroke stroke, Mark.Connector.Kind kind) {
      f.add(
          Mark.Connector.of(Tag.of("Arrow", Role.DECORATION), kind, path, stroke)
              .with(Mark.Arrow.of(7)));
    }
  }
}
