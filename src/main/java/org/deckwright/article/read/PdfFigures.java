package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;

/**
 * Finds the pictures of a document. Where a caption stands, what is drawn above it, in its column
 * and below the running text, is one picture, drawn lines and their labels included; other pictures
 * are taken as the document holds them, where they are large enough and no ground.
 */
@SuppressWarnings("ReferenceEquality") // paragraphs themselves, not ones like them
final class PdfFigures {
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)^(?:fig(?:ure|\\.)?|abb(?:ildung|\\.)?|chart|exhibit|photo)\\s*\\d{1,3}(?:[.-]\\d+)?"
              + "\\s*[.:|–—-]\\s*\\S.*"
              + "|^[图圖図]\\s*\\d{1,3}(?:[.-]\\d+)?(?:\\s*[:：.、|]\\s*|\\s+)\\S.*");
  private static final Pattern MARK = Pattern.compile("\\d{1,2}|[*†‡§]");
  private static final Pattern TABLE = Pattern.compile("(?i)^(?:table|tabelle|表)\\s*\\d.*");
  private static final int MOST = 60;
  private static final int MOST_CAPTION = 120; // words
  private static final int PROSE = 9; // words
  private static final float SMALLEST = 48; // points
  private static final float LARGEST = 0.85f; // part of the page
  private static final float NEAR = 30; // points
  private static final int FEWEST_DOTS = 80;
  private static final float TOP = 0.05f;
  private static final int REPEATED = 3;

  private final List<PdfGlyphs.Page> pages;
  private final List<PdfParagraph> paragraphs;
  private final PdfWords words;
  private final PdfHeadings headings;
  private final float body;
  private final PdfPageImages images;
  private final Set<PdfPlaced> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<PdfParagraph, List<PdfFigure>> before = new IdentityHashMap<>();
  private final List<PdfFigure> last = new ArrayList<>();
  private final Set<PdfParagraph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private int found;

  PdfFigures(
      List<PdfGlyphs.Page> pages,
      List<PdfParagraph> paragraphs,
      PdfWords words,
      PdfHeadings headings,
      float body,
      PdfPageImages images) {
    this.pages = pages;
    this.paragraphs = paragraphs;
    this.words = words;
    this.headings = headings;
    this.body = body;
    this.images = images;
    paragraphs.stream().filter(this::isMark).forEach(taken::add);
    paragraphs.stream().filter(this::isCaption).toList().forEach(this::captioned);
    repeatedGone().forEach(this::alone);
  }

  /** The paragraphs that are running text, in their order; pictures part none. */
  List<PdfParagraph> text() {
    List<PdfParagraph> text = new ArrayList<>();
    boolean parted = false;
    for (PdfParagraph p : paragraphs) {
      if (taken.contains(p)) {
        parted = true;
      } else if (parted && !text.isEmpty() && goesOn(text.get(text.size() - 1), p)) {
        text.add(joined(text.remove(text.size() - 1), p));
      } else {
        text.add(p);
        parted = false;
      }
    }
    return text;
  }

  private boolean goesOn(PdfParagraph a, PdfParagraph b) {
    String first = text(a);
    String second = text(b);
    return Math.abs(a.size() - b.size()) < 0.6f
        && !first.matches("(?s).*[.!?:;。！？：；]")
        && !second.isEmpty()
        && Character.isLowerCase(second.codePointAt(0));
  }

  private PdfParagraph joined(PdfParagraph a, PdfParagraph b) {
    List<PdfLine> lines = new ArrayList<>(a.lines());
    lines.addAll(b.lines());
    PdfParagraph joined = new PdfParagraph(lines);
    List<PdfFigure> figures = new ArrayList<>(before(a));
    figures.addAll(before(b));
    before.put(joined, figures);
    return joined;
  }

  /** The pictures that stand before a paragraph. */
  List<PdfFigure> before(PdfParagraph paragraph) {
    return before.getOrDefault(paragraph, List.of());
  }

  /** Those after all running text. */
  List<PdfFigure> last() {
    return last;
  }

  private String text(PdfParagraph p) {
    return words.join(p.lines());
  }

  private int count(PdfParagraph p) {
    String text = text(p);
    return new TextLine(0, 0, 0, text.length(), text).words();
  }

  private boolean isCaption(PdfParagraph p) {
    return CAPTION.matcher(text(p)).matches() && count(p) <= MOST_CAPTION;
  }

  /** Whether it is only a note's raised mark. */
  private boolean isMark(PdfParagraph p) {
    return p.size() < 0.8f * body && MARK.matcher(text(p)).matches();
  }

  /** The picture above a caption. */
  private void captioned(PdfParagraph caption) {
    PdfLine line = caption.first();
    float bottom = line.y() - line.size();
    float left = line.left();
    float right = Math.max(line.edge(), left + SMALLEST);
    List<PdfPlaced> near = new ArrayList<>();
    for (PdfPlaced p : pages.get(line.page()).pictures()) {
      if (p.overlaps(left, right) && p.bottom() <= bottom + 6 && isShown(p)) {
        near.add(p);
      }
    }
    float top = top(caption, left, right, bottom);
    near.removeIf(p -> p.top() < top - 6);
    for (PdfPlaced p : near) {
      left = Math.min(left, p.x());
      right = Math.max(right, p.right());
    }
    List<PdfParagraph> labels = labels(caption, left, right, top, bottom);
    Optional<PdfPageImages.Made> made =
        near.size() == 1 && labels.isEmpty()
            ? images.own(near.get(0))
            : images.part(line.page(), left - 2, top, right + 2, bottom - 2);
    made.filter(m -> m.width() >= SMALLEST && m.height() >= SMALLEST * 0.7f)
        .ifPresent(
            m -> {
              used.addAll(near);
              taken.addAll(labels);
              taken.add(caption);
              add(new PdfFigure(List.of(caption), labels, m.picture(), m.isJpeg()), after(caption));
            });
  }

  /** Where the running text above a caption ends. */
  private float top(PdfParagraph caption, float left, float right, float bottom) {
    int page = caption.first().page();
    float top = pages.get(page).height() * TOP;
    for (PdfParagraph p : paragraphs) {
      for (PdfLine l : p.lines()) {
        boolean above = l.page() == page && l.y() < bottom && l.x() < right && l.right() > left;
        if (above && p != caption && isText(p, l)) {
          top = Math.max(top, l.y() + 0.35f * l.size());
        }
      }
    }
    return top;
  }

  /** Whether a line is of running text, not a word in a drawing. */
  private boolean isText(PdfParagraph p, PdfLine line) {
    if (p.size() > 0.85f * body && count(p) >= PROSE) {
      return true;
    }
    boolean atEdge = Math.abs(line.x() - line.left()) < 3 && line.size() >= 0.95f * body;
    String text = text(p);
    return taken.contains(p)
        || isCaption(p)
        || TABLE.matcher(text).matches()
        || (headings.level(p) >= 0 && p.size() >= body)
        || (atEdge && (PdfParagraph.mark(text) > 0 || p.lines().size() > 1));
  }

  private List<PdfParagraph> labels(
      PdfParagraph caption, float left, float right, float top, float bottom) {
    List<PdfParagraph> labels = new ArrayList<>();
    for (PdfParagraph p : paragraphs) {
      boolean inside =
          p.lines().stream()
              .allMatch(
                  l ->
                      l.page() == caption.first().page()
                          && l.y() > top
                          && l.y() <= bottom + 1
                          && l.x() >= left - 20
                          && l.right() <= right + 20);
      if (inside && p != caption && !taken.contains(p)) {
        labels.add(p);
      }
    }
    return labels;
  }

  /** Not a ground under the page, nor a line or a sign. */
  private boolean isShown(PdfPlaced p) {
    PdfGlyphs.Page page = pages.get(p.page());
    return p.width() >= SMALLEST
        && p.height() >= SMALLEST
        && p.width() * p.height() <= LARGEST * page.width() * page.height()
        && p.image().getWidth() >= FEWEST_DOTS
        && p.image().getHeight() >= FEWEST_DOTS
        && p.width() < 8 * p.height();
  }

  /** The pictures that are not yet used, without those that stand on several pages: a logo. */
  private List<PdfPlaced> repeatedGone() {
    IdentityHashMap<COSBase, Integer> times = new IdentityHashMap<>();
    List<PdfPlaced> all = new ArrayList<>();
    for (PdfGlyphs.Page page : pages) {
      page.pictures().forEach(p -> times.merge(p.image().getCOSObject(), 1, Integer::sum));
      all.addAll(page.pictures());
    }
    all.removeIf(
        p -> used.contains(p) || !isShown(p) || times.get(p.image().getCOSObject()) >= REPEATED);
    return all;
  }

  /** A picture without a numbered caption; small or slanted words right under it are one. */
  private void alone(PdfPlaced p) {
    List<PdfParagraph> caption = new ArrayList<>();
    PdfParagraph next = null;
    for (PdfParagraph q : paragraphs) {
      PdfLine l = q.first();
      boolean below = l.page() == p.page() && p.overlaps(l.x(), l.right()) && l.y() > p.bottom();
      if (below && (next == null || l.y() < next.first().y())) {
        next = q;
      }
    }
    boolean near = next != null && next.first().y() - next.size() - p.bottom() < NEAR;
    boolean small = near && (next.size() < 0.95f * body || next.isSlanted());
    if (small && !taken.contains(next) && count(next) <= 40 && headings.level(next) < 0) {
      caption.add(next);
    }
    PdfParagraph at = caption.isEmpty() ? next : after(next);
    Optional<PdfParagraph> place = Optional.ofNullable(at == null ? after(p.page()) : at);
    images
        .own(p)
        .ifPresent(
            m -> {
              taken.addAll(caption);
              add(new PdfFigure(caption, List.of(), m.picture(), m.isJpeg()), place.orElse(null));
            });
  }

  private PdfParagraph after(int page) {
    return paragraphs.stream()
        .filter(p -> p.first().page() > page && !taken.contains(p))
        .findFirst()
        .orElse(null);
  }

  private PdfParagraph after(PdfParagraph p) {
    int at = 0;
    while (paragraphs.get(at) != p) {
      at++;
    }
    do {
      at++;
    } while (at < paragraphs.size() && taken.contains(paragraphs.get(at)));
    return at < paragraphs.size() ? paragraphs.get(at) : null;
  }

  private void add(PdfFigure figure, PdfParagraph place) {
    if (found++ >= MOST) {
      return;
    }
    PdfParagraph at = place;
    while (at != null && taken.contains(at)) {
      at = after(at);
    }
    if (at == null) {
      last.add(figure);
    } else {
      before.computeIfAbsent(at, k -> new ArrayList<>()).add(figure);
    }
  }
}
