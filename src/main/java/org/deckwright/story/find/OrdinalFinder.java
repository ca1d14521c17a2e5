package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
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

/** First … Second … Third …, over a section: its points, each with the sentence that follows it. */
public final class OrdinalFinder implements Finder {
  private static final double LABEL = 0.8;
  private static final double TEXT = 1.1;
  private static final int WHOLE = 3; // ordinals that are a list without any other
  private static final int MOST = 7;
  private static final int BRIEF = 8; // words; a label that takes a text

  private static final Pattern CLAUSE = Pattern.compile("[^;；。\\s][^;；。]*");
  private static final Optional<Sentence> NONE = Optional.empty();

  @Override
  public String name() {
    return "ordinals";
  }

  /** Ordinals in the order of the text, with the sentences that have them. */
  private record Run(List<Part> parts, List<Sentence> covers) {
    Run() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Run other) {
      parts.addAll(other.parts());
      covers.addAll(other.covers());
    }
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    Run rest = new Run();
    for (List<Sentence> paragraph : section.paragraphs()) {
      Run run = run(paragraph, lexicon);
      if (run.parts().size() >= WHOLE) {
        finding(run, section, lexicon).ifPresent(out::add);
      } else {
        rest.add(run);
      }
    }
    boolean loose = rest.covers().stream().anyMatch(s -> lexicon.finds("ordinal-loose", s.text()));
    if (!loose) { // words that may only lead from one paragraph to the next
      finding(rest, section, lexicon).ifPresent(out::add);
    }
    return out;
  }

  private static Run run(List<Sentence> paragraph, Lexicon lexicon) {
    Run run = new Run();
    for (int i = 0; i < paragraph.size(); i++) {
      Sentence s = paragraph.get(i);
      List<Cue> opens = opens(s, lexicon);
      if (!opens.isEmpty()) {
        Optional<Sentence> next =
            i + 1 < paragraph.size() ? Optional.of(paragraph.get(i + 1)) : Optional.empty();
        opens.forEach(c -> run.parts().add(part(c, opens.size() > 1 ? NONE : next, lexicon)));
        run.covers().add(s);
      }
    }
    return run;
  }

  private Optional<Finding> finding(Run run, SectionView section, Lexicon lexicon) {
    List<Part> parts = run.parts();
    boolean sound =
        parts.stream()
            .noneMatch(
                p ->
                    p.label().isEmpty()
                        || (p.text().isEmpty() && Extent.ofText(p.label().text(), lexicon) < 2));
    if (parts.size() < 2 || parts.size() > MOST || !sound || !hasSecond(run, lexicon)) {
      return Optional.empty();
    }
    List<String> cues =
        run.covers().stream()
            .map(s -> s.text().substring(0, Math.min(6, s.text().length())))
            .toList();
    return Optional.of(
        new Finding(
            Picture.of(Enumeration.structure(parts), parts),
            parts.size() > 2 ? 0.86 : 0.72,
            claims(section, run.covers().get(0)),
            run.covers(),
            new Reason(name(), cues)));
  }

  /** First and last alone may be any two sentences. */
  private static boolean hasSecond(Run run, Lexicon lexicon) {
    return lexicon.patterns("ordinal-second").isEmpty()
        || run.covers().stream().anyMatch(s -> lexicon.finds("ordinal-second", s.text()));
  }

  /** Its ordinals: one that opens it, or one for each of its clauses. */
  private static List<Cue> opens(Sentence s, Lexicon lexicon) {
    List<Cue> clauses = new ArrayList<>();
    clauses(s, lexicon).forEach(r -> lexicon.cue("ordinal-open", s, r).ifPresent(clauses::add));
    return clauses.size() > 1 ? clauses : lexicon.cue("ordinal-open", s).stream().toList();
  }

  /** From ordinal to ordinal, where three or more follow each other; else what semicolons part. */
  private static List<Range> clauses(Sentence s, Lexicon lexicon) {
    List<Range> out = new ArrayList<>();
    List<Cue> marks = lexicon.cues("ordinal-mark", s);
    if (marks.size() >= WHOLE) {
      for (int i = 0; i < marks.size(); i++) {
        int end =
            i + 1 < marks.size() ? marks.get(i + 1).range("mark").get().start() : s.text().length();
        out.add(new Range(marks.get(i).range("mark").get().start(), end));
      }
      return out;
    }
    Matcher m = CLAUSE.matcher(s.text());
    while (m.find()) {
      out.add(new Range(m.start(), m.end()));
    }
    return out;
  }

  private static List<Sentence> claims(SectionView section, Sentence first) {
    List<Sentence> out = new ArrayList<>();
    int at = section.sentences().indexOf(first);
    if (at > 0) {
      out.add(section.sentences().get(at - 1));
    }
    Sentence opening = section.opening(first);
    if (!opening.equals(first)) {
      out.add(opening);
    }
    return out;
  }

  private static Part part(Cue cue, Optional<Sentence> next, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    Sentence s = cue.sentence();
    Part named = Enumeration.item(s, cue.range("what").get(), lexicon);
    if (!named.label().isEmpty() && !named.text().isEmpty()) {
      return named;
    }
    Phrase label = titles.item(s, cue.range("what").get(), LABEL).capital();
    boolean brief = Extent.ofText(label.text(), lexicon) <= BRIEF;
    Optional<Phrase> text =
        brief && next.isPresent() && lexicon.cue("ordinal-open", next.get()).isEmpty()
            ? titles.of(next.get(), TEXT)
            : Optional.empty();
    return Part.of(label, text.orElse(Phrase.NONE));
  }
}
