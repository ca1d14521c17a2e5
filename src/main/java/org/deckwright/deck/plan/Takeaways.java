package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Phrase;
import org.deckwright.story.Salience;

/** Gives a slide its line at the foot: a strong sentence of its section that no slide tells. */
final class Takeaways {
  private static final double LENGTH = 1.17; // 14 words
  private static final double HAN_LENGTH = 1.08; // 26 signs
  private static final double STRONG = 0.2;
  private static final double STRONGER = 0.5; // for what stands farther off

  /** What stands outside the sections and yet is explained to a lone reader. */
  private static final String LEADS = ":："; // a sentence that only leads to a list

  private static final Set<String> READ = Set.of("statement", "number");

  private final Telling telling;
  private final Map<Integer, Salience> scores = new HashMap<>();
  private final Set<Sentence> shown = new HashSet<>();

  Takeaways(Telling telling) {
    this.telling = telling;
  }

  List<Draft> with(List<Draft> drafts) {
    for (Draft d : drafts) {
      shown.addAll(d.picture().sentences());
      shown.addAll(d.title().from());
    }
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      out.add(takesLine(d) ? with(d) : d);
    }
    return out;
  }

  /** A claim set large has its own remark; for a lone reader it is explained too. */
  private boolean takesLine(Draft draft) {
    boolean reads = telling.audience().sentences() > 0;
    boolean part = draft.section() > 0 || (reads && READ.contains(draft.is()));
    return part && !draft.is().equals("quote") && (reads || !draft.is().equals("statement"));
  }

  /** The sentences that the slide is made of, whole, then those beside them. */
  private Draft explained(Draft draft) {
    Set<Sentence> pool = new LinkedHashSet<>();
    draft.covers().forEach(s -> pool.addAll(telling.paragraph(s)));
    double room = telling.audience().words();
    for (Phrase p : draft.phrases()) {
      room -= Extent.ofText(p.text(), telling.lexicon());
    }
    List<Sentence> chosen = new ArrayList<>();
    for (Sentence s : pool) {
      double length = Extent.ofText(s.text(), telling.lexicon());
      boolean again = telling.isSame(s.text(), draft.title().text()) && length < 14;
      boolean leads = LEADS.indexOf(s.text().charAt(s.text().length() - 1)) >= 0;
      if (chosen.size() < telling.audience().sentences() && !again && !leads && length <= room) {
        chosen.add(s);
        room -= length;
      }
    }
    return chosen.isEmpty() ? draft : draft.withTakeaway(joined(chosen));
  }

  private Phrase joined(List<Sentence> sentences) {
    String text =
        sentences.stream()
            .map(Sentence::text)
            .collect(Collectors.joining(telling.lexicon().isHan() ? "" : " "));
    return new Phrase(text, sentences);
  }

  private Draft with(Draft draft) {
    if (telling.audience().sentences() > 0) {
      return explained(draft);
    }
    Chapter chapter = telling.story().chapters().get(draft.section() - 1);
    Set<Sentence> near = new LinkedHashSet<>();
    for (Sentence s : draft.covers()) {
      Drafts.paragraph(chapter, s).ifPresent(near::addAll);
    }
    Optional<Phrase> line =
        best(near, STRONG, draft).or(() -> best(chapter.view().sentences(), STRONGER, draft));
    line.ifPresent(
        l -> {
          telling.tell(l);
          shown.addAll(l.from());
        });
    return line.map(draft::withTakeaway).orElse(draft);
  }

  private Optional<Phrase> best(Iterable<Sentence> sentences, double least, Draft draft) {
    Chapter chapter = telling.story().chapters().get(draft.section() - 1);
    Salience salience =
        scores.computeIfAbsent(
            draft.section(), n -> new Salience(telling.lexicon(), chapter.view()));
    double length = telling.lexicon().isHan() ? HAN_LENGTH : LENGTH;
    List<Sentence> spare = new ArrayList<>();
    for (Sentence s : sentences) {
      boolean open = telling.lexicon().finds("remark-veto", s.text());
      if (!shown.contains(s) && !open && salience.of(s) > least) {
        spare.add(s);
      }
    }
    return spare.stream()
        .sorted(Comparator.comparing((Sentence s) -> -salience.of(s)))
        .map(s -> telling.wording(s, length).filter(t -> !telling.isTold(t)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
