package org.deckwright.article.read;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of each page with their places; upright ones only. */
final class PdfGlyphs extends PDFTextStripper {
  private static final int BOLD_WEIGHT = 600;

  /** A file with more letters than this is not read to its end. */
  private static final int MOST = 6_000_000;

  /**
   * A page's letters and pictures.
   *
   * @param height in points
   * @param width in points
   */
  record Page(float height, float width, List<PdfGlyph> glyphs, List<PdfPlaced> pictures) {}

  private final List<Page> pages = new ArrayList<>();
  private List<PdfGlyph> glyphs = new ArrayList<>();
  private float height;
  private float width;
  private int all;

  private final PdfImages images = new PdfImages(this);

  private PdfGlyphs() {
    addOperator(images);
  }

  static List<Page> of(PDDocument document) throws IOException {
    PdfGlyphs read = new PdfGlyphs();
    read.writeText(document, Writer.nullWriter());
    return read.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    glyphs = new ArrayList<>();
    boolean turned = page.getRotation() % 180 != 0;
    width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    images.start(page);
    height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
  }

  @Override
  protected void processTextPosition(TextPosition t) {
    String text = t.getUnicode();
    if (text == null || text.isEmpty() || t.getDir() != 0 || all++ > MOST) {
      return;
    }
    PDFont font = t.getFont();
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    var about = font.getFontDescriptor();
    boolean bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || name.contains("semibold")
            || (about != null && (about.getFontWeight() >= BOLD_WEIGHT || about.isForceBold()));
    boolean slanted =
        name.contains("italic") || name.contains("oblique") || (about != null && about.isItalic());
    boolean mono =
        name.contains("mono")
            || name.contains("courier")
            || name.contains("consola")
            || (about != null && about.isFixedPitch());
    float x = t.getXDirAdj();
    glyphs.add(
        new PdfGlyph(
            letters(text),
            x,
            x + t.getWidthDirAdj(),
            t.getYDirAdj(),
            t.getFontSizeInPt(),
            bold,
            slanted,
            mono));
  }

  /** Ligatures are the letters that they join. */
  private static String letters(String text) {
    char c = text.charAt(0);
    return c >= '\uFB00' && c <= '\uFB06' ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  @Override
  protected void writePage() {
    // the letters are put together elsewhere
  }

  @Override
  protected void endPage(PDPage page) {
    pages.add(new Page(height, width, glyphs, images.placed()));
  }
}
