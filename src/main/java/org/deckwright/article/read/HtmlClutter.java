package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

/**
 * Takes out of a page what its tags, roles and class names say is no article: menus, notices,
 * advertisements, share bars, comments, related links, footers.
 */
final class HtmlClutter {
  private static final String NEVER =
      "script, style, noscript, template, link, meta, iframe, object, embed, canvas, audio, video,"
          + " button, input, select, textarea, form > label, dialog, svg, map, [hidden],"
          + " [aria-hidden=true], [style*=display:none]:not(:has(math)), [style*=display: none]:not(:has(math)),"
          + " [style*=visibility:hidden], [style*=visibility: hidden], annotation, annotation-xml";
  private static final String ROLES =
      "nav, footer, aside, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alertdialog],"
          + " [role=menu], [role=toolbar], [role=doc-toc], [role=alert], [role=doc-endnotes], section.footnotes, div.footnotes";

  /** Words of class names and ids that only furniture has. */
  private static final Set<String> FURNITURE =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "navbox",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "footer",
          "masthead",
          "comment",
          "comments",
          "disqus",
          "respond",
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "related",
          "recommended",
          "recommendations",
          "recirc",
          "promo",
          "promoted",
          "ad",
          "ads",
          "advert",
          "advertisement",
          "adsense",
          "sponsor",
          "sponsored",
          "outbrain",
          "taboola",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "popup",
          "modal",
          "overlay",
          "paywall",
          "pagination",
          "pager",
          "prevnext",
          "skip",
          "toolbar",
          "editsection",
          "catlinks",
          "hatnote",
          "printfooter",
          "widget",
          "widgets",
          "toc",
          "claps",
          "respondview",
          "jump",
          "banner",
          "tags",
          "taglist",
          "follow",
          "login",
          "search",
          "siteheader",
          "sitefooter",
          "noprint",
          "dropdown",
          "gtm",
          "byline",
          "meta",
          "dateline",
          "feedback",
          "rating",
          "ratings",
          "donate",
          "mbox",
          "ambox",
          "hidden",
          "bio",
          "infobox");

  /** Words that stand in names of furniture only together with another. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)(?:sr-only|screen-reader|visually-hidden|read-?(?:more|next)|also-like|more-from"
              + "|post-?(?:nav|tags|meta-bottom)|back-to-top|call-to-action|see-also|author-box"
              + "|about-author|author-card|site-(?:header|footer|nav)|page-(?:header-nav|footer))");

  private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

  /** Parts of a page that holds more of its text than this is the article, whatever its name. */
  private static final double MOST_SHARE = 0.4;

  private static final int MOST_ASIDES = 40;
  private static final int LONGEST_ASIDE = 300;

  /** What stands in these is meant, whatever it is called. */
  private static final Set<String> QUOTED = Set.of("blockquote", "figure", "pre", "table");

  private static final Set<String> PROSE = Set.of("p", "pre", "blockquote", "td", "li");

  private final HtmlInline inline;
  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

  /** Elements that hold what the page marks as its article. */
  private final Set<Element> articles = Collections.newSetFromMap(new IdentityHashMap<>());

  HtmlClutter(SourceText source) {
    inline = new HtmlInline(source);
  }

  /** Takes it out; answers the words of what was visible. */
  @SuppressWarnings("ReferenceEquality") // the page's one body, not one like it
  List<Passage> clear(Element body) {
    unveil(body);
    body.select(NEVER).remove();
    weigh(body);
    int all = prose.get(body);
    Set<Element> roles = Collections.newSetFromMap(new IdentityHashMap<>());
    roles.addAll(body.select(ROLES));
    List<Element> found = new ArrayList<>();
    body.filter(
        new NodeFilter() {
          private int quoted;

          @Override
          public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element e) || e == body) {
              return FilterResult.CONTINUE;
            }
            boolean named = roles.contains(e) || isNamedSo(e);
            boolean free = quoted == 0 || e.normalName().equals("table");
            if (named && free && isClutter(e, all)) {
              found.add(e);
              return FilterResult.SKIP_ENTIRELY;
            }
            quoted += QUOTED.contains(e.normalName()) ? 1 : 0;
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            boolean ends = node instanceof Element e && QUOTED.contains(e.normalName());
            quoted -= ends ? 1 : 0;
            return FilterResult.CONTINUE;
          }
        });
    List<Passage> asides = new ArrayList<>();
    takeOut(found, asides);
    takeOut(HtmlLinkLists.under(body), asides);
    return asides.subList(0, Math.min(MOST_ASIDES, asides.size()));
  }

  /** A picture that is loaded late stands whole in what is shown without scripts. */
  private static void unveil(Element body) {
    for (Element e : body.select("noscript")) {
      Element before = e.previousElementSibling();
      boolean late = before != null && before.is("img:not([src]), img[src^=data:image/gif]");
      if (late && e.selectFirst("img[src]") != null && e.text().isBlank()) {
        before.remove();
        e.unwrap();
      }
    }
  }

  private void takeOut(List<Element> found, List<Passage> asides) {
    for (Element e : found) {
      aside(e).ifPresent(asides::add);
      e.remove();
    }
  }

  private Optional<Passage> aside(Element e) {
    MappedText text = inline.of(e).wording().text();
    MappedText start = text.part(0, Math.min(LONGEST_ASIDE, text.length()));
    return start.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage.Aside(start, "boilerplate"));
  }

  /** Counts the characters that stand in paragraphs under each element. */
  @SuppressWarnings("ReferenceEquality") // the page's one body, not one like it
  private void weigh(Element body) {
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element e) {
              boolean counts = PROSE.contains(e.normalName());
              prose.put(e, counts ? e.ownText().length() : 0);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e && e != body && prose.containsKey(e.parent())) {
              prose.merge(e.parent(), prose.get(e), Integer::sum);
            }
          }
        });
    for (Element e : body.select("main, [itemprop=articleBody]")) {
      for (Element at = e.parent(); at != null && articles.add(at); at = at.parent()) {}
    }
  }

  private boolean isClutter(Element e, int all) {
    String name = e.normalName();
    if (name.equals("main") || name.equals("article") || name.equals("h1")) {
      return false;
    }
    return !articles.contains(e) && prose.get(e) <= MOST_SHARE * all;
  }

  /** Documentation names a section's element after its heading, whatever that is about. */
  private static boolean isNamedByHeading(Element e) {
    Element heading = e.id().isEmpty() ? null : e.selectFirst("h1, h2, h3, h4, h5, h6");
    String name = e.id().replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    return heading != null
        && heading
            .text()
            .replaceAll("[^\\p{L}\\p{N}]+", "")
            .toLowerCase(Locale.ROOT)
            .startsWith(name);
  }

  private static boolean isNamedSo(Element e) {
    String names = e.className() + " " + e.id();
    boolean text = e.normalName().matches("h[1-6]|html|body|a|span|code|pre|mjx-.*|math");
    if (names.isBlank() || text || isNamedByHeading(e)) {
      return false;
    }
    if (TOGETHER.matcher(names).find()) {
      return true;
    }
    for (String word : WORDS.split(names)) {
      if (FURNITURE.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
