package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.article.Picture;

/** Turns a Word file's paragraphs and tables into passages. */
final class DocxPassages {
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:fig(?:ure)?|abb(?:ildung)?|table|tabelle|tableau|图|圖|図|表)\\.?\\s*\\d+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What programs write where a person should say what a picture shows. */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?i)^\\s*$|\\.(?:png|jpe?g|gif|emf|tiff?)$|^(?:picture|image|grafik|bild|图片) ?\\d*$");

  private static final int LONGEST_CAPTION = 240;

  private final DocxStyles styles;
  private final DocxPictures pictures;
  private final BlockText text;
  private final List<Passage> made = new ArrayList<>();
  private final Map<String, MappedText> byline = new LinkedHashMap<>();

  /** A paragraph of a list that is not yet over. */
  private record Entry(int level, boolean ordered, Wording wording) {}

  private final List<Entry> list = new ArrayList<>();
  private final List<String> code = new ArrayList<>();

  DocxPassages(DocxStyles styles, DocxPictures pictures, BlockText text) {
    this.styles = styles;
    this.pictures = pictures;
    this.text = text;
  }

  List<Passage> of(List<DocxBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof DocxParagraph p) {
        paragraph(p, i + 1 < blocks.size() && isListed(blocks.get(i + 1)));
      } else if (blocks.get(i) instanceof DocxBlock.Table t) {
        table(t);
      }
    }
    endRuns();
    return List.copyOf(made);
  }

  /** What styled paragraphs say of the document. */
  Map<String, MappedText> byline() {
    return byline;
  }

  Map<String, Picture> held() {
    return pictures.held();
  }

  private Optional<DocxStyles.Numbered> numbered(DocxParagraph p) {
    return p.list.or(() -> p.isUnlisted ? Optional.empty() : styles.list(p.style));
  }

  private boolean isListed(DocxBlock block) {
    return block instanceof DocxParagraph p && numbered(p).isPresent();
  }

  private int outline(DocxParagraph p) {
    return p.outline > 0 ? p.outline : styles.outline(p.style);
  }

  private void paragraph(DocxParagraph p, boolean listNext) {
    String style = styles.name(p.style);
    if (!p.isBlank() && isCode(p, style)) {
      endList();
      code.addAll(p.parts());
      return;
    }
    endCode();
    if (p.isBlank()) {
      endListAt(p);
    } else if (style.startsWith("toc ") || style.equals("table of figures")) {
      endList();
    } else if (style.equals("title") && made.stream().noneMatch(DocxPassages::isTitle)) {
      made.add(new Passage.Heading(0, joined(p)));
    } else if (style.equals("subtitle") && !byline.containsKey("subtitle")) {
      byline.put("subtitle", joined(p));
    } else if (outline(p) > 0 && joinedLength(p) < LONGEST_CAPTION) {
      endList();
      made.add(new Passage.Heading(outline(p), joined(p)));
    } else if (numbered(p).isPresent() && !isCountedHeading(p, listNext)) {
      DocxStyles.Numbered place = numbered(p).get();
      list.add(new Entry(place.level(), place.ordered(), wording(p)));
    } else {
      endList();
      words(p, style);
    }
    p.pictures.forEach(this::picture);
  }

  private static boolean isTitle(Passage p) {
    return p instanceof Passage.Heading h && h.level() == 0;
  }

  private static int joinedLength(DocxParagraph p) {
    return String.join(" ", p.parts()).length();
  }

  private MappedText joined(DocxParagraph p) {
    return text.add(String.join(" ", p.parts()));
  }

  private boolean isCode(DocxParagraph p, String style) {
    return style.contains("code") || style.contains("preformatted") || p.isMono();
  }

  /** A numbered paragraph all in bold that no other item follows heads what does. */
  private boolean isCountedHeading(DocxParagraph p, boolean listNext) {
    return p.isStrong() && !listNext && list.isEmpty();
  }

  private Wording wording(DocxParagraph p) {
    List<MappedText> parts = text.add(p.parts(), " ");
    boolean strong = p.isStrong() && outline(p) == 0;
    int bold = strong ? Integer.MAX_VALUE : p.bold();
    return new Wording(parts, bold, p.isEmphasised());
  }

  private void words(DocxParagraph p, String style) {
    String all = String.join(" ", p.parts()).strip();
    boolean caption =
        style.equals("caption") || (all.length() < LONGEST_CAPTION && CAPTION.matcher(all).find());
    Passage last = made.isEmpty() ? null : made.get(made.size() - 1);
    if (caption && last instanceof Passage.Picture f && f.caption().isEmpty()) {
      MappedText words = text.add(all);
      made.set(made.size() - 1, new Passage.Picture(f.file(), f.alt(), words, f.offset()));
    } else if (style.contains("quote") || style.equals("block text")) {
      made.add(
          new Passage.Quote(text.add(p.parts(), " ").stream().filter(t -> !t.isEmpty()).toList()));
    } else {
      boolean first = made.isEmpty();
      Wording wording = wording(p);
      made.add(
          first && wording.isBoldTitle()
              ? new Passage.Heading(0, wording.text())
              : new Passage.Words(wording));
    }
  }

  private void picture(DocxParagraph.Picture picture) {
    endRuns();
    pictures
        .file(picture.relation())
        .ifPresent(
            file -> {
              int at = text.length();
              MappedText alt =
                  MADE_UP.matcher(picture.alt()).find()
                      ? MappedText.none()
                      : text.add(picture.alt().strip());
              made.add(new Passage.Picture(file, alt, MappedText.none(), Math.max(0, at - 1)));
            });
  }

  private void table(DocxBlock.Table table) {
    endRuns();
    boolean one = table.rows().stream().allMatch(r -> r.size() <= 1);
    if (one) {
      DocxPassages inner = new DocxPassages(styles, pictures, text);
      table.rows().forEach(r -> r.forEach(c -> made.addAll(inner.of(c.blocks()))));
      return;
    }
    List<List<MappedText>> rows = new ArrayList<>();
    for (List<DocxBlock.Cell> row : table.rows()) {
      List<String> cells = row.stream().map(DocxBlock.Cell::words).toList();
      if (cells.stream().anyMatch(c -> !c.isBlank())) {
        rows.add(text.add(cells, " | "));
      }
    }
    if (!rows.isEmpty()) {
      made.add(new Passage.Grid(rows));
    }
  }

  // lists and code: paragraphs that belong together

  /** An empty paragraph between items does not end a list, others' absence does. */
  private void endListAt(DocxParagraph p) {
    if (!p.pictures.isEmpty()) {
      endList();
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
      boolean ordered = list.get(0).ordered();
      made.add(new Passage.Items(ordered, items(0, list.size())));
      list.clear();
    }
  }

  /** The items between two indexes; deeper ones stand under the one before. */
  private List<Passage.Item> items(int from, int to) {
    List<Passage.Item> items = new ArrayList<>();
    int i = from;
    while (i < to) {
      int end = i + 1;
      while (end < to && list.get(end).level() > list.get(i).level()) {
        end++;
      }
      items.add(new Passage.Item(list.get(i).wording(), items(i + 1, end)));
      i = end;
    }
    return items;
  }
}
