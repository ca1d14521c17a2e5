package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.article.Picture;

/** Turns a PDF's paragraphs into passages. */
final class PdfPassages {
  private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){4,}\\s*[\\divxlc]+$|…{2,}");
  private static final Pattern NOTE = Pattern.compile("^(?:\\[?\\d{1,3}[\\].)]?|[*†‡§])\\s*\\p{L}");

  /** Footnotes are smaller than running text by this and stand in the lower part of a page. */
  private static final float SMALL = 0.93f;

  private static final float LOWER = 0.55f;

  private final String name;
  private final BlockText text;
  private final PdfWords words;
  private final PdfHeadings headings;
  private final float body;
  private final List<Passage> made = new ArrayList<>();
  private final List<Entry> list = new ArrayList<>();
  private final List<String> code = new ArrayList<>();
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private final List<PdfFigure> waiting = new ArrayList<>();
  private boolean inNotes;
  private int notesPage;

  /** An item of a list that is not yet over. */
  private record Entry(float x, boolean ordered, int page, Wording wording) {}

  /**
   * @param name of the document, which the names of its pictures start with
   */
  PdfPassages(String name, BlockText text, PdfWords words, PdfHeadings headings, float body) {
    this.name = name;
    this.text = text;
    this.words = words;
    this.headings = headings;
    this.body = body;
  }

  List<Passage> of(PdfFigures figures) {
    List<PdfParagraph> paragraphs = figures.text();
    for (int i = 0; i < paragraphs.size(); i++) {
      waiting.addAll(figures.before(paragraphs.get(i)));
      placeFigures();
      int rows = tableRows(untilFigure(paragraphs, i, figures));
      if (rows > 0) {
        i += rows - 1;
      } else {
        paragraph(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
      }
    }
    endRuns();
    waiting.addAll(figures.last());
    waiting.forEach(this::figure);
    return List.copyOf(made);
  }

  /** A picture at the top of a page or under a heading waits for the text that it belongs to. */
  private void placeFigures() {
    if (!waiting.isEmpty()) {
      endRuns();
      boolean text = !made.isEmpty() && !(made.get(made.size() - 1) instanceof Passage.Heading);
      if (text) {
        waiting.forEach(this::figure);
        waiting.clear();
      }
    }
  }

  /** The pictures that were made, by the names that passages call them. */
  Map<String, Picture> pictures() {
    return pictures;
  }

  private void figure(PdfFigure figure) {
    endRuns();
    String file = file(pictures.size() + 1, figure.isJpeg() ? "jpg" : "png");
    pictures.put(file, figure.picture());
    MappedText caption =
        figure.caption().isEmpty()
            ? MappedText.none()
            : text.add(words.join(figure.caption().get(0).lines()));
    made.add(new Passage.Picture(file, MappedText.none(), caption, Math.max(0, text.length() - 1)));
    figure.labels().forEach(l -> aside(words.join(l.lines()), "picture"));
  }

  private String file(int number, String ending) {
    return name + "#picture-" + number + "." + ending;
  }

  /** The first lines of paragraphs of one line each that no picture parts. */
  private static List<PdfLine> untilFigure(
      List<PdfParagraph> paragraphs, int start, PdfFigures figures) {
    List<PdfLine> lines = new ArrayList<>();
    for (int i = start; i < paragraphs.size() && paragraphs.get(i).lines().size() == 1; i++) {
      if (i > start && !figures.before(paragraphs.get(i)).isEmpty()) {
        break;
      }
      lines.add(paragraphs.get(i).first());
    }
    return lines;
  }

  /** Reads a table that starts with the first of these lines; answers how many it took. */
  private int tableRows(List<PdfLine> lines) {
    int count = PdfTable.rows(lines, 0);
    Optional<List<List<String>>> cells = PdfTable.of(lines.subList(0, count));
    if (cells.isEmpty()) {
      return 0;
    }
    endRuns();
    made.add(new Passage.Grid(cells.get().stream().map(r -> text.add(r, " | ")).toList()));
    return count;
  }

  private void paragraph(PdfParagraph p, PdfParagraph next) {
    String all = words.join(p.lines());
    if (all.isBlank()) {
      return;
    }
    if (p.isMono() && PdfParagraph.mark(all) == 0) {
      endList();
      p.lines().forEach(l -> code.add(l.text()));
      return;
    }
    endCode();
    int level = headings.level(p);
    if (LEADERS.matcher(all).find() && level < 0) {
      aside(all, "boilerplate");
    } else if (isNote(p, all)) {
      aside(all, "footnote");
    } else if (level >= 0 && !isItem(p, all, next)) {
      endList();
      made.add(new Passage.Heading(level, text.add(all)));
    } else if (PdfParagraph.mark(all) > 0) {
      item(p, all);
    } else {
      endList();
      boolean slanted = p.isSlanted() || p.isBold();
      made.add(new Passage.Words(new Wording(List.of(text.add(all)), 0, slanted)));
    }
  }

  /** A bold numbered line with its like next to it is an item, not a heading. */
  private static boolean isItem(PdfParagraph p, String all, PdfParagraph next) {
    boolean plain = next != null && PdfParagraph.number(next.first().text()).isPresent();
    return PdfParagraph.isBullet(all)
        || (PdfParagraph.number(all).isPresent()
            && plain
            && next.isBold() == p.isBold()
            && Math.abs(next.size() - p.size()) < 0.5f);
  }

  private boolean isNote(PdfParagraph p, String all) {
    boolean small = p.size() < SMALL * body && p.first().bottom() > LOWER;
    boolean goesOn = inNotes && notesPage == p.first().page() && small;
    boolean starts = small && NOTE.matcher(all).find();
    inNotes = goesOn || starts;
    notesPage = p.first().page();
    return inNotes;
  }

  private void aside(String words, String why) {
    made.add(new Passage.Aside(text.add(words), why));
  }

  private void item(PdfParagraph p, String all) {
    boolean ordered = !PdfParagraph.isBullet(all);
    boolean again =
        ordered && PdfParagraph.number(all).filter(n -> n == 1).isPresent() && !list.isEmpty();
    if (again && list.get(0).ordered() && p.first().x() <= list.get(0).x() + 4) {
      endList();
    }
    String bare = all.substring(PdfParagraph.mark(all));
    Wording wording = Wording.of(text.add(bare));
    if (!wording.isEmpty()) {
      list.add(new Entry(p.first().x(), ordered, p.first().page(), wording));
    }
  }

  private void endRuns() {
    endList();
    endCode();
  }

  private void endCode() {
    if (!code.isEmpty()) {
      made.add(text.code(code));
      code.clear();
    }
  }

  private void endList() {
    if (!list.isEmpty()) {
      made.add(new Passage.Items(list.get(0).ordered(), items(0, list.size())));
      list.clear();
    }
  }

  /** The items between two indexes; those further right stand under the one before. */
  private List<Passage.Item> items(int from, int to) {
    List<Passage.Item> items = new ArrayList<>();
    int i = from;
    while (i < to) {
      int end = i + 1;
      while (end < to && isUnder(list.get(i), list.get(end))) {
        end++;
      }
      items.add(new Passage.Item(list.get(i).wording(), items(i + 1, end)));
      i = end;
    }
    return items;
  }

  private static boolean isUnder(Entry a, Entry b) {
    return a.page() == b.page() && b.x() > a.x() + 5 && b.x() < a.x() + 90;
  }
}
