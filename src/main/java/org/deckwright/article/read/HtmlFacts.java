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
  /** The page's own: some sites set their name as one too. */
  private static final String HEADLINE =
      "h1:not([class*=logo]):not([class*=brand]):not([class*=site-title])";

  private static final Pattern SITE = Pattern.compile("\\s+[|·•–—-]\\s+|\\s*[|｜_]\\s*");

  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,8})*");

  private final Document document;
  private final HtmlInline inline;
  private final List<MappedText> titles = new ArrayList<>();
  private final Map<String, MappedText> byline = new LinkedHashMap<>();

  /** Reads the head before anything is taken out of the page. */
  HtmlFacts(SourceText source, Document document) {
    this.document = document;
    this.inline = new HtmlInline(source);
    meta("meta[property=og:title]").ifPresent(titles::add);
    meta("meta[name=twitter:title]").ifPresent(titles::add);
    first(document, HEADLINE).map(e -> inline.of(e).wording().text()).ifPresent(titles::add);
    first(document, "head > title, body > title")
        .map(e -> withoutSite(inline.of(e).wording().text()))
        .ifPresent(titles::add);
    titles.removeIf(MappedText::isEmpty);
    readByline();
  }

  private static Optional<Element> first(Element root, String query) {
    return Optional.ofNullable(root.selectFirst(query));
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

  /**
   * The page's title where its content lacks it: the heading that repeats it stands in the page's
   * header, which is not content.
   */
  List<Passage> headline(List<Passage> content) {
    boolean there =
        content.stream().limit(4).anyMatch(p -> p instanceof Passage.Heading h && h.level() == 1);
    return there
        ? List.of()
        : first(document, HEADLINE)
            .map(e -> inline.of(e).wording().text())
            .filter(
                t -> !t.isEmpty() && titles.stream().anyMatch(f -> f.text().startsWith(t.text())))
            .map(t -> List.<Passage>of(new Passage.Heading(0, t)))
            .orElse(List.of());
  }

  private void readByline() {
    meta("meta[name=author]")
        .or(() -> meta("meta[property=article:author]"))
        .filter(a -> !a.text().contains("://"))
        .or(
            () ->
                words("[rel=author], [itemprop=author], .byline .author, .author-name, .p-author"))
        .ifPresent(a -> byline.put("author", a));
    meta("meta[property=article:published_time]")
        .or(() -> meta("meta[name=date]"))
        .or(() -> meta("meta[itemprop=datePublished]"))
        .or(() -> first(document, "time[datetime]").flatMap(e -> value(e, "datetime")))
        .filter(d -> DATE.matcher(d.text()).find())
        .ifPresent(d -> byline.put("date", d.part(0, 10)));
  }

  /**
   * All of it.
   *
   * @param pictures those that the page holds itself
   */
  Facts facts(Map<String, Picture> pictures) {
    return new Facts(titles, byline, language(), pictures);
  }

  private Optional<MappedText> words(String query) {
    return first(document, query)
        .map(e -> inline.of(e).wording().text())
        .filter(t -> !t.isEmpty() && t.length() < 80);
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
