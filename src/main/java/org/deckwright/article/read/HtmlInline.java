package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads the running text of a page's elements, each character with its place. */
final class HtmlInline {
  private static final Evaluator INSIDE =
      Selector.evaluatorOf("a[href^=#], a[href*=#cite], a[href*=#fn]");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> SLANTED = Set.of("i", "em", "cite");
  private static final Set<String> SILENT = Set.of("script", "style", "template", "rt", "rp");
  private static final Pattern REFERENCE = Pattern.compile("\\[?(\\d{1,3}|[a-z*†‡])]?");
  private static final int LONGEST_REFERENCE = 33;

  private final SourceText source;
  private final Map<String, Integer> references = new HashMap<>();

  HtmlInline(SourceText source) {
    this.source = source;
  }

  /** Running text and the pictures in it, in order. */
  record Read(Wording wording, List<Element> pictures) {}

  /** All the running text of an element. */
  Read of(Element element) {
    return of(element.childNodes());
  }

  /** The running text of nodes that stand beside each other. */
  Read of(List<Node> nodes) {
    Walk walk = new Walk();
    nodes.forEach(n -> walk.node(n, false, false));
    walk.endPart();
    return new Read(
        new Wording(walk.parts, walk.bold, walk.marked && !walk.parts.isEmpty()), walk.pictures);
  }

  /** One walk over a paragraph. */
  private final class Walk {
    private final List<MappedText> parts = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();
    private MappedText.Builder text = new MappedText.Builder();
    private int bold;
    private boolean onlyBold = true;
    private boolean marked = true;

    private void node(Node node, boolean isBold, boolean isSlanted) {
      if (node instanceof TextNode t) {
        text(t, isBold, isSlanted);
      } else if (node instanceof Element e) {
        element(e, isBold, isSlanted);
      }
    }

    private void text(TextNode node, boolean isBold, boolean isSlanted) {
      append(text, node);
      if (!node.isBlank()) {
        onlyBold &= isBold;
        marked &= isBold || isSlanted;
        bold = onlyBold && parts.isEmpty() ? text.length() : bold;
      }
    }

    private void element(Element e, boolean isBold, boolean isSlanted) {
      String name = e.normalName();
      if (name.equals("br")) {
        lineBreak(e);
      } else if (name.equals("img") || name.equals("picture")) {
        pictures.add(e);
      } else if (!SILENT.contains(name) && !isReference(e)) {
        boolean b = isBold || BOLD.contains(name);
        boolean i = isSlanted || SLANTED.contains(name);
        e.childNodes().forEach(n -> node(n, b, i));
        if (e.isBlock()) {
          text.append('\n', end(e));
        }
      }
    }

    /** A line that goes on in lower case was only wrapped. */
    private void lineBreak(Element e) {
      boolean goesOn =
          e.nextSibling() instanceof TextNode t
              && !t.isBlank()
              && Character.isLowerCase(t.getWholeText().strip().codePointAt(0));
      if (goesOn) {
        text.append('\n', Math.max(0, e.sourceRange().startPos()));
      } else {
        endPart();
      }
    }

    private void endPart() {
      MappedText made = text.build();
      if (!made.isEmpty()) {
        parts.add(made);
      }
      text = new MappedText.Builder();
    }
  }

  private static int end(Element e) {
    return Math.max(0, e.endSourceRange().startPos());
  }

  /** A raised figure that leads to a note at the end of the page. */
  private static boolean isReference(Element e) {
    if (e.normalName().equals("sup")) {
      return e.selectFirst(INSIDE) != null && REFERENCE.matcher(e.text().strip()).matches();
    }
    return e.hasClass("mw-editsection") || e.hasClass("footnote-ref") || e.hasClass("anchor-link");
  }

  private void append(MappedText.Builder to, TextNode node) {
    Range range = node.sourceRange();
    if (range.isTracked()) {
      append(to, node.getWholeText(), range.startPos(), range.endPos());
    }
  }

  /** A decoded value that is written between two offsets. */
  MappedText mapped(String value, int from, int to) {
    MappedText.Builder made = new MappedText.Builder();
    append(made, value, from, to);
    return made.build();
  }

  /** Lines up decoded characters with their source, where references are longer than they. */
  private void append(MappedText.Builder made, String value, int from, int to) {
    String raw = source.text();
    int at = from;
    int i = 0;
    while (i < value.length() && at < to) {
      char c = value.charAt(i);
      if (raw.charAt(at) == c && c != '&') {
        made.append(c, at++);
        i++;
      } else if (raw.charAt(at) == '&') {
        int end = referenceEnd(raw, at, to);
        int length = Math.max(1, decoded(raw.substring(at, end)));
        for (int k = 0; k < length && i < value.length(); k++) {
          made.append(value.charAt(i++), at, end);
        }
        at = end;
      } else if (Character.isWhitespace(c)) {
        made.append(c, at);
        i++;
      } else {
        at++; // a character that the parser left out
      }
    }
  }

  /** After the longest character reference that starts here; after the sign if there is none. */
  private int referenceEnd(String raw, int at, int to) {
    int end = at + 1;
    int most = Math.min(to, at + LONGEST_REFERENCE);
    while (end < most && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '#')) {
      end++;
    }
    end += end < to && raw.charAt(end) == ';' ? 1 : 0;
    while (end > at + 1 && decoded(raw.substring(at, end)) == end - at) {
      end--;
    }
    return end;
  }

  /** How many characters a reference stands for; its own length if it is none. */
  private int decoded(String reference) {
    return references.computeIfAbsent(reference, r -> Parser.unescapeEntities(r, false).length());
  }
}
