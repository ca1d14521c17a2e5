package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.deckwright.deck.Deck;
import org.deckwright.deck.ForeignTheme;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.PictureMessages;
import org.deckwright.diag.ThemeMessages;

/**
 * What a deck's front matter and comments set: for the whole deck, from a slide on, or (with an
 * underscore) for one slide.
 */
final class Directives {
  private static final Pattern STYLED = Pattern.compile("(?i)<(style|script)\\b");

  /** What only a browser's style sheet can follow. */
  private static final Set<String> LOOKS =
      Set.of(
          "style",
          "size",
          "color",
          "backgroundcolor",
          "backgroundposition",
          "backgroundrepeat",
          "backgroundsize",
          "transition");

  private final Map<String, String> values;
  private final Set<String> passedOver = new TreeSet<>();
  private final Set<String> elsewhere = new LinkedHashSet<>();
  private int slides;
  private int inverted;

  Directives(Map<String, String> values) {
    this.values = new LinkedHashMap<>(values);
    values.keySet().forEach(this::passOver);
  }

  /** What comments anywhere set for the whole deck. */
  void takeGlobal(Node document) {
    for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
      for (String html : Nodes.comments(n)) {
        Comment.all(html).forEach(c -> c.set().forEach(this::takeGlobal));
      }
    }
  }

  private void takeGlobal(String key, String value) {
    if (Set.of("theme", "headingdivider", "lang", "title", "author").contains(key)) {
      values.put(key, value);
    } else if (key.equals("paginate")) {
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

  /** Light on dark is the deck's look where most of its slides want it, and else nobody's. */
  void takeLook(Gathered slide) {
    slides++;
    inverted += slide.isOf("invert") ? 1 : 0;
  }

  private boolean isDark() {
    return 2 * inverted > slides;
  }

  /** What front matter sets for the first slide alone. */
  Map<String, String> firstOnly() {
    Map<String, String> out = new LinkedHashMap<>(values);
    out.keySet().removeIf(k -> !k.startsWith("_"));
    return out;
  }

  // what is passed over

  void passOver(String key) {
    String bare = key.startsWith("_") ? key.substring(1) : key;
    boolean known = bare.equals("size") && values.getOrDefault(key, "").matches("16:9|4:3|4K");
    if (LOOKS.contains(bare) && !known) {
      passedOver.add(bare.startsWith("background") ? "background" : bare);
    }
  }

  void passOver(Backdrop picture) {
    if (picture.filtered()) {
      passedOver.add("filters of pictures");
    }
  }

  void passOverTags(String html) {
    Matcher m = STYLED.matcher(html);
    while (m.find()) {
      passedOver.add(m.group(1).toLowerCase(Locale.ROOT));
    }
  }

  /** Pictures on the net are not fetched; they are told once, all together. */
  boolean leavesOut(Backdrop picture) {
    if (picture.isElsewhere()) {
      elsewhere.add(picture.file());
    }
    return picture.isElsewhere();
  }

  private void tell(String name, Diagnostics diagnostics) {
    if (inverted > 0 && !isDark()) {
      passedOver.add("class invert");
    }
    if (!passedOver.isEmpty()) {
      String message = ThemeMessages.looksPassedOver(passedOver);
      diagnostics.add(Diagnostic.info("look-passed-over", name, message));
    }
    if (!elsewhere.isEmpty()) {
      String message = PictureMessages.onTheNet(elsewhere.size());
      diagnostics.add(Diagnostic.warning("picture", "", message));
    }
  }

  private boolean isStandard() {
    return values.getOrDefault("size", "").equals("4:3");
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
    tell(name, diagnostics);
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
        "",
        "",
        values.getOrDefault("paginate", "true").equals("false"),
        isStandard() ? "4:3" : "",
        sections,
        slides);
  }

  /** The theme of ours that comes nearest; a dark class wants the dark one. */
  private String theme(String name, Diagnostics diagnostics) {
    String wanted = values.getOrDefault("theme", "").toLowerCase(Locale.ROOT);
    if (isDark()) {
      return "midnight";
    }
    if (wanted.isEmpty() || ForeignTheme.isOurs(wanted)) {
      return wanted;
    }
    String taken = ForeignTheme.nearest(wanted);
    diagnostics.add(Diagnostic.info("theme-replaced", name, ThemeMessages.replaced(wanted, taken)));
    return taken;
  }
}
