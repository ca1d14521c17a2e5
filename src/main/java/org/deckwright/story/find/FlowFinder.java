package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Link;
import org.deckwright.story.Part;
import org.deckwright.story.Picture;
import org.deckwright.story.SectionView;

/** Examples feed a means, the means enables an end: a small graph. */
public final class FlowFinder implements Finder {
  @Override
  public String name() {
    return "flow";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("enabling", s).flatMap(c -> flow(c, section, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> flow(Cue cue, SectionView section, Lexicon lexicon) {
    Sentence s = cue.sentence();
    List<Part> nodes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    if (cue.range("list").isPresent()) {
      for (Part p : Enumeration.parts(s, cue.range("list").get(), lexicon)) {
        links.add(Link.of("in " + nodes.size(), "means"));
        nodes.add(p.withId("in " + nodes.size()));
      }
    }
    nodes.add(Part.of(cue.phrase("who").capital()).withId("means").heated());
    nodes.add(Part.of(cue.phrase("result").capital()).withId("end"));
    links.add(Link.of("means", "end"));
    List<Sentence> covers = new ArrayList<>();
    section
        .after(s)
        .flatMap(n -> lexicon.cue("learn-to", n))
        .ifPresent(c -> learnt(c, nodes, links, covers));
    if (nodes.size() < 4) {
      return Optional.empty();
    }
    Picture picture = Picture.of("relation-graph", nodes).withLinks(links);
    return Optional.of(Finding.of(name(), cue, 0.76, picture).covering(covers));
  }

  private static void learnt(Cue cue, List<Part> nodes, List<Link> links, List<Sentence> covers) {
    for (String group : List.of("a", "b")) {
      nodes.add(Part.of(cue.phrase(group).capital()).withId("out " + group));
      links.add(Link.of("end", "out " + group));
    }
    covers.add(cue.sentence());
  }
}
