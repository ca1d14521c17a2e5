package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.ThemeMessages;

/**
 * What a deck's front matter and comments set: for the whole deck, from a slide on, or (with an
 * underscore) for one slide.
 */
final class Directives {
  private static final Set<String> KNOWN =
      Set.of(
          "theme",
          "style",
          "headingdivider",
          "size",
          "math",
          "title",
          "author",
          "description",
          "keywords",
          "url",
          "image",
          "marp",
          "lang",
          "paginate",
          "header",
          "footer",
          "class",
          "backgroundcolor",
          "backgroundimage",
          "backgroundposition",
          "backgroundrepeat",
          "backgroundsize",
          "color",
          "transition");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--(.*?)-->");

  /** Themes of Marp, and which of ours comes near. */
  private static final Map<String, String> THEMES =
      Map.of("default", "paper", "uncover", "paper", "gaia", "boardroom");

  private final Map<String, String> values;

  Directives(Map<String, String> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** A comment's content, and what it sets; it is a note where it sets nothing. */
  record Comment(Map<String, String> set, String note) {
    static Comment of(String content) {
      Map<String, String> read = content.contains(":") ? Matter.values(content) : Map.of();
      boolean directive =
          !read.isEmpty() && read.keySet().stream().allMatch(k -> KNOWN.contains(bare(k)));
      return directive
          ? new Comment(read, "")
          : new Comment(Map.of(), content.strip().equals("fit") ? "" : content.strip());
    }

    private static String bare(String key) {
      return key.startsWith("_") ? key.substring(1) : key;
    }
  }

  static List<Comment> comments(String html) {
    List<Comment> out = new ArrayList<>();
    Matcher m = COMMENT.matcher(html);
    while (m.find()) {
      out.add(Comment.of(m.group(1)));
    }
    return out;
  }

  /** What comments anywhere set for the whole deck. */
  void takeGlobal(Node document) {
    for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof HtmlBlock html) {
        for (Comment c : comments(html.getLiteral())) {
          c.set().forEach(this::takeGlobal);
        }
      }
    }
  }

  private void takeGlobal(String key, String value) {
    if (Set.of("theme", "headingdivider", "lang", "title", "author").contains(key)) {
      values.put(key, value);
    } else if (Set.of("header", "footer", "paginate").contains(key)) {
      values.putIfAbsent(key, value);
    }
  }

  /** Classes that hold from a slide on. */
  void setClass(String names) {
    values.put("class", names);
  }

  String classes() {
    return values.getOrDefault("class", "");
  }

  /** Levels of headings that start a slide: up to the number given, or those of a list. */
  List<Integer> dividers() {
    String given = values.getOrDefault("headingdivider", "");
    List<Integer> out = new ArrayList<>();
    for (String part : given.split(",", -1)) {
      if (part.strip().matches("[1-6]")) {
        int level = Integer.parseInt(part.strip());
        for (int i = given.contains(",") ? level : 1; i <= level; i++) {
          out.add(i);
        }
      }
    }
    return out;
  }

  Deck deck(
      String name,
      String language,
      List<String> sections,
      List<Slide> slides,
      Diagnostics diagnostics) {
    String title =
        slides.stream().map(Slide::title).filter(t -> !t.isEmpty()).findFirst().orElse("");
    return new Deck(
        1,
        name,
        values.getOrDefault("title", title),
        values.getOrDefault("lang", language),
        theme(name, diagnostics),
        "",
        values.getOrDefault("author", ""),
        values.getOrDefault("date", ""),
        values.getOrDefault("logo", ""),
        values.getOrDefault("header", ""),
        values.getOrDefault("footer", ""),
        values.getOrDefault("paginate", "true").equals("false"),
        sections,
        slides);
  }

  /** The theme of ours that comes nearest; a dark class wants the dark one. */
  private String theme(String name, Diagnostics diagnostics) {
    String wanted = values.getOrDefault("theme", "").toLowerCase(Locale.ROOT);
    if (classes().contains("invert")) {
      return "midnight";
    }
    boolean ours =
        Set.of("paper", "midnight", "boardroom", "whiteboard").contains(wanted)
            || wanted.endsWith(".yaml");
    if (wanted.isEmpty() || ours) {
      return wanted;
    }
    String taken = THEMES.getOrDefault(wanted, "paper");
    diagnostics.add(Diagnostic.info("theme-replaced", name, ThemeMessages.replaced(wanted, taken)));
    return taken;
  }
}
