package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
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
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Influence by nearness: quarter rings round a corner, their names in rows beside them. */
final class RelationRings implements DiagramLayout {
  private static final double EDGE = 10;

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-rings", "influence by nearness, the nearest first", 2, 5);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    double radius = Math.min(zone.height() - 1, zone.width() * (f.isCompact() ? 0.5 : 0.46));
    Fan fan =
        new Fan(d.items(), new Point(zone.x(), zone.y() + (zone.height() + radius) / 2), radius);
    boolean told =
        d.items().stream()
            .flatMap(i -> i.items().stream())
            .anyMatch(i -> !Lettering.text(f, i).isEmpty() || !i.items().isEmpty());
    for (Style style : styles(f)) {
      Optional<List<Word>> spare = f.isCompact() ? Optional.of(List.of()) : Optional.empty();
      Optional<List<Word>> words = told ? Optional.empty() : fan.words(f, style).or(() -> spare);
      if (words.isPresent()) {
        fan.draw(f, words.get());
        double x = zone.x() + radius + (f.isCompact() ? 22 : 60);
        rows(f, d.items(), Rect.between(x, zone.y(), zone.right(), zone.bottom()));
        return;
      }
    }
    f.overflow();
  }

  private static List<Style> styles(Frame f) {
    Style small = Lettering.small(f);
    return f.isCompact()
        ? List.of(small)
        : f.mayShrink() ? List.of(small.withSize(16), small) : List.of(small.withSize(16));
  }

  /** A member's words in their place. */
  private record Word(Setting setting, Rect box, String name) {}

  /** The rings: their members' words are measured before anything is drawn. */
  private record Fan(List<Item> rings, Point corner, double radius) {
    private double step() {
      return radius / (rings.size() + 0.05);
    }

    private double outer(int i) {
      return i + 1 == rings.size() ? radius : (i + 1) * step();
    }

    private double inner(int i) {
      return i == 0 ? 0 : outer(i - 1);
    }

    Optional<List<Word>> words(Frame f, Style style) {
      List<Word> out = new ArrayList<>();
      for (int i = 0; i < rings.size(); i++) {
        Ink ink = f.ink(rings.get(i).hot() ? "on-accent" : "ink");
        List<Item> members = rings.get(i).items();
        for (int k = 0; k < members.size(); k++) {
          Style own = i == 0 && rings.get(i).hot() ? style.bold() : style;
          Optional<Word> word =
              word(f, members.get(k), own.withInk(ink), i, at(i, k, members.size()), out);
          if (word.isEmpty()) {
            return Optional.empty();
          }
          out.add(word.get());
        }
      }
      return Optional.of(out);
    }

    /** A member's words round a place, in the widest lines that stay within the ring. */
    private Optional<Word> word(
        Frame f, Item member, Style style, int ring, Point at, List<Word> placed) {
      for (double share : List.of(1.3, 1.05, 0.85, 0.65)) {
        double room = ring == 0 ? outer(0) * 0.62 * share : (outer(ring) - inner(ring)) * share;
        Setting s = f.set(Caption.of(f, member, 0).head(), style, Math.max(30, room), Mode.EVEN);
        double left = Math.max(corner.x() + EDGE, at.x() - s.room() / 2);
        double bottom = Math.min(corner.y() - EDGE / 2, at.y() + s.height() / 2);
        Rect box = new Rect(left, bottom - s.height(), s.room(), s.height());
        boolean clear = placed.stream().noneMatch(w -> w.box().overlaps(box, 0));
        if (s.isWhole() && clear && isIn(ring, box)) {
          return Optional.of(new Word(s, box, Caption.name(member)));
        }
      }
      return Optional.empty();
    }

    /** The middle of a member's share of its ring; in the core they stand one below the other. */
    private Point at(int i, int k, int n) {
      if (i == 0) {
        double y = corner.y() - outer(0) * 0.42 + (k - (n - 1) / 2.0) * 22;
        return new Point(corner.x() + outer(0) * 0.42, y);
      }
      double middle = (inner(i) + outer(i)) / 2;
      double margin = n == 1 ? 45 : 14;
      double angle = margin + (90 - 2 * margin) * (n == 1 ? 0 : k / (n - 1.0));
      return Outlines.polar(corner, middle, angle);
    }

    /** Whether a box lies within its ring, but for a little of its corners. */
    private boolean isIn(int i, Rect box) {
      double h = Math.max(1, box.height() - 8) / 2;
      double w = Math.max(1, box.width() - 2) / 2;
      Point c = box.centre();
      for (double sx : new double[] {-1, 1}) {
        for (double sy : new double[] {-1, 1}) {
          double dx = c.x() + sx * w - corner.x();
          double dy = corner.y() - c.y() - sy * h;
          double far = StrictMath.sqrt(dx * dx + dy * dy);
          if (far > outer(i) - 2 || far < inner(i) + 2) {
            return false;
          }
        }
      }
      return true;
    }

    void draw(Frame f, List<Word> words) {
      List<Integer> order = new ArrayList<>();
      for (int i = rings.size() - 1; i >= 0; i--) {
        order.add(i);
      }
      for (int i : order) {
        boolean hot = rings.get(i).hot();
        Ink quiet = (rings.size() - i) % 2 == 0 ? Lettering.quiet(f) : f.ink("surface");
        Optional<Stroke> line =
            hot ? Optional.empty() : Optional.of(Stroke.solid(f.ink("neutral"), 1));
        int ring = i;
        f.group(
            Caption.name(rings.get(i)),
            "",
            g -> {
              Outline form = Outline.free(QuarterRing.of(corner, inner(ring), outer(ring), 0, 90));
              g.shape("Ring", form, Optional.of(hot ? g.ink("accent") : quiet), line);
              int from = rings.subList(0, ring).stream().mapToInt(r -> r.items().size()).sum();
              int to = Math.min(words.size(), from + rings.get(ring).items().size());
              for (int k = from; k < to; k++) {
                word(g, words.get(k));
              }
            });
      }
    }

    private static void word(Frame f, Word w) {
      Setting s = w.setting();
      double width = w.box().width() + 1;
      double baseline = w.box().y() + s.style().ascent();
      f.put(w.name(), Role.PART, s, w.box().x(), baseline, width, Align.CENTRE, Anchor.TOP);
    }
  }

  /** The rings' names and texts, one row each under a rule. */
  private static void rows(Frame f, List<Item> rings, Rect zone) {
    List<Caption> out = new ArrayList<>();
    for (Item ring : rings) {
      Caption c = Caption.of(f, ring.withItems(List.of()), zone.width());
      out.add(c.heated(ring.hot()));
    }
    double pitch = Math.min(zone.height() / rings.size(), f.isCompact() ? 60 : 104);
    double inset = f.isCompact() ? 6 : 12;
    Style head = f.isCompact() ? Lettering.head(f) : Lettering.head(f, 20);
    Captions set =
        Captions.set(f, out, head, Lettering.text(f), pitch - inset - 4, Captions.Rows.FREE);
    double top = zone.y() + (zone.height() - pitch * rings.size()) * Lettering.lift(f, 0.3);
    for (int i = 0; i < rings.size(); i++) {
      double y = top + i * pitch;
      Ink ink = f.ink(rings.get(i).hot() ? "accent" : "ink");
      f.line("Rule", zone.x(), y, zone.right(), y, Stroke.solid(ink, 1.5));
      set.place(f, i, zone.x(), y + inset - 4, Align.LEFT);
    }
  }
}
