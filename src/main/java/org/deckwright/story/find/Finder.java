package org.deckwright.story.find;

import java.util.List;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.SectionView;

/** Knows one pattern of thought by its cue words, and proves it by its parts. */
public interface Finder {
  String name();

  /** What it finds in a section, in the order of the text; empty without proof. */
  List<Finding> find(SectionView section, Lexicon lexicon);
}
