package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.article.trace.How;
import org.deckwright.article.trace.Trace;
import org.deckwright.diag.Failure;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static final String PROSE =
      "<p>One honest sentence stands here, and it is long enough to count as prose.</p>";

  @Test
  void findsTheArticleOfABlog() throws IOException {
    Reading read = Reading.page("blog.html");
    assertEquals("Why the ferry beats the bridge", read.article.title().get().text());
    assertEquals("en-GB", read.article.language());
    assertEquals("Ines Calloway", read.article.byline().get("author").text());
    assertEquals("2025-03-02", read.article.byline().get("date").text());
    assertEquals(
        List.of(
            "1 What a crossing costs",
            "1 Three things the ferry does better",
            "1 What would change my mind"),
        read.outline());
    assertEquals(
        List.of(
            "paragraph: The town wanted a bridge for thirty years. / It doesn’t need one: the"
                + " ferry is cheaper, quieter and faster at rush hour.",
            "paragraph: A bridge has to be paid before the first car drives over it. / The ferry"
                + " is paid by the trip, so a quiet winter costs less than a busy summer.",
            "table: Crossing / Cost a year /  || Bridge / 9 million / fixed || Ferry / 4 million /"
                + " by the trip",
            "paragraph: What the town would pay.",
            "ordered: [It waits for nobody] It waits for nobody. / A boat leaves every twelve"
                + " minutes. + [It grows] It grows. / A third boat takes a year: (hull and engine"
                + " + crew) + [It can stop] It can stop. / When the harbour freezes, nothing is"
                + " lost.",
            "figure: ferry_files/pier.png | A pier in the morning | The old pier, before the first"
                + " boat.",
            "quotation: Nobody ever wrote a song about a toll booth. / A captain",
            "code python: boats = 3\nprint(boats * 60 / 12)",
            "paragraph: If the island doubled its people, the sum would turn. / Until then the"
                + " water is the better road."),
        read.shapes());
  }

  @Test
  void keepsWhatItLeavesOut() throws IOException {
    List<String> left = Reading.page("blog.html").left("boilerplate");
    assertTrue(left.contains("Subscribe to our newsletter to never miss a post."), left.toString());
    assertTrue(left.stream().anyMatch(l -> l.startsWith("We use cookies")), left.toString());
    assertTrue(left.stream().anyMatch(l -> l.startsWith("Two thoughts")), left.toString());
    assertFalse(left.stream().anyMatch(l -> l.contains("Nobody reads this")), left.toString());
  }

  @Test
  void readsAnEncyclopedia() throws IOException {
    Reading read = Reading.page("encyclopedia.html");
    assertEquals("Tidal mill", read.article.title().get().text());
    assertEquals(List.of("1 History", "2 Decline", "1 How it works"), read.outline());
    assertEquals(
        "paragraph: A tidal mill is a mill that is driven by the rise and fall of the sea. / A dam"
            + " with a gate holds the water back, and the wheel turns when the sea has left.",
        read.shapes().get(0));
    assertTrue(
        read.shapes()
            .contains(
                "list: [Gate] Gate / It opens inward and lets the flood in. + [Pond] Pond / It"
                    + " keeps the water until the ebb."));
    assertTrue(
        read.shapes()
            .contains("table: Place / Year / Wheels || Woodbridge / 1793 / 1 || Carew / 1801 / 2"));
    assertEquals(2, read.left("reference").size());
    assertEquals(List.of("A mill at low water"), read.left("picture"));
  }

  @Test
  void findsTheArticleWhereNoNameTells() throws IOException {
    Reading read = Reading.page("soup.html");
    assertEquals("慢车为什么值得坐", read.article.title().get().text());
    assertEquals("zh-CN", read.article.language());
    assertEquals(List.of("1 一、 | 它更便宜", "1 二、 | 它更从容"), read.outline());
    String all = String.join("", read.shapes());
    assertFalse(all.contains("推荐") || all.contains("收藏") || all.contains("ICP"), all);
    assertTrue(all.contains("list: [第一站] 第一站：买早饭。 + [第二站] 第二站：看日出。"), all);
  }

  @Test
  void everySentenceStandsAtItsPlace() throws IOException {
    for (String page : List.of("blog.html", "encyclopedia.html", "soup.html")) {
      Reading read = Reading.page(page);
      Trace trace = Trace.of(read.article);
      for (Sentence s : read.sentences()) {
        if (!s.text().isEmpty()) {
          assertEquals(How.VERBATIM, trace.how(s.text(), List.of(read.raw(s))), s.toString());
        }
      }
    }
  }

  @Test
  void placesHoldAcrossCharacterReferences() {
    Reading read =
        Reading.html("<p>😀 &ldquo;Wait&hellip;&rdquo; said Zo&euml;.\r\nNo &amp AT&amp;T.</p>");
    List<Sentence> all = read.sentences();
    assertEquals("😀 “Wait…” said Zoë.", all.get(0).text());
    assertEquals("😀 &ldquo;Wait&hellip;&rdquo; said Zo&euml;.", read.raw(all.get(0)));
    assertEquals("No & AT&T.", all.get(1).text());
    assertEquals("No &amp AT&amp;T.", read.raw(all.get(1)));
    assertEquals(2, all.get(1).span().line());
  }

  @Test
  void decodesByWhatTheHeadSays() {
    String page = "<meta charset=\"gb2312\"><title>茶</title><p>这一段话用国标编码写成，仍然可以读出来。</p>";
    Reading read = Reading.bytes("a.html", page.getBytes(Charset.forName("GBK")));
    assertEquals("这一段话用国标编码写成，仍然可以读出来。", read.sentences().get(0).text());
    Reading latin =
        Reading.bytes(
            "a.htm", "<p>Le café est fermé le lundi.".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("Le café est fermé le lundi.", latin.sentences().get(0).text());
    Reading wide =
        Reading.bytes("a.html", "\uFEFF<p>Wide letters".getBytes(StandardCharsets.UTF_16LE));
    assertEquals("Wide letters", wide.sentences().get(0).text());
  }

  @Test
  void holdsPicturesOfItsOwnAndFetchesNone() {
    String dot =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    Reading read =
        Reading.html(
            PROSE
                + "<figure><img src=\"data:image/png;base64,"
                + dot
                + "\" alt=\"A dot\"></figure>"
                + "<img src=\"https://example.org/a.png\"><img src=\"//example.org/b.png\">"
                + "<img src=\"data:image/png;base64,%%%\">");
    assertEquals(List.of("a.html#picture-1.png"), List.copyOf(read.article.pictures().keySet()));
    assertEquals(2, read.shapes().size());
    assertTrue(
        read.diagnostics.all().stream().anyMatch(d -> d.message().contains("are not fetched")));
  }

  @Test
  void aPageMadeOfTablesIsReadThroughThem() {
    Reading read =
        Reading.html(
            "<table><tr><td>" + PROSE + "<h2>A second part</h2>" + PROSE + "</td></tr></table>");
    assertEquals(List.of("1 A second part"), read.outline());
  }

  @Test
  void oldSitesPutLinesApartByBreaks() {
    Reading read =
        Reading.html(
            "<body>The first paragraph of a page that knows no paragraphs, only breaks.<br><br>"
                + "The second one, which is as long as the first and ends here.</body>");
    assertEquals(2, read.sentences().size());
  }

  @Test
  void hostilePagesAreReadInTime() {
    List<String> pages =
        List.of(
            "<div>".repeat(100_000) + PROSE,
            "<div class=nav>".repeat(50_000) + PROSE,
            "<p>" + "<span>".repeat(50_000) + "x" + PROSE,
            "<ul><li>a".repeat(20_000) + PROSE,
            "<table><tr><td>".repeat(5_000) + PROSE,
            "<".repeat(500_000) + PROSE,
            "<!DOCTYPE html [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;\">]>"
                + PROSE
                + "&b;".repeat(50_000));
    for (String page : pages) {
      Reading read = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Reading.html(page));
      assertFalse(read.blocks().isEmpty());
    }
  }

  @Test
  void aPageWithoutWordsIsOneClearLine() {
    Failure e =
        assertThrows(Failure.class, () -> Reading.html("<html><script>run()</script></html>"));
    assertEquals("a.html: is empty; there is nothing to tell", e.getMessage());
  }

  @Test
  void filesOfOtherProgramsGetAdvice() {
    Failure e = assertThrows(Failure.class, () -> Reading.bytes("a.odt", new byte[] {'P', 'K'}));
    assertEquals("a.odt: .odt files are not read; open it and save it as .docx", e.getMessage());
  }

  @Test
  void footnotesAtTheEndAreNoList() {
    Reading read =
        Reading.bytes(
            "a.html",
            ("<body><h1>Ropes</h1><p>Hemp holds a ship for nine years, and no longer.</p>"
                    + "<section class='footnotes'><hr><ol><li>Counted in Aal.</li></ol></section></body>")
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(1, read.sentences().size());
  }

  @Test
  void theNameOfASiteIsNotThePagesTitle() {
    Reading read =
        Reading.bytes(
            "a.html",
            ("<head><title>Nine years of hemp - Rope yard</title></head><body><header><h1 class='logo'>"
                    + "Rope yard</h1></header><p>Hemp holds a ship for nine years, and no longer.</p>"
                    + "<p>Wire holds it for twenty, and cuts the hand.</p></body>")
                .getBytes(StandardCharsets.UTF_8));
    assertEquals("Nine years of hemp", read.article.title().orElseThrow().text());
  }

  @Test
  void takesTheHeadingThatFitsThePagesNameAndNotTheSites() {
    Reading read =
        Reading.html(
            """
            <title>How the lock gates were mended - Canal Notes</title>
            <div id=top><h1>Canal Notes</h1></div>
            <div class=page><h1>How the lock gates were mended</h1>
            <p>The gates leaked for a decade, and nobody counted the water that was lost.</p>
            <p>In spring two carpenters hung new oak, and the pound has kept its level since.</p>
            </div>
            """);
    assertEquals("How the lock gates were mended", read.article.title().get().text());
    assertFalse(read.shapes().toString().contains("Canal Notes"), read.shapes().toString());
  }

  @Test
  void takesTheNameGivenToOtherSitesWhereTheHeadingIsNotOfTheText() {
    Reading read =
        Reading.html(
            "<meta property=og:title content='Oak gates outlive steel ones | Canal Notes'>"
                + "<h1>Menu and more</h1>"
                + PROSE
                + PROSE);
    assertEquals("Oak gates outlive steel ones", read.article.title().get().text());
  }

  @Test
  void readsWhoAndWhenFromWhatIsToldToSearchEngines() {
    Reading read =
        Reading.html(
            """
            <script type="application/ld+json">{"@type": "Article", "datePublished":
            "2024-05-06T08:00:00Z", "author": [{"@type": "Person", "name": "Zo\\u00eb Marlin"}]}
            </script><h1>Oak gates outlive steel ones</h1>
            <p>By Zoë Marlin • May 6, 2024</p>
            """
                + PROSE
                + PROSE);
    assertEquals("Zoë Marlin", read.article.byline().get("author").text());
    assertEquals("2024-05-06", read.article.byline().get("date").text());
    assertFalse(read.shapes().toString().contains("Marlin"), read.shapes().toString());
  }

  @Test
  void keepsTheOpeningParagraphAndThePictureAboveTheText() {
    String prose = PROSE.repeat(6);
    Reading read =
        Reading.html(
            "<div class=top><h1>Oak gates outlive steel ones</h1>"
                + "<div class=lede>Every carpenter on the canal said so, and for thirty years"
                + " nobody wrote it down or asked.</div>"
                + "<figure><img src=gate.jpg><figcaption>The new gate.</figcaption></figure></div>"
                + "<div class=text>"
                + prose
                + "</div>");
    assertTrue(read.shapes().get(0).startsWith("paragraph: Every carpenter"), "" + read.shapes());
    assertEquals("figure: gate.jpg |  | The new gate.", read.shapes().get(1));
  }

  @Test
  void leavesListsOfContentsAndCommentsOut() {
    String long1 =
        "<p>One honest sentence stands here, and it is long enough to count as running prose, "
            + "which nobody would mistake for a button or a date.</p>";
    Reading read =
        Reading.html(
            "<h1>Oak gates</h1><ul><li><a href='#a'>The wood</a><li><a href='#b'>The iron</a>"
                + "<li><a href='#c'>The water</a></ul><section id=search-party><h2>Search party"
                + "</h2>"
                + long1
                + long1
                + "<p>Three yards built them:</p><ul><li><a href=x>Alder</a><li><a href=y>Birch</a>"
                + "<li><a href=z>Cedar</a></ul>"
                + long1
                + "</section><h3>2 Comments</h3><p>Nice, but I prefer steel, says a reader.</p>");
    String all = read.shapes().toString();
    assertFalse(all.contains("The wood"), all);
    assertFalse(all.contains("prefer steel"), all);
    assertTrue(all.contains("Birch"), all);
    assertEquals(List.of("1 Search party"), read.outline());
  }

  @Test
  void tellsAPageInALanguageOfWhichNothingIsKnown() {
    String text =
        "<p>A ponte do rio foi fechada ao trânsito para que se possa trocar a madeira velha.</p>"
            + "<p>As obras duram a semana toda, e do outro lado as barcas levam quem quiser.</p>";
    Reading read =
        Reading.html("<html lang=pt-BR><body><h1>A ponte fecha</h1>" + text.repeat(3) + "</body>");
    assertEquals("pt-BR", read.article.language());
    assertEquals(6, read.shapes().size(), read.shapes().toString());
  }

  @Test
  void findsPicturesThatAreLoadedLate() {
    Reading read =
        Reading.html(
            PROSE
                + "<p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' "
                + "srcset='p_files/small.webp 300w, p_files/large.webp 900w'></p>"
                + "<p><img data-x=1><noscript><img src='p_files/late.png'></noscript></p>"
                + PROSE);
    assertTrue(read.shapes().contains("figure: p_files/large.webp |  | "), "" + read.shapes());
    assertTrue(read.shapes().contains("figure: p_files/late.png |  | "), "" + read.shapes());
  }

  @Test
  void keepsASentenceBesideAPictureAsText() {
    Reading read =
        Reading.html(
            "<p><img src=https://far.example/x.png>The gate that leaked for ten years has been hung"
                + " anew, and the pound keeps its level through the summer now.</p>"
                + PROSE);
    assertTrue(read.shapes().get(0).startsWith("paragraph: The gate"), "" + read.shapes());
  }
}
