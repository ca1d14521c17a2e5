package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells headings by the bookmarks that name them, by size, and by weight. */
final class PdfHeadings {
  /** Letters this many times the size of running text are a heading's. */
  private static final float LARGE = 1.13f;

  private static final int MOST_LINES = 4;
  private static final int MOST_WORDS = 30;
  private static final int MOST_BOLD_WORDS = 16;
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final float body;
  private final Map<String, Integer> bookmarks;
  private final PdfWords words;

  /** The sizes of headings, the largest first; running text's own comes last. */
  private final List<Integer> sizes;

  private final int title;

  /**
   * @param bookmarks the depth from 1 of each bookmark, by {@link #key} of its words
   */
  PdfHeadings(
      List<PdfParagraph> paragraphs, float body, Map<String, Integer> bookmarks, PdfWords words) {
    this.body = body;
    this.bookmarks = bookmarks;
    this.words = words;
    TreeSet<Integer> found = new TreeSet<>();
    paragraphs.stream().filter(this::isLarge).forEach(p -> found.add(size(p)));
    this.sizes = new ArrayList<>(found.descendingSet());
    this.title = titleSize(paragraphs);
  }

  private static int size(PdfParagraph p) {
    return Math.round(p.size());
  }

  /** The largest size, where only the first page has it, and little of it; 0 if not so. */
  private int titleSize(List<PdfParagraph> paragraphs) {
    if (sizes.isEmpty()) {
      return 0;
    }
    List<PdfParagraph> largest =
        paragraphs.stream().filter(p -> isLarge(p) && size(p) == sizes.get(0)).toList();
    boolean one = largest.size() == 1 && largest.get(0).first().page() <= 1;
    return one ? sizes.get(0) : 0;
  }

  static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private boolean isWordy(PdfParagraph p, int most) {
    TextLine line = line(p);
    return p.lines().size() <= MOST_LINES
        && line.words() <= most
        && LETTER.matcher(line.text()).find();
  }

  private TextLine line(PdfParagraph p) {
    String text = words.join(p.lines());
    return new TextLine(0, 0, 0, text.length(), text);
  }

  private boolean isLarge(PdfParagraph p) {
    return p.size() >= LARGE * body && isWordy(p, MOST_WORDS);
  }

  private boolean isStrong(PdfParagraph p) {
    TextLine line = line(p);
    return p.isBold()
        && p.size() > 0.9f * body
        && isWordy(p, MOST_BOLD_WORDS)
        && !line.isFinal()
        && ":,;".indexOf(line.last()) < 0
        && p.first().segments().size() <= 2
        && !PdfParagraph.isBullet(line.text());
  }

  /** The level from 1, or 0 for the title; −1 for what is no heading. */
  int level(PdfParagraph p) {
    if (isLarge(p) && size(p) == title) {
      return 0;
    }
    Integer marked = bookmarks.get(key(words.join(p.lines())));
    if (marked != null && isWordy(p, MOST_WORDS)) {
      return marked;
    }
    if (!bookmarks.isEmpty() && bookmarks.size() > 2 && !isLarge(p)) {
      return isStrong(p) ? deepestBookmark() + 1 : -1;
    }
    int first = title > 0 ? 1 : 0;
    if (isLarge(p)) {
      return Math.max(1, sizes.indexOf(size(p)) - first + 1);
    }
    return isStrong(p) ? Math.max(1, sizes.size() - first + 1) : -1;
  }

  private int deepestBookmark() {
    return bookmarks.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }
}
