package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Link;
import org.deckwright.story.ListSplitter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** One or more causes of one effect: arrows only where a word of cause stands. */
public final class CauseFinder implements Finder {
  private static final double LENGTH = 1.3;

  @Override
  public String name() {
    return "cause";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("cause", s).flatMap(c -> cause(c, section, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> cause(Cue cue, SectionView section, Lexicon lexicon) {
    Sentence s = cue.sentence();
    Titles titles = new Titles(lexicon);
    List<Part> nodes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Range r : causes(s, cue.range("cause").get(), lexicon)) {
      String id = "cause " + (nodes.size() + 1);
      nodes.add(Part.of(titles.shortened(s, r, LENGTH).capital()).withId(id));
      links.add(Link.of(id, "effect"));
    }
    Phrase effect = titles.shortened(s, cue.range("effect").get(), LENGTH).capital();
    nodes.add(Part.of(effect).withId("effect").heated());
    boolean brief = nodes.stream().allMatch(n -> isBrief(n.label(), lexicon));
    if (!brief || nodes.size() > 5 || nodes.size() < 3) {
      return Optional.empty();
    }
    Picture picture = Picture.of("relation-graph", nodes).withLinks(links);
    return Optional.of(
        Finding.of(name(), cue, 0.6, picture).claiming(Claims.of(s, section, lexicon)));
  }

  /** Several causes only where each of them is a clause. */
  private static List<Range> causes(Sentence s, Range all, Lexicon lexicon) {
    List<Range> parts = new ListSplitter(lexicon).split(s.text(), all);
    return parts.stream().allMatch(r -> isClause(s, r, lexicon)) ? parts : List.of(all);
  }

  /** Whether it says something by itself: "our design and building crews" are no two causes. */
  private static boolean isClause(Sentence s, Range part, Lexicon lexicon) {
    String text = Folded.of(s.text().substring(part.start(), part.end()));
    boolean verb = lexicon.patterns("verb").isEmpty() || lexicon.finds("verb", text);
    return verb && !lexicon.finds("topic-heading", text) && Extent.ofText(text, lexicon) >= 4;
  }

  private static boolean isBrief(Phrase label, Lexicon lexicon) {
    double words = Extent.ofText(label.text(), lexicon);
    return words > 1 && words <= 15 && !lexicon.finds("weak-start", label.text() + " ");
  }
}
