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

/** A total, and figures of the same kind that add up to it exactly: the parts of a whole. */
public final class SumFinder implements Finder {
  private static final int FEWEST = 3; // shares of a hundred
  private static final int MOST = 6;
  private static final double ROUNDED = 1.01; // percent
  private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");
  private static final int BEFORE = 2; // sentences that may have the total
  private static final double LABEL = 8; // words
  private static final double SMALL = 10; // less may add up by chance

  @Override
  public String name() {
    return "sums";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      for (int i = 0; i < paragraph.size(); i++) {
        Sentence s = paragraph.get(i);
        List<Quantity> values = values(s, lexicon);
        hundred(s, values, section, lexicon).ifPresent(out::add);
        for (int back = 0; back <= Math.min(i, BEFORE); back++) {
          Sentence of = paragraph.get(i - back);
          Optional<Finding> found =
              values.size() < 2 ? Optional.empty() : sum(of, s, values, section, lexicon);
          if (found.isPresent()) {
            out.add(found.get());
            break;
          }
        }
      }
    }
    return out;
  }

  private static List<Quantity> values(Sentence s, Lexicon lexicon) {
    return Quantity.worded(s, lexicon).stream().filter(Quantity::isValue).toList();
  }

  private Optional<Finding> sum(
      Sentence of, Sentence s, List<Quantity> values, SectionView section, Lexicon lexicon) {
    boolean same = of.equals(s);
    List<Quantity> totals = same ? values.subList(0, 1) : values(of, lexicon);
    List<Quantity> parts = same ? values.subList(1, values.size()) : values;
    for (Quantity total : totals) {
      double sum = parts.stream().mapToDouble(Quantity::value).sum();
      boolean exact = Math.abs(sum - total.value()) < 1e-6 * total.value();
      boolean alike = parts.stream().allMatch(p -> p.isLike(total)) && parts.size() > 1;
      if (exact && alike && total.value() >= SMALL && parts.size() <= MOST) {
        return parts(s, parts, lexicon)
            .map(
                p ->
                    new Finding(
                        Picture.of("number-blocks", p),
                        0.88,
                        same ? Claims.beside(List.of(s), section, lexicon) : List.of(of, s),
                        same ? List.of(s) : List.of(of, s),
                        new Reason(name(), p.stream().map(x -> x.value().text()).toList())));
      }
    }
    return Optional.empty();
  }

  /** Shares that make a hundred, whatever stands between them. */
  private Optional<Finding> hundred(
      Sentence s, List<Quantity> all, SectionView section, Lexicon lexicon) {
    List<Quantity> shares =
        all.stream().filter(q -> q.unit().matches("%|per ?cent|prozent|パーセント")).toList();
    double sum = shares.stream().mapToDouble(Quantity::value).sum();
    if (shares.size() < FEWEST || shares.size() > MOST || Math.abs(sum - 100) > ROUNDED) {
      return Optional.empty();
    }
    return parts(s, shares, lexicon)
        .map(
            p ->
                new Finding(
                    Picture.of("number-blocks", p),
                    0.84,
                    Claims.beside(List.of(s), section, lexicon),
                    List.of(s),
                    new Reason(name(), p.stream().map(x -> x.value().text()).toList())));
  }

  private static Optional<List<Part>> parts(Sentence s, List<Quantity> values, Lexicon lexicon) {
    List<Part> out = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int from = i == 0 ? 0 : values.get(i - 1).range().end();
      int to = i + 1 < values.size() ? values.get(i + 1).range().start() : s.text().length();
      Phrase label = label(s, values.get(i), from, to, lexicon);
      boolean brief =
          !label.isEmpty()
              && Extent.ofText(label.text(), lexicon) <= LABEL
              && !lexicon.finds("vague", label.text());
      if (!brief) {
        return Optional.empty();
      }
      out.add(Part.of(label).withValue(values.get(i).shown(), values.get(i).value()));
    }
    boolean distinct = out.stream().map(p -> p.label().text()).distinct().count() == out.size();
    return distinct ? Optional.of(out) : Optional.empty();
  }

  /** What it is of: named right before it, else right after. */
  private static Phrase label(Sentence s, Quantity q, int from, int to, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    for (Pattern p : lexicon.patterns("amount-before")) {
      Matcher m = p.matcher(folded).region(from, q.range().start());
      if (m.find()) {
        return Phrase.of(s, new Range(begin(folded, m, lexicon), m.end("what"))).capital();
      }
    }
    Phrase subject = subject(s, folded, from, q.range().start(), lexicon);
    if (!subject.isEmpty()) {
      return subject;
    }
    for (Pattern p : lexicon.patterns("part-label")) {
      Matcher m = p.matcher(folded).region(q.range().end(), to);
      if (m.lookingAt()) {
        return Phrase.of(s, new Range(m.start("what"), m.end("what"))).capital();
      }
    }
    return Phrase.NONE;
  }

  /** In its clause the words up to the verb. */
  private static Phrase subject(Sentence s, String folded, int from, int to, Lexicon lexicon) {
    int start = to;
    while (start > from && ",;:".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    start += leading(folded, start, to);
    for (Pattern p : lexicon.patterns("list-lead")) {
      Matcher m = p.matcher(folded).region(start, to);
      start = m.lookingAt() ? m.end() : start;
    }
    Matcher word = WORD.matcher(folded).region(start, to);
    while (!lexicon.isHan() && word.find()) {
      if (word.start() > start && lexicon.finds("verb", word.group())) {
        return Phrase.of(s, new Range(start, word.start() - 1)).capital();
      }
    }
    return Phrase.NONE;
  }

  private static int leading(String folded, int from, int to) {
    return from < to && folded.charAt(from) == ' ' ? 1 : 0;
  }

  /** Without what leads from the whole to its part. */
  private static int begin(String folded, Matcher found, Lexicon lexicon) {
    int start = found.start("what");
    for (Pattern p : lexicon.patterns("amount-open")) {
      Matcher m = p.matcher(folded).region(start, found.end("what"));
      start = m.lookingAt() && m.end() < found.end("what") ? m.end() : start;
    }
    return start;
  }
}
