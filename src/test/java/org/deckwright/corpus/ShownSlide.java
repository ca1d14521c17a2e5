package org.deckwright.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deckwright.article.trace.How;
import org.deckwright.article.trace.Trace;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.deckwright.deck.io.WrittenSlide;

/**
 * A slide as the audience sees it.
 *
 * @param is structure of its picture, or its kind
 * @param texts everything that it shows of the source
 * @param pictured what the source says at the places of its picture
 * @param foreign texts that are not the source's, shortened by deletion
 */
record ShownSlide(
    String kind,
    String is,
    String title,
    String takeaway,
    List<String> texts,
    String pictured,
    List<String> foreign) {
  private static final Set<String> FRAME =
      Set.of("title", "overview", "section", "closing", "sources");
  private static final Set<String> PLAIN = Set.of("statement", "bullets");
  private static final Set<String> BESIDE = Set.of("title", "kicker", "takeaway", "remark");

  static ShownSlide of(Slide slide, Trace trace) {
    WrittenSlide written = WrittenSlide.of(slide);
    List<String> texts = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    StringBuilder pictured = new StringBuilder();
    for (TextSource source : slide.sources()) {
      String text = written.text(source.text());
      List<String> words = trace.resolve(source.at()).stream().map(trace::words).toList();
      texts.add(text);
      if (trace.how(text, words) == How.AUTHOR) {
        foreign.add(text);
      }
      if (!BESIDE.contains(source.text())) {
        words.forEach(w -> pictured.append(w).append(' '));
      }
    }
    String kind = written.kind();
    String is =
        slide instanceof Slide.OfDiagram d
            ? d.diagram().is()
            : slide instanceof Slide.OfChart c ? "chart-" + c.chart().is() : kind;
    return new ShownSlide(
        kind, is, slide.title(), slide.takeaway(), texts, Plain.of(pictured.toString()), foreign);
  }

  /** Whether it is more than the talk's frame. */
  boolean isContent() {
    return !FRAME.contains(kind);
  }

  boolean hasPicture() {
    return isContent() && !PLAIN.contains(kind);
  }

  boolean shows(Key.Structure structure) {
    return hasPicture()
        && structure.fits(is)
        && Stream.of(structure.says().split(" \\| ")).anyMatch(w -> pictured.contains(Plain.of(w)));
  }

  /** Whether all words of one of the point's ways stand on it. */
  boolean covers(String point) {
    String all = Plain.of(String.join(" / ", texts));
    for (String way : point.split("\\|")) {
      boolean complete = true;
      for (String word : way.strip().split(" +")) {
        complete &= Plain.holds(all, Plain.of(word));
      }
      if (complete) {
        return true;
      }
    }
    return false;
  }

  /** Words, two Han characters or kana as one; a takeaway stands in dense themes only. */
  double words() {
    List<String> shown = new ArrayList<>(texts);
    shown.remove(takeaway);
    return Plain.words(String.join(" ", shown));
  }
}
