package org.deckwright.scene;

import java.util.List;

/**
 * A laid-out document: what renderers draw.
 *
 * @param language BCP 47 tag, such as {@code en} or {@code zh-CN}
 * @param pages at least one
 */
public record Scene(
    String title, String language, Properties properties, Look look, List<Page> pages) {
  public Scene {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a scene needs a page");
    }
  }

  /**
   * What a file says about itself.
   *
   * @param author may be empty
   * @param date ISO date of the text, may be empty; never the clock's
   * @param subject one line, may be empty
   */
  public record Properties(String author, String date, String subject) {}
}
