package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.deckwright.diag.Diagnostics;

/** Takes the blocks of one slide apart: title, pictures behind it, notes, columns, the rest. */
final class Gatherer {
  private static final Pattern TAG =
      Pattern.compile("(?is)<!--.*?-->|<(/?)(div|section|aside)\\b([^>]*)>");
  private static final Pattern COLUMNS =
      Pattern.compile("(?i)(?:class|style)=[\"']?[^\"'>]*(?:col|grid|split|flex|two)");
  private static final Pattern ONE_COLUMN =
      Pattern.compile(
          "(?i)class=[\"']?(?:[^\"'>]*\\s)?(?:col(?:umn)?|left|right|(?:col(?:umn)?|left|right)-\\w+|\\w+-(?:left|right))[\\s\"'>]");

  /** How reveal.js is told what stands behind a slide. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)\\.slide:[^>]*data-background(?:-image)?=[\"']([^\"'#]+\\.(?:png|jpe?g|gif|webp|bmp))[\"']");

  private static final Pattern NOTE = Pattern.compile("(?i)^notes?:\\s*");

  private final Directives directives;
  private final Content after;
  private final List<Content> columns = new ArrayList<>();
  private final List<Backdrop> backdrops = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final String file;
  private final Diagnostics diagnostics;

  private Content before;
  private String classes;
  private String title = "";
  private int level;
  private boolean fit;
  private boolean inNotes;
  private boolean inAside;
  private int depth;
  private int container = -1;
  private int heads;

  Gatherer(String file, Directives directives, Diagnostics diagnostics) {
    this.file = file;
    this.directives = directives;
    this.diagnostics = diagnostics;
    this.before = new Content(file, directives, diagnostics);
    this.after = new Content(file, directives, diagnostics);
    this.classes = directives.classes();
  }

  /**
   * @param first whether it is the deck's first slide, which front matter may direct alone
   */
  Gathered gather(List<Node> piece, boolean first) {
    if (first) {
      directives.firstOnly().forEach(this::set);
    }
    heads = first ? 0 : HeadedColumns.level(piece);
    piece.forEach(this::take);
    return new Gathered(
        title,
        level,
        fit,
        classes,
        List.copyOf(backdrops),
        before.parts(),
        columns.stream().map(Content::parts).filter(p -> !p.isEmpty()).toList(),
        after.parts(),
        String.join("\n", notes));
  }

  /** What a fenced picture calls itself, where the slide has no title. */
  String titleOfPicture() {
    List<Content> all = new ArrayList<>(List.of(before));
    all.addAll(columns);
    return all.stream().map(Content::title).filter(t -> !t.isEmpty()).findFirst().orElse("");
  }

  private void take(Node node) {
    if (node instanceof HtmlBlock html) {
      html(html.getLiteral());
      return;
    }
    Nodes.comments(node).forEach(this::comment);
    content(node);
  }

  private void content(Node node) {
    String text = node instanceof Paragraph ? Nodes.text(node) : "";
    inNotes |= NOTE.matcher(text).lookingAt();
    if (inNotes || inAside) {
      notes.add(NOTE.matcher(Nodes.text(node)).replaceFirst("").strip());
      return;
    }
    if (node instanceof Heading h && title.isEmpty() && container < 0 && columns.isEmpty()) {
      title = Nodes.titled(h);
      level = h.getLevel();
      behind(h);
      return;
    }
    if (heads > 0 && node instanceof Heading h && h.getLevel() == heads) {
      column();
    }
    behind(node);
    place().add(node);
  }

  private void column() {
    columns.add(new Content(file, directives, diagnostics));
  }

  /** Where content goes: before, in, or after columns. */
  private Content place() {
    boolean inside = heads > 0 || (container >= 0 && depth > container);
    return columns.isEmpty() ? before : inside ? columns.get(columns.size() - 1) : after;
  }

  private void behind(Node node) {
    for (Image image : Nodes.images(node)) {
      Backdrop picture = Backdrop.of(image);
      directives.passOver(picture);
      if (picture.behind() && !directives.leavesOut(picture)) {
        backdrops.add(picture);
      }
    }
  }

  // HTML

  /** Comments direct; boxes in columns part the slide; other mark-up only dresses. */
  private void html(String html) {
    directives.passOverTags(html);
    Matcher m = TAG.matcher(html);
    int from = 0;
    while (m.find()) {
      HtmlNodes.of(html.substring(from, m.start())).forEach(this::content);
      from = m.end();
      if (m.group(2) == null) {
        comment(m.group());
      } else if (m.group(2).equalsIgnoreCase("aside")) {
        inAside = m.group(1).isEmpty();
      } else if (m.group(1).isEmpty()) {
        opens(m.group(3));
      } else {
        closes();
      }
    }
    HtmlNodes.of(html.substring(from)).forEach(this::content);
  }

  private void opens(String attributes) {
    boolean within = container >= 0 && depth == container;
    if (container < 0 && ONE_COLUMN.matcher(attributes + ">").find()) {
      container = depth;
      column();
    } else if (container < 0 && COLUMNS.matcher(attributes).find()) {
      container = depth + 1;
    } else if (within) {
      column();
    }
    depth++;
  }

  private void closes() {
    depth = Math.max(0, depth - 1);
    if (depth < container) {
      container = -1;
    }
  }

  // comments

  private void comment(String html) {
    fit |= html.matches("<!--\\s*fit\\s*-->");
    Matcher behind = BEHIND.matcher(html);
    if (behind.find()) {
      backdrop(Backdrop.behind(behind.group(1), ""));
    }
    for (Comment c : Comment.all(html)) {
      c.set().forEach(this::set);
      if (!c.note().isEmpty()) {
        notes.add(c.note());
      }
      if (!c.box().isEmpty()) {
        box(c.box());
      }
    }
  }

  private void box(String kind) {
    switch (kind) {
      case "notes" -> inAside = true;
      case "/notes" -> inAside = false;
      case "columns" -> opens("class=columns");
      case "column", "box" -> opens("");
      case "slot" -> slot();
      case "end" -> container = -1;
      default -> closes();
    }
  }

  /** What stands before Slidev's first mark of a column is the other column. */
  private void slot() {
    if (columns.isEmpty()) {
      columns.add(before);
      before = new Content(file, directives, diagnostics);
    }
    if (container < 0) {
      container = depth++;
    }
    column();
  }

  private void set(String key, String value) {
    switch (key) {
      case "class" -> {
        directives.setClass(value);
        classes = value;
      }
      case "_class" -> classes = (classes + " " + value).strip();
      case "layout", "_layout" -> classes = (classes + " layout-" + value + " " + value).strip();
      case "image", "_image" -> backdrop(Backdrop.behind(value, side()));
      case "backgroundimage", "_backgroundimage" -> {
        if (value.matches("url\\(.*\\)")) {
          backdrop(Backdrop.behind(value.replaceAll("^url\\(['\"]?|['\"]?\\)$", ""), ""));
        }
      }
      default -> directives.passOver(key);
    }
  }

  private String side() {
    return classes.contains("layout-image-left")
        ? "left"
        : classes.contains("layout-image-right") ? "right" : "";
  }

  private void backdrop(Backdrop picture) {
    if (!directives.leavesOut(picture)) {
      backdrops.add(picture);
    }
  }
}
