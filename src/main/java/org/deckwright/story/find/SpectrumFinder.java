package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** A slider from one end to another, with its stops where the text names them. */
public final class SpectrumFinder implements Finder {
  @Override
  public String name() {
    return "spectrum";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : texts(section)) {
      boolean told =
          lexicon.finds("slider-cue", s.text())
              || lexicon.finds("slider-cue", section.opening(s).text());
      if (told) {
        lexicon.cue("slider", s).map(c -> spectrum(c, section, lexicon)).ifPresent(out::add);
      }
    }
    return out;
  }

  /** Running text, and the sentences of lists. */
  private static List<Sentence> texts(SectionView section) {
    List<Sentence> out = new ArrayList<>(section.sentences());
    for (Block.ItemList list : section.blocks(Block.ItemList.class)) {
      list.items().forEach(i -> out.addAll(i.sentences()));
    }
    return out;
  }

  private Finding spectrum(Cue cue, SectionView section, Lexicon lexicon) {
    Sentence s = cue.sentence();
    Trait poles = new Trait(Phrase.NONE, pole(cue, "low"), pole(cue, "high"));
    Optional<Block.ItemList> list = section.listAfter(s);
    List<Part> stops = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>();
    if (list.isPresent() && list.get().items().size() <= 7) {
      list.get().items().forEach(i -> stops.add(ListItems.part(i, lexicon)));
      list.get().items().forEach(i -> covers.addAll(i.sentences()));
    }
    Picture picture =
        Picture.of("compare-spectrum", stops).withTraits(List.of(poles)).asIllustration();
    double sure = stops.isEmpty() ? 0.7 : 0.95;
    return Finding.of(name(), cue, sure, picture)
        .claiming(Claims.of(s, section, lexicon))
        .covering(covers);
  }

  private static Phrase pole(Cue cue, String group) {
    Range r = cue.range(group).get();
    return Enumeration.unquoted(Phrase.of(cue.sentence(), r), cue.sentence(), r).capital();
  }
}
