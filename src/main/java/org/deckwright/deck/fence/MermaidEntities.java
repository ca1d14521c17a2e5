package org.deckwright.deck.fence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities, their attributes and relations; how many of each belong together is passed over. */
final class MermaidEntities {
  private static final String NAME = "(\"[^\"]+\"|[^\\s:{\\[\"]+)";
  private static final Pattern RELATION =
      Pattern.compile(
          NAME
              + "\\s*(?:[|}o]{1,2}(?:--|\\.\\.|-\\.|\\.-)[|{o]{1,2}"
              + "|(?:one|zero|many|only|1|0)\\b[\\w\\s+()]*?\\b(?:to|optionally to)\\b[\\w\\s+()]*?(?:one|more|many|1|0)\\S*)\\s*"
              + NAME
              + "\\s*(?::\\s*(.*))?");
  private static final Pattern ENTITY =
      Pattern.compile(NAME + "\\s*(?:\\[\\s*\"?([^\"\\]]*)\"?\\s*])?\\s*(\\{)?\\s*(})?");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\S+\\s+(\\S+).*");
  private static final Pattern PASSED = Pattern.compile("(?:direction|classDef|class|style)\\b.*");

  private final MermaidNodes nodes = new MermaidNodes();
  private String open = "";

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    MermaidEntities entities = new MermaidEntities();
    for (Mermaid.Line line : lines) {
      entities.take(line);
    }
    return entities.nodes.picture("");
  }

  private void take(Mermaid.Line line) throws Unreadable {
    String text = line.text();
    if (!open.isEmpty()) {
      attribute(text);
      return;
    }
    Matcher relation = RELATION.matcher(text);
    Matcher entity = ENTITY.matcher(text);
    if (relation.matches()) {
      String label = relation.group(3) == null ? "" : Mermaid.unquoted(relation.group(3));
      nodes.link(bare(relation.group(1)), bare(relation.group(2)), label);
    } else if (PASSED.matcher(text).matches()) {
      return;
    } else if (entity.matches()) {
      entity(entity);
    } else {
      throw new Unreadable(line.number(), "a relation is 'A ||--o{ B : words'");
    }
  }

  private void entity(Matcher entity) {
    String id = bare(entity.group(1));
    nodes.mention(id);
    if (entity.group(2) != null) {
      nodes.name(id, Mermaid.unquoted(entity.group(2)));
    }
    open = entity.group(3) != null && entity.group(4) == null ? id : "";
  }

  private void attribute(String text) {
    Matcher attribute = ATTRIBUTE.matcher(text);
    if (text.startsWith("}")) {
      open = "";
    } else if (attribute.matches()) {
      nodes.tell(open, attribute.group(1));
    }
  }

  private static String bare(String name) {
    return name.replace("\"", "");
  }
}
