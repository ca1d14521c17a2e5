package org.deckwright.deck.fence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * States and the ways between them. Notes, styles and the dots of beginning and end are passed
 * over; states within a state stand beside it.
 */
final class MermaidStates {
  private static final String DOT = "[*]";
  private static final Pattern WAY =
      Pattern.compile("(\\[\\*]|[^\\s:]+)\\s*-->\\s*(\\[\\*]|[^\\s:]+)\\s*(?::\\s*(.*))?");
  private static final Pattern NAMED = Pattern.compile("state\\s+\"([^\"]*)\"\\s+as\\s+(\\S+).*");
  private static final Pattern STATE = Pattern.compile("state\\s+([^\\s{<\"]+).*");
  private static final Pattern TOLD = Pattern.compile("([^\\s:]+)\\s*:\\s*(.+)");
  private static final Pattern PASSED =
      Pattern.compile(
          "(?:direction|classDef|class|style|click|hide|scale)\\b.*|--|\\}|\\S+:::\\S+");

  private final MermaidNodes nodes = new MermaidNodes();
  private boolean inNote;

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    MermaidStates states = new MermaidStates();
    for (Mermaid.Line line : lines) {
      states.take(line);
    }
    return states.nodes.picture("");
  }

  private void take(Mermaid.Line line) throws Unreadable {
    String text = line.text().replaceAll(":::[\\w-]+", "");
    if (inNote || text.startsWith("note ")) {
      inNote = !text.startsWith("end note") && (inNote || !text.contains(":"));
      return;
    }
    Matcher way = WAY.matcher(text);
    Matcher named = NAMED.matcher(text);
    Matcher state = STATE.matcher(text);
    Matcher told = TOLD.matcher(text);
    if (way.matches()) {
      way(way);
    } else if (named.matches()) {
      nodes.name(named.group(2), Mermaid.unquoted(named.group(1)));
    } else if (state.matches()) {
      nodes.mention(state.group(1));
    } else if (told.matches()) {
      nodes.name(told.group(1), Mermaid.unquoted(told.group(2)));
    } else if (!PASSED.matcher(text).matches() && !text.matches("[^\\s{}]+")) {
      throw new Unreadable(line.number(), "a way is 'A --> B: words'");
    }
  }

  /** What leads to the first state or away from the last is said at that state. */
  private void way(Matcher way) {
    String label = way.group(3) == null ? "" : Mermaid.unquoted(way.group(3));
    boolean begins = way.group(1).equals(DOT);
    boolean ends = way.group(2).equals(DOT);
    if (!begins && !ends) {
      nodes.link(way.group(1), way.group(2), label);
    } else if (begins != ends) {
      String state = begins ? way.group(2) : way.group(1);
      nodes.mention(state);
      if (!label.isEmpty()) {
        nodes.tell(state, label);
      }
    }
  }
}
