package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment's content, and what it sets; it is a note where it sets nothing.
 *
 * @param box kind of a box that opens or (with a slash) closes here; empty for none
 */
record Comment(Map<String, String> set, String note, String box) {
  /** How a comment starts that stands for a box of another dialect. */
  static final String BOX = ":::";

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--(.*?)-->");

  /** What tools read, and no speaker says. */
  private static final Pattern FOR_TOOLS =
      Pattern.compile(
          "(?is)fit|/?toc|more|end list|\\.(slide|element).*|omit (in|from) toc"
              + "|(prettier|markdownlint|textlint|eslint|stylelint|cspell|vale|spellchecker|vim|region|endregion)\\b.*");

  private static final Set<String> KNOWN =
      Set.of(
          ("theme style headingdivider size math title author description keywords url image marp lang"
                  + " paginate header footer class backgroundcolor backgroundimage backgroundposition"
                  + " backgroundrepeat backgroundsize color transition"
                  + " layout background level name clicks clicksstart src hide disabled zoom hideintoc"
                  + " routealias preload dragpos mdc info fonts highlighter linenumbers colorschema"
                  + " drawings defaults addons css monaco record favicon duration right left")
              .split(" "));

  static List<Comment> all(String html) {
    List<Comment> out = new ArrayList<>();
    Matcher m = COMMENT.matcher(html);
    while (m.find()) {
      out.add(of(m.group(1).strip()));
    }
    return out;
  }

  private static Comment of(String content) {
    if (content.startsWith(BOX)) {
      return new Comment(Map.of(), "", content.substring(BOX.length()));
    }
    Map<String, String> read = content.contains(":") ? Matter.values(content) : Map.of();
    boolean directs =
        !read.isEmpty() && read.keySet().stream().allMatch(k -> KNOWN.contains(bare(k)));
    return directs
        ? new Comment(read, "", "")
        : new Comment(Map.of(), FOR_TOOLS.matcher(content).matches() ? "" : content, "");
  }

  private static String bare(String key) {
    return key.startsWith("_") ? key.substring(1) : key;
  }
}
