package org.deckwright.layout;

import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Look;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Zones;

/**
 * The foot of a slide: the talk's title, the section, the page, and a rule that shows how far the
 * talk has come.
 */
public final class Footer {
  private static final String GAP =
      "\u00a0\u00a0\u00a0"; // one text: numbers stay beside names in any face
  private static final double HEADER = 30;

  private Footer() {}

  /**
   * @param textInk and numberInk: colour slots that suit the page's ground
   */
  public static void place(
      Slide slide, SlidePlace place, Frame f, String textInk, String numberInk) {
    place(slide, place, f, textInk, numberInk, f.theme().zones().left());
  }

  /**
   * The same where something stands at the left of the page's head.
   *
   * @param head where the running line at the head begins, from the page's left edge
   */
  public static void place(
      Slide slide, SlidePlace place, Frame f, String textInk, String numberInk, double head) {
    progress(slide, place, f, textInk, numberInk);
    Style style = f.style("caption").withInk(f.ink(textInk));
    Look.Placeholder left = place.placeholder(Masters.BLANK, "footer");
    String own = place.deck().footer();
    String line =
        shortened(f, own.isEmpty() ? place.deck().title() : own, style, left.box().width());
    f.put("Footer", Role.FOOTER, f.set(line, style, left.box().width(), Mode.FILL), left);
    header(place, f, style, head);
    Look.Placeholder right = place.placeholder(Masters.BLANK, "number");
    Style bold = style.bold().withInk(f.ink(numberInk));
    String page = Integer.toString(place.page());
    if (!place.deck().unnumbered()) {
      Setting number = f.set(page, bold, right.box().width(), Mode.FILL);
      f.put("Page number", Role.PAGE_NUMBER, number, right);
    }
    section(slide, place, f, style, right.box().x());
  }

  /** The line that the deck has at every head, above the kicker. */
  private static void header(SlidePlace place, Frame f, Style style, double x) {
    Zones zones = f.theme().zones();
    double width = zones.width() - (x - zones.left());
    String line = shortened(f, place.deck().header(), style, width);
    f.textAt("Header", Role.FOOTER, line, style, x, HEADER, width, 1);
  }

  /** A title that is too long for the foot ends at a word, with an ellipsis. */
  private static String shortened(Frame f, String text, Style style, double width) {
    if (f.setter().room(text, style) <= width) {
      return text;
    }
    Setting lines = f.set(text, style, width - f.setter().room("…", style), Mode.FILL);
    return lines.shaped().text().substring(0, lines.ranges().get(0).end()) + "…";
  }

  private static void section(Slide slide, SlidePlace place, Frame f, Style style, double right) {
    int number = slide.section();
    boolean known = number >= 1 && number <= place.deck().sections().size();
    if (!known || f.theme().zones().isUpright()) {
      return;
    }
    String name = shortened(f, place.deck().sections().get(number - 1), style, 300);
    boolean several = place.deck().sections().size() > 1; // one of one says nothing
    String line = several ? count(place, f, number) + GAP + name : name;
    f.put(
        "Section",
        Role.FOOTER,
        f.set(line, style, 360, Mode.FILL),
        right - 360,
        f.theme().zones().footer(),
        360,
        Align.RIGHT,
        Anchor.TOP);
  }

  private static String count(SlidePlace place, Frame f, int number) {
    return f.theme().variant("footer").equals("plain")
        ? number + " / " + place.deck().sections().size()
        : Integer.toString(number);
  }

  private static void progress(
      Slide slide, SlidePlace place, Frame f, String doneInk, String currentInk) {
    Zones zones = f.theme().zones();
    int sections = place.deck().sections().size();
    if (f.theme().variant("footer").equals("plain") || sections < 2 || sections > 12) {
      f.rule(zones.left(), zones.rule(), zones.width());
      return;
    }
    double gap = 4;
    double width = (zones.width() - (sections - 1) * gap) / sections;
    String accent = currentInk.equals("ink") ? "accent" : "deep-accent";
    f.group(
        "Progress",
        "",
        g -> {
          for (int i = 1; i <= sections; i++) {
            boolean done = i < slide.section();
            boolean now = i == slide.section();
            double height = now ? 2 : done ? 1 : 0.75;
            Rect bar =
                new Rect(
                    zones.left() + (i - 1) * (width + gap),
                    zones.rule() - height / 2,
                    width,
                    height);
            String slot = now ? accent : done ? doneInk : "rule";
            g.shape("Segment " + i, Outline.rect(bar), Optional.of(f.ink(slot)), Optional.empty());
          }
        });
  }
}
