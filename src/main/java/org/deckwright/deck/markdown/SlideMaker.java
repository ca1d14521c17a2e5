package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;

/** Makes one slide of the blocks between two rules. */
final class SlideMaker {
  private static final int SHORT = 160;
  private static final int NAME = 60;
  private static final int MOST_BESIDE = 4;

  /** Percent of the page that a picture behind nothing but a title takes. */
  private static final int BARE_SHARE = 58;

  /** What ends as a sentence does is a claim, not the name of a part. */
  private static final Pattern SENTENCE = Pattern.compile("[.!?。！？…]$");

  private static final Pattern DASH = Pattern.compile("^[-–—]+\\s*");

  private final Directives directives;
  private final Stand stand;
  private final String kicker;
  private final String foot;
  private final String file;
  private final Diagnostics diagnostics;
  private Gathered slide;
  private String title = "";
  private String notes = "";

  /** Where a slide stands in its deck. */
  enum Stand {
    FIRST,
    INNER,
    LAST
  }

  /**
   * @param kicker the line at the head that only this slide and its neighbours have
   * @param foot the same at the foot; it goes to the notes
   */
  SlideMaker(
      String file,
      Directives directives,
      Stand stand,
      String kicker,
      String foot,
      Diagnostics diagnostics) {
    this.file = file;
    this.directives = directives;
    this.stand = stand;
    this.kicker = kicker;
    this.foot = foot;
    this.diagnostics = diagnostics;
  }

  Draft make(List<Node> piece) {
    Gatherer gatherer = new Gatherer(file, directives, diagnostics);
    slide = gatherer.gather(piece, stand == Stand.FIRST);
    directives.takeLook(slide);
    title = slide.title().isEmpty() ? gatherer.titleOfPicture() : slide.title();
    takeTitleOfCover();
    notes = (slide.notes() + "\n" + foot).strip();
    return words().orElseGet(this::content);
  }

  /** A cover without a heading is called by its first short line. */
  private void takeTitleOfCover() {
    boolean untitled = stand == Stand.FIRST && title.isEmpty() && !slide.parts().isEmpty();
    if (untitled && slide.parts().get(0) instanceof Slide.Bullets b) {
      Item first = b.points().get(0);
      String line = first.label().isEmpty() ? first.text() : first.label();
      if (line.length() <= NAME && b.points().size() > 1) {
        title = line;
        List<Item> rest = new ArrayList<>(b.points());
        rest.set(0, first.label().isEmpty() ? Item.of("") : Item.of("", first.text()));
        rest.removeIf(i -> i.label().isEmpty() && i.text().isEmpty());
        slide = slide.withFirst(Content.bullets(rest));
      }
    }
  }

  // words alone

  /** Few words, set large; empty where the slide has other contents. */
  private Optional<Draft> words() {
    boolean wordsOnly =
        slide.columns().isEmpty()
            && slide.after().isEmpty()
            && slide.parts().stream().allMatch(p -> p instanceof Slide.Bullets);
    boolean dressed = !slide.backdrops().isEmpty() && !isCover();
    if (!wordsOnly || dressed) {
      return Optional.empty();
    }
    List<String> lines = lines();
    if (stand == Stand.FIRST && !title.isEmpty()) {
      return Optional.of(cover(lines));
    }
    boolean isShort = lines.size() <= 2 && lines.stream().mapToInt(String::length).sum() <= SHORT;
    boolean one = lines.size() < 2; // a line under a heading would leave the page empty
    if (!title.isEmpty() && isShort && (isLead() || one)) {
      return Optional.of(opens() ? opener(lines) : statement(title, lines));
    }
    return title.isEmpty() && lines.size() == 1 && isShort
        ? Optional.of(statement(lines.get(0), List.of()))
        : Optional.empty();
  }

  /** Whether a picture behind the words only dresses them. */
  private boolean isCover() {
    return stand == Stand.FIRST && slide.backdrops().stream().allMatch(b -> b.side().isEmpty());
  }

  private boolean isLead() {
    return divides()
        || slide.isOf("lead", "title", "cover", "center", "statement", "fact", "intro", "end");
  }

  private boolean divides() {
    return slide.isOf("section", "divider", "chapter", "transition", "part");
  }

  private boolean opens() {
    boolean named = title.length() <= NAME && !SENTENCE.matcher(title).find();
    boolean alone = slide.level() == 1 && !slide.fit() && (isLead() || lines().isEmpty());
    return divides() || (alone && named && stand != Stand.LAST);
  }

  private List<String> lines() {
    List<String> out = new ArrayList<>();
    for (Slide part : slide.parts()) {
      for (Item point : ((Slide.Bullets) part).points()) {
        out.add(point.label());
        out.add(point.text());
      }
    }
    out.removeIf(String::isEmpty);
    return out;
  }

  private Draft cover(List<String> lines) {
    String subtitle = lines.isEmpty() ? "" : lines.get(0);
    String origin = lines.size() < 2 ? "" : String.join(" · ", lines.subList(1, lines.size()));
    return draft(s -> new Slide.Title(envelope(title, 0), subtitle, origin));
  }

  private Draft opener(List<String> lines) {
    String text = String.join(" ", lines);
    return new Draft(title, true, s -> new Slide.Section(envelope(title, s), text));
  }

  private Draft statement(String claim, List<String> lines) {
    String remark = String.join(" ", lines);
    return draft(s -> new Slide.Statement(envelope(claim, s), "", remark));
  }

  private Draft draft(IntFunction<Slide> make) {
    return new Draft(title, false, make);
  }

  private Envelope envelope(String shown, int section) {
    return new Envelope(kicker, shown, "", section, notes, List.of());
  }

  // contents

  private Draft content() {
    List<Slide> parts = said(stacked());
    if (!slide.backdrops().isEmpty()) {
      return pictured(parts);
    }
    if (parts.size() == 1 && parts.get(0) instanceof Slide.Composed c) {
      return composed(c.parts(), c.arrangement(), 0);
    }
    if (parts.size() == 1) {
      return draft(s -> Titled.of(parts.get(0), envelope(title, s)));
    }
    return composed(parts, isBeside(parts) ? "columns" : "rows", 0);
  }

  /** What stands before the columns, the columns, and what stands after them. */
  private List<Slide> stacked() {
    List<Slide> out = new ArrayList<>(slide.parts());
    List<Slide> columns =
        slide.columns().stream().map(c -> c.size() == 1 ? c.get(0) : group(c, "rows")).toList();
    if (columns.size() == 1) {
      out.add(columns.get(0));
    } else if (!columns.isEmpty()) {
      out.add(group(columns, "columns"));
    }
    out.addAll(slide.after());
    return out;
  }

  /** A text and a picture in any order, or nothing but pictures. */
  private static boolean isBeside(List<Slide> parts) {
    boolean textAndPicture =
        parts.size() == 2
            && parts.stream().anyMatch(p -> p instanceof Slide.Bullets)
            && parts.stream().anyMatch(p -> p instanceof Slide.Picture);
    boolean pictures = parts.stream().allMatch(p -> p instanceof Slide.Picture);
    return textAndPicture || (pictures && parts.size() <= MOST_BESIDE);
  }

  /** A short line or single point after a quotation says whose words they are. */
  private static List<Slide> said(List<Slide> parts) {
    boolean said =
        parts.size() == 2
            && parts.get(0) instanceof Slide.Quote q
            && q.by().isEmpty()
            && parts.get(1) instanceof Slide.Bullets b
            && b.points().size() == 1
            && b.points().get(0).label().isEmpty()
            && b.points().get(0).text().length() <= NAME;
    if (!said) {
      return parts;
    }
    Slide.Quote q = (Slide.Quote) parts.get(0);
    String line = ((Slide.Bullets) parts.get(1)).points().get(0).text();
    String by = DASH.matcher(line).replaceFirst("");
    return List.of(new Slide.Quote(Envelope.EMPTY, q.quote(), "", by, ""));
  }

  /** Pictures behind the text stand at its side, as nothing may lie under words. */
  private Draft pictured(List<Slide> parts) {
    List<Backdrop> all = slide.backdrops();
    List<Slide> pictures =
        all.stream().<Slide>map(b -> Content.picture(b, "")).limit(MOST_BESIDE).toList();
    boolean stacked = all.stream().anyMatch(Backdrop::stacked);
    Slide picture =
        pictures.size() == 1 ? pictures.get(0) : group(pictures, stacked ? "rows" : "columns");
    Backdrop main = all.get(0);
    if (parts.isEmpty() && main.side().isEmpty() && (title.isEmpty() || main.whole())) {
      return pictures.size() == 1
          ? draft(s -> Titled.of(picture, envelope(title, s)))
          : composed(pictures, "columns", 0);
    }
    boolean left = main.side().equals("left");
    if (main.whole() && !parts.isEmpty()) {
      Slide words = parts.size() == 1 ? parts.get(0) : group(parts, "rows");
      return composed(left ? List.of(picture, words) : List.of(words, picture), "columns", 0);
    }
    List<Slide> both = new ArrayList<>(List.of(picture));
    both.addAll(parts);
    int usual = parts.isEmpty() ? BARE_SHARE : 0;
    int share = all.stream().mapToInt(Backdrop::share).filter(n -> n > 0).findFirst().orElse(usual);
    return composed(both, left ? "picture-left" : "picture-right", share);
  }

  private static Slide group(List<Slide> parts, String arrangement) {
    return new Slide.Composed(Envelope.EMPTY, parts, arrangement, 0);
  }

  private Draft composed(List<Slide> parts, String arrangement, int share) {
    return draft(s -> new Slide.Composed(envelope(title, s), parts, arrangement, share));
  }
}
