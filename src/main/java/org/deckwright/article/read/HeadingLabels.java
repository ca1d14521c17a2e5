package org.deckwright.article.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deckwright.article.lang.Language;

/** Starts a section for each heading, with what counts it apart from its name. */
final class HeadingLabels {
  private static final int FEWEST = 3;
  private static final Pattern ANCHOR = Pattern.compile("(?:\\s+#+|\\s*[¶§🔗]+)\\s*$");

  private final boolean bare;
  private final Map<String, String> numbers;
  private final Pieces pieces;
  private final Map<String, Integer> frames = new HashMap<>();

  /**
   * @param all the texts of all headings: what only one of them has is no label
   */
  HeadingLabels(Language language, Pieces pieces, List<MappedText> all) {
    this.numbers = language.map("numbers");
    this.pieces = pieces;
    this.bare = isCounted(all);
    all.forEach(t -> label(t).ifPresent(l -> frames.merge(l.frame(), 1, Integer::sum)));
  }

  private Optional<Label> label(MappedText text) {
    Optional<Label> marked = Label.of(text.text(), numbers);
    return marked.isPresent() || !bare ? marked : Label.bare(text.text());
  }

  /** Whether figures without a mark count three headings or more, from 1 on and none left out. */
  private static boolean isCounted(List<MappedText> all) {
    List<Integer> found =
        all.stream().flatMap(t -> Label.bare(t.text()).stream()).map(Label::number).toList();
    boolean inOrder = IntStream.range(0, found.size()).allMatch(i -> found.get(i) == i + 1);
    return inOrder && found.size() >= FEWEST;
  }

  /** A heading without the sign that links to it; "C#" keeps its own. */
  static MappedText withoutAnchor(MappedText text) {
    Matcher m = ANCHOR.matcher(text.text());
    return m.find() && m.start() > 0 ? text.part(0, m.start()) : text;
  }

  /**
   * Starts the section of a heading.
   *
   * @param level 1 for the highest
   */
  void start(MappedText heading, int level, Sections sections) {
    MappedText text = withoutAnchor(heading);
    pieces.unit(pieces.span(text));
    Optional<Label> label =
        label(text).filter(l -> frames.get(l.frame()) > 1 && l.name() < text.length());
    sections.start(
        label.map(l -> pieces.part(text.part(0, l.end()))),
        Optional.of(pieces.part(text.part(label.map(Label::name).orElse(0), text.length()))),
        Math.max(level, 1));
  }
}
