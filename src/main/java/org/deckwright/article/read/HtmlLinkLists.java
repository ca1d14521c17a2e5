package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds lists of links, which lead away from an article or about in it: tables of contents, related
 * posts, menus without a name. A list that the text announces with a colon or that stands amid it
 * is the text's own, and a page that is mostly links keeps them all.
 */
final class HtmlLinkLists {
  private static final String LISTS = "ul, ol, table, div, section";
  private static final int FEWEST_LINKS = 3;
  private static final int PROSE = 80; // signs of a paragraph's own

  /** Part of a list's signs that stand in links, from which on it is one of links. */
  private static final double LINKED = 0.7;

  /** Part of the page's signs; above it the links are what the page is about. */
  private static final double MOST = 0.4;

  private HtmlLinkLists() {}

  /** The outermost ones under an element. */
  @SuppressWarnings("ReferenceEquality") // an element itself, not one like it
  static List<Element> under(Element body) {
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Element> outermost = new ArrayList<>();
    int signs = 0;
    List<Element> paragraphs = paragraphs(body);
    for (Element e : body.select(LISTS)) {
      boolean inside = e.parents().stream().anyMatch(found::contains);
      boolean own = isAnnounced(e) || (isAmid(e, paragraphs) && !isOfContents(e));
      if (!inside && e != body && isOfLinks(e) && !own) {
        found.add(e);
        outermost.add(e);
        signs += e.text().length();
      }
    }
    return signs > MOST * body.text().length() ? List.of() : outermost;
  }

  private static boolean isOfLinks(Element e) {
    List<Element> links = e.select("a[href]");
    if (links.size() < FEWEST_LINKS || e.selectFirst("pre, blockquote, figure, h1") != null) {
      return false;
    }
    int linked = links.stream().mapToInt(a -> a.text().length()).sum();
    return linked >= LINKED * e.text().length();
  }

  /** Running text, in the page's order. */
  private static List<Element> paragraphs(Element body) {
    return body.select("p, li, blockquote").stream()
        .filter(p -> p.ownText().length() >= PROSE)
        .toList();
  }

  private static boolean isAmid(Element list, List<Element> paragraphs) {
    if (paragraphs.size() < 2) {
      return false;
    }
    int at = list.sourceRange().startPos();
    return paragraphs.get(0).sourceRange().startPos() < at
        && paragraphs.get(paragraphs.size() - 1).sourceRange().startPos() > at;
  }

  /** Whether most of its links lead about in the page. */
  private static boolean isOfContents(Element list) {
    return list.select("a[href^=#]").size() * 2 > list.select("a[href]").size();
  }

  private static boolean isAnnounced(Element list) {
    Element before = list.previousElementSibling();
    String text = before == null ? "" : before.text().strip();
    boolean member = list.closest("li") != null && list.parents().is("ul, ol");
    return member || text.endsWith(":") || text.endsWith("：");
  }
}
