package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** A list whose items hold lists: columns for a few, an outline for more. */
public final class NestedFinder implements Finder {
  private static final int COLUMNS = 4;
  private static final int ROWS = 6;
  private static final int OUTLINE = 10; // rows, both levels
  private static final int LABEL = 9; // words
  private static final double LINE = 1.5; // length of an inner item that says more than its name
  private static final int TEXT = 18; // words of it
  private static final int ROOM = 64; // words of all such items

  @Override
  public String name() {
    return "nested";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.ItemList list : section.blocks(Block.ItemList.class)) {
      nested(list, section, lexicon).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> nested(Block.ItemList list, SectionView section, Lexicon lexicon) {
    List<Part> groups = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>(section.before(list).stream().toList());
    for (Block.ListItem item : list.items()) {
      groups.add(group(item, lexicon));
      covers.addAll(item.sentences());
      item.items().forEach(i -> covers.addAll(i.sentences()));
    }
    long parents = list.items().stream().filter(i -> !i.items().isEmpty()).count();
    boolean full = groups.stream().noneMatch(g -> g.parts().isEmpty());
    if (parents < (full ? 1 : 2) || !groups.stream().allMatch(g -> isBrief(g, LABEL, lexicon))) {
      return Optional.empty();
    }
    return picture(groups, full, lexicon)
        .map(
            p ->
                new Finding(
                    p,
                    0.9,
                    Claims.of(section.textBefore(list), lexicon),
                    covers,
                    new Reason(name(), List.of("list in a list"))));
  }

  /** An item with those of its list, or with what it says itself. */
  private static Part group(Block.ListItem item, Lexicon lexicon) {
    Part own = ListItems.part(item, lexicon);
    List<Part> inner = new ArrayList<>();
    if (!own.text().isEmpty()) {
      inner.add(Part.of(brief(own.text(), lexicon)));
    }
    item.items().forEach(i -> inner.add(Part.of(said(i, lexicon))));
    return Part.of(own.label()).withParts(inner);
  }

  /** An item with what it says. */
  private static Phrase said(Block.ListItem item, Lexicon lexicon) {
    Phrase label = ListItems.part(item, lexicon).label();
    Phrase whole = brief(Phrase.whole(item.sentences().get(0)).capital(), lexicon);
    return Extent.ofText(whole.text(), lexicon) <= TEXT ? whole : label;
  }

  private static Phrase brief(Phrase words, Lexicon lexicon) {
    Sentence sentence = words.from().get(0);
    int start = sentence.text().indexOf(words.text());
    return start < 0 || Extent.ofTitle(words.text(), lexicon) <= LINE
        ? words
        : new Titles(lexicon)
            .item(sentence, new Range(start, start + words.text().length()), LINE)
            .capital();
  }

  private static boolean isBrief(Part part, int most, Lexicon lexicon) {
    return !part.label().isEmpty() && Extent.ofText(part.label().text(), lexicon) <= most;
  }

  /** Whether the inner items are as short as labels, or as few as a slide has room for. */
  private static boolean fits(List<Part> groups, Lexicon lexicon) {
    List<Part> inner = groups.stream().flatMap(g -> g.parts().stream()).toList();
    double words = inner.stream().mapToDouble(p -> Extent.ofText(p.label().text(), lexicon)).sum();
    return inner.stream().allMatch(p -> isBrief(p, LABEL, lexicon))
        || (words <= ROOM && inner.stream().allMatch(p -> isBrief(p, TEXT, lexicon)));
  }

  private static Optional<Picture> picture(List<Part> groups, boolean full, Lexicon lexicon) {
    int most = groups.stream().mapToInt(g -> g.parts().size()).max().orElse(0);
    if (!fits(groups, lexicon)) {
      return Optional.empty();
    }
    if (full && groups.size() <= COLUMNS && most <= ROWS) {
      return Optional.of(Picture.of("list-columns", groups));
    }
    List<Part> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String id = "group " + (i + 1);
      rows.add(groups.get(i).withParts(List.of()).withId(id));
      for (Part p : groups.get(i).parts()) {
        rows.add(
            new Part(
                "",
                p.label(),
                p.text(),
                p.date(),
                p.value(),
                p.amount(),
                "",
                id,
                "",
                false,
                List.of()));
      }
    }
    return rows.size() <= OUTLINE
        ? Optional.of(Picture.of("hierarchy-outline", rows))
        : Optional.empty();
  }
}
