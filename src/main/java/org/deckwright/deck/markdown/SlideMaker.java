package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;

/** Makes one slide of the blocks between two rules. */
final class SlideMaker {
  private static final Pattern COLUMNS =
      Pattern.compile("(?i)<div[^>]*(?:class|style)=\"[^\"]*(?:col|grid|split|flex|two)[^\"]*\"");
  private static final Pattern DIV = Pattern.compile("(?i)<div\\b[^>]*>");
  private static final Pattern NOTE = Pattern.compile("(?i)^notes?:\\s*");
  private static final int SHORT = 160;

  private final String file;
  private final Directives directives;
  private final Stand stand;
  private final Diagnostics diagnostics;

  private final List<Backdrop> backdrops = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Content> columns = new ArrayList<>();
  private String classes;
  private String title = "";
  private int level;
  private boolean fit;
  private boolean inColumns;
  private boolean inNotes;

  /** Where a slide stands in its deck. */
  enum Stand {
    FIRST,
    INNER,
    LAST
  }

  SlideMaker(String file, Directives directives, Stand stand, Diagnostics diagnostics) {
    this.file = file;
    this.directives = directives;
    this.stand = stand;
    this.diagnostics = diagnostics;
  }

  Draft make(List<Node> piece) {
    classes = directives.classes();
    columns.add(new Content(file, diagnostics));
    piece.forEach(this::take);
    return draft();
  }

  // reading

  private void take(Node node) {
    Nodes.comments(node).forEach(this::comment);
    if (node instanceof HtmlBlock html) {
      html(html.getLiteral());
      return;
    }
    if (node instanceof Heading h && title.isEmpty() && !inColumns) {
      title = Nodes.line(h);
      level = h.getLevel();
      pictures(h);
      return;
    }
    String text = node instanceof Paragraph ? Nodes.text(node) : "";
    inNotes |= NOTE.matcher(text).lookingAt();
    if (inNotes) {
      notes.add(NOTE.matcher(Nodes.text(node)).replaceFirst("").strip());
      return;
    }
    pictures(node);
    columns.get(columns.size() - 1).add(node);
  }

  private void pictures(Node node) {
    for (Image image : Nodes.images(node)) {
      Backdrop picture = Backdrop.of(image);
      if (picture.behind()) {
        backdrops.add(picture);
      }
    }
  }

  private void comment(String html) {
    fit |= html.matches("<!--\\s*fit\\s*-->");
    for (Directives.Comment c : Directives.comments(html)) {
      c.set().forEach(this::set);
      if (!c.note().isEmpty()) {
        notes.add(c.note());
      }
    }
  }

  private void set(String key, String value) {
    if (key.equals("class")) {
      directives.setClass(value);
      classes = value;
    } else if (key.equals("_class")) {
      classes = value;
    } else if (key.endsWith("backgroundimage") && value.matches("url\\(.*\\)")) {
      String file = value.replaceAll("^url\\(['\"]?|['\"]?\\)$", "");
      backdrops.add(new Backdrop(file, true, "", 0, ""));
    }
  }

  /** Comments direct; boxes in columns part the slide; other mark-up only dresses. */
  private void html(String html) {
    comment(html);
    boolean opens = COLUMNS.matcher(html).find();
    long boxes = DIV.matcher(html).results().count();
    inColumns |= opens;
    if (inColumns && boxes > (opens ? 1 : 0)) {
      columns.add(new Content(file, diagnostics));
    }
    String text =
        html.replaceAll("(?s)<!--.*?-->|<(style|script)\\b.*?</\\1>", "")
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ")
            .strip();
    if (!text.isEmpty()) {
      org.commonmark.node.Paragraph p = new org.commonmark.node.Paragraph();
      p.appendChild(new org.commonmark.node.Text(text));
      columns.get(columns.size() - 1).add(p);
    }
  }

  // writing

  private Draft draft() {
    List<Slide> parts = new ArrayList<>(columns.get(0).parts());
    String note = String.join("\n", notes);
    String named =
        title.isEmpty()
            ? columns.stream().map(Content::title).filter(t -> !t.isEmpty()).findFirst().orElse("")
            : title;
    boolean beside = columns.size() > 1;
    if (!beside && parts.stream().allMatch(SlideMaker::isText)) {
      List<String> lines = lines(parts);
      if (stand == Stand.FIRST && !named.isEmpty()) {
        return cover(named, lines, note);
      }
      boolean lead = has("lead") || has("section") || has("title") || has("cover");
      boolean opens = level == 1 && !fit && stand != Stand.LAST && backdrops.isEmpty();
      if (!named.isEmpty()
          && lines.size() <= 2
          && total(lines) <= SHORT
          && (lead || lines.isEmpty())) {
        return opens ? opener(named, lines, note) : statement(named, lines, note);
      }
      if (named.isEmpty() && lines.size() == 1 && backdrops.isEmpty() && total(lines) <= SHORT) {
        return statement(lines.get(0), List.of(), note);
      }
    }
    if (beside) {
      return composed(named, stackedAbove(parts), "columns", 0, note);
    }
    if (!backdrops.isEmpty()) {
      return pictured(named, parts, note);
    }
    if (parts.size() == 1) {
      return single(named, parts.get(0), note);
    }
    boolean textAndPicture =
        parts.size() == 2 && isText(parts.get(0)) && parts.get(1) instanceof Slide.Picture;
    return composed(named, parts, textAndPicture ? "columns" : "rows", 0, note);
  }

  /** The columns; what stood before them becomes a first row of its own. */
  private List<Slide> stackedAbove(List<Slide> before) {
    List<Slide> out = new ArrayList<>(before);
    for (Content column : columns.subList(1, columns.size())) {
      List<Slide> inner = column.parts();
      if (inner.size() == 1) {
        out.add(inner.get(0));
      } else if (!inner.isEmpty()) {
        out.add(new Slide.Composed(Envelope.EMPTY, inner, "rows", 0));
      }
    }
    return out;
  }

  private boolean has(String name) {
    return List.of(classes.toLowerCase(Locale.ROOT).split("[\\s,]+")).contains(name);
  }

  private static boolean isText(Slide part) {
    return part instanceof Slide.Bullets;
  }

  private static List<String> lines(List<Slide> parts) {
    List<String> out = new ArrayList<>();
    for (Slide part : parts) {
      ((Slide.Bullets) part)
          .points()
          .forEach(
              p -> {
                if (!p.label().isEmpty()) {
                  out.add(p.label());
                }
                if (!p.text().isEmpty()) {
                  out.add(p.text());
                }
              });
    }
    return out;
  }

  private static int total(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }

  private Draft cover(String name, List<String> lines, String note) {
    String subtitle = lines.isEmpty() ? "" : lines.get(0);
    String origin = lines.size() < 2 ? "" : String.join(" · ", lines.subList(1, lines.size()));
    return new Draft(
        name, false, s -> new Slide.Title(Envelope.of(name, 0, note), subtitle, origin));
  }

  private static Draft opener(String name, List<String> lines, String note) {
    String text = String.join(" ", lines);
    return new Draft(name, true, s -> new Slide.Section(Envelope.of(name, s, note), text));
  }

  private static Draft statement(String name, List<String> lines, String note) {
    String remark = String.join(" ", lines);
    return new Draft(name, false, s -> new Slide.Statement(Envelope.of(name, s, note), "", remark));
  }

  private Draft pictured(String name, List<Slide> parts, String note) {
    Backdrop main = backdrops.get(0);
    if (name.isEmpty() && parts.isEmpty() && backdrops.size() == 1) {
      return single("", Content.picture(main, ""), note);
    }
    List<Slide> all = new ArrayList<>(List.of(Content.picture(main, "")));
    all.addAll(parts);
    backdrops.stream().skip(1).forEach(b -> all.add(Content.picture(b, "")));
    String arrangement = main.side().equals("left") ? "picture-left" : "picture-right";
    return composed(name, all, arrangement, main.share(), note);
  }

  private static Draft composed(
      String name, List<Slide> parts, String arrangement, int share, String note) {
    return new Draft(
        name,
        false,
        s -> new Slide.Composed(Envelope.of(name, s, note), parts, arrangement, share));
  }

  /** The only content, as a slide of its own kind. */
  private static Draft single(String name, Slide part, String note) {
    return new Draft(name, false, s -> Titled.of(part, name, s, note));
  }
}
