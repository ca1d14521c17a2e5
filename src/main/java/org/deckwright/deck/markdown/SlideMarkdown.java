package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;

/**
 * Takes Markdown as its author's own deck: a slide from rule to rule. Marp's dialect is understood:
 * front matter, directives in comments, notes, background pictures.
 */
public final class SlideMarkdown {
  private static final int MOST_NESTED = 100;
  private static final int FEWEST = 3;

  /** Slides have fewer words than the sections of an article; so many in the middle one. */
  private static final int WORDS = 90;

  private static final double TITLED = 0.7;

  /** Paragraphs so long, in words, and pieces with so many headings are an article's. */
  private static final int PARAGRAPH = 45;

  private static final int HEADINGS = 3;
  private static final double MOST_PROSE = 0.25;

  private SlideMarkdown() {}

  /**
   * Whether a Markdown text is a deck: Marp says so, or it is parted by rules into short pieces
   * most of which start with a heading or a picture. Articles and model answers with rules between
   * their chapters are none.
   */
  public static boolean isDeck(String text) {
    Matter matter = Matter.of(text);
    if (matter.isMarp()) {
      return true;
    }
    if (!text.contains("\n---") && !text.contains("\n***") && !text.contains("\n___")) {
      return false;
    }
    List<List<Node>> pieces = pieces(parse(matter.blanked(text)), List.of());
    if (pieces.size() < FEWEST) {
      return false;
    }
    long titled = pieces.stream().filter(SlideMarkdown::isTitled).count();
    long prose = pieces.stream().filter(SlideMarkdown::isProse).count();
    List<Integer> words = pieces.stream().map(Nodes::words).sorted().toList();
    return titled >= TITLED * pieces.size()
        && prose <= MOST_PROSE * pieces.size()
        && words.get(words.size() / 2) <= WORDS;
  }

  /**
   * The deck.
   *
   * @param name of the source's file, for diagnostics
   * @param language BCP 47 tag that the text is in, where the text does not say
   */
  public static Deck read(String name, String text, String language, Diagnostics diagnostics) {
    Matter matter = Matter.of(text);
    Directives directives = new Directives(matter.values());
    Node document = parse(Shorthand.writtenOut(Dialect.plain(matter.blanked(text))));
    directives.takeGlobal(document);
    List<List<Node>> pieces = pieces(document, directives.dividers());
    Running headers = Running.of("header", pieces, matter.values());
    Running footers = Running.of("footer", pieces, matter.values());
    List<Slide> slides = new ArrayList<>();
    Sections sections = new Sections();
    for (int i = 0; i < pieces.size(); i++) {
      SlideMaker.Stand stand =
          i == 0
              ? SlideMaker.Stand.FIRST
              : i + 1 == pieces.size() ? SlideMaker.Stand.LAST : SlideMaker.Stand.INNER;
      String kicker = i == 0 ? "" : RunningLine.of(headers.own(i)).text();
      String foot = RunningLine.of(footers.own(i)).text();
      SlideMaker maker = new SlideMaker(name, directives, stand, kicker, foot, diagnostics);
      slides.add(sections.placed(maker.make(pieces.get(i))));
    }
    slides.removeIf(s -> slides.size() > 1 && isBlank(s));
    Deck deck = directives.deck(name, language, sections.names(), slides, diagnostics);
    RunningLine header = RunningLine.of(headers.shared());
    return deck.running(header.text(), RunningLine.of(footers.shared()).text(), header.picture());
  }

  /** Nothing is left where a slide was but a picture that cannot be fetched. */
  private static boolean isBlank(Slide slide) {
    return slide instanceof Slide.Composed c
        && c.parts().isEmpty()
        && c.title().isEmpty()
        && c.notes().isEmpty();
  }

  private static Node parse(String body) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(MOST_NESTED)
        .maxInlineNesting(MOST_NESTED)
        .build()
        .parse(body);
  }

  /** The blocks of each slide; pieces with nothing in them are none. */
  private static List<List<Node>> pieces(Node document, List<Integer> dividers) {
    List<List<Node>> out = new ArrayList<>();
    List<Node> open = new ArrayList<>();
    for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
      boolean divides = n instanceof Heading h && dividers.contains(h.getLevel());
      if (n instanceof ThematicBreak || (divides && open.stream().anyMatch(Nodes::isShown))) {
        out.add(open);
        open = new ArrayList<>();
      }
      if (!(n instanceof ThematicBreak)) {
        open.add(n);
      }
    }
    out.add(open);
    out.removeIf(List::isEmpty);
    return out;
  }

  private static boolean isProse(List<Node> piece) {
    return piece.stream().filter(n -> n instanceof Heading).count() >= HEADINGS
        || piece.stream()
            .anyMatch(n -> n instanceof Paragraph && Nodes.words(List.of(n)) > PARAGRAPH);
  }

  private static boolean isTitled(List<Node> piece) {
    Node first =
        piece.stream().filter(n -> !(n instanceof HtmlBlock)).findFirst().orElse(piece.get(0));
    boolean picture = first instanceof Paragraph && first.getFirstChild() instanceof Image;
    return first instanceof Heading || picture;
  }
}
