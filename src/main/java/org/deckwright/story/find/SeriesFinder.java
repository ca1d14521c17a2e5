package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Lists without a mark: the same subject again and again, or parallel verbs in one sentence. */
public final class SeriesFinder implements Finder {
  private static final int FEWEST = 3;
  private static final double LENGTH = 1.1; // aimed at, on the scale of titles
  private static final double LONGEST = 1.2; // of a member, on the scale of titles

  @Override
  public String name() {
    return "series";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    repeated(section, lexicon).ifPresent(out::add);
    for (Sentence s : section.sentences()) {
      for (String cue : List.of("modal-list", "gerund-list", "adjective-list")) {
        lexicon.cue(cue, s).flatMap(c -> inOne(c, section, lexicon)).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Finding> inOne(Cue cue, SectionView section, Lexicon lexicon) {
    Sentence s = cue.sentence();
    List<Part> parts = Enumeration.parts(s, cue.range("list").get(), lexicon);
    long figures = parts.stream().filter(p -> p.label().text().matches(".*\\d.*")).count();
    boolean mixed = figures > 0; // a share each: no plain list
    boolean list =
        Enumeration.isList(parts, lexicon)
            && Enumeration.areMembers(parts, lexicon)
            && Enumeration.areEven(parts, lexicon)
            && !lexicon.finds("nested-list", s.text());
    if (mixed || parts.size() < FEWEST || !list) {
      return Optional.empty();
    }
    double sure = cue.name().equals("gerund-list") ? 0.72 : 0.62;
    return Optional.of(
        Finding.of(name(), cue, sure, Picture.of(Enumeration.structure(parts), parts))
            .claiming(
                cue.name().equals("gerund-list") ? before(section, s) : Claims.own(s, section)));
  }

  /** They do … They make … They offer …: the title carries the subject. */
  private Optional<Finding> repeated(SectionView section, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    List<Part> parts = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>();
    Sentence before = null;
    String who = "";
    for (Sentence s : section.sentences()) {
      Optional<Cue> cue = isTold(s) ? lexicon.cue("subject", s) : Optional.empty();
      String subject = cue.map(c -> c.text("who")).orElse("");
      if (!subject.equalsIgnoreCase(who) || subject.isEmpty()) {
        if (parts.size() >= FEWEST) {
          break;
        }
        parts.clear();
        covers.clear();
      }
      if (cue.isPresent()) {
        before = covers.isEmpty() ? previous(section, s) : before;
        Phrase what = titles.shortened(s, member(cue.get(), lexicon), LENGTH);
        parts.add(Part.of(what.capital()));
        covers.add(s);
      }
      who = subject;
    }
    boolean wordy =
        parts.stream().anyMatch(p -> Extent.ofTitle(p.label().text(), lexicon) > LONGEST);
    if (parts.size() < FEWEST || parts.size() > Enumeration.MOST || wordy) {
      return Optional.empty();
    }
    List<Sentence> claims = before == null ? List.of(covers.get(0)) : List.of(before);
    return Optional.of(
        new Finding(
                Picture.of(Enumeration.structure(parts), parts),
                0.7,
                claims,
                covers,
                new Reason(name(), List.of(who + " …")))
            .covering(claims));
  }

  /** What is said of those whom the title names; what "we" did keeps its subject. */
  private static Range member(Cue cue, Lexicon lexicon) {
    Range what = cue.range("what").get();
    return lexicon.finds("speaker-start", cue.text("who"))
        ? new Range(cue.range("who").get().start(), what.end())
        : what;
  }

  /** Neither a question nor the head of a list. */
  private static boolean isTold(Sentence s) {
    return "?？:：".indexOf(s.text().charAt(s.text().length() - 1)) < 0;
  }

  /** The announcement, its paragraph's opening, the list itself. */
  private static List<Sentence> before(SectionView section, Sentence s) {
    return List.of(previous(section, s), section.opening(s), s);
  }

  private static Sentence previous(SectionView section, Sentence s) {
    List<Sentence> all = section.sentences();
    int at = all.indexOf(s);
    return at > 0 ? all.get(at - 1) : s;
  }
}
