package org.deckwright.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;

/**
 * A main section with its sub-sections, as finders read it.
 *
 * @param sections the main section first; at least one
 * @param blocks of all of them, in order
 * @param paragraphs the running text: each paragraph's sentences, quotations included
 * @param sentences the same as one list
 * @param places of each of them, so that a long text costs no more a sentence than a short one
 */
public record SectionView(
    List<Section> sections,
    List<Block> blocks,
    List<List<Sentence>> paragraphs,
    List<Sentence> sentences,
    Places places) {

  /** Where sentences stand; only looked up, never gone through. */
  record Places(Map<Sentence, Integer> index, Map<Sentence, Sentence> openings) {
    private static Places of(List<List<Sentence>> paragraphs) {
      Places places = new Places(new HashMap<>(), new HashMap<>());
      int i = 0;
      for (List<Sentence> p : paragraphs) {
        for (Sentence s : p) {
          places.index.putIfAbsent(s, i++);
          places.openings.putIfAbsent(s, p.get(0));
        }
      }
      return places;
    }
  }

  public static SectionView of(List<Section> sections) {
    List<Block> blocks = sections.stream().flatMap(s -> s.blocks().stream()).toList();
    List<List<Sentence>> paragraphs = new ArrayList<>();
    Prose prose = new Prose();
    blocks.forEach(
        b -> {
          List<Sentence> text = b.accept(prose);
          if (!text.isEmpty()) {
            paragraphs.add(text);
          }
        });
    List<Sentence> sentences = paragraphs.stream().flatMap(List::stream).toList();
    return new SectionView(
        List.copyOf(sections), blocks, List.copyOf(paragraphs), sentences, Places.of(paragraphs));
  }

  public Section main() {
    return sections.get(0);
  }

  public Optional<Sentence> heading() {
    return main().heading();
  }

  /** The blocks of one sort, in order. */
  public <B extends Block> List<B> blocks(Class<B> sort) {
    return blocks.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /** The first sentence of the paragraph that the sentence stands in; itself if it is none. */
  public Sentence opening(Sentence sentence) {
    return places.openings().getOrDefault(sentence, sentence);
  }

  /** The sentence that follows in the running text, over paragraphs; empty after the last. */
  public Optional<Sentence> after(Sentence sentence) {
    int at = places.index().getOrDefault(sentence, sentences.size());
    return at + 1 >= sentences.size() ? Optional.empty() : Optional.of(sentences.get(at + 1));
  }

  /** The sentence before it in the running text, over paragraphs; empty before the first. */
  public Optional<Sentence> previous(Sentence sentence) {
    int at = places.index().getOrDefault(sentence, 0);
    return at == 0 ? Optional.empty() : Optional.of(sentences.get(at - 1));
  }

  /** The list right after the sentence's paragraph. */
  public Optional<Block.ItemList> listAfter(Sentence sentence) {
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i).accept(new Prose()).contains(sentence)
          && blocks.get(i + 1) instanceof Block.ItemList list) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  /** The running text right before a block, under the same heading. */
  public List<Sentence> textBefore(Block block) {
    for (Section s : sections) {
      int at = s.blocks().indexOf(block);
      if (at >= 0) {
        return at == 0 ? List.of() : s.blocks().get(at - 1).accept(new Prose());
      }
    }
    return List.of();
  }

  /** The heading of the sub-section that a sentence stands in; empty in the main section's own. */
  public Optional<Sentence> subheading(Sentence sentence) {
    Optional<Sentence> out = Optional.empty();
    for (Section s : sections.subList(1, sections.size())) {
      Optional<Sentence> heading = s.heading();
      if (heading.isPresent() && heading.get().span().line() < sentence.span().line()) {
        out = heading;
      }
    }
    return out;
  }

  /** The running text right after a block. */
  public List<Sentence> textAfter(Block block) {
    int at = blocks.indexOf(block);
    return at < 0 || at + 1 >= blocks.size() ? List.of() : blocks.get(at + 1).accept(new Prose());
  }

  /** The last sentence of running text before a block; empty where a heading comes first. */
  public Optional<Sentence> before(Block block) {
    List<Sentence> text = textBefore(block);
    return text.isEmpty() ? Optional.empty() : Optional.of(text.get(text.size() - 1));
  }

  /** The running text of a block. */
  private static final class Prose implements Block.Visitor<List<Sentence>> {
    @Override
    public List<Sentence> paragraph(Block.Paragraph block) {
      return block.sentences();
    }

    @Override
    public List<Sentence> itemList(Block.ItemList block) {
      return List.of();
    }

    @Override
    public List<Sentence> table(Block.Table block) {
      return List.of();
    }

    @Override
    public List<Sentence> figure(Block.Figure block) {
      return List.of();
    }

    @Override
    public List<Sentence> code(Block.Code block) {
      return List.of();
    }

    @Override
    public List<Sentence> quotation(Block.Quotation block) {
      return block.sentences();
    }
  }
}
