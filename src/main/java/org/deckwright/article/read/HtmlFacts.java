package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.article.Picture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** What a page's head says of it: title, author, date, language. */
final class HtmlFacts {
  /** Parts a page's title from the name of its site. */
  private static final Pattern SITE = Pattern.compile("\\s+[|·•–—-]\\s+|\\s*[|｜_]\\s*");

  private static final Pattern BAR = Pattern.compile("\\s*[|｜]\\s*");
  private static final String AUTHORS =
      "[itemprop=author] [itemprop=name], [rel=author], [itemprop=author], .byline .author,"
          + " .author-name, .byline-name, .p-author, [class*=byline] a, .post-author a,"
          + " .entry-author, a[href*=/author/]";
  private static final int MOST_NAMES = 6;
  private static final Pattern BY = Pattern.compile("^(?i:by|von|par|por)\\s+(?=\\p{Lu})");

  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*");

  private final Document document;
  private final HtmlInline inline;
  private final HtmlLinkedData linked;
  private final Optional<Element> headline;
  private final List<MappedText> titles = new ArrayList<>();
  private final Map<String, MappedText> byline = new LinkedHashMap<>();

  /** Reads the head before anything is taken out of the page. */
  HtmlFacts(SourceText source, Document document) {
    this.document = document;
    this.inline = new HtmlInline(source);
    this.linked = new HtmlLinkedData(source, document);
    meta("meta[property=og:title]").map(this::withoutBar).ifPresent(titles::add);
    meta("meta[name=twitter:title]").map(this::withoutBar).ifPresent(titles::add);
    List<MappedText> said = new ArrayList<>(titles);
    Optional<MappedText> whole =
        first(document, "head > title, body > title").map(e -> inline.of(e).wording().text());
    whole.ifPresent(said::add);
    headline = new HtmlHeadlines(inline, said).choose(document);
    headline.map(e -> inline.of(e).wording().text()).ifPresent(titles::add);
    whole.map(HtmlFacts::withoutSite).ifPresent(titles::add);
    titles.removeIf(MappedText::isEmpty);
    readByline();
  }

  private static Optional<Element> first(Element root, String query) {
    return Optional.ofNullable(root.selectFirst(query));
  }

  /** A title for other sites that carries the page's own name behind a bar. */
  private MappedText withoutBar(MappedText title) {
    return BAR.matcher(title.text()).find() ? withoutSite(title) : title;
  }

  /** The longer side of a title's last divider is the page's, the other its site's. */
  private static MappedText withoutSite(MappedText title) {
    var m = SITE.matcher(title.text());
    int from = -1;
    int to = -1;
    while (m.find()) {
      from = m.start();
      to = m.end();
    }
    if (from < 0) {
      return title;
    }
    return from >= title.length() - to ? title.part(0, from) : title.part(to, title.length());
  }

  /** The content of a meta element, with its place. */
  private Optional<MappedText> meta(String query) {
    return first(document, query).flatMap(e -> value(e, "content"));
  }

  private Optional<MappedText> value(Element e, String attribute) {
    Range.AttributeRange range = e.attributes().sourceRange(attribute);
    String value = e.attr(attribute);
    if (value.isBlank() || !range.valueRange().isTracked()) {
      return Optional.empty();
    }
    int from = range.valueRange().startPos();
    MappedText text = inline.mapped(value, from, range.valueRange().endPos());
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  /** The element of the page's headline. */
  Optional<Element> headline() {
    return headline;
  }

  /**
   * The page's title where its content lacks it: the heading that repeats it stands in the page's
   * header, which is not content.
   */
  List<Passage> headline(List<Passage> content) {
    boolean there =
        content.stream()
            .limit(4)
            .filter(Passage.Heading.class::isInstance)
            .map(p -> p.text().text())
            .anyMatch(t -> titles.stream().anyMatch(f -> f.text().startsWith(t)));
    return there
        ? List.of()
        : headline
            .map(e -> inline.of(e).wording().text())
            .or(() -> titles.stream().findFirst())
            .map(t -> List.<Passage>of(new Passage.Heading(0, t)))
            .orElse(List.of());
  }

  private void readByline() {
    meta("meta[name=author]")
        .or(() -> meta("meta[property=article:author]"))
        .filter(a -> !a.text().contains("://"))
        .or(linked::author)
        .or(() -> meta("meta[name=dc.creator], meta[name=dcterms.creator]"))
        .or(() -> meta("meta[name=parsely-author], meta[name=sailthru.author]"))
        .or(this::author)
        .map(HtmlFacts::withoutBy)
        .ifPresent(a -> byline.put("author", a));
    meta("meta[property=article:published_time]")
        .or(() -> meta("meta[name=date], meta[name=pubdate], meta[name=publishdate]"))
        .or(() -> meta("meta[itemprop=datePublished], meta[name=dc.date]"))
        .filter(HtmlFacts::isDate)
        .or(linked::date)
        .or(() -> first(document, "time[datetime]").flatMap(e -> value(e, "datetime")))
        .filter(HtmlFacts::isDate)
        .ifPresent(d -> byline.put("date", d.part(0, 10)));
  }

  private static boolean isDate(MappedText text) {
    return DATE.matcher(text.text()).find();
  }

  private static MappedText withoutBy(MappedText author) {
    var m = BY.matcher(author.text());
    return m.find() ? author.part(m.end(), author.length()) : author;
  }

  /** The first of the page's elements for its author that holds a name and no more. */
  private Optional<MappedText> author() {
    return document.select(AUTHORS).stream()
        .map(e -> inline.of(e).wording().text())
        .filter(t -> t.length() > 2 && t.length() < 60 && isName(t.text()))
        .findFirst();
  }

  private static boolean isName(String text) {
    return text.split("\\s+").length <= MOST_NAMES && text.chars().noneMatch(Character::isDigit);
  }

  /**
   * All of it.
   *
   * @param pictures those that the page holds itself
   */
  Facts facts(Map<String, Picture> pictures) {
    return new Facts(titles, byline, language(), pictures);
  }

  private Optional<String> language() {
    return first(document, "html[lang]")
        .map(e -> e.attr("lang"))
        .or(() -> first(document, "meta[http-equiv=content-language]").map(e -> e.attr("content")))
        .map(String::strip)
        .filter(t -> TAG.matcher(t).matches())
        .map(t -> t.replace('_', '-'));
  }
}
