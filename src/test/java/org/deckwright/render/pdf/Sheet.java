package org.deckwright.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;
import org.deckwright.scene.Scene;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.deckwright.scene.TextStyle;
import org.deckwright.text.FontBook;
import org.deckwright.text.LineBreaker;
import org.deckwright.text.ShapedText;
import org.deckwright.text.Span;

/** A page in the making, for tests: sets text with the real faces, without a layout engine. */
public final class Sheet {
  public static final Ink INK = new Ink("ink", 0x1C1A17, 1);
  public static final Ink MUTED = new Ink("muted", 0x655F56, 1);
  public static final Ink ACCENT = new Ink("accent", 0xC03016, 1);
  public static final Ink GROUND = new Ink("ground", 0xFBF8F3, 1);
  public static final Ink SURFACE = new Ink("surface", 0xFFFFFF, 1);
  public static final Size SLIDE = new Size(960, 540);

  private final List<Mark> marks = new ArrayList<>();
  private final String language;
  private final boolean chinese;

  public Sheet(String language) {
    this.language = language;
    this.chinese = language.startsWith("zh");
  }

  public Sheet add(Mark mark) {
    marks.add(mark);
    return this;
  }

  public Sheet text(Role role, String text, double x, double baseline, double size, double width) {
    return add(textMark(role, "", text, x, baseline, size, width));
  }

  public Sheet bullet(
      String sign, String text, double x, double baseline, double size, double width) {
    return add(textMark(Role.BODY, sign, text, x, baseline, size, width));
  }

  public Mark.Text textMark(
      Role role, String sign, String text, double x, double baseline, double size, double width) {
    boolean bold = role == Role.TITLE || role == Role.HEADING;
    Ink ink = role == Role.KICKER ? ACCENT : role == Role.BODY || bold ? INK : MUTED;
    Rect box = new Rect(x, baseline - size, width, size * 1.3);
    TextBlock block =
        block(text, face(bold), size, ink, box, baseline, sign, Optional.empty(), Optional.empty());
    return Mark.Text.of(Tag.of(role.name(), role), box, block);
  }

  public Sheet link(
      String text, String address, double x, double baseline, double size, double width) {
    Rect box = new Rect(x, baseline - size, width, size * 1.3);
    TextBlock block =
        block(
            text,
            face(false),
            size,
            ACCENT,
            box,
            baseline,
            "",
            Optional.of(address),
            Optional.empty());
    return add(Mark.Text.of(Tag.of("Source", Role.CAPTION), box, block));
  }

  public String face(boolean bold) {
    return (chinese ? "NotoSansSC-" : "SourceSansPro-") + (bold ? "Bold" : "Regular");
  }

  public TextBlock block(
      String text,
      String face,
      double size,
      Ink ink,
      Rect box,
      double baseline,
      String bullet,
      Optional<String> link,
      Optional<Double> tracking) {
    FontBook book = FontBook.bundled();
    ShapedText shaped =
        ShapedText.of(
            List.of(
                new Span(text, book.face(face), book.face(face), size, tracking.orElse(0.0), 0)),
            book);
    double indent = bullet.isEmpty() ? 0 : size;
    List<LineBreaker.Range> ranges =
        new LineBreaker(language).lines(shaped, box.width() - indent, LineBreaker.Mode.FILL);
    List<Line> lines = new ArrayList<>();
    List<String> glue = new ArrayList<>();
    double leading = size * 1.3;
    for (LineBreaker.Range r : ranges) {
      List<Run> runs = new ArrayList<>();
      for (ShapedText.Piece p : shaped.pieces(r.start(), r.end())) {
        runs.add(
            new Run(
                shaped.text().substring(p.start(), p.end()),
                p.face().name(),
                p.size(),
                p.tracking(),
                ink,
                link));
      }
      lines.add(
          new Line(
              box.x() + indent,
              baseline + leading * lines.size(),
              shaped.width(r.start(), r.end()),
              runs));
      if (lines.size() < ranges.size()) {
        glue.add(shaped.text().substring(r.end(), r.next()));
      }
    }
    Paragraph p = new Paragraph(lines, Paragraph.Align.LEFT, leading, 0, language, glue, bullet);
    return new TextBlock(List.of(p), TextBlock.Anchor.TOP);
  }

  /** A node with its text, as part of a diagram. */
  public Mark.Shape node(String id, String text, Rect box) {
    TextBlock block =
        block(
            text,
            face(false),
            14,
            INK,
            new Rect(box.x() + 10, box.y(), box.width() - 20, box.height()),
            box.y() + 24,
            "",
            Optional.empty(),
            Optional.empty());
    return new Mark.Shape(
        Tag.of(text, Role.PART).withId(id),
        box,
        Outline.roundRect(box, 8),
        Optional.of(SURFACE),
        Optional.of(Stroke.solid(INK, 1)),
        Optional.of(block));
  }

  public static Mark.Connector arrow(Point from, Point to) {
    return Mark.Connector.straight(
            Tag.of("Arrow", Role.PART),
            Path.open(List.of(from, to)),
            Stroke.dashed(MUTED, 1.75, 4, 3))
        .with(Mark.Arrow.of(7));
  }

  public Mark.Table table(Rect box, int headRows, String... texts) {
    int columns = 3;
    double width = box.width() / columns;
    double height = box.height() * columns / texts.length;
    List<Mark.Row> rows = new ArrayList<>();
    for (int r = 0; r * columns < texts.length; r++) {
      List<Mark.Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        String text = texts[r * columns + c];
        Rect cell = new Rect(box.x() + c * width, box.y() + r * height, width, height);
        Optional<TextBlock> block =
            text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    block(
                        text,
                        face(r < headRows),
                        14,
                        INK,
                        cell.inset(Insets.of(0, 6)),
                        cell.y() + 20,
                        "",
                        Optional.empty(),
                        Optional.empty()));
        cells.add(new Mark.Cell(cell, block, r % 2 == 1 ? Optional.of(SURFACE) : Optional.empty()));
      }
      rows.add(
          new Mark.Row(
              height, cells, Optional.empty(), Optional.of(Stroke.solid(MUTED, r == 0 ? 1.5 : 1))));
    }
    return new Mark.Table(
        new Tag("", "Table", Role.BODY, "Stages and their rewards"),
        box,
        List.of(width, width, width),
        rows,
        headRows);
  }

  public Mark.Chart bars(Rect plot) {
    TextStyle label = new TextStyle(face(false), 14, MUTED);
    ChartModel.Bars model =
        new ChartModel.Bars(
            plot,
            List.of("before", "after"),
            List.of(
                new ChartModel.Series(
                    "AIME 2024",
                    List.of(15.6, 71.0),
                    List.of("15.6 %", "71 %"),
                    ACCENT,
                    List.of())),
            new ChartModel.Axis(0, 100, 20, "0", true),
            new ChartModel.Style(
                label, label, label, Stroke.solid(MUTED, 0.75), Stroke.solid(INK, 1.5), SURFACE),
            false,
            false,
            70,
            false);
    return new Mark.Chart(
        Tag.figure("Chart", "Scores rise from 15.6 to 71 per cent."), plot, model, List.of());
  }

  public Mark.Group group(String name, String alt, Rect box, Mark... children) {
    return new Mark.Group(Tag.figure(name, alt), box, List.of(children));
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  public Page page(String title, String section) {
    return page(title, section, SLIDE);
  }

  public Page page(String title, String section, Size size) {
    return new Page(title, size, "Plain", GROUND, section, marks, "", 1);
  }

  public static Scene scene(String title, String language, Page... pages) {
    Mark.Shape rule =
        new Mark.Shape(
            Tag.of("Rule", Role.DECORATION),
            new Rect(48, 504, 864, 0.75),
            Outline.rect(new Rect(48, 504, 864, 0.75)),
            Optional.of(MUTED),
            Optional.empty(),
            Optional.empty());
    Look.Layout plain =
        new Look.Layout("Plain", Optional.empty(), GROUND, List.of(), List.of(rule));
    Look look =
        new Look(
            "paper",
            SLIDE,
            Map.of("ink", 0x1C1A17),
            new Look.Fonts("Source Sans Pro", "Microsoft YaHei", "JetBrains Mono"),
            List.of(plain));
    return new Scene(
        title,
        language,
        new Scene.Properties("A. Author & Co", "2025-12-19", "Six turning points"),
        look,
        List.of(pages));
  }
}
