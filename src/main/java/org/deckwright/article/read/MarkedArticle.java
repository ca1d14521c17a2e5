package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;
import org.deckwright.article.lang.Languages;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;

/**
 * One marked-up source on its way to an article: passages → language → left out → title and byline
 * → sections.
 */
final class MarkedArticle {
  private static final int BYLINES_WITHIN = 6;
  private static final int MOST_BESIDE_AUTHOR = 40; // signs: by, a date, a role

  private final String name;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Languages languages = Languages.builtIn();
  private final Language english = languages.of("en");
  private final Omissions left;

  MarkedArticle(String name, SourceText source, Diagnostics diagnostics) {
    this.name = name;
    this.source = source;
    this.diagnostics = diagnostics;
    this.left = new Omissions(name, diagnostics);
  }

  /**
   * The article.
   *
   * @throws Failure of kind INPUT if the passages hold no words
   */
  Article read(List<Passage> all, Facts facts, Optional<String> wanted) {
    if (all.stream().allMatch(p -> p instanceof Passage.Aside || p.text().isEmpty())) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.empty(name));
    }
    PassageLanguages spoken = new PassageLanguages(languages, all);
    String tag = spoken.told(name, wanted, facts.language(), diagnostics);
    Language language = languages.of(tag);
    Pieces pieces = new Pieces(source, new Sentences(language));
    List<Passage> passages = new ArrayList<>(all);
    leaveOthers(passages, spoken.others(tag), tag, pieces);
    leaveAsides(passages, pieces);
    PassageLabels.cut(passages).forEach((p, why) -> leave(p, why, pieces));
    new PassageBoilerplate(language, english)
        .cut(passages)
        .forEach((p, why) -> leave(p, why, pieces));
    passages = new PassageHeadings(language, english).found(passages);
    Map<String, Sentence> byline = new LinkedHashMap<>();
    facts.byline().forEach((k, v) -> byline.put(k, pieces.whole(v)));
    Optional<MappedText> title = new PassageTitle(facts.titles()).take(passages);
    takeBylines(passages, byline, language, pieces);
    Optional<Sentence> shown = title.map(pieces::whole);
    Sections sections = sections(passages, language, pieces);
    List<Section> made = sections.finish(name, diagnostics);
    List<Article.Left> gone = left.with(sections.left());
    return new Numbering(pieces.units())
        .number(
            new Article(name, tag, shown, byline, made, gone, source.lines(), facts.pictures()));
  }

  private void leave(Passage p, String why, Pieces pieces) {
    if (!p.text().isEmpty()) {
      left.add(pieces.whole(p.text()), why);
    }
  }

  private void leaveOthers(
      List<Passage> passages, List<Passage> others, String told, Pieces pieces) {
    List<Sentence> parts =
        others.stream().map(Passage::text).filter(t -> !t.isEmpty()).map(pieces::whole).toList();
    left.addOthers(parts, others.size(), told);
    passages.removeAll(others);
  }

  private void leaveAsides(List<Passage> passages, Pieces pieces) {
    for (Passage p : List.copyOf(passages)) {
      if (p instanceof Passage.Aside aside) {
        leave(aside, aside.why(), pieces);
        passages.remove(p);
      }
    }
  }

  private void takeBylines(
      List<Passage> passages, Map<String, Sentence> byline, Language language, Pieces pieces) {
    Bylines bylines = new Bylines(language, english);
    int most = Math.min(BYLINES_WITHIN, passages.size() - 1);
    for (Passage p : List.copyOf(passages.subList(0, Math.max(most, 0)))) {
      boolean line = p instanceof Passage.Words || p instanceof Passage.Heading;
      boolean known = line && isByline(p.text().text(), byline);
      if (known || (line && bylines.take(p.text(), byline, pieces))) {
        passages.remove(p);
      }
      if (known) {
        leave(p, "boilerplate", pieces);
      }
    }
  }

  /** Whether a short line names the author whom the source tells elsewhere, and says no more. */
  private static boolean isByline(String line, Map<String, Sentence> byline) {
    String author = byline.containsKey("author") ? byline.get("author").text() : "";
    return author.length() > 3
        && line.contains(author)
        && line.length() <= author.length() + MOST_BESIDE_AUTHOR
        && !line.matches("(?s).*[\\p{L}][.!?。！？]");
  }

  private Sections sections(List<Passage> passages, Language language, Pieces pieces) {
    List<Passage.Heading> headings =
        passages.stream()
            .filter(Passage.Heading.class::isInstance)
            .map(Passage.Heading.class::cast)
            .toList();
    int top = headings.stream().mapToInt(Passage.Heading::level).min().orElse(1);
    HeadingLabels labels =
        new HeadingLabels(language, pieces, headings.stream().map(Passage.Heading::text).toList());
    Sections sections = new Sections(language, english);
    PassageBlocks blocks = new PassageBlocks(pieces);
    for (Passage p : passages) {
      if (p instanceof Passage.Heading h) {
        labels.start(h.text(), h.level() - top + 1, sections);
      } else if (!isCaption(p, sections, pieces)) {
        p.accept(blocks).forEach(sections::add);
      }
    }
    return sections;
  }

  /** An emphasised paragraph under a lone picture is its caption. */
  private static boolean isCaption(Passage p, Sections sections, Pieces pieces) {
    boolean caption =
        p instanceof Passage.Words w
            && sections.awaitsCaption()
            && w.wording().isEmphasised()
            && p.text().length() <= 300;
    if (caption) {
      sections.caption(pieces.whole(p.text()));
    }
    return caption;
  }
}
