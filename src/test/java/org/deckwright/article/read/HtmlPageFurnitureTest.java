package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.article.Block;
import org.junit.jupiter.api.Test;

/** What saved pages leave among an article's paragraphs. */
class HtmlPageFurnitureTest {
  private static final String PROSE =
      "<p>The harbour office counts every boat that leaves the pier before noon.</p>";

  private static Reading page(String body) {
    return Reading.html("<html lang=en><body><article>" + body + "</article></body></html>");
  }

  @Test
  void aDateOrAFileIsNoHeading() {
    Reading read =
        page(
            "<h1>Boats at the pier</h1><h2>Sunday, May 8, 2016</h2>"
                + PROSE
                + "<h2>pier-1160x768.jpg</h2>"
                + PROSE
                + "<h2>What they carry</h2>"
                + PROSE);
    assertEquals(List.of("1 What they carry"), read.outline());
    assertEquals("May 8, 2016", read.article.byline().get("date").text());
    assertEquals(List.of("pier-1160x768.jpg"), read.left("picture"));
  }

  @Test
  void aDateWithAnHourIsADateAndALineOfTopicsNoText() {
    Reading read =
        page(
            "<h1>Boats</h1><p>Sunday, Feb 1, 2015 11:57 AM UTC</p>"
                + PROSE.repeat(3)
                + "<p>Topics: piers, boats, Harbour news</p>");
    assertEquals("Feb 1, 2015", read.article.byline().get("date").text());
    assertEquals(3, read.blocks().size());
  }

  @Test
  void labelsOfADrawingAreNoText() {
    String labels = "<p>$900</p><p>billion</p><p>600</p><p>’17</p><p>’18</p><p>’19</p>";
    Reading few = page("<h1>Boats</h1>" + PROSE + labels + PROSE);
    assertEquals(8, few.blocks().size());
    Reading many = page("<h1>Boats</h1>" + PROSE + labels + "<p>’20</p><p>Fares</p>" + PROSE);
    assertEquals(2, many.blocks().size());
    assertEquals(8, many.left("boilerplate").size());
  }

  @Test
  void otherArticlesEndATextOnlyNearItsEnd() {
    String others = "<h3>Most read harbour stories</h3>";
    Reading within = page("<h1>Boats</h1>" + PROSE + others + PROSE.repeat(3));
    assertEquals(4, within.blocks().size());
    assertEquals(List.of("Most read harbour stories"), within.left("boilerplate"));
    Reading below = page("<h1>Boats</h1>" + PROSE.repeat(4) + others + PROSE);
    assertEquals(4, below.blocks().size());
  }

  @Test
  void captionsThatCountThemselvesAreAGalleryAndPartsOfACupAreNot() {
    Reading gallery =
        page("<h1>Boats</h1>" + PROSE + "<ul><li>1/9 Oars<li>2/9 Sails<li>3/9 Nets</ul>" + PROSE);
    assertTrue(gallery.blocks().stream().noneMatch(Block.ItemList.class::isInstance));
    Reading recipe =
        page(
            "<h1>Pie</h1>" + PROSE + "<ul><li>1/2 cup oil<li>3/4 cup milk<li>1/4 egg</ul>" + PROSE);
    assertTrue(recipe.blocks().stream().anyMatch(Block.ItemList.class::isInstance));
  }

  @Test
  void aListOfOneBelowAFigureIsItsCaption() {
    String figure = "<figure><img src=far/pier.jpg></figure>";
    Reading caption =
        page("<h1>Boats</h1>" + PROSE + figure + "<ul><li>The pier at dawn</ul>" + PROSE);
    assertEquals(List.of("The pier at dawn"), caption.left("picture"));
    Reading list =
        page("<h1>Boats</h1>" + PROSE + figure + "<ul><li>The pier<li>The ferry</ul>" + PROSE);
    assertTrue(list.blocks().stream().anyMatch(Block.ItemList.class::isInstance));
  }

  @Test
  void theSignThatLinksToAHeadingIsNoneOfItsWords() {
    Reading read =
        page(
            "<h1>Boats</h1><h2>The pier<a href=#p>#</a></h2>"
                + PROSE
                + "<h2>The ferry ¶</h2>"
                + PROSE
                + "<h2>Steering in C#</h2>"
                + PROSE);
    assertEquals(List.of("1 The pier", "1 The ferry", "1 Steering in C#"), read.outline());
  }

  @Test
  void linesOfPlayersAndReviewersAreFurniture() {
    Reading read =
        page(
            "<h1>Boats</h1>"
                + PROSE
                + "<p>Media caption The pier in March</p>"
                + PROSE
                + "<p>Medically reviewed by Ines Calloway, MD</p><p>Oct 15, 2015 · 18 min read</p>"
                + PROSE);
    assertEquals(3, read.blocks().size());
  }
}
