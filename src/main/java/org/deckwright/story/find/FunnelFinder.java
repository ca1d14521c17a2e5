package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** "Of 1,000 who came, 120 tried it and 14 bought": fewer at every stage. */
public final class FunnelFinder implements Finder {
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final int LABEL = 9; // words

  @Override
  public String name() {
    return "funnel";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      for (int i = 0; i < paragraph.size(); i++) {
        Optional<Finding> one = funnel(paragraph.subList(i, i + 1), section, lexicon);
        if (one.isEmpty() && i + 1 < paragraph.size()) {
          one = funnel(paragraph.subList(i, i + 2), section, lexicon);
        }
        one.ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Finding> funnel(List<Sentence> told, SectionView section, Lexicon lexicon) {
    if (told.stream().noneMatch(s -> lexicon.finds("funnel-cue", s.text()))) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    double last = Double.MAX_VALUE;
    for (Sentence s : told) {
      List<Quantity> values = Quantity.of(s, lexicon).stream().filter(Quantity::isValue).toList();
      if (!values.stream().allMatch(q -> isCount(q, s, lexicon))) {
        return Optional.empty();
      }
      for (int i = 0; i < values.size(); i++) {
        Quantity q = values.get(i);
        int start = i > 0 ? values.get(i - 1).range().end() : 0;
        int end = i + 1 < values.size() ? values.get(i + 1).range().start() : s.text().length();
        Optional<Part> part = part(s, q, start, end, lexicon);
        if (q.value() >= last || part.isEmpty()) {
          return Optional.empty();
        }
        parts.add(part.get());
        last = q.value();
      }
    }
    if (isWhole(parts) || parts.stream().anyMatch(p -> lexicon.finds("vague", p.label().text()))) {
      return Optional.empty();
    }
    boolean all = told.stream().allMatch(s -> parts.stream().anyMatch(p -> isOf(p, s)));
    if (parts.size() < FEWEST || parts.size() > MOST || !all) {
      return Optional.empty();
    }
    parts.set(parts.size() - 1, parts.get(parts.size() - 1).heated());
    return Optional.of(
        new Finding(
            Picture.of("sequence-funnel", parts),
            0.92,
            Claims.beside(told, section, lexicon),
            told,
            new Reason(name(), parts.stream().map(p -> p.value().text()).toList())));
  }

  /** Parts that add up to the first are no stages. */
  private static boolean isWhole(List<Part> parts) {
    double rest = parts.stream().skip(1).mapToDouble(p -> p.amount().orElse(0.0)).sum();
    double first = parts.isEmpty() ? 0 : parts.get(0).amount().orElse(0.0);
    return parts.size() > FEWEST - 1 && Math.abs(rest - first) <= 0.01 * first;
  }

  private static boolean isOf(Part part, Sentence s) {
    return part.label().from().contains(s);
  }

  /** How many there are; no share, no money. */
  private static boolean isCount(Quantity q, Sentence s, Lexicon lexicon) {
    boolean other = q.unit().matches(".*[%$€£¥元円].*");
    boolean measured = lexicon.finds("not-counted", s.text().substring(q.range().start()));
    return q.value() == Math.rint(q.value()) && !other && !measured;
  }

  /** The figure, and what they did, up to the next mark. */
  private static Optional<Part> part(Sentence s, Quantity q, int start, int end, Lexicon lexicon) {
    Range value = lexicon.isHan() ? q.range() : q.digits();
    return label("funnel-label", s, new Range(value.end(), end), lexicon)
        .or(() -> label("funnel-before", s, new Range(start, value.start()), lexicon))
        .map(l -> Part.of(l).withValue(Phrase.of(s, value), q.value()));
  }

  /** What they did: behind the figure, else before it. */
  private static Optional<Phrase> label(String name, Sentence s, Range within, Lexicon lexicon) {
    for (Pattern p : lexicon.patterns(name)) {
      Matcher m = p.matcher(Folded.of(s.text())).region(within.start(), within.end());
      if (m.find() && (name.equals("funnel-before") || m.start() == within.start())) {
        Phrase what = Phrase.of(s, new Range(m.start("what"), m.end("what"))).capital();
        boolean brief = !what.isEmpty() && Extent.ofText(what.text(), lexicon) <= LABEL;
        return brief ? Optional.of(what) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
