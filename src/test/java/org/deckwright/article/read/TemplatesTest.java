package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static final String POST =
      """
      ---
      title: Ferries &amp; buses now share one ticket | Harbour Times
      date: 2024-03-05T08:30:00Z
      author: [jo-doe, mroe]
      ---
      {% include banner.html,
         image: "/ferry.png" %}

      Read what [the council]({{ site.baseurl }}/council/) decided in May.

      ## Prices (#prices)

      A day costs six euros.

      ## Routes {#routes}

      Nine routes take part.
      """;

  @Test
  void linksOfASiteGeneratorAreWords() {
    assertEquals("Read what the council decided in May.", first(read()).text());
  }

  @Test
  void headingsLoseTheNamesForLinks() {
    assertEquals("Prices", read().sections().get(1).heading().orElseThrow().text());
    assertEquals("Routes", read().sections().get(2).heading().orElseThrow().text());
  }

  @Test
  void frontMatterIsShownWithoutTimeAccountsAndSite() {
    Article article = read();
    assertEquals(
        "Ferries & buses now share one ticket", article.title().map(Sentence::text).orElse(""));
    assertEquals("2024-03-05", article.byline().get("date").text());
    assertEquals(Optional.empty(), Optional.ofNullable(article.byline().get("author")));
  }

  @Test
  void whatIsFencedStaysAsItIs() {
    String code = "```\n{% include x %}\n```\n";
    assertEquals(code, Templates.without(code));
  }

  private static Sentence first(Article article) {
    Block block = article.sections().get(0).blocks().get(0);
    return assertInstanceOf(Block.Paragraph.class, block).sentences().get(0);
  }

  private static Article read() {
    Source source = Source.of("post.md", POST.getBytes(StandardCharsets.UTF_8), Optional.empty());
    return new MarkdownReader().read(source, Optional.empty(), new Diagnostics());
  }
}
