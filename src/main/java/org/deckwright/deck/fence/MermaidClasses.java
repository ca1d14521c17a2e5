package org.deckwright.deck.fence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classes, their members and relations; an arrow leads where its head points. */
final class MermaidClasses {
  private static final String NAME = "(`[^`]+`|[^\\s:\"{<>*\\[]+?)";
  private static final String MANY = "\\s*(?:\"[^\"]*\")?\\s*";
  private static final Pattern RELATION =
      Pattern.compile(
          NAME
              + MANY
              + "(<\\|?|\\*|o(?=[-.])|\\(\\))?(?:--|\\.\\.)(\\|?>|\\*|o(?=[\\s\"])|\\(\\))?"
              + MANY
              + NAME
              + "\\s*(?::\\s*(.*))?");
  private static final Pattern CLASS =
      Pattern.compile("class\\s+" + NAME + "\\s*(?:\\[\\s*\"([^\"]*)\"\\s*])?\\s*(\\{)?\\s*(}?)");
  private static final Pattern MEMBER = Pattern.compile(NAME + "\\s*:\\s*(.+)");
  private static final Pattern PASSED =
      Pattern.compile(
          "(?:direction|classDef|cssClass|style|click|link|callback|note|namespace|<<)\\b.*"
              + "|<<.*|\\}|class\\s+\\S+:::\\S+");

  private final MermaidNodes nodes = new MermaidNodes();
  private String open = "";

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    MermaidClasses classes = new MermaidClasses();
    for (Mermaid.Line line : lines) {
      classes.take(line);
    }
    return classes.nodes.picture("");
  }

  private void take(Mermaid.Line line) throws Unreadable {
    String text = line.text();
    Matcher relation = RELATION.matcher(text);
    Matcher type = CLASS.matcher(text);
    Matcher member = MEMBER.matcher(text);
    if (!open.isEmpty()) {
      member(text);
    } else if (PASSED.matcher(text).matches()) {
      return;
    } else if (type.matches()) {
      type(type);
    } else if (relation.matches()) {
      relation(relation);
    } else if (member.matches()) {
      nodes.tell(bare(member.group(1)), typed(member.group(2)));
    } else {
      throw new Unreadable(line.number(), "a relation is 'A --> B : words'");
    }
  }

  private void relation(Matcher m) {
    String label = m.group(5) == null ? "" : Mermaid.unquoted(m.group(5));
    boolean back = m.group(2) != null && m.group(3) == null && m.group(2).startsWith("<");
    String first = bare(m.group(1));
    String second = bare(m.group(4));
    nodes.link(back ? second : first, back ? first : second, label);
  }

  private void type(Matcher type) {
    String id = bare(type.group(1));
    nodes.mention(id);
    if (type.group(2) != null) {
      nodes.name(id, Mermaid.unquoted(type.group(2)));
    }
    open = type.group(3) != null && type.group(4).isEmpty() ? id : "";
  }

  private void member(String text) {
    if (text.startsWith("}")) {
      open = "";
    } else if (!text.startsWith("<<")) {
      nodes.tell(open, typed(text));
    }
  }

  /** Types within types stand between tildes. */
  private static String typed(String member) {
    return bare(member).replaceFirst("^[+#~-]\\s*", "").strip();
  }

  private static String bare(String name) {
    return name.replace("`", "").replaceAll("~([^~]*)~", "<$1>");
  }
}
