package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** "Three things …", and then just as many sentences: each of them is one of the things. */
public final class FollowingFinder implements Finder {
  private static final int MOST = 6;
  private static final int FEWEST = 3; // paragraphs of which each tells one of the things
  private static final double LABEL = 0.95;
  private static final int LONG = 16; // words

  @Override
  public String name() {
    return "following";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (int p = 0; p < section.paragraphs().size(); p++) {
      List<Sentence> paragraph = section.paragraphs().get(p);
      for (int i = 0; i < paragraph.size(); i++) {
        List<Sentence> rest = paragraph.subList(i + 1, paragraph.size());
        List<Sentence> told = rest.isEmpty() ? openings(section, p + 1) : rest;
        boolean inParagraphs = rest.isEmpty() && p == 0 && i == 0 && told.size() >= FEWEST;
        finding(paragraph.get(i), told, inParagraphs, lexicon).ifPresent(out::add);
      }
    }
    return out;
  }

  private static List<Sentence> openings(SectionView section, int from) {
    return section.paragraphs().subList(from, section.paragraphs().size()).stream()
        .map(p -> p.get(0))
        .toList();
  }

  private Optional<Finding> finding(
      Sentence s, List<Sentence> after, boolean inParagraphs, Lexicon lexicon) {
    Optional<Cue> cue =
        isAnnouncement(s)
            ? lexicon
                .cue("announced", s)
                .filter(c -> inParagraphs || lexicon.finds("enumerable", counted(c)))
            : Optional.empty();
    int count = cue.map(c -> lexicon.number(c.text("count")).orElse(0)).orElse(0);
    List<Sentence> told = members(after, count, lexicon);
    boolean ways = told.stream().allMatch(x -> lexicon.cue("may-member", x).isPresent());
    boolean members =
        told.size() == count
            && (ways || told.stream().noneMatch(x -> lexicon.finds("not-a-member", x.text())));
    if (count < 2 || count > MOST || !members) {
      return inNext(s, told, count, cue, lexicon);
    }
    List<Part> parts = told.stream().map(t -> part(t, whole(t), told, lexicon)).toList();
    return finding(s, told, parts, cue.get(), lexicon);
  }

  /** The sentences that open a member each, where others go on with it; those before a comment. */
  private static List<Sentence> members(List<Sentence> after, int count, Lexicon lexicon) {
    if (after.size() <= count || count < 2) {
      return after;
    }
    List<Sentence> opening =
        after.stream().filter(s -> lexicon.finds("member-open", s.text())).toList();
    if (opening.size() == count) {
      return opening;
    }
    if (opening.size() == count - 1 && !opening.contains(after.get(0))) {
      List<Sentence> all = new ArrayList<>(opening);
      all.add(0, after.get(0));
      return all;
    }
    return lexicon.finds("not-a-member", after.get(count).text()) ? after.subList(0, count) : after;
  }

  /** What is counted; the word that counts it where nothing else is named. */
  private static String counted(Cue cue) {
    return cue.text("noun").isBlank() ? cue.matched() : cue.text("noun");
  }

  /** A sentence that has its list itself announces no other. */
  private static boolean isAnnouncement(Sentence s) {
    String folded = Folded.of(s.text());
    int colon = folded.indexOf(':');
    return colon < 0 || colon >= folded.length() - 1;
  }

  /** All of them told in the next sentence: as its items, or as its two halves. */
  private Optional<Finding> inNext(
      Sentence s, List<Sentence> told, int count, Optional<Cue> cue, Lexicon lexicon) {
    if (told.isEmpty() || count < 2 || count > MOST) {
      return Optional.empty();
    }
    Sentence next = told.get(0);
    List<Part> items = Enumeration.parts(next, whole(next), lexicon);
    boolean list = items.size() == count && Enumeration.isList(items, lexicon);
    if (count > 2
        && list
        && Enumeration.areAlike(items, lexicon)
        && Enumeration.areMembers(items, lexicon)
        && !lexicon.finds("not-a-member", next.text())) {
      return finding(s, List.of(next), items, cue.get(), lexicon);
    }
    return told.size() == 1 && count == 2 ? halves(s, next, cue.get(), lexicon) : Optional.empty();
  }

  /** Two things told in one sentence: "it did this, and it did that". */
  private Optional<Finding> halves(Sentence s, Sentence told, Cue cue, Lexicon lexicon) {
    return lexicon
        .cue("two-clauses", told)
        .flatMap(
            c -> {
              List<Part> parts =
                  List.of(
                      part(told, c.range("a").get(), List.of(), lexicon),
                      part(told, c.range("b").get(), List.of(), lexicon));
              return finding(s, List.of(told), parts, cue, lexicon);
            });
  }

  private Optional<Finding> finding(
      Sentence s, List<Sentence> told, List<Part> parts, Cue cue, Lexicon lexicon) {
    boolean brief =
        parts.stream()
            .allMatch(
                p ->
                    !p.label().isEmpty()
                        && !lexicon.finds("clause-start", p.label().text())
                        && Extent.ofText(p.label().text(), lexicon) <= LONG);
    if (!brief) {
      return Optional.empty();
    }
    boolean ordered = lexicon.finds("in-order", s.text());
    String is = ordered && parts.size() > 2 ? "sequence-steps" : Enumeration.structure(parts);
    List<Sentence> covers = new ArrayList<>(List.of(s));
    covers.addAll(told);
    return Optional.of(
        new Finding(
            CauseFan.of(is, parts, s, lexicon),
            0.84,
            List.of(s),
            covers,
            new Reason(name(), List.of(cue.matched()))));
  }

  /** Without what only counts it, and without a subject that all share. */
  private static Part part(Sentence t, Range within, List<Sentence> all, Lexicon lexicon) {
    boolean ways =
        !all.isEmpty() && all.stream().allMatch(x -> lexicon.cue("may-member", x).isPresent());
    Optional<Range> what =
        lexicon.cue(ways ? "may-member" : "ordinal-open", t, within).flatMap(c -> c.range("what"));
    List<Cue> subjects =
        all.stream().map(o -> lexicon.cue("subject", o)).flatMap(Optional::stream).toList();
    boolean shared =
        !all.isEmpty()
            && !ways
            && subjects.size() == all.size()
            && subjects.stream().map(c -> c.text("who").toLowerCase(Locale.ROOT)).distinct().count()
                == 1;
    Range range =
        shared
            ? lexicon.cue("subject", t).flatMap(c -> c.range("what")).get()
            : what.orElse(within);
    Phrase label = new Titles(lexicon).shortened(t, withoutAnd(t, range, lexicon), LABEL);
    return Part.of(label.capital());
  }

  private static Range withoutAnd(Sentence t, Range range, Lexicon lexicon) {
    return lexicon
        .cue("list-lead", t, range)
        .filter(c -> c.start() == range.start())
        .map(c -> new Range(c.end(), range.end()))
        .orElse(range);
  }

  private static Range whole(Sentence s) {
    return new Range(0, s.text().length());
  }
}
