package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
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
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Phases that flow without pause: a band of chevrons, and below each what it is. */
final class SequenceChevrons implements DiagramLayout {
  private static final double GAP = 8;
  private static final double ROOM = 18;
  private static final double ROOMY = 300;

  /** Height of chevrons with nothing but names below them. */
  private static final double TALLEST = 132;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-chevrons", "phases that flow without pause", 2, 8)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram diagram, Rect all, Frame f) {
    Rect zone = Note.below(f, diagram.note(), all);
    List<Item> items = diagram.items();
    boolean roomy = zone.height() > ROOMY && !f.isCompact();
    boolean bare = roomy && Caption.names(f, items).isPresent();
    boolean dense = !roomy && (Lettering.isDense(f) || f.isCompact());
    double height =
        bare
            ? Math.min(TALLEST, zone.height() * 0.4)
            : dense ? Math.min(64, zone.height() * 0.4) : Math.min(96, zone.height() * 0.35);
    double depth = depth(height, f);
    double pitch = (zone.width() - depth + GAP) / items.size();
    Rect below = groups(items, zone, pitch, f);
    double gap = f.gap(dense ? 14 : 24);
    Captions captions = captions(items, pitch, below.height() - height - gap, bare, f);
    double free = below.height() - height - gap - captions.height();
    double top = zone.y() + Math.max(0, free) * Lettering.lift(f, dense && free < 80 ? 0 : 0.4);
    List<String> icons = Badge.icons(f, items);
    boolean hot = items.stream().anyMatch(Item::hot);
    ItemStyle style =
        ItemStyle.of(f, diagram, hot ? ItemStyle.Look.TINTED : ItemStyle.Look.FILLED).withForm();
    for (int i = 0; i < items.size(); i++) {
      int n = i;
      Rect box = new Rect(zone.x() + i * pitch, top, pitch + depth - GAP, height);
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            chevron(g, style.panel(items.get(n).hot()), n, box, icons.get(n));
            captions.place(g, n, box.x(), box.bottom() + gap, Align.LEFT);
          });
    }
  }

  /** How far a chevron points. */
  private static double depth(double height, Frame f) {
    return height * 0.19 * (Lettering.isDense(f) || f.isCompact() ? 1 : 1.4);
  }

  private static Captions captions(
      List<Item> items, double pitch, double height, boolean bare, Frame f) {
    List<Caption> out = new ArrayList<>();
    for (Item item : items) {
      out.add(Caption.of(f, item, pitch - (f.isCompact() ? 8 : ROOM)).heated(item.hot()));
    }
    boolean wide = pitch > 150;
    boolean roomy = pitch > 120 && height > 200 && !f.isCompact();
    Style head = Lettering.head(f, (wide || roomy ? 18 : 16) + (bare ? 4 : 0));
    Style text = wide || roomy ? Lettering.text(f) : f.style("small");
    return Captions.set(f, out, head, text, height, Captions.Rows.SHARED);
  }

  private static void chevron(Frame f, ItemStyle.Plate plate, int i, Rect box, String icon) {
    double depth = depth(box.height(), f);
    Ink ink = plate.mark();
    Outline outline = i == 0 ? Outline.homePlate(box, depth) : Outline.chevron(box, depth);
    Tag tag = Tag.of("Phase " + (i + 1), Role.PART);
    double left = box.x() + (i == 0 ? 0 : depth);
    double right = box.right() - depth;
    boolean both = !icon.isEmpty() && right - left >= 100 && Lettering.isDense(f);
    if (icon.isEmpty() || both) {
      Style style = f.style("head").withSize(26).withInk(ink);
      Setting number = f.set(Integer.toString(i + 1), style, 60, Mode.FILL);
      Rect room = Rect.between(left + (both ? 14 : 0), box.y(), right, box.bottom());
      f.label(
          tag,
          outline,
          plate.ground(),
          plate.line(),
          number,
          room,
          both ? Align.LEFT : Align.CENTRE);
    } else {
      f.shape(tag, outline, plate.ground(), plate.line());
    }
    double x = both ? left + (right - left) * 0.68 : (left + right) / 2 + depth / 3;
    f.icon(icon, new Point(x, box.centre().y()), box.height() > 80 ? 40 : 32, ink);
  }

  /** Thick rules with the names of neighbouring items' group; returns the zone above them. */
  private static Rect groups(List<Item> items, Rect zone, double pitch, Frame f) {
    if (f.isCompact() || items.stream().allMatch(i -> i.group().isEmpty())) {
      return zone;
    }
    Style style = f.style("label").withInk(f.ink("muted"));
    double top = zone.bottom() - style.leading() - 12;
    for (int from = 0; from < items.size(); ) {
      String group = items.get(from).group();
      int to = from + 1;
      while (to < items.size() && items.get(to).group().equals(group)) {
        to++;
      }
      double x = zone.x() + from * pitch;
      double width = (to - from) * pitch - GAP;
      if (!group.isEmpty()) {
        f.fill("Group " + group, Outline.rect(new Rect(x, top, width, 3)), f.ink("neutral"));
        f.textAt(group, Role.PART, group, style, x, zone.bottom() - 6, width, 1);
      }
      from = to;
    }
    return new Rect(zone.x(), zone.y(), zone.width(), Math.max(0, top - 18 - zone.y()));
  }
}
