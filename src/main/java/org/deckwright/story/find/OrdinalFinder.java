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
  private static final int BRIEF = 8; // words; a label that takes a text

  private static final Pattern CLAUSE = Pattern.compile("[^;；。\\s][^;；。]*");
  private static final Optional<Sentence> NONE = Optional.empty();

  @Override
  public String name() {
    return "ordinals";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Part> parts = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>();
    List<String> cues = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      for (int i = 0; i < paragraph.size(); i++) {
        Sentence s = paragraph.get(i);
        List<Cue> opens = opens(s, lexicon);
        if (!opens.isEmpty()) {
          Optional<Sentence> next =
              i + 1 < paragraph.size() ? Optional.of(paragraph.get(i + 1)) : Optional.empty();
          opens.forEach(c -> parts.add(part(c, opens.size() > 1 ? NONE : next, lexicon)));
          covers.add(s);
          cues.add(s.text().substring(0, Math.min(6, s.text().length())));
        }
      }
    }
    boolean sound =
        parts.stream()
            .noneMatch(
                p ->
                    p.label().isEmpty()
                        || (p.text().isEmpty() && Extent.ofText(p.label().text(), lexicon) < 2));
    return parts.size() < 2 || parts.size() > 7 || !sound
        ? List.of()
        : List.of(
            new Finding(
                Picture.of(Enumeration.structure(parts), parts),
                parts.size() > 2 ? 0.86 : 0.72,
                claims(section, covers.get(0)),
                covers,
                new Reason(name(), cues)));
  }

  /** Its ordinals: one that opens it, or one for each of the clauses that semicolons part. */
  private static List<Cue> opens(Sentence s, Lexicon lexicon) {
    List<Cue> clauses = new ArrayList<>();
    Matcher m = CLAUSE.matcher(s.text());
    while (m.find()) {
      lexicon.cue("ordinal-open", s, new Range(m.start(), m.end())).ifPresent(clauses::add);
    }
    return clauses.size() > 1 ? clauses : lexicon.cue("ordinal-open", s).stream().toList();
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
    Phrase label = titles.shortened(s, cue.range("what").get(), LABEL).capital();
    boolean brief = Extent.ofText(label.text(), lexicon) <= BRIEF;
    Optional<Phrase> text =
        brief && next.isPresent() && lexicon.cue("ordinal-open", next.get()).isEmpty()
            ? titles.of(next.get(), TEXT)
            : Optional.empty();
    return Part.of(label, text.orElse(Phrase.NONE));
  }
}
