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
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** A list whose items hold lists: columns for a few, an outline for more. */
public final class NestedFinder implements Finder {
  private static final int COLUMNS = 4;
  private static final int ROWS = 6;
  private static final int OUTLINE = 10; // rows, both levels
  private static final int LABEL = 9; // words

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
      List<Part> inner = item.items().stream().map(i -> label(i, lexicon)).toList();
      groups.add(label(item, lexicon).withParts(inner));
      covers.addAll(item.sentences());
      item.items().forEach(i -> covers.addAll(i.sentences()));
    }
    long parents = groups.stream().filter(g -> !g.parts().isEmpty()).count();
    boolean brief =
        groups.stream()
            .allMatch(
                g -> isBrief(g, lexicon) && g.parts().stream().allMatch(p -> isBrief(p, lexicon)));
    if (parents < 2 || !brief) {
      return Optional.empty();
    }
    return picture(groups, parents == groups.size())
        .map(
            p ->
                new Finding(
                    p,
                    0.9,
                    Claims.of(section.textBefore(list), lexicon),
                    covers,
                    new Reason(name(), List.of("list in a list"))));
  }

  private static Part label(Block.ListItem item, Lexicon lexicon) {
    return Part.of(ListItems.part(item, lexicon).label());
  }

  private static boolean isBrief(Part part, Lexicon lexicon) {
    return !part.label().isEmpty() && Extent.ofText(part.label().text(), lexicon) <= LABEL;
  }

  private static Optional<Picture> picture(List<Part> groups, boolean full) {
    int most = groups.stream().mapToInt(g -> g.parts().size()).max().orElse(0);
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
