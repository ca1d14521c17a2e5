package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Size;
import org.deckwright.scene.Look;
import org.deckwright.scene.Page;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Theme;

/**
 * A deck on paper: slides in rows with their notes and lines to write on, in a grid, or each over
 * its notes.
 */
public final class Handout {
  /** How many slides stand on a page, and how. */
  public enum Form {
    ONE(1),
    TWO(2),
    THREE(3),
    FOUR(4),
    SIX(6),
    NINE(9),
    NOTES(1);

    private final int slides;

    Form(int slides) {
      this.slides = slides;
    }
  }

  /** A sheet of paper, upright. */
  public enum Paper {
    A4(595, 842),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final double LINE_PITCH = 22;
  private static final double SLIDE_WIDTH = 264;
  private static final double NOTE_SIZE = 10.5;
  private static final double LEAST_NOTE = 9;
  private static final double MOST_HEIGHT = 440; // of a slide that has a sheet to itself

  /** A takeaway of more letters stands in the notes instead, in more lines than there is room. */
  private static final int LONGEST_POINT = 120;

  /** Room for the takeaway below a slide. */
  private static final double POINT = 44;

  private final Scene slides;
  private final Deck deck;
  private final Typesetter setter;
  private final Theme theme;
  private final Size paper;
  private final Form form;
  private final Sheets sheets;
  private final Thumbnails thumbnails;
  private double y = Sheets.TOP;

  private Handout(Scene slides, Deck deck, Theme theme, Form form, Paper paper) {
    this.slides = slides;
    this.deck = deck;
    this.theme = theme;
    this.form = form;
    this.paper = new Size(paper.width, paper.height);
    this.setter = new Typesetter(theme, deck.language());
    this.sheets = new Sheets(deck, setter, this.paper);
    this.thumbnails = new Thumbnails(slides, setter, sheets);
  }

  /**
   * Lays a laid-out deck on paper.
   *
   * @param slides the deck's scene
   */
  public static Scene layout(Scene slides, Deck deck, Theme theme, Form form, Paper paper) {
    return new Handout(slides, deck, theme, form, paper).scene();
  }

  private Scene scene() {
    switch (form) {
      case THREE -> rows();
      case ONE, NOTES -> overNotes();
      default -> grid();
    }
    List<Page> pages = sheets.finish();
    Look.Layout blank =
        new Look.Layout(Masters.BLANK, Optional.of("blank"), Sheets.white(), List.of(), List.of());
    Look.Fonts fonts = slides.look().fonts();
    Look look = new Look(slides.look().name(), paper, slides.look().slots(), fonts, List.of(blank));
    return new Scene(slides.title(), slides.language(), slides.properties(), look, pages);
  }

  private void turn() {
    sheets.turn();
    y = Sheets.TOP;
  }

  /** A slide's row: its words, and the height that they need. */
  private record Row(Page page, int number, List<Frame.Para> words, double height) {}

  /**
   * Three rows a page, the notes beside each slide. A row whose notes are longer grows; the rows of
   * a sheet share what is left over, and the last sheet ends with lines to write on.
   */
  private void rows() {
    double pitch = (sheets.bottom() - Sheets.TOP + 6) / 3;
    double room = sheets.bottom() - Sheets.TOP + 8;
    Size page = slides.look().page();
    boolean upright = page.height() > page.width();
    double slide = narrowed(SLIDE_WIDTH, pitch - (upright ? 30 : POINT + 12));
    double x = Sheets.MARGIN + slide + 24;
    double width = sheets.right() - x;
    List<Row> sheet = new ArrayList<>();
    double filled = 0;
    for (int i = 0; i < slides.pages().size(); i++) {
      Page shown = slides.pages().get(i);
      List<Frame.Para> words = fitted(shown, i + 1, width, pitch - 24);
      double height = Math.max(Math.min(pitch, least(shown, slide)), height(words) + 24);
      if (sheet.size() == 3 || !sheet.isEmpty() && filled + height > room) {
        sheet(sheet, room - filled, slide, x, width);
        turn();
        sheet.clear();
        filled = 0;
      }
      sheet.add(new Row(shown, i + 1, words, height));
      filled += height;
    }
    double wanted = sheet.size() == 3 ? room : Math.min(room, sheet.size() * pitch);
    sheet(sheet, wanted - filled, slide, x, width);
    if (y + 3 * LINE_PITCH < sheets.bottom() && sheet.size() < 3) {
      rule();
      lines(Sheets.MARGIN, sheets.width(), y - LINE_PITCH + 12, sheets.bottom() - 12);
    }
  }

  /** The least height of a row: its slide, and below it the point. */
  private static double least(Page page, double slide) {
    return slide * page.size().height() / page.size().width() + POINT + 12;
  }

  /**
   * Draws a sheet's rows.
   *
   * @param spare height to share out among them
   * @param slide width of a slide
   */
  private void sheet(List<Row> rows, double spare, double slide, double x, double width) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double height = row.height() + Math.max(0, spare) / rows.size();
      double top = y;
      double under = top + thumbnails.place(row.page(), row.number(), Sheets.MARGIN, top, slide);
      point(row.page(), under, slide);
      double end = block(row.words(), x, width, row.page().title());
      boolean turned = y < top || end > sheets.bottom() || row.height() > sheets.bottom() - top + 8;
      y = turned ? end + 24 : top + height;
      lines(x, width, end, y - 20);
      if (i + 1 < rows.size()) {
        rule();
      }
    }
  }

  /** One slide a page, as wide as the margins allow, its notes below; long notes go on overleaf. */
  private void overNotes() {
    double width = sheets.width();
    for (int i = 0; i < slides.pages().size(); i++) {
      if (i > 0) {
        turn();
      }
      Page page = slides.pages().get(i);
      double slide = narrowed(width, MOST_HEIGHT);
      y += thumbnails.place(page, i + 1, Sheets.MARGIN, y, slide) + 24;
      List<Frame.Para> words =
          form == Form.NOTES ? words(page, i + 1, width, NOTE_SIZE) : List.of();
      double end =
          words.isEmpty() ? y - LINE_PITCH : block(words, Sheets.MARGIN, width, page.title());
      lines(Sheets.MARGIN, width, end, sheets.bottom() - 12);
    }
  }

  /** Slides alone, in two or three columns; two slides stand one over the other. */
  private void grid() {
    int columns = form == Form.TWO ? 1 : form == Form.NINE ? 3 : 2;
    int rows = form.slides / columns;
    double gap = 18;
    double width = (sheets.width() - (columns - 1) * gap) / columns;
    double pitch = (sheets.bottom() - Sheets.TOP) / rows;
    for (int i = 0; i < slides.pages().size(); i++) {
      int place = i % form.slides;
      if (i > 0 && place == 0) {
        turn();
      }
      double x = Sheets.MARGIN + place % columns * (width + gap);
      Page page = slides.pages().get(i);
      double ratio = page.size().height() / page.size().width();
      double scaled = Math.min(width, (pitch - 24) / ratio);
      int row = place / columns;
      double top = Sheets.TOP + row * pitch;
      double height = thumbnails.place(page, i + 1, x, top, scaled);
      caption(i + 1, page.title(), x, top + height + 14, scaled);
      lines(x, scaled, top + height + 16, top + pitch - 20);
    }
  }

  /** A slide's number and as much of its title as stands in one line. */
  private void caption(int number, String title, double x, double baseline, double width) {
    Style style = sheets.style("caption", 9, 12);
    Style bold = style.bold().withInk(sheets.print("ink"));
    sheets.frame().textAt("Number", Role.CAPTION, "" + number, bold, x, baseline, 20, 1);
    String shown = title;
    for (int most = title.length() - 4; most > 4; most -= 4) {
      if (setter.room(shown, style) <= width - 22) {
        break;
      }
      shown = Relief.cut(title, most);
    }
    if (!shown.isBlank() && setter.room(shown, style) <= width - 22) {
      sheets.frame().textAt("Title", Role.CAPTION, shown, style, x + 18, baseline, width - 18, 1);
    }
  }

  /** The width at which an upright page is no higher than there is room. */
  private double narrowed(double width, double height) {
    Size size = slides.look().page();
    return Math.min(width, height * size.width() / size.height());
  }

  // ---- pieces

  /** The slide's takeaway, where it has one that the slide itself does not show. */
  private String unshown(Page page) {
    Slide slide = deck.slides().get(Math.min(page.slide(), deck.slides().size()) - 1);
    boolean shown = theme.variant("takeaway").equals("bar") || theme.zones().isUpright();
    return shown || slide.takeaway().length() > LONGEST_POINT ? "" : slide.takeaway();
  }

  /** An arrow in the accent and the slide's takeaway below it. */
  private void point(Page page, double below, double width) {
    String takeaway = unshown(page);
    if (takeaway.isEmpty()) {
      return;
    }
    Style bold = sheets.style("small", 10.5, 15).bold().withInk(sheets.print("ink"));
    Setting text = sheets.frame().set(takeaway, bold, width - 22, Mode.FILL);
    Style arrow = bold.withInk(sheets.print("accent")).withSize(13);
    sheets
        .frame()
        .put(
            "Arrow",
            Role.DECORATION,
            sheets.frame().set("→", arrow, 20, Mode.FILL),
            Sheets.MARGIN + 2,
            below + 24,
            20,
            Align.LEFT,
            Anchor.TOP);
    sheets
        .frame()
        .put(
            "Point",
            Role.BODY,
            text,
            Sheets.MARGIN + 20,
            below + 24,
            width - 22,
            Align.LEFT,
            Anchor.TOP);
  }

  /** The words beside a slide, smaller where that keeps them within their row. */
  private List<Frame.Para> fitted(Page page, int number, double width, double room) {
    for (double size = NOTE_SIZE; size > LEAST_NOTE; size -= 0.5) {
      List<Frame.Para> words = words(page, number, width, size);
      if (height(words) <= room) {
        return words;
      }
      if (height(words) > 2 * room) {
        break; // the least size does not halve it
      }
    }
    List<Frame.Para> least = words(page, number, width, LEAST_NOTE);
    return height(least) <= room ? least : words(page, number, width, 10);
  }

  private static double height(List<Frame.Para> words) {
    return words.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
  }

  private List<Frame.Para> words(Page page, int number, double width, double size) {
    List<Frame.Para> out = new ArrayList<>();
    String label = setter.furniture().slide(number);
    Style small = sheets.style("small", 10, 14).bold().withInk(sheets.print("accent"));
    out.add(new Frame.Para(sheets.frame().set(label, small, width, Mode.FILL), 0));
    Style head =
        sheets
            .style("small", 13, setter.isChinese() ? 19 : 16.5)
            .bold()
            .withInk(sheets.print("ink"));
    out.add(new Frame.Para(sheets.frame().set(page.title(), head, width, Mode.EVEN), 3));
    double leading = size * (setter.isChinese() ? 1.6 : 1.4);
    Style body = sheets.style("small", size, leading).withInk(sheets.print("ink"));
    boolean first = true;
    for (String paragraph : Said.paragraphs(read(page), page.title(), setter.isChinese())) {
      out.add(new Frame.Para(sheets.frame().set(paragraph, body, width, Mode.FILL), first ? 4 : 5));
      first = false;
    }
    return out;
  }

  /** The notes without what is the speaker's alone, how long they take, or stands beside them. */
  private String read(Page page) {
    String time = setter.furniture().speaking();
    String beside = form == Form.THREE ? unshown(page) : "";
    return page.notes()
        .lines()
        .filter(l -> !l.startsWith(time) && !l.equals(beside))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Places paragraphs from the current height; what does not fit on the page goes on over the next.
   */
  private double block(List<Frame.Para> paras, double x, double width, String name) {
    List<Frame.Para> here = new ArrayList<>();
    double top = y;
    double at = y;
    for (Frame.Para para : paras) {
      double height = para.setting().height() + para.gap();
      if (at + height > sheets.bottom() && !here.isEmpty()) {
        placeNotes(name, here, x, top, width);
        turn();
        here = new ArrayList<>();
        top = y;
        at = y;
      }
      here.add(para);
      at += height;
    }
    placeNotes(name, here, x, top, width);
    return at;
  }

  private void placeNotes(String name, List<Frame.Para> paras, double x, double top, double width) {
    double baseline = top + paras.get(0).setting().style().ascent();
    sheets.frame().block("Notes: " + name, Role.BODY, paras, x, baseline, width, Align.LEFT);
  }

  /** A hairline between two rows. */
  private void rule() {
    Stroke stroke = Stroke.solid(sheets.hairline(), 0.75);
    sheets.frame().line("Rule", Sheets.MARGIN, y - 12, sheets.right(), y - 12, stroke);
  }

  private void lines(double x, double width, double from, double to) {
    for (double line = from + LINE_PITCH; line <= to; line += LINE_PITCH) {
      sheets
          .frame()
          .line(
              "Line to write on",
              x,
              line,
              x + width,
              line,
              Stroke.dashed(sheets.hairline(), 0.75, 1.2, 2.4));
    }
  }
}
