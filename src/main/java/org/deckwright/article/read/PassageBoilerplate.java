package org.deckwright.article.read;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.article.lang.Language;

/** Takes credits, disclaimers, pointers and a page's furniture out of passages. */
final class PassageBoilerplate {
  private static final int LONGEST_POINTER = 200;

  /** Part of a text's signs before which nothing ends it. */
  private static final double BODY_SHARE = 0.2;

  /** Part of them below which a list of other articles ends it; above, it stands within. */
  private static final double OTHERS_SHARE = 0.7;

  private final Boilerplate words;

  PassageBoilerplate(Language language, Language english) {
    words = new Boilerplate(language, english);
  }

  /** Removes them from the list; answers what was removed, in order, and why. */
  Map<Passage, String> cut(List<Passage> passages) {
    int size = passages.size();
    int edge = Boilerplate.edge(size);
    Map<Passage, String> cut = new LinkedHashMap<>();
    IdentityHashMap<Passage, Boolean> gone = new IdentityHashMap<>();
    int end = Math.min(ending(passages), words.house(passages.stream().map(this::line).toList()));
    boolean over = false;
    for (int i = 0; i < size; i++) {
      Passage p = passages.get(i);
      boolean last = i >= size - edge && i > 1;
      boolean prose = p instanceof Passage.Words || p instanceof Passage.Quote;
      boolean furniture = isFurniture(p);
      boolean atEdge = prose && !furniture && (i < edge || last) && size > 2 && isEdge(p);
      over |= (atEdge && last) || i == end;
      if (over || atEdge || furniture) {
        cut.put(p, "boilerplate");
        gone.put(p, true);
      }
    }
    if (gone.size() < size) {
      passages.removeIf(gone::containsKey);
      return cut;
    }
    return Map.of();
  }

  /** Where comments or other articles begin, below most of the words; past the end for nowhere. */
  private int ending(List<Passage> passages) {
    long all = passages.stream().mapToLong(p -> p.text().length()).sum();
    long before = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage p = passages.get(i);
      boolean heading = p instanceof Passage.Heading || p instanceof Passage.Words;
      String text = p.text().text();
      boolean ends = before >= BODY_SHARE * all && words.isEnding(text);
      if (heading && (ends || (before >= OTHERS_SHARE * all && words.isOthers(text)))) {
        return i;
      }
      before += p.text().length();
    }
    return passages.size();
  }

  /** What a paragraph says; marks for a heading and for what is neither. */
  private String line(Passage p) {
    if (p instanceof Passage.Heading) {
      return Boilerplate.HEADING;
    }
    return p instanceof Passage.Words ? p.text().text() : "—";
  }

  private boolean isEdge(Passage p) {
    return words.isEdge(p.text().text());
  }

  private boolean isFurniture(Passage p) {
    String text = p.text().text();
    boolean prose = p instanceof Passage.Words || p instanceof Passage.Heading;
    return isGallery(p)
        || (prose && (words.isFurniture(text) || words.isOthers(text)))
        || (p instanceof Passage.Words && text.length() < LONGEST_POINTER && words.isPointer(text));
  }

  /** Captions of a row of pictures that are not here: each counts itself, "3/40". */
  private static boolean isGallery(Passage p) {
    if (!(p instanceof Passage.Items list) || list.items().size() < 3) {
      return false;
    }
    int n = 0;
    for (Passage.Item item : list.items()) {
      n++;
      if (!item.text().text().matches("(?s)" + n + "/\\d+\\b.*")) {
        return false;
      }
    }
    return true;
  }
}
