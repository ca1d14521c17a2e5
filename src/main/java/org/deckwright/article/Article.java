package org.deckwright.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read from one source.
 *
 * @param name file name of the source
 * @param language BCP 47 tag of the language that is told
 * @param title the headline, if there is one
 * @param byline who and when, if the source says so: keys author, date, kicker, subtitle, theme,
 *     logo, from front matter or the first lines; each with its place
 * @param sections in order, at least one
 * @param left what was kept out (boilerplate, the other language), with the reason
 * @param lines the file's lines as they lie, for tracing; for formats without lines, one block a
 *     line
 * @param pictures those that the source holds itself, by the name that figures call them by
 */
public record Article(
    String name,
    String language,
    Optional<Sentence> title,
    Map<String, Sentence> byline,
    List<Section> sections,
    List<Left> left,
    List<String> lines,
    Map<String, Picture> pictures) {

  /** An article whose pictures lie beside it as files. */
  public Article(
      String name,
      String language,
      Optional<Sentence> title,
      Map<String, Sentence> byline,
      List<Section> sections,
      List<Left> left,
      List<String> lines) {
    this(name, language, title, byline, sections, left, lines, Map.of());
  }

  /**
   * Something kept out, and the rule's name for why: boilerplate, other-language, duplicate,
   * preface, empty-section, reference, footnote, picture (the caption of one that is not here),
   * interviewer.
   */
  public record Left(Sentence what, String why) {}

  public Article {
    byline = Collections.unmodifiableMap(new LinkedHashMap<>(byline));
    sections = List.copyOf(sections);
    left = List.copyOf(left);
    lines = List.copyOf(lines);
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
  }
}
