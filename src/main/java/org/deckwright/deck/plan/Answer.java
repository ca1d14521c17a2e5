package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.Section.Role;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;

/**
 * A text that answers a question, as chat programs write them: what it is about, what it says at
 * once, and where it recommends.
 */
final class Answer {
  private static final double LARGE = 1.7; // a claim that stands alone on its slide
  private static final double LONGEST = 2; // the same, where the text's own words sum up
  private static final double POINT = 1.3;
  private static final int FEW = 2;
  private static final int POINTS = 4; // the advice and its reasons
  private static final String OPEN = ":：?？";
  private static final String MARKUP = "*_`[]<>#|";

  private final Telling telling;

  Answer(Telling telling) {
    this.telling = telling;
  }

  /** What the greeting that was kept out says that the text is about. */
  Optional<Phrase> topic() {
    return telling.article().left().stream()
        .filter(l -> l.why().equals("boilerplate"))
        .map(Article.Left::what)
        .filter(this::isBeforeText)
        .map(s -> telling.lexicon().cue("topic-announced", s))
        .flatMap(Optional::stream)
        .map(Answer::unmarked)
        .filter(p -> !p.isEmpty() && p.text().chars().noneMatch(c -> MARKUP.indexOf(c) >= 0))
        .findFirst();
  }

  /** What the cue announces, without the stars that set it in bold. */
  private static Phrase unmarked(Cue cue) {
    String text = cue.sentence().text();
    Range what = cue.range("what").orElse(new Range(0, 0));
    List<Range> kept = new ArrayList<>();
    int start = what.start();
    for (int i = what.start(); i <= what.end(); i++) {
      if (i == what.end() || text.charAt(i) == '*') {
        if (i > start) {
          kept.add(new Range(start, i));
        }
        start = i + 1;
      }
    }
    return kept.isEmpty() ? Phrase.NONE : Phrase.of(cue.sentence(), kept).capital();
  }

  private boolean isBeforeText(Sentence s) {
    return telling.article().sections().stream()
        .flatMap(section -> section.heading().stream())
        .findFirst()
        .map(h -> s.span().line() < h.span().line())
        .orElse(true);
  }

  /** The slide of a summary that opens the text: its points, else its first claim. */
  Optional<Draft> first() {
    Optional<Chapter> lead = telling.story().lead();
    return lead.filter(this::sumsUp)
        .flatMap(l -> points(l).or(() -> claim(l)))
        .or(() -> lead.filter(Answer::isSummary).flatMap(this::points));
  }

  private static boolean isSummary(Chapter lead) {
    return lead.view().main().role() == Role.SUMMARY;
  }

  /** Whether the text opens with its summary. */
  boolean opens() {
    return telling.story().lead().filter(this::sumsUp).isPresent();
  }

  private boolean sumsUp(Chapter lead) {
    boolean named =
        lead.view().main().role() == Role.SUMMARY
            && telling.lexicon().finds("summary-label", lead.name().text() + ":");
    return named
        || lead.view().sentences().stream()
            .limit(1)
            .anyMatch(s -> telling.lexicon().finds("summary-label", s.text()));
  }

  private Optional<Draft> points(Chapter lead) {
    return telling.choice().ranked(lead).stream()
        .filter(f -> f.picture().family().equals("list") && f.picture().parts().size() >= FEW)
        .filter(f -> telling.isSound(f.picture()))
        .findFirst()
        .map(f -> draft(telling.furniture("closing"), f));
  }

  private static Draft draft(Phrase title, Finding f) {
    return new Draft(Phrase.NONE, title, f.picture(), Phrase.NONE, 0, f.covers(), f.reason());
  }

  private Optional<Draft> claim(Chapter lead) {
    return lead.view().sentences().stream()
        .limit(FEW)
        .map(s -> whole(s).or(() -> telling.wording(s, LARGE)))
        .flatMap(Optional::stream)
        .filter(t -> !telling.isRepeated(t))
        .findFirst()
        .map(
            t -> {
              telling.tell(t);
              return new Draft(
                  telling.furniture("closing"),
                  t,
                  Picture.of("statement", List.of()),
                  Phrase.NONE,
                  0,
                  t.from(),
                  new Reason("summary", List.of()));
            });
  }

  /** A sentence that sums up stands alone as it is, without the label before it. */
  private Optional<Phrase> whole(Sentence s) {
    int start = telling.lexicon().cue("summary-label", s).map(Cue::end).orElse(0);
    Phrase all = Phrase.of(s, new Range(start, s.text().length())).capital();
    boolean open = OPEN.indexOf(s.text().charAt(s.text().length() - 1)) >= 0;
    return Optional.of(all)
        .filter(p -> !open && !p.isEmpty())
        .filter(p -> Extent.ofTitle(p.text(), telling.lexicon()) <= LONGEST)
        .filter(p -> !telling.lexicon().finds("pronoun-start", p.text()));
  }

  /** What the text recommends, with its reasons; empty where it has no such part. */
  Optional<Draft> advice() {
    return telling.story().chapters().stream()
        .filter(telling.ranking()::recommends)
        .findFirst()
        .flatMap(this::advice);
  }

  private Optional<Draft> advice(Chapter chapter) {
    List<Phrase> said =
        telling.ranking().ranked(chapter).stream()
            .map(s -> telling.wording(s, POINT))
            .flatMap(Optional::stream)
            .limit(POINTS)
            .toList();
    if (said.size() < FEW) {
      return Optional.empty();
    }
    said.forEach(telling::tell);
    return Optional.of(
        Drafts.points(
            "closing",
            said.get(0),
            said.stream().skip(1).map(Part::of).toList(),
            telling.kicker(chapter),
            0,
            new Reason("advice", List.of())));
  }
}
