package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;

/** Nodes and arrows, chains and groups of them. */
final class MermaidFlowchart {
  private static final Pattern PASSED =
      Pattern.compile(
          "(?:classDef|class|style|linkStyle|click|direction|end)\\b.*"
              + "|[\\w-]+@\\{\\s*(?:anim|curve).*");

  /** A box round nodes: its name, and what stands on it where that differs. */
  private static final Pattern BOX = Pattern.compile("subgraph\\s+([^\\s\\[]+)\\s*(?:\\[(.*)])?");

  /** A node's newer way to say its shape and label. */
  private static final Pattern SPOKEN = Pattern.compile("@\\{([^}]*)}");

  private static final Pattern LABEL = Pattern.compile("label:\\s*(\"[^\"]*\"|[^,}]+)");
  private static final Pattern ASKS =
      Pattern.compile("shape:\\s*(?:diam|decision|question|rhombus)");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*?(?=$|[^\\p{L}\\p{N}_.-]|-[-.>])");
  private static final Pattern LINK =
      Pattern.compile(
          "\\s*(?:[\\w-]+@)?(?:<|x(?=-)|o(?=-))?"
              + "(?:--(?:\\s+|(?![xo]\\s))(?<a>[^|>\\s-][^|>]*?)\\s*-{2,}[->xo]?|==\\s*(?<b>[^|>=\\s][^|>]*?)\\s*={2,}>?"
              + "|-\\.\\s*(?<c>[^|>.\\s-][^|>]*?)\\s*\\.+-+>?|-{2,}[->xo]?|={2,}[=>]?|-\\.+->?|~~~)"
              + "(?:[>xo](?=[\\s|]))?\\s*(?:\\|(?<d>[^|]*)\\|)?\\s*");

  /** What opens and closes a node, longest first; and what sort of node it is. */
  private static final String[][] SHAPES = {
    {"(((", ")))", ""}, {"([", "])", ""}, {"[[", "]]", ""}, {"[(", ")]", "tool"}, {"((", "))", ""},
    {"{{", "}}", ""}, {"[/", "/]", ""}, {"[\\", "\\]", ""}, {"[/", "\\]", ""}, {"[\\", "/]", ""},
    {"[", "]", ""}, {"(", ")", ""}, {"{", "}", "question"}, {">", "]", ""}
  };

  private final Map<String, Item> nodes = new LinkedHashMap<>();
  private final Map<String, String> boxes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private int at;

  FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    for (Mermaid.Line line : lines) {
      for (String statement : statements(line.text())) {
        statement(new Mermaid.Line(line.number(), 0, statement));
      }
    }
    if (nodes.isEmpty()) {
      throw new Unreadable(1, "it holds no node");
    }
    nodes.replaceAll(
        (id, node) ->
            node.label().equals(id)
                ? new Named(id, boxes.getOrDefault(id, id), node.kind()).item()
                : node);
    return FencedPicture.of("", diagram());
  }

  private Diagram diagram() {
    boolean decides =
        nodes.values().stream().anyMatch(i -> i.kind().equals("question")) && isDecision();
    List<Item> items =
        nodes.values().stream()
            .map(i -> !decides && i.kind().equals("question") ? i.withKind("main") : i)
            .map(i -> decides && i.kind().isEmpty() ? i.withKind("result") : i)
            .toList();
    List<Edge> lines = decides ? answers() : edges;
    return Diagram.of(decides ? "relation-decision" : "relation-graph", items).withEdges(lines);
  }

  /** Whether each question has two answers, the rest none, and it starts with a question. */
  private boolean isDecision() {
    return nodes.values().stream()
            .allMatch(
                i ->
                    edges.stream().filter(e -> e.from().equals(i.id())).count()
                        == (i.kind().equals("question") ? 2 : 0))
        && nodes.values().iterator().next().kind().equals("question")
        && nodes.size() <= 9
        && edges.size() == nodes.size() - 1;
  }

  /** The first answer of each question is drawn as its yes, unless it says no. */
  private List<Edge> answers() {
    List<Edge> out = new ArrayList<>();
    for (Item question : nodes.values()) {
      List<Edge> two = edges.stream().filter(e -> e.from().equals(question.id())).toList();
      for (int i = 0; i < two.size(); i++) {
        boolean turned = two.get(0).label().toLowerCase(Locale.ROOT).startsWith("no");
        String kind = (i == 0) != turned ? "yes" : "no";
        Edge e = two.get(i);
        out.add(Edge.of(e.from(), e.to(), e.label(), kind));
      }
    }
    return out;
  }

  /** Parts a line at semicolons outside labels. */
  private static List<String> statements(String line) {
    List<String> out = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : "[({".indexOf(c) >= 0 ? 1 : "])}".indexOf(c) >= 0 ? -1 : 0;
      if (c == ';' && depth <= 0 && !quoted) {
        out.add(line.substring(from, i).strip());
        from = i + 1;
      }
    }
    out.add(line.substring(from).strip());
    out.removeIf(String::isEmpty);
    return out;
  }

  private void statement(Mermaid.Line line) throws Unreadable {
    String text = line.text();
    if (text.startsWith("subgraph")) {
      box(text);
      return;
    }
    if (PASSED.matcher(text).matches()) {
      return;
    }
    at = 0;
    List<String> before = nodes(line);
    while (at < text.length()) {
      Matcher link = LINK.matcher(text).region(at, text.length());
      if (!link.lookingAt() || link.end() == at) {
        throw new Unreadable(line.number(), "'" + text.substring(at) + "' is no arrow and no node");
      }
      at = link.end();
      String label = label(link);
      boolean hidden = link.group().contains("~~~");
      List<String> after = nodes(line);
      for (String from : before) {
        for (String to : after) {
          if (!hidden) {
            edges.add(Edge.of(from, to, label, ""));
          }
        }
      }
      before = after;
    }
  }

  /** Arrows may lead to a box as to a node; it is called then what stands on it. */
  private void box(String text) {
    Matcher box = BOX.matcher(text);
    if (box.matches() && box.group(2) != null) {
      boxes.put(box.group(1), Mermaid.unquoted(box.group(2)));
    }
  }

  private static String label(Matcher link) {
    for (String group : List.of("a", "b", "c", "d")) {
      if (link.group(group) != null) {
        return Mermaid.unquoted(link.group(group));
      }
    }
    return "";
  }

  /** One node, or several joined by ampersands. */
  private List<String> nodes(Mermaid.Line line) throws Unreadable {
    List<String> out = new ArrayList<>();
    String text = line.text();
    do {
      if (!out.isEmpty()) {
        at = text.indexOf('&', at) + 1;
      }
      skip(text);
      Matcher name = NAME.matcher(text).region(at, text.length());
      if (!name.lookingAt()) {
        throw new Unreadable(
            line.number(), "a node's name should stand at '" + text.substring(at) + "'");
      }
      at = name.end();
      out.add(name.group());
      shape(name.group(), line);
      skip(text);
    } while (at < text.length() && text.charAt(at) == '&');
    return out;
  }

  private void skip(String text) {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private void shape(String id, Mermaid.Line line) throws Unreadable {
    String text = line.text();
    Item known = nodes.getOrDefault(id, Item.of(id).withId(id));
    for (String[] shape : SHAPES) {
      if (text.startsWith(shape[0], at)) {
        int from = at + shape[0].length();
        int end = end(text, from, shape[1]);
        if (end >= 0) {
          String label = Mermaid.unquoted(text.substring(from, end));
          known = new Named(id, label, shape[2]).item();
          at = end + shape[1].length();
          break;
        }
        if (shape[0].length() == 1) {
          throw new Unreadable(line.number(), "'" + shape[0] + "' is never closed");
        }
      }
    }
    Matcher spoken = SPOKEN.matcher(text).region(at, text.length());
    if (spoken.lookingAt()) {
      Matcher label = LABEL.matcher(spoken.group(1));
      String said = label.find() ? Mermaid.unquoted(label.group(1)) : known.label();
      boolean asks = ASKS.matcher(spoken.group(1)).find();
      known = new Named(id, said, asks ? "question" : known.kind()).item();
      at = spoken.end();
    }
    if (text.startsWith(":::", at)) {
      at += 3;
      Matcher name = NAME.matcher(text).region(at, text.length());
      at = name.lookingAt() ? name.end() : at;
    }
    nodes.put(id, known);
  }

  private record Named(String id, String label, String kind) {
    Item item() {
      return Item.of(label.isEmpty() ? id : label).withId(id).withKind(kind);
    }
  }

  /** Where the closing mark stands, not counting what stands in quotes. */
  private static int end(String text, int from, String close) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        quoted = !quoted;
      } else if (!quoted && text.startsWith(close, i)) {
        return i;
      }
    }
    return -1;
  }
}
