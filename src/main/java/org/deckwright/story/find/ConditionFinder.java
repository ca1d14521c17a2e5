package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** If this, then that; if not, then something else: what each case leads to. */
public final class ConditionFinder implements Finder {
  private static final double CASE = 0.8;
  private static final double THEN = 0.9;
  private static final double LONG = 20; // words
  private static final int MOST = 5;

  @Override
  public String name() {
    return "conditions";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      List<Sentence> run = new ArrayList<>();
      for (Sentence s : paragraph) {
        if (lexicon.cue("if-then", s).isPresent()) {
          run.add(s);
        } else {
          cases(run, section, lexicon).ifPresent(out::add);
          run.clear();
        }
      }
      cases(run, section, lexicon).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> cases(List<Sentence> run, SectionView section, Lexicon lexicon) {
    List<Part> parts =
        run.stream()
            .map(s -> part(lexicon.cue("if-then", s).get(), lexicon))
            .flatMap(Optional::stream)
            .toList();
    boolean advice = run.stream().allMatch(s -> lexicon.finds("if-reader", s.text()));
    if ((parts.size() == 2 && advice)
        || parts.size() < 2
        || parts.size() > MOST
        || parts.size() < run.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            picture(parts),
            parts.size() > 2 ? 0.84 : 0.74,
            Claims.beside(run, section, lexicon),
            List.copyOf(run),
            new Reason(name(), parts.stream().map(p -> p.label().text()).toList())));
  }

  private static Picture picture(List<Part> parts) {
    if (parts.size() > 2) {
      return Picture.of("list-terms", parts);
    }
    return Picture.of(
        "compare-sides",
        parts.stream()
            .map(p -> p.withText(Phrase.NONE).withParts(List.of(Part.of(p.text()))))
            .toList());
  }

  private static Optional<Part> part(Cue cue, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    Phrase when = titles.shortened(cue.sentence(), cue.range("if").get(), CASE).capital();
    Phrase then = titles.shortened(cue.sentence(), cue.range("then").get(), THEN).capital();
    boolean brief =
        Extent.ofText(when.text(), lexicon) <= LONG && Extent.ofText(then.text(), lexicon) <= LONG;
    boolean told =
        "?？!！".indexOf(cue.sentence().text().charAt(cue.sentence().text().length() - 1)) < 0;
    return brief && told && !lexicon.finds("unreal", cue.sentence().text())
        ? Optional.of(Part.of(when, then))
        : Optional.empty();
  }
}
