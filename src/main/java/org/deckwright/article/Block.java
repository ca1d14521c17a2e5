package org.deckwright.article;

import java.util.List;
import java.util.regex.Pattern;

/** A stretch of an article. */
public sealed interface Block {
  <R> R accept(Visitor<R> visitor);

  /** One method a case, none with a default. */
  interface Visitor<R> {
    R paragraph(Paragraph block);

    R itemList(ItemList block);

    R table(Table block);

    R figure(Figure block);

    R code(Code block);

    R quotation(Quotation block);
  }

  /** Running text; at least one sentence. */
  record Paragraph(List<Sentence> sentences) implements Block {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A list that the source marks as one; each item has at least one sentence, and may hold a list
   * again.
   */
  record ItemList(boolean ordered, List<ListItem> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.itemList(this);
    }
  }

  /**
   * A list's item.
   *
   * @param lead words set apart at its start (bold, or before a colon), as a sentence of their own;
   *     empty text for none. The first of {@code sentences} still has them
   */
  record ListItem(List<Sentence> sentences, Sentence lead, List<ListItem> items) {
    public ListItem {
      sentences = List.copyOf(sentences);
      items = List.copyOf(items);
    }
  }

  /** A table; rows are as long as the head. */
  record Table(List<Sentence> head, List<List<Sentence>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * A picture: its file as the source names it, what it shows, and the caption (empty text for
   * none).
   */
  record Figure(String file, Sentence alt, Sentence caption) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /**
   * Code, line breaks kept.
   *
   * @param language what the source calls it; for a picture written as text its name and what
   *     stands beside it
   */
  record Code(String language, Sentence code) implements Block {
    private static final Pattern PICTURE =
        Pattern.compile(
            "(?i)(?:timeline|chart|mermaid"
                + "|(?:list|sequence|compare|hierarchy|relation|number)-[a-z]+(?:-[a-z]+)*)"
                + "(?:[\\s{].*)?");

    /** Whether a block that is called so is a picture written as text. */
    public static boolean isPicture(String called) {
      return PICTURE.matcher(called.strip()).matches();
    }

    public boolean isPicture() {
      return isPicture(language);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** Words of somebody else, set apart by the source. */
  record Quotation(List<Sentence> sentences) implements Block {
    public Quotation {
      sentences = List.copyOf(sentences);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quotation(this);
    }
  }
}
