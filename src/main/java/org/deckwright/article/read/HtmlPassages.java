package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Picture;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns a page's article into passages, in reading order. */
final class HtmlPassages {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?:language|lang|highlight-source|brush:)[-: ]?\\s*([\\w+#.-]+)");

  private static final Pattern ANCHOR = Pattern.compile("[¶#§🔗]+");
  private static final Pattern FILE =
      Pattern.compile("\\S+\\.(?:jpe?g|png|gif|svg|webp|avif|pdf|mp[34])");

  private static final int LONGEST_HEADING = 240;
  private static final int MOST_CAPTION = 40; // words

  private final SourceText source;
  private final HtmlInline inline;
  private final HtmlPictures pictures;

  /** Elements that start a line, and inline ones that hold such. */
  private final Set<Element> lines;

  private final List<Passage> made = new ArrayList<>();

  /** Inline nodes that stand beside each other, not yet a paragraph. */
  private List<Node> run = new ArrayList<>();

  HtmlPassages(SourceText source, String file) {
    this(source, new HtmlPictures(file), Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private HtmlPassages(SourceText source, HtmlPictures pictures, Set<Element> lines) {
    this.source = source;
    this.inline = new HtmlInline(source);
    this.pictures = pictures;
    this.lines = lines;
  }

  /**
   * The passages of an article.
   *
   * @param before elements that stand outside it and open it
   */
  List<Passage> of(List<Element> before, Element root) {
    before.forEach(this::findLines);
    findLines(root);
    for (Element e : before) {
      block(e);
      flush();
    }
    children(root);
    flush();
    return List.copyOf(made);
  }

  private void findLines(Element root) {
    for (Element e : root.getAllElements()) {
      if (e.isBlock() || e.normalName().equals("figure")) {
        for (Element at = e; at != null && lines.add(at); at = at.parent()) {}
      }
    }
  }

  /** The pictures that the page holds itself. */
  Map<String, Picture> pictures() {
    return new LinkedHashMap<>(pictures.held());
  }

  private void children(Element parent) {
    for (Node n : parent.childNodes()) {
      if (n instanceof Element e && lines.contains(e)) {
        flush();
        block(e);
        flush();
      } else if (n instanceof Element || n instanceof TextNode) {
        run.add(n);
      }
    }
  }

  /** Ends the paragraph of inline nodes so far. */
  private void flush() {
    List<Node> nodes = run;
    run = new ArrayList<>();
    if (!nodes.isEmpty()) {
      words(inline.of(nodes));
    }
  }

  private void words(HtmlInline.Read read) {
    boolean caption = read.pictures().size() == 1 && isCaption(read.wording());
    MappedText none = MappedText.none();
    for (Element p : read.pictures()) {
      picture(p, caption ? read.wording().text() : none);
    }
    if (!read.wording().isEmpty() && !(caption && !read.pictures().isEmpty())) {
      made.add(new Passage.Words(read.wording()));
    }
  }

  private void block(Element e) {
    String name = e.normalName();
    if (HEADINGS.contains(name)) {
      heading(e);
    } else if (name.equals("ul") || name.equals("ol") || name.equals("menu")) {
      list(e);
    } else if (name.equals("dl")) {
      definitions(e);
    } else if (name.equals("table")) {
      new HtmlTable(inline).read(e, this::inside).forEach(made::add);
    } else if (name.equals("pre")) {
      code(e);
    } else if (name.equals("blockquote")) {
      quote(e);
    } else if (name.equals("figure")) {
      figure(e);
    } else if (!name.equals("hr")) {
      children(e);
    }
  }

  /** Words beside a picture in one paragraph: few, or set apart; else they are running text. */
  private static boolean isCaption(Wording wording) {
    int words = wording.line().words();
    boolean text = wording.text().text().matches("(?s).*[\\p{L}\\d][.。!?！？][\"”’)]?");
    return words <= MOST_CAPTION
        && (words <= MOST_CAPTION / 3 || !text || wording.isEmphasised() || isNumbered(wording));
  }

  private static boolean isNumbered(Wording wording) {
    return wording.text().text().matches("(?is)^(fig(ure|\\.)?|abb\\.|图|圖|図)\\s*\\d.*");
  }

  private List<Passage> inside(Element e) {
    HtmlPassages inner = new HtmlPassages(source, pictures, lines);
    inner.children(e);
    inner.flush();
    return inner.made;
  }

  private void heading(Element e) {
    removeAnchors(e);
    HtmlInline.Read read = inline.of(e);
    read.pictures().forEach(p -> picture(p, MappedText.none()));
    MappedText text = HeadingLabels.withoutAnchor(read.wording().text());
    if (text.length() > LONGEST_HEADING || isSentences(text.text())) {
      made.add(new Passage.Words(read.wording()));
    } else if (FILE.matcher(text.text().toLowerCase(Locale.ROOT)).matches()) {
      made.add(new Passage.Aside(text, "picture"));
    } else if (!text.isEmpty()) {
      made.add(new Passage.Heading(e.normalName().charAt(1) - '0', text));
    }
  }

  /** Some pages set their opening paragraph as a heading. */
  private static boolean isSentences(String text) {
    return text.length() > LONGEST_HEADING / 3 && text.matches("(?s).*[\\p{Ll}\\p{IsHan}][.。]");
  }

  /** Many sites hang a sign on a heading that links to itself. */
  private static void removeAnchors(Element heading) {
    heading.select("a").stream()
        .filter(a -> ANCHOR.matcher(a.text().strip()).matches())
        .forEach(Element::remove);
  }

  /** How many pictures lie elsewhere. */
  int remotePictures() {
    return pictures.remote();
  }

  private void list(Element e) {
    List<Passage> after = new ArrayList<>();
    List<Passage.Item> items = items(e, after);
    if (items.size() == 1 && isUnderFigure(e)) {
      made.add(new Passage.Aside(items.get(0).text(), "picture"));
    } else if (!items.isEmpty()) {
      made.add(new Passage.Items(e.normalName().equals("ol"), items));
    }
    made.addAll(after);
  }

  /** A list of one, right below a figure, is its caption. */
  private static boolean isUnderFigure(Element list) {
    Element before = list.previousElementSibling();
    return before != null && before.normalName().equals("figure");
  }

  /** What an item cannot hold (code, tables, pictures) comes after the list. */
  private List<Passage.Item> items(Element list, List<Passage> after) {
    List<Passage.Item> items = new ArrayList<>();
    for (Element li : list.children()) {
      if (li.normalName().equals("li")) {
        item(li, items, after);
      } else if (li.normalName().matches("ul|ol") && !items.isEmpty()) {
        Passage.Item last = items.remove(items.size() - 1);
        List<Passage.Item> under = new ArrayList<>(last.under());
        under.addAll(items(li, after));
        items.add(new Passage.Item(last.wording(), under));
      }
    }
    return items;
  }

  private void item(Element li, List<Passage.Item> items, List<Passage> after) {
    List<MappedText> parts = new ArrayList<>();
    List<Passage.Item> under = new ArrayList<>();
    int bold = 0;
    for (Passage p : inside(li)) {
      if (p instanceof Passage.Words w) {
        bold = parts.isEmpty() ? w.wording().bold() : bold;
        parts.addAll(w.wording().parts());
      } else if (p instanceof Passage.Heading h) {
        bold = parts.isEmpty() ? h.text().length() : bold;
        parts.add(h.text());
      } else if (p instanceof Passage.Items inner) {
        under.addAll(inner.items());
      } else {
        after.add(p);
      }
    }
    if (!parts.isEmpty() || !under.isEmpty()) {
      items.add(new Passage.Item(new Wording(parts, bold, false), under));
    }
  }

  /** Terms and what they mean, as items that begin with the term in bold. */
  private void definitions(Element dl) {
    List<Passage.Item> items = new ArrayList<>();
    MappedText term = MappedText.none();
    for (Element e : dl.select("> dt, > dd, > div > dt, > div > dd")) {
      MappedText text = inline.of(e).wording().text();
      if (e.normalName().equals("dt")) {
        term = text;
      } else if (!text.isEmpty()) {
        List<MappedText> parts = term.isEmpty() ? List.of(text) : List.of(term, text);
        items.add(new Passage.Item(new Wording(parts, term.length(), false), List.of()));
        term = MappedText.none();
      }
    }
    if (!items.isEmpty()) {
      made.add(new Passage.Items(false, items));
    }
  }

  private void code(Element pre) {
    String code = pre.wholeText().replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    int from = pre.sourceRange().endPos();
    int to = pre.endSourceRange().startPos();
    if (!code.isBlank() && to > from && from >= 0) {
      Element inner = pre.selectFirst("code");
      String names = pre.className() + " " + (inner == null ? "" : inner.className());
      Matcher m = LANGUAGE.matcher(names);
      made.add(new Passage.Code(m.find() ? m.group(1) : "", code, from, to));
    }
  }

  private void quote(Element e) {
    List<MappedText> parts = new ArrayList<>();
    List<Passage> others = new ArrayList<>();
    for (Passage p : inside(e)) {
      if (p instanceof Passage.Words w) {
        parts.addAll(w.wording().parts());
      } else if (p instanceof Passage.Quote q) {
        parts.addAll(q.parts());
      } else {
        others.add(p);
      }
    }
    if (!parts.isEmpty()) {
      made.add(new Passage.Quote(parts));
    }
    made.addAll(others);
  }

  /** A figure's pictures with its caption; or its table, code or quotation with it. */
  private void figure(Element e) {
    Element under = e.selectFirst("figcaption");
    MappedText caption = MappedText.none();
    if (under != null) {
      caption = inline.of(under).wording().text();
      under.remove();
    }
    boolean gone = e.selectFirst("img") != null;
    for (Passage p : inside(e)) {
      if (p instanceof Passage.Picture picture && !caption.isEmpty()) {
        made.add(new Passage.Picture(picture.file(), picture.alt(), caption, picture.offset()));
        caption = MappedText.none();
      } else {
        made.add(p);
      }
    }
    if (!caption.isEmpty()) {
      made.add(
          gone ? new Passage.Aside(caption, "picture") : new Passage.Words(Wording.of(caption)));
    }
  }

  private void picture(Element e, MappedText caption) {
    Element img = e.normalName().equals("img") ? e : e.selectFirst("img");
    if (img == null) {
      return;
    }
    int from = Math.max(0, img.sourceRange().startPos());
    pictures
        .file(img)
        .ifPresent(file -> made.add(new Passage.Picture(file, alt(img), caption, from)));
  }

  private MappedText alt(Element img) {
    var range = img.attributes().sourceRange("alt").valueRange();
    return range.isTracked()
        ? inline.mapped(img.attr("alt"), range.startPos(), range.endPos())
        : MappedText.none();
  }
}
