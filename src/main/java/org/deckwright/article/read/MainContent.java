package org.deckwright.article.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * Finds the element that holds a page's article: the one whose prose outweighs its links most.
 *
 * <p>Each element weighs what its paragraphs hold, less twice what its links and scraps hold, the
 * whole subtree counted; of equal ones the deepest wins. So an element grows as long as it takes in
 * more of the article, and stops before it takes in a menu.
 */
final class MainContent {
  private static final Set<String> PROSE =
      Set.of(
          "p", "pre", "blockquote", "td", "th", "li", "dd", "figcaption", "h1", "h2", "h3", "h4");

  /** A paragraph shorter than this may be a button or a date. */
  private static final int SCRAP = 25;

  /** A block with so many signs of its own holds paragraphs that only line breaks part. */
  private static final int MOST_LINES = 200;

  private static final int LINK_COST = 2;

  /** An article or main element with this share of the page's prose is the article. */
  private static final double SEMANTIC_SHARE = 0.6;

  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

  /** Whether a block is mostly links. */
  private final IdentityHashMap<Element, Boolean> lists = new IdentityHashMap<>();

  /** Whether a block has much text of its own. */
  private final IdentityHashMap<Element, Boolean> running = new IdentityHashMap<>();

  private MainContent() {}

  /** What stands in an element's subtree, in characters. */
  private static final class Weight {
    private int prose;
    private int links;
    private int scraps;

    private int score() {
      return prose - LINK_COST * links - scraps;
    }
  }

  /** The article's element; the body itself where nothing stands out. */
  static Element of(Element body) {
    MainContent weighed = new MainContent();
    weighed.weigh(body);
    Element marked = weighed.marked(body);
    return weighed.best(marked);
  }

  @SuppressWarnings("ReferenceEquality") // the page's one body, not one like it
  private void weigh(Element body) {
    body.traverse(
        new NodeVisitor() {
          private final Deque<Element> blocks = new ArrayDeque<>(List.of(body));
          private int links;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode t && !t.isBlank()) {
              add(weights.get(t.parent()), blocks.peek(), links > 0, t.text().strip());
            } else if (node instanceof Element e) {
              weights.put(e, new Weight());
              links += isLink(e) ? 1 : 0;
              if (e.isBlock()) {
                blocks.push(e);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e) {
              links -= isLink(e) ? 1 : 0;
              if (e.isBlock()) {
                blocks.pop();
              }
              if (node != body) {
                carry(weights.get(e), weights.get(e.parent()));
              }
            }
          }
        });
  }

  private static boolean isLink(Element e) {
    return e.normalName().equals("a") && e.hasAttr("href");
  }

  private static void carry(Weight from, Weight to) {
    to.prose += from.prose;
    to.links += from.links;
    to.scraps += from.scraps;
  }

  /** Counts a stretch of text; a Han character says as much as three letters. */
  private void add(Weight weight, Element block, boolean isLink, String text) {
    long wide = text.codePoints().filter(Scripts::isWide).count();
    int length = (int) (text.length() + 2 * wide);
    if (isLink && isMostlyLinks(block)) {
      weight.links += length;
    } else if (PROSE.contains(block.normalName()) || length >= 4 * SCRAP || isRunning(block)) {
      weight.prose += length;
    } else if (length < SCRAP) {
      weight.scraps += length;
    }
  }

  private boolean isRunning(Element block) {
    return running.computeIfAbsent(block, b -> b.ownText().length() >= MOST_LINES);
  }

  private boolean isMostlyLinks(Element block) {
    return lists.computeIfAbsent(block, MainContent::linksOutweigh);
  }

  private static boolean linksOutweigh(Element block) {
    int all = block.text().length();
    int links = block.select(LINKS).stream().mapToInt(a -> a.text().length()).sum();
    return links * 2 > all;
  }

  /** The article or main element that holds most of the prose; the body if none does. */
  private Element marked(Element body) {
    int all = weights.get(body).prose;
    Element best = body;
    for (Element e : body.select("[itemprop=articleBody], article, main, [role=main]")) {
      Weight w = weights.get(e);
      if (w != null && w.prose >= SEMANTIC_SHARE * all && w.prose > 0) {
        best = e; // later in the list is deeper
      }
    }
    return best;
  }

  private Element best(Element root) {
    Element best = root;
    for (Element e : root.getAllElements()) {
      boolean inside = !e.isBlock() || PROSE.contains(e.normalName());
      if (!inside
          && weights.containsKey(e)
          && weights.get(e).score() >= weights.get(best).score()) {
        best = e;
      }
    }
    return best;
  }
}
