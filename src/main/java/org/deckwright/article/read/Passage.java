package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a marked-up source (a web page, a Word or PDF document): what the mark-up says of
 * it, and its words with their places, before they are sentences.
 */
sealed interface Passage {
  <R> R accept(Visitor<R> visitor);

  /** All its words, for telling its language and whether it is content. */
  MappedText text();

  /** One method a case, none with a default. */
  interface Visitor<R> {
    R heading(Heading passage);

    R words(Words passage);

    R items(Items passage);

    R grid(Grid passage);

    R picture(Picture passage);

    R code(Code passage);

    R quote(Quote passage);

    R aside(Aside passage);
  }

  /** A heading; the level is 0 for what the source itself calls its title, 1 for the highest. */
  record Heading(int level, MappedText text) implements Passage {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A paragraph; not empty. */
  record Words(Wording wording) implements Passage {
    @Override
    public MappedText text() {
      return wording.text();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** A list of at least one item. */
  record Items(boolean ordered, List<Item> items) implements Passage {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public MappedText text() {
      return joined(items.stream().map(Item::text).toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(this);
    }
  }

  /** A list's item: its words, or none where only others stand under it. */
  record Item(Wording wording, List<Item> under) {
    public Item {
      under = List.copyOf(under);
    }

    MappedText text() {
      List<MappedText> all = new ArrayList<>(List.of(wording.text()));
      under.forEach(i -> all.add(i.text()));
      return joined(all);
    }
  }

  /** A table: its rows, the first of them the head; rows may differ in length. */
  record Grid(List<List<MappedText>> rows) implements Passage {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public MappedText text() {
      return joined(rows.stream().flatMap(List::stream).toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.grid(this);
    }
  }

  /** A picture by the name of its file; caption and what it shows may be empty. */
  record Picture(String file, MappedText alt, MappedText caption, int offset) implements Passage {
    @Override
    public MappedText text() {
      return joined(List.of(caption, alt));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /** Code, line breaks kept, and the stretch of source that it stands in. */
  record Code(String language, String code, int from, int to) implements Passage {
    @Override
    public MappedText text() {
      return MappedText.at(code, from, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** Words of somebody else; not empty. */
  record Quote(List<MappedText> parts) implements Passage {
    public Quote {
      parts = List.copyOf(parts);
    }

    @Override
    public MappedText text() {
      return joined(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /** What the reader already knows to be no content, with the rule's name for why. */
  record Aside(MappedText text, String why) implements Passage {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.aside(this);
    }
  }

  private static MappedText joined(List<MappedText> parts) {
    MappedText.Builder all = new MappedText.Builder();
    for (MappedText p : parts) {
      if (!p.isEmpty()) {
        all.append(p, 0, p.length()).append('\n', p.endOffset(p.length()));
      }
    }
    return all.build();
  }
}
