package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Deletion;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** Two things of one sentence, each with figures of the same measures in the same order. */
public final class TwoSidesFinder implements Finder {
  private static final Pattern MARK = Pattern.compile("[,;:。]");
  private static final int FEWEST = 2;
  private static final int MOST = 5;
  private static final double LABEL = 14; // words
  private static final double SURE = 0.95;

  @Override
  public String name() {
    return "two-sides";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    if (!lexicon.patterns("side-name").isEmpty()) {
      section.sentences().forEach(s -> finding(s, section, lexicon).ifPresent(out::add));
    }
    return out;
  }

  private Optional<Finding> finding(Sentence s, SectionView section, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    int cut = folded.indexOf(';');
    if (cut < 0 || folded.indexOf(';', cut + 1) >= 0 || lexicon.finds("unreal", s.text())) {
      return Optional.empty();
    }
    List<Quantity> all =
        Quantity.of(s, lexicon).stream().filter(q -> q.isValue() && !q.unit().isEmpty()).toList();
    List<Quantity> left = all.stream().filter(q -> q.range().end() <= cut).toList();
    List<Quantity> right = all.stream().filter(q -> q.range().start() > cut).toList();
    boolean alike =
        left.stream()
            .map(Quantity::unit)
            .toList()
            .equals(right.stream().map(Quantity::unit).toList());
    if (!alike || left.size() < FEWEST || left.size() > MOST) {
      return Optional.empty();
    }
    Optional<Part> a = side(s, new Range(0, cut), left, lexicon);
    Optional<Part> b = side(s, new Range(cut + 1, folded.length()), right, lexicon);
    if (a.isEmpty() || b.isEmpty() || a.get().label().text().equals(b.get().label().text())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Picture.of("compare-sides", List.of(a.get(), b.get().heated()))
                .with("said", said(s, b.get(), right, lexicon)),
            SURE,
            Claims.of(s, section, lexicon),
            List.of(s),
            new Reason(name(), List.of(a.get().label().text(), b.get().label().text()))));
  }

  /** What the sentence says of its second thing behind the figures; empty for nothing. */
  private static Phrase said(Sentence s, Part second, List<Quantity> figures, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    int last = figures.get(figures.size() - 1).range().end();
    Matcher mark = MARK.matcher(folded).region(last, folded.length());
    int from = mark.find() ? mark.end() : folded.length();
    int to = folded.endsWith("。") ? folded.length() - 1 : folded.length();
    int who = s.text().indexOf(second.label().text(), folded.indexOf(';'));
    if (from >= to || who < 0 || !lexicon.finds("verb", folded.substring(from, to))) {
      return Phrase.NONE;
    }
    Optional<Cue> cue = lexicon.cue("side-name", s, new Range(folded.indexOf(';') + 1, last));
    int start = cue.map(Cue::start).filter(c -> c < who).orElse(who);
    Phrase said =
        Phrase.of(s, new Range(start, who + second.label().text().length()), new Range(from, to));
    boolean whole =
        Extent.ofTitle(said.text(), lexicon) <= 1
            && !lexicon.finds("clause-start", folded.substring(from, to))
            && !lexicon.finds("title-veto", said.text())
            && new Deletion(lexicon).fault(said).isEmpty();
    return whole ? said : Phrase.NONE;
  }

  /** What a half is about, with each of its figures in the words of its clause. */
  private static Optional<Part> side(
      Sentence s, Range half, List<Quantity> figures, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    int first = figures.get(0).range().start();
    Optional<Cue> cue =
        lexicon
            .cue("side-name", s, new Range(half.start(), figures.get(0).range().end()))
            .filter(c -> c.range("side").get().end() <= first);
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    int from = cue.get().range("side").get().end();
    List<Part> measures = new ArrayList<>();
    for (Quantity q : figures) {
      Matcher m = MARK.matcher(folded).region(from, half.end());
      int to = half.end();
      while (m.find()) {
        if (m.start() >= q.range().end()) {
          to = m.start();
          break;
        }
        from = m.end();
      }
      Phrase words = Phrase.of(s, new Range(from, to));
      if (from > q.range().start()
          || Extent.ofText(words.text(), lexicon) > LABEL
          || figures.stream().filter(f -> words.text().contains(f.shown().text())).count() > 1) {
        return Optional.empty();
      }
      measures.add(Part.of(words.capital()));
      from = to;
    }
    return Optional.of(Part.of(cue.get().phrase("side").capital()).withParts(measures));
  }
}
