package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.deck.fence.FencedPicture;
import org.deckwright.deck.fence.Fences;
import org.deckwright.diag.Diagnostics;

/** Collects what stands below a slide's title, each content as a slide without a title. */
final class Content {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?!:)(.{1,60}?)(?<!(?:^|\\s):[\\w+-]{1,30})(?::(?=\\s)|：| [–—] )\\s*(\\S.*)$");
  private static final Pattern BY =
      Pattern.compile("(?<=[.!?。！？”\"」…])\\s*(?:--?|–|—+)\\s*([^.!?。！？]{2,60})$");
  private static final int MOST_COLUMNS = 5;
  private static final int MOST_MEMBERS = 6;
  private static final int LABEL = 44;

  private final String file;
  private final Directives directives;
  private final Diagnostics diagnostics;
  private final List<Slide> parts = new ArrayList<>();
  private final List<Item> points = new ArrayList<>();
  private String title = "";

  Content(String file, Directives directives, Diagnostics diagnostics) {
    this.file = file;
    this.directives = directives;
    this.diagnostics = diagnostics;
  }

  /** All contents so far, in order. */
  List<Slide> parts() {
    endPoints();
    return List.copyOf(parts);
  }

  /** What a fenced picture calls itself; empty where none does. */
  String title() {
    return title;
  }

  void add(Node node) {
    if (node instanceof Heading) {
      points.add(Item.of(Nodes.line(node)));
    } else if (node instanceof Paragraph p) {
      paragraph(p);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof TableBlock table) {
      put(table(table));
    } else if (node instanceof FencedCodeBlock code) {
      fence(code);
    } else if (node instanceof IndentedCodeBlock code) {
      put(code("", code.getLiteral()));
    } else if (node instanceof BlockQuote quote) {
      put(quote(quote));
    }
  }

  /** A content that is no text. */
  void put(Slide part) {
    endPoints();
    parts.add(part);
  }

  private void endPoints() {
    if (!points.isEmpty()) {
      parts.add(bullets(List.copyOf(points)));
      points.clear();
    }
  }

  static Slide.Bullets bullets(List<Item> items) {
    return new Slide.Bullets(Envelope.EMPTY, items);
  }

  private void paragraph(Paragraph p) {
    String words = Nodes.text(p);
    for (Image image : Nodes.images(p)) {
      Backdrop picture = Backdrop.of(image);
      boolean sign = picture.small() && !words.isEmpty();
      if (!picture.behind() && !sign && !directives.leavesOut(picture)) {
        put(picture(picture, ""));
      }
    }
    boolean bold =
        p.getFirstChild() instanceof StrongEmphasis && p.getFirstChild().getNext() == null;
    for (String line : words.split("\n", -1)) {
      if (!line.isBlank()) {
        text(line, bold);
      }
    }
  }

  /** A heading or bold line heads what follows it. */
  private void text(String line, boolean bold) {
    if (bold) {
      points.add(Item.of(line));
      return;
    }
    int last = points.size() - 1;
    boolean heads =
        last >= 0 && points.get(last).text().isEmpty() && !points.get(last).label().isEmpty();
    if (heads) {
      points.set(last, points.get(last).withText(line));
    } else {
      points.add(Item.of("", line));
    }
  }

  static Slide.Picture picture(Backdrop picture, String caption) {
    return new Slide.Picture(Envelope.EMPTY, picture.file(), picture.alt(), caption);
  }

  // lists

  private void list(ListBlock list) {
    List<Node> entries = Nodes.children(list);
    boolean nested =
        list instanceof BulletList
            && entries.size() > 1
            && entries.size() <= MOST_COLUMNS
            && entries.stream().allMatch(Content::isGroup);
    if (nested && points.isEmpty()) {
      put(columns(entries));
      return;
    }
    int number = list instanceof OrderedList o ? start(o) : 0;
    for (Node entry : entries) {
      points.add(point(entry, number));
      number += number > 0 ? 1 : 0;
    }
  }

  private static int start(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    return first == null ? 1 : Math.max(1, first);
  }

  /** A short name with a few short members under it. */
  private static boolean isGroup(Node entry) {
    List<Node> inner = members(entry);
    return own(entry).length() <= LABEL
        && !inner.isEmpty()
        && inner.size() <= MOST_MEMBERS
        && inner.stream().allMatch(m -> members(m).isEmpty() && own(m).length() <= LABEL);
  }

  private static List<Node> members(Node entry) {
    List<Node> out = new ArrayList<>();
    for (Node n : Nodes.children(entry)) {
      if (n instanceof ListBlock inner) {
        out.addAll(Nodes.children(inner));
      }
    }
    return out;
  }

  /** What an entry says itself, without what is nested in it. */
  private static String own(Node entry) {
    StringBuilder out = new StringBuilder();
    for (Node n : Nodes.children(entry)) {
      if (!(n instanceof ListBlock)) {
        out.append(out.isEmpty() ? "" : " ").append(Nodes.line(n));
      }
    }
    return out.toString().replaceFirst("^\\[[ xX]\\]\\s+", "");
  }

  private static Slide columns(List<Node> entries) {
    List<Item> groups =
        entries.stream()
            .map(
                e ->
                    Item.of(own(e))
                        .withItems(members(e).stream().map(m -> Item.of(own(m))).toList()))
            .toList();
    return new Slide.OfDiagram(Envelope.EMPTY, Diagram.of("list-columns", groups));
  }

  private static Item point(Node entry, int number) {
    String counted = number > 0 ? number + ". " : "";
    String own = own(entry);
    List<Node> inner = members(entry);
    String nested = String.join("; ", inner.stream().map(Content::all).toList());
    String lead = lead(entry);
    if (!lead.isEmpty() && own.startsWith(lead)) {
      String rest = own.substring(lead.length()).replaceFirst("^\\s*[:：–—.-]?\\s*", "");
      String head = lead.replaceFirst("[:：.]$", "");
      return Item.of(counted + head, joined(rest, nested));
    }
    if (!nested.isEmpty()) {
      return Item.of(counted + own, nested);
    }
    Matcher named = LEAD.matcher(own);
    return named.matches() && !named.group(1).contains(". ") && !own.contains("://")
        ? Item.of(counted + named.group(1), named.group(2))
        : Item.of("", counted + own);
  }

  private static String all(Node entry) {
    String nested = String.join(", ", members(entry).stream().map(Content::all).toList());
    return nested.isEmpty() ? own(entry) : own(entry) + " (" + nested + ")";
  }

  private static String joined(String text, String nested) {
    return text.isEmpty() ? nested : nested.isEmpty() ? text : text + " " + nested;
  }

  /** Bold words at an entry's start. */
  private static String lead(Node entry) {
    Node first = entry.getFirstChild();
    return first instanceof Paragraph
            && first.getFirstChild() instanceof StrongEmphasis strong
            && strong.getNext() != null
        ? Nodes.line(strong)
        : "";
  }

  // other blocks

  private static Slide table(TableBlock block) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part : Nodes.children(block)) {
      for (Node row : Nodes.children(part)) {
        if (row instanceof TableRow) {
          rows.add(
              Nodes.children(row).stream()
                  .filter(c -> c instanceof TableCell)
                  .map(Nodes::line)
                  .toList());
        }
      }
    }
    return new Slide.OfTable(Envelope.EMPTY, rows.get(0), rows.subList(1, rows.size()), 0, "");
  }

  private void fence(FencedCodeBlock code) {
    if (Fences.isPicture(code.getInfo())) {
      var read =
          Fences.read(code.getInfo(), code.getLiteral(), file, Nodes.lineOf(code) + 1, diagnostics);
      if (read.isPresent()) {
        put(slide(read.get()));
        return;
      }
    }
    put(code(code.getInfo(), code.getLiteral()));
  }

  private Slide slide(FencedPicture picture) {
    title = title.isEmpty() ? picture.title() : title;
    return picture
        .diagram()
        .<Slide>map(d -> new Slide.OfDiagram(Envelope.EMPTY, d))
        .orElseGet(() -> new Slide.OfChart(Envelope.EMPTY, picture.chart().orElseThrow()));
  }

  private static Slide code(String info, String code) {
    String language = info == null ? "" : info.strip().split("[\\s{]", 2)[0];
    return new Slide.Code(Envelope.EMPTY, code.stripTrailing(), language);
  }

  /** A few words behind a dash at the end say whose words they are. */
  private static Slide.Quote quote(BlockQuote block) {
    String words = Nodes.line(block);
    Matcher said = BY.matcher(words);
    String by = said.find() ? said.group(1) : "";
    String quote = by.isEmpty() ? words : words.substring(0, said.start()).strip();
    return new Slide.Quote(Envelope.EMPTY, unquoted(quote), "", by, "");
  }

  private static String unquoted(String words) {
    boolean quoted =
        words.length() > 2
            && "\"“「„".indexOf(words.charAt(0)) >= 0
            && "\"”」“".indexOf(words.charAt(words.length() - 1)) >= 0;
    return quoted ? words.substring(1, words.length() - 1) : words;
  }
}
