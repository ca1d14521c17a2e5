package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns a stretch of HTML into the nodes that Markdown of the same content has. */
final class HtmlNodes {
  private static final Set<String> NO_CONTENT =
      Set.of(
          "style",
          "script",
          "svg",
          "iframe",
          "video",
          "audio",
          "noscript",
          "button",
          "input",
          "template",
          "head",
          "form",
          "select",
          "canvas",
          "object",
          "embed",
          "math");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "br", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

  private final List<Node> out = new ArrayList<>();
  private Paragraph open = new Paragraph();

  private HtmlNodes() {}

  static List<Node> of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  private static List<Node> of(Element parent) {
    HtmlNodes nodes = new HtmlNodes();
    nodes.children(parent);
    nodes.end();
    return nodes.out;
  }

  private void children(Element parent) {
    for (org.jsoup.nodes.Node child : parent.childNodes()) {
      if (child instanceof TextNode || (child instanceof Element e && isInline(e))) {
        inline(child, open);
      } else if (child instanceof Element block && !NO_CONTENT.contains(block.normalName())) {
        end();
        block(block);
      }
    }
  }

  /** Tags of a program's own components hold text as a rule. */
  private static boolean isInline(Element e) {
    return INLINE.contains(e.normalName()) && e.children().stream().allMatch(HtmlNodes::isInline);
  }

  private void end() {
    if (!Nodes.text(open).isEmpty() || !Nodes.images(open).isEmpty()) {
      out.add(open);
    }
    open = new Paragraph();
  }

  private static void inline(org.jsoup.nodes.Node from, Node to) {
    if (from instanceof TextNode text) {
      to.appendChild(new Text(text.getWholeText().replaceAll("\\s+", " ")));
    } else if (from instanceof Element e) {
      switch (e.normalName()) {
        case "br" -> to.appendChild(new HardLineBreak());
        case "img" -> to.appendChild(image(e));
        case "code", "kbd", "samp" -> to.appendChild(new Code(e.text()));
        case "b", "strong" -> to.appendChild(filled(new StrongEmphasis("**"), e));
        default -> e.childNodes().forEach(c -> inline(c, to));
      }
    }
  }

  private static <T extends Node> T filled(T node, Element from) {
    from.childNodes().forEach(c -> inline(c, node));
    return node;
  }

  private static Image image(Element e) {
    Image image = new Image(e.attr("src"), "");
    String width = e.attr("width").matches("\\d+(px)?") ? " w:" + e.attr("width") : "";
    image.appendChild(new Text(e.attr("alt") + width));
    return image;
  }

  private void block(Element e) {
    String name = e.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        Heading heading = new Heading();
        heading.setLevel(name.charAt(1) - '0');
        out.add(filled(heading, e));
      }
      case "ul", "ol" -> out.add(list(e));
      case "blockquote" -> out.add(holding(new BlockQuote(), of(e)));
      case "pre" -> out.add(code(e));
      case "table" -> table(e);
      default -> {
        children(e);
        end();
      }
    }
  }

  private static Node holding(Node parent, List<Node> children) {
    children.forEach(parent::appendChild);
    return parent;
  }

  private static Node list(Element list) {
    Node out = list.normalName().equals("ol") ? new OrderedList() : new BulletList();
    for (Element item : list.children()) {
      if (item.normalName().equals("li")) {
        out.appendChild(holding(new ListItem(), of(item)));
      }
    }
    return out;
  }

  private static FencedCodeBlock code(Element pre) {
    FencedCodeBlock code = new FencedCodeBlock();
    code.setInfo(
        pre.select("code[class*=language-]").stream()
            .map(c -> c.className().replaceFirst(".*language-(\\S+).*", "$1"))
            .findFirst()
            .orElse(""));
    code.setLiteral(pre.wholeText());
    return code;
  }

  private void table(Element table) {
    List<Element> rows = table.select("tr");
    if (rows.isEmpty()) {
      return;
    }
    TableBlock block = new TableBlock();
    block.appendChild(holding(new TableHead(), List.of(row(rows.get(0)))));
    block.appendChild(holding(new TableBody(), rows.stream().skip(1).map(HtmlNodes::row).toList()));
    out.add(block);
  }

  private static Node row(Element tr) {
    TableRow row = new TableRow();
    tr.select("td, th").forEach(cell -> row.appendChild(filled(new TableCell(), cell)));
    return row;
  }
}
