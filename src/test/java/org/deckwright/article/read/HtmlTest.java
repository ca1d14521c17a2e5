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
}
