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
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** Lists that the source marks as lists: cards, rows with icons, or numerals. */
public final class ListFinder implements Finder {
  private static final int MOST = 8;
  private static final int CARDS = 4;
  private static final int STEPS = 5;

  @Override
  public String name() {
    return "list";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.ItemList list : section.blocks(Block.ItemList.class)) {
      List<Part> parts = parts(list, lexicon);
      int pages = Math.max(1, (parts.size() + MOST - 1) / MOST);
      int most = (parts.size() + pages - 1) / pages; // so that none has one item alone
      for (int i = 0; i < parts.size(); i += Math.max(1, most)) {
        List<Part> page = parts.subList(i, Math.min(i + most, parts.size()));
        if (page.size() > 1) {
          out.add(finding(section, list, page, i, lexicon));
        }
      }
    }
    return out;
  }

  /** A subject that all items begin with is said once, by the title. */
  private static List<Part> parts(Block.ItemList list, Lexicon lexicon) {
    List<Cue> subjects =
        list.items().stream()
            .map(i -> lexicon.cue("subject", i.sentences().get(0)))
            .flatMap(Optional::stream)
            .toList();
    boolean shared =
        subjects.size() == list.items().size()
            && subjects.stream().map(c -> c.text("who")).distinct().count() == 1;
    List<Part> out = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Block.ListItem item = list.items().get(i);
      out.add(
          shared
              ? ListItems.withoutSubject(item, subjects.get(i), lexicon)
              : ListItems.part(item, lexicon));
    }
    return out;
  }

  private Finding finding(
      SectionView section, Block.ItemList list, List<Part> parts, int from, Lexicon lexicon) {
    Optional<Sentence> before = section.before(list);
    List<Sentence> covers = new ArrayList<>(before.stream().toList());
    list.items()
        .subList(from, Math.min(list.items().size(), from + parts.size()))
        .forEach(i -> covers.addAll(i.sentences()));
    boolean inOrder =
        list.ordered()
            && parts.size() == list.items().size()
            && (before.filter(b -> lexicon.finds("in-order", b.text())).isPresent()
                || isOfSteps(section, list, lexicon));
    String is = inOrder ? "sequence-steps" : structure(list, parts);
    Picture picture =
        before.map(s -> CauseFan.of(is, parts, s, lexicon)).orElseGet(() -> Picture.of(is, parts));
    return new Finding(
        picture,
        parts.stream().anyMatch(p -> !p.text().isEmpty()) ? 0.85 : 0.7,
        Claims.of(section.textBefore(list), lexicon),
        covers,
        new Reason(name(), List.of("list")));
  }

  /** Whether the heading above it speaks of steps. */
  private static boolean isOfSteps(SectionView section, Block.ItemList list, Lexicon lexicon) {
    Sentence first = list.items().get(0).sentences().get(0);
    return section
        .subheading(first)
        .or(section::heading)
        .filter(h -> lexicon.finds("step-noun", h.text()) && list.items().size() <= STEPS)
        .isPresent();
  }

  private static String structure(Block.ItemList list, List<Part> parts) {
    boolean told = parts.stream().filter(p -> !p.text().isEmpty()).count() * 2 >= parts.size();
    if (parts.size() > CARDS) {
      return "list-icon-rows";
    }
    return list.ordered() && told ? "list-numerals" : "list-cards";
  }
}
