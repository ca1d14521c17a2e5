package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The words of an infographic's bands: number and name, the claim, and a sentence or two. */
final class BandWords {
  private static final double BAND = 298;

  private BandWords() {}

  /**
   * Sets a band's words in a box.
   *
   * @param lift where between its top (0) and its bottom (1) they stand
   * @return where they end
   */
  static double draw(
      Frame f, Bands.Band band, List<String> sentences, int number, Rect box, double lift) {
    boolean low = box.height() < BAND;
    Style numeral = f.style("statement").withSize(low ? 76 : 92).withInk(f.ink("accent"));
    Style claim =
        f.style("sentence")
            .withSize(f.isChinese() ? 28 : 30)
            .withLeading(f.isChinese() ? 42 : 36)
            .withInk(f.ink("ink"));
    double lines = low ? 2 : 3;
    Style claimFit =
        f.display(
            band.claim(), claim.withFloor(20), box.width(), lines * claim.leading(), Mode.EVEN);
    Setting set = f.set(band.claim(), claimFit, box.width(), Mode.EVEN);
    double head = numeral.capHeight() + (low ? 40 : 46);
    Style small =
        f.style("body").withSize(f.isChinese() ? 19 : 20).withLeading(f.isChinese() ? 34 : 29);
    double above = head + set.inkHeight() - claimFit.capHeight();
    double room = box.height() - 2 * (low ? 26 : 36) - above - (f.isChinese() ? 40 : 38);
    int most = room < 0 ? 0 : 1 + (int) (room / small.leading());
    Optional<Setting> text = text(f, sentences, small, box.width(), Math.min(3, most));
    double height =
        above
            + text.map(t -> (f.isChinese() ? 40 : 38) + (t.lines() - 1) * small.leading())
                .orElse(0.0);
    double base = box.y() + (box.height() - height) * lift + numeral.capHeight();
    key(f, band.name(), number, numeral, box, base);
    double first = box.y() + (box.height() - height) * lift + head;
    Frame.Placed placed =
        f.put(
            "Claim " + number, Role.BODY, set, box.x(), first, box.width(), Align.LEFT, Anchor.TOP);
    text.ifPresent(
        t ->
            f.put(
                "Text " + number,
                Role.BODY,
                t,
                box.x(),
                placed.baseline() + (f.isChinese() ? 40 : 38),
                box.width(),
                Align.LEFT,
                Anchor.TOP));
    return box.y() + (box.height() - height) * lift + height;
  }

  /** The band's number and, on the same baseline, its name. */
  private static void key(Frame f, String named, int number, Style numeral, Rect box, double base) {
    String digits = Integer.toString(number);
    double wide = f.setter().room(digits, numeral);
    Setting key = f.set(digits, numeral, 200, Mode.FILL);
    f.put("Number " + number, Role.BODY, key, box.x() - 3, base, 200, Align.LEFT, Anchor.TOP);
    double width = box.width() - wide - 14;
    Style name = f.style("head-large").withInk(f.ink("accent"));
    boolean one = f.setter().room(named, name.withSize(18)) <= width;
    Style large = one ? name.withFloor(18) : name.withSize(18).withFloor(15);
    double room = (one ? 1 : 2) * large.leading();
    String shown = whole(f, named, large, width);
    Style fit = f.display(shown, large, width, room, Mode.EVEN);
    Setting set = f.set(shown, fit, width, Mode.EVEN);
    if (!shown.isEmpty()) {
      double first = base - (set.lines() - 1) * fit.leading();
      double x = box.x() + wide + 12;
      f.put("Name " + number, Role.HEADING, set, x, first, width, Align.LEFT, Anchor.TOP);
    }
  }

  /** The name, cut where even the smallest size leaves it longer than two lines. */
  private static String whole(Frame f, String name, Style style, double width) {
    String shown = name;
    for (int most = name.length() - 8; most > 16; most -= 8) {
      Setting set = f.set(shown, style.withSize(style.floor()), width, Mode.EVEN);
      if (set.lines() <= 2 && set.isWhole()) {
        return shown;
      }
      shown = Relief.cut(name, most);
    }
    return shown;
  }

  /**
   * Sentences that fill two lines: the first and one that goes with it, else one that does alone,
   * else as many lines as there are.
   */
  private static Optional<Setting> text(
      Frame f, List<String> sentences, Style style, double width, int most) {
    List<Setting> alone =
        sentences.stream()
            .map(s -> f.set(s, style, width, Mode.EVEN))
            .filter(s -> s.lines() <= Math.min(2, most))
            .toList();
    if (most < 2 || sentences.isEmpty()) {
      return alone.stream().findFirst();
    }
    List<String> firsts = sentences.subList(0, Math.min(2, sentences.size()));
    for (String first : firsts) {
      Setting one = f.set(first, style, width, Mode.EVEN);
      if (one.lines() == 2) {
        return Optional.of(one);
      }
      for (String second : sentences) {
        Setting both = f.set(first + (f.isChinese() ? "" : " ") + second, style, width, Mode.EVEN);
        if (sentences.indexOf(second) > sentences.indexOf(first) && both.lines() == 2) {
          return Optional.of(both);
        }
      }
    }
    return alone.stream()
        .filter(s -> s.lines() == 2)
        .findFirst()
        .or(() -> alone.stream().findFirst())
        .or(
            () ->
                sentences.stream()
                    .map(s -> f.set(s, style, width, Mode.EVEN))
                    .filter(s -> s.lines() <= most)
                    .findFirst());
  }
}
