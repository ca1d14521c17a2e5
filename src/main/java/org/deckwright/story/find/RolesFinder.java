package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.ListSplitter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** Who is responsible for what: names with their work. */
public final class RolesFinder implements Finder {
  private static final int FEWEST = 2;
  private static final int MOST = 7;
  private static final int WORK = 16; // words

  @Override
  public String name() {
    return "roles";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      List<Part> roles = new ArrayList<>();
      for (Sentence s : paragraph) {
        roles(s, roles, lexicon);
      }
      finding(roles, paragraph).ifPresent(out::add);
    }
    return out;
  }

  /** The roles of a sentence's clauses; "… , and Bob for the hall" leaves the verb out. */
  private static void roles(Sentence s, List<Part> into, Lexicon lexicon) {
    boolean started = false;
    for (Range clause :
        new ListSplitter(lexicon).split(s.text(), new Range(0, s.text().length()))) {
      Optional<Cue> role = lexicon.cue("role", s, clause);
      if (role.isEmpty() && started) {
        role = lexicon.cue("role-next", s, clause);
      }
      started |= role.isPresent();
      role.flatMap(c -> part(c, lexicon)).ifPresent(into::add);
    }
  }

  private static Optional<Part> part(Cue cue, Lexicon lexicon) {
    Phrase who = cue.phrase("who").capital();
    Phrase what = cue.phrase("what").capital();
    boolean sound =
        !who.isEmpty()
            && !what.isEmpty()
            && !lexicon.finds("pronoun", who.text())
            && !lexicon.finds("vague", who.text())
            && Extent.ofText(what.text(), lexicon) <= WORK;
    return sound ? Optional.of(Part.of(who, what)) : Optional.empty();
  }

  private Optional<Finding> finding(List<Part> roles, List<Sentence> paragraph) {
    long names = roles.stream().map(p -> p.label().text()).distinct().count();
    if (roles.size() < FEWEST || roles.size() > MOST || names < roles.size()) {
      return Optional.empty();
    }
    List<Sentence> covers =
        roles.stream().flatMap(p -> p.label().from().stream()).distinct().toList();
    List<Sentence> claims = new ArrayList<>();
    if (!covers.contains(paragraph.get(0))) {
      claims.add(paragraph.get(0));
    }
    return Optional.of(
        new Finding(
            Picture.of("list-terms", roles),
            roles.size() > FEWEST ? 0.84 : 0.66,
            claims,
            covers,
            new Reason(name(), roles.stream().map(p -> p.label().text()).toList())));
  }
}
