package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Path;
import org.deckwright.geom.Size;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Page;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Contrast;

/**
 * A handout's sheets of paper, filled one after the other: white, with a head and a foot, in inks
 * that print.
 */
final class Sheets {
  static final double MARGIN = 48;
  static final double TOP = 92;

  private final Deck deck;
  private final Typesetter setter;
  private final Size paper;
  private final List<Page> pages = new ArrayList<>();
  private Frame frame;

  Sheets(Deck deck, Typesetter setter, Size paper) {
    this.deck = deck;
    this.setter = setter;
    this.paper = paper;
    open();
  }

  /** The sheet that is being filled. */
  Frame frame() {
    return frame;
  }

  /** Width between the margins. */
  double width() {
    return paper.width() - 2 * MARGIN;
  }

  double right() {
    return paper.width() - MARGIN;
  }

  /** Ends the last sheet; nothing may be drawn afterwards. */
  List<Page> finish() {
    close();
    return List.copyOf(pages);
  }

  private void open() {
    frame = new Frame(setter, NO_ICONS, Repair.SMALL, false, "handout");
    Style head = style("head", 16, 22).bold();
    double width = paper.width() - 2 * MARGIN;
    Style fitted =
        frame.display(deck.title(), head.withFloor(10), width - 80, head.leading(), Mode.FILL);
    Setting title = frame.set(deck.title(), fitted, width - 80, Mode.FILL);
    Role role = pages.isEmpty() ? Role.TITLE : Role.FOOTER;
    if (title.lines() == 1) {
      frame.put("Title", role, title, MARGIN, 56, width - 80, Align.LEFT, Anchor.TOP);
    } else {
      frame.textAt(
          "Title",
          role,
          Relief.cut(deck.title(), 60),
          head.withFloor(8),
          MARGIN,
          56,
          width - 80,
          1);
    }
    Style small = style("caption", 11, 15);
    String word = setter.furniture().handout();
    frame.textAt(
        "Kind",
        Role.FOOTER,
        word,
        small,
        paper.width() - MARGIN - 80,
        56,
        80,
        Align.RIGHT,
        1,
        Mode.FILL);
    frame.line("Rule", MARGIN, 68, paper.width() - MARGIN, 68, Stroke.solid(print("ink"), 1));
  }

  private void close() {
    double foot = paper.height() - 42;
    frame.line("Rule", MARGIN, foot, paper.width() - MARGIN, foot, Stroke.solid(hairline(), 0.75));
    Style small = style("caption", 9, 12);
    String number = Integer.toString(pages.size() + 1);
    String origin = Relief.cut(origin(), 90);
    frame.textAt(
        "Source",
        Role.FOOTER,
        origin,
        small.withFloor(6),
        MARGIN,
        foot + 16,
        paper.width() - 2 * MARGIN - 60,
        1);
    frame.textAt(
        "Page number",
        Role.PAGE_NUMBER,
        number,
        small.bold().withInk(print("ink")),
        paper.width() - MARGIN - 40,
        foot + 16,
        40,
        Align.RIGHT,
        1,
        Mode.FILL);
    String title = deck.title().isEmpty() ? number : deck.title() + " – " + number;
    pages.add(
        new Page(title, paper, Masters.BLANK, white(), "", frame.marks(), "", pages.size() + 1));
  }

  private String origin() {
    return deck.slides().stream()
        .filter(s -> s instanceof Slide.Title)
        .map(s -> ((Slide.Title) s).origin())
        .findFirst()
        .orElse("");
  }

  /** Ends this sheet and begins the next. */
  void turn() {
    close();
    open();
  }

  /** Where the room for slides and notes ends. */
  double bottom() {
    return paper.height() - 54;
  }

  static Ink white() {
    return new Ink("surface", 0xFFFFFF, 1);
  }

  /** A theme's role at paper size: ink on white, whatever the theme's ground. */
  Style style(String role, double size, double leading) {
    Style style = setter.style(role);
    return style.withSize(size).withLeading(leading).withInk(print(style.ink().slot()));
  }

  /**
   * A slot that can be read on white paper: the slot itself, or the theme's darkest ground where
   * that is a dark theme.
   */
  Ink print(String slot) {
    Ink wanted = setter.ink(slot);
    boolean legible = Contrast.ratio(wanted.rgb(), 0xFFFFFF) >= 4.5;
    return legible ? wanted : setter.ink("ground");
  }

  /**
   * The ink of hairlines on white: the theme's, or its second text's where that is a dark theme.
   */
  Ink hairline() {
    Ink rule = setter.ink("rule");
    return Contrast.ratio(rule.rgb(), 0xFFFFFF) < 3 ? rule : setter.ink("muted");
  }

  private static final Pictograms NO_ICONS =
      new Pictograms() {
        @Override
        public boolean has(String name) {
          return false;
        }

        @Override
        public String nearest(String name) {
          return name;
        }

        @Override
        public Path outline(String name) {
          return new Path(List.of());
        }

        @Override
        public String forWord(String label, String language) {
          return "";
        }

        @Override
        public List<String> names() {
          return List.of();
        }
      };
}
