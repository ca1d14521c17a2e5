package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds what belongs to an article and stands between its headline and its body: the opening
 * paragraph that many sites set apart, and the picture above the text.
 */
final class HtmlStandfirst {
  private static final int SHORTEST = 60; // signs of prose
  private static final double MOST_LINKED = 0.4;

  private HtmlStandfirst() {}

  /** Those elements, in order; none where headline or body are not told apart. */
  @SuppressWarnings("ReferenceEquality") // the page's elements themselves
  static List<Element> between(Element headline, Element article) {
    List<Element> found = new ArrayList<>();
    Element shared = headline;
    while (shared != null && !contains(shared, article)) {
      shared = shared.parent();
    }
    if (shared == null || shared == article) {
      return List.of();
    }
    boolean after = false;
    for (Node n : shared.getAllElements()) {
      Element e = (Element) n;
      if (e == article) {
        break;
      }
      after |= e == headline;
      boolean counts = after && e != headline && !contains(e, article) && !contains(headline, e);
      if (counts && isContent(e) && found.stream().noneMatch(f -> contains(f, e))) {
        found.add(e);
      }
    }
    return found;
  }

  @SuppressWarnings("ReferenceEquality") // the page's elements themselves
  private static boolean contains(Element outer, Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContent(Element e) {
    String name = e.normalName();
    if (name.equals("figure")) {
      return true;
    }
    boolean prose = name.equals("p") || name.equals("h2") || name.equals("div");
    int own = name.equals("div") ? e.ownText().length() : e.text().length();
    int linked = e.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
    return prose && own >= SHORTEST && linked <= MOST_LINKED * e.text().length();
  }
}
