package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * What stands beside a picture: the names of its parts with a square in their colour, and a note.
 */
final class Keys {
  private static final double SQUARE = 18;

  private Keys() {}

  /** A part's name, text and colour. */
  record Key(String name, String text, Ink ink) {}

  /** Draws them one below the other, centred in the height of the place. */
  static void draw(Frame f, List<Key> keys, String note, Rect zone) {
    List<List<Frame.Para>> all = new ArrayList<>();
    double indent = SQUARE + 10;
    double gap = f.gap(40);
    Optional<Setting> end = note(f, note, zone.width());
    double below = end.map(s -> f.gap(30) + s.height()).orElse(0.0);
    double room = zone.height() - below - gap * (keys.size() - 1);
    List<String> names = keys.stream().map(Key::name).toList();
    List<String> texts = keys.stream().map(Key::text).toList();
    Style large = f.style("head-large");
    Style head = f.common(names, large, zone.width() - indent, 2 * large.leading(), Mode.EVEN);
    Style lead = f.style("body").withInk(f.ink("ink"));
    Style text =
        f.common(texts, lead, zone.width(), room / keys.size() - head.leading() - 8, Mode.EVEN);
    double height = 0;
    for (Key key : keys) {
      List<Frame.Para> paras = new ArrayList<>();
      Style name = head.withInk(key.ink());
      paras.add(new Frame.Para(f.set(key.name(), name, zone.width() - indent, Mode.EVEN), 0));
      if (!key.text().isEmpty()) {
        paras.add(new Frame.Para(f.set(key.text(), text, zone.width(), Mode.EVEN), 8));
      }
      height += paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
      all.add(paras);
    }
    double most = room;
    if (height > most) {
      f.overflow();
    }
    double y = zone.y() + Math.max(0, (most - height) / 2);
    for (int i = 0; i < keys.size(); i++) {
      y = key(f, keys.get(i), all.get(i), indent, zone, y) + gap;
    }
    if (end.isPresent()) {
      f.rule(zone.x(), y - gap + f.gap(18), zone.width());
      double baseline = y - gap + f.gap(30) + end.get().style().ascent();
      f.put("Note", Role.PART, end.get(), zone.x(), baseline, zone.width(), Align.LEFT, Anchor.TOP);
    }
  }

  private static Optional<Setting> note(Frame f, String note, double width) {
    if (note.isEmpty()) {
      return Optional.empty();
    }
    Style style = f.style("head");
    Style fitted = f.common(List.of(note), style, width, 4 * style.leading(), Mode.EVEN);
    return Optional.of(f.set(note, fitted, width, Mode.EVEN));
  }

  private static double key(
      Frame f, Key key, List<Frame.Para> paras, double indent, Rect zone, double top) {
    Setting name = paras.get(0).setting();
    double baseline = top + name.style().ascent();
    double middle = baseline - name.style().capHeight() / 2;
    f.group(
        key.name(),
        "",
        g -> {
          Rect square = new Rect(zone.x(), middle - SQUARE / 2, SQUARE, SQUARE);
          g.fill("Colour", Outline.rect(square), key.ink());
          double x = zone.x() + indent;
          g.put(
              "Name", Role.PART, name, x, baseline, zone.width() - indent, Align.LEFT, Anchor.TOP);
          if (paras.size() > 1) {
            Setting text = paras.get(1).setting();
            double at = top + name.height() + paras.get(1).gap() + text.style().ascent();
            g.put("Text", Role.PART, text, zone.x(), at, zone.width(), Align.LEFT, Anchor.TOP);
          }
        });
    return top + paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
  }
}
