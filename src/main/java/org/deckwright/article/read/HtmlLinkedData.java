package org.deckwright.article.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Who and when, as pages tell it to search engines in JSON-LD (schema.org/Article). Read by
 * patterns: the words need their places in the file, which parsers of JSON do not give.
 */
final class HtmlLinkedData {
  private static final String STRING = "\"(?<value>(?:[^\"\\\\]|\\\\.){2,80})\"";
  private static final Pattern AUTHOR =
      Pattern.compile(
          "\"author\"\\s*:\\s*(?:\\[\\s*)?(?:\\{[^{}]{0,400}?\"name\"\\s*:\\s*(?:\\[\\s*)?)?"
              + STRING);
  private static final Pattern DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(?<value>\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
  private static final int LONGEST = 200_000;

  private final SourceText source;
  private final Document document;

  HtmlLinkedData(SourceText source, Document document) {
    this.source = source;
    this.document = document;
  }

  Optional<MappedText> author() {
    return first(AUTHOR).filter(a -> !a.text().contains("://"));
  }

  /** Year, month and day. */
  Optional<MappedText> date() {
    return first(DATE);
  }

  private Optional<MappedText> first(Pattern pattern) {
    for (Element e : document.select("script[type=application/ld+json]")) {
      Range data = e.childNodeSize() == 0 ? e.sourceRange() : e.childNode(0).sourceRange();
      int from = data.startPos();
      int to = Math.min(data.endPos(), from + LONGEST);
      if (data.isTracked() && to > from) {
        Matcher m = pattern.matcher(source.text()).region(from, to);
        if (m.find()) {
          String value = unescaped(m.group("value"));
          return Optional.of(MappedText.at(value, m.start("value"), m.end("value")));
        }
      }
    }
    return Optional.empty();
  }

  private static String unescaped(String json) {
    String plain =
        ESCAPE
            .matcher(json)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        m.group(1) == null
                            ? m.group(2)
                            : Character.toString(Integer.parseInt(m.group(1), 16))));
    return Parser.unescapeEntities(plain, false).strip();
  }
}
