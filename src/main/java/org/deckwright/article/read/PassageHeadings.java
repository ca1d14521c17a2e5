package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.deckwright.article.lang.Language;

/**
 * Finds headings that a source does not mark as such: paragraphs all in bold before others, and
 * where it marks none at all, lines that count or stand alone and short.
 */
final class PassageHeadings {
  private static final int FEWEST_WORDS = 12;

  private final Language language;
  private final Language english;

  PassageHeadings(Language language, Language english) {
    this.language = language;
    this.english = english;
  }

  /** The passages with such paragraphs made headings. */
  List<Passage> found(List<Passage> passages) {
    List<Passage> all = bold(passages);
    boolean marked =
        all.stream().filter(p -> p instanceof Passage.Heading h && h.level() > 0).count() > 1;
    return marked ? all : new ArrayList<>(guessed(all));
  }

  private static List<Passage> bold(List<Passage> passages) {
    int deepest =
        passages.stream()
            .mapToInt(p -> p instanceof Passage.Heading h ? h.level() : 0)
            .max()
            .orElse(0);
    List<Passage> all = new ArrayList<>();
    Set<Integer> asked = AskedLines.of(passages.stream().map(PassageHeadings::asking).toList());
    for (int i = 0; i < passages.size(); i++) {
      Passage p = passages.get(i);
      boolean isTitle =
          asked.contains(i)
              || (p instanceof Passage.Words w
                  && w.wording().isBoldTitle()
                  && i + 1 < passages.size()
                  && !(passages.get(i + 1) instanceof Passage.Heading));
      all.add(isTitle ? new Passage.Heading(deepest + 1, p.text()) : p);
    }
    return all;
  }

  private static AskedLines.Line asking(Passage p) {
    if (!(p instanceof Passage.Words w)) {
      return AskedLines.Line.NONE;
    }
    String text = p.text().text();
    boolean bold = w.wording().bold() >= text.strip().length();
    return new AskedLines.Line(text, w.wording().isEmphasised(), bold);
  }

  /** Each paragraph as a line between blank ones, judged as in plain text. */
  private List<Passage> guessed(List<Passage> passages) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage p = passages.get(i);
      MappedText text = p instanceof Passage.Words ? p.text() : MappedText.none();
      lines.add(new TextLine(i, 0, 0, text.length(), text.text()));
    }
    Map<Integer, Heading> found = new TreeMap<>(new Series(language).find(lines, List.of()));
    ShortHeadings names = new ShortHeadings(language, english);
    int level = found.values().stream().mapToInt(Heading::level).max().orElse(0) + 1;
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.isBlank() || found.containsKey(i)) {
        continue;
      }
      if (names.isName(line)) {
        found.put(i, heading(line, 1));
      } else if (ShortHeadings.isShort(line) && lines.get(i + 1).words() >= FEWEST_WORDS) {
        alone.add(i);
      }
    }
    if (alone.size() > 1 && alone.size() * 5 <= passages.size() * 2) {
      alone.forEach(i -> found.put(i, heading(lines.get(i), level)));
    }
    return with(passages, found);
  }

  private static Heading heading(TextLine line, int level) {
    return new Heading(
        line.number(), level, Optional.empty(), line, line.after(line.text().length()));
  }

  private static List<Passage> with(List<Passage> passages, Map<Integer, Heading> found) {
    List<Passage> all = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage p = passages.get(i);
      Heading h = found.get(i);
      if (h == null) {
        all.add(p);
        continue;
      }
      MappedText text = p.text();
      all.add(new Passage.Heading(h.level(), text.part(0, h.name().to())));
      if (!h.rest().isBlank()) {
        all.add(new Passage.Words(Wording.of(text.part(h.rest().from(), text.length()))));
      }
    }
    return all;
  }
}
