package org.deckwright.layout;

import java.util.List;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Outline;
import org.deckwright.theme.Theme;

/** An infographic on a page of a given form: a head, cells in rows, and a foot. */
final class PosterGrid {
  private static final double MARGIN = 72;
  private static final double SIDE = 600;
  private static final double PAD = 34;
  private static final double GAP = 16;
  private static final Insets CELL = Insets.of(PAD * 0.76, PAD / 2);

  /** Lower pictures say nothing. */
  private static final double LEAST = 64;

  /** Share of a cell that its words may take. */
  private static final double WORDS = 0.46;

  /** A cell so much wider than high shows its picture beside the words. */
  private static final double WIDE_CELL = 2.6;

  private final PosterForm form;
  private final Theme theme;
  private final Bands bands;
  private final BandPictures pictures;

  PosterGrid(PosterForm form, Theme theme, Bands bands, BandPictures pictures) {
    this.form = form;
    this.theme = theme;
    this.bands = bands;
    this.pictures = pictures;
  }

  /** Draws it; the size is the form's. */
  Size draw(Frame f, Hero hero, LastBand end) {
    Size page = form.drawn();
    boolean wide = form == PosterForm.WIDE;
    int columns = form.columns(bands.all().size());
    int rows = Math.max(1, (bands.all().size() + columns - 1) / columns);
    double foot = end.lowHeight(form == PosterForm.SQUARE);
    double left = wide ? SIDE : 0;
    double head = wide ? 0 : head(page, rows, foot);
    if (wide) {
      Rect box = new Rect(0, 0, SIDE, page.height());
      hero.draw(
          f, new Hero.Place(box, MARGIN, 108, 480, 460, 460, 580, new Point(300, 846), 180, 72));
    } else {
      Rect box = new Rect(0, 0, page.width(), head);
      double radius = Math.min(237, head * 0.42);
      Point motif = new Point(page.width() - radius - 62, head * 0.48);
      double width = page.width() - 2 * radius - 62 - MARGIN - radius * 0.28;
      hero.draw(
          f,
          new Hero.Place(
              box,
              MARGIN,
              Math.min(92, 40 + head * 0.12),
              width,
              width,
              width,
              head - 38,
              motif,
              radius,
              Math.min(72, head * 0.19)));
    }
    Rect cells = Rect.between(left, head, page.width(), page.height() - foot);
    for (int r = 0; r < rows; r++) {
      row(f, r, columns, cells, cells.height() / rows);
    }
    end.draw(f, Rect.between(left, page.height() - foot, page.width(), page.height()));
    return page;
  }

  /** What the cells leave, within bounds. */
  private double head(Size page, int rows, double foot) {
    boolean square = form == PosterForm.SQUARE;
    double wanted = page.height() - foot - rows * (square ? 360 : 390);
    return Math.max(square ? 196 : 260, Math.min(square ? 330 : 470, wanted));
  }

  /**
   * A row's cells share its ground and where their pictures start; the last row's share its width.
   */
  private void row(Frame f, int row, int columns, Rect cells, double height) {
    int first = row * columns;
    int count = Math.min(columns, bands.all().size() - first);
    double y = cells.y() + row * height;
    boolean dark = theme.variant("bands").equals("surface");
    String slot = row % 2 == 0 ? dark ? "surface" : "sunk" : "ground";
    f.fill(
        "Row " + (row + 1),
        Outline.rect(new Rect(cells.x(), y, cells.width(), height)),
        f.ink(slot));
    double edge = cells.width() > 1100 ? 48 : MARGIN - PAD / 2;
    double width = (cells.width() - 2 * edge) / count;
    if (width > WIDE_CELL * height) {
      for (int i = 0; i < count; i++) {
        beside(f, first + i, new Rect(cells.x() + edge + i * width, y, width, height).inset(CELL));
      }
      return;
    }
    double bottom = y;
    for (int i = 0; i < count; i++) {
      Rect cell = new Rect(cells.x() + edge + i * width, y, width, height).inset(CELL);
      Rect top = new Rect(cell.x(), cell.y(), cell.width(), cell.height() * WORDS);
      Bands.Band band = bands.all().get(first + i);
      bottom = Math.max(bottom, BandWords.draw(f, band, List.of(), first + i + 1, top, 0));
    }
    for (int i = 0; i < count; i++) {
      Rect cell = new Rect(cells.x() + edge + i * width, y, width, height).inset(CELL);
      double from = Math.max(cell.y() + cell.height() * WORDS, bottom + GAP);
      if (cell.bottom() - from >= LEAST) {
        Rect rest = Rect.between(cell.x(), from, cell.right(), cell.bottom());
        pictures.draw(f, bands.all().get(first + i), rest);
      } else if (cell.bottom() - from > 0) {
        Rect rest = Rect.between(cell.x(), from, cell.right(), cell.bottom());
        BandPoints.draw(f, bands.all().get(first + i), rest);
      }
    }
  }

  /** A wide and low cell: words, and their picture beside them. */
  private void beside(Frame f, int index, Rect box) {
    Bands.Band band = bands.all().get(index);
    Rect words = new Rect(box.x(), box.y(), box.width() * WORDS, box.height());
    Rect rest = Rect.between(words.right() + PAD, box.y() + GAP, box.right(), box.bottom() - GAP);
    List<String> others = pictures.draw(f, band, rest).others(band, f.isChinese());
    BandWords.draw(f, band, others, index + 1, words, 0.5);
  }
}
