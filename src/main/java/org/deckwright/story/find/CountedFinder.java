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
import org.deckwright.story.Terms;
import org.deckwright.story.Titles;

/** "N things: a, b and c": cards, if there are as many as announced. */
public final class CountedFinder implements Finder {
  private static final double LITTLE = 0.55; // two things
  private static final double CHOICE = 0.74;
  private static final double FAN = 1.0;
  private static final double MANY = 0.88; // as many as announced
  private static final double TOLD = 0.92; // and each of them told
  private static final double TEXT = 1.1;
  private static final double HALF = 0.5;
  private static final int SIDE = 10; // words

  @Override
  public String name() {
    return "counted";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      Optional<Finding> counted =
          lexicon.cue("counted", s).flatMap(c -> counted(c, section, lexicon));
      counted
          .or(() -> split(s, section, lexicon))
          .or(() -> listed(s, section, lexicon))
          .ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> counted(Cue cue, SectionView section, Lexicon lexicon) {
    List<Part> parts = Enumeration.named(cue.sentence(), cue.range("list").get(), lexicon);
    int count = lexicon.number(cue.text("count")).orElse(-1);
    if (parts.size() != count || !Enumeration.isList(parts, lexicon)) {
      return Optional.empty();
    }
    boolean stages = lexicon.finds("stage-noun", cue.text("noun"));
    boolean steps = lexicon.finds("step-noun", cue.text("noun"));
    String is =
        stages || steps
            ? "sequence-steps"
            : isChoice(parts, cue, lexicon) ? "compare-sides" : Enumeration.structure(parts);
    List<Sentence> told = told(parts, cue.sentence(), section, lexicon);
    if (!told.isEmpty()) {
      return Optional.of(
          Finding.of(name(), cue, TOLD, Picture.of(is, withTexts(parts, told, lexicon)))
              .covering(told)
              .claiming(Claims.own(cue.sentence(), section)));
    }
    Picture picture = CauseFan.of(is, parts, cue.sentence(), lexicon);
    double sure = picture.is().equals(is) ? (count < 3 ? LITTLE : MANY) : FAN;
    return Optional.of(
        Finding.of(name(), cue, is.equals("compare-sides") ? CHOICE : sure, picture)
            .claiming(Claims.own(cue.sentence(), section)));
  }

  /** As many sentences as items after the list, each of its item; empty if they are not so. */
  private static List<Sentence> told(
      List<Part> parts, Sentence s, SectionView section, Lexicon lexicon) {
    Terms terms = new Terms(lexicon);
    List<Sentence> out = new ArrayList<>();
    Optional<Sentence> next = section.after(s);
    for (Part part : parts) {
      boolean own =
          next.filter(n -> terms.overlap(part.label().text(), n.text()) >= HALF).isPresent();
      if (!own || parts.size() < 3) {
        return List.of();
      }
      out.add(next.get());
      next = section.after(next.get());
    }
    return out;
  }

  private static List<Part> withTexts(List<Part> parts, List<Sentence> told, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    List<Part> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      out.add(parts.get(i).withText(titles.of(told.get(i), TEXT).orElse(Phrase.NONE)));
    }
    boolean all = out.stream().noneMatch(p -> p.text().isEmpty());
    return all ? out : parts;
  }

  /** Two that exclude each other stand side by side. */
  private static boolean isChoice(List<Part> parts, Cue cue, Lexicon lexicon) {
    return parts.size() == 2
        && lexicon.finds("choice-noun", cue.text("noun"))
        && parts.stream().allMatch(p -> Extent.ofText(p.label().text(), lexicon) <= SIDE);
  }

  /** The announcement ends with a colon, and the next line has the list between semicolons. */
  private Optional<Finding> split(Sentence s, SectionView section, Lexicon lexicon) {
    if (!s.text().endsWith(":") && !s.text().endsWith("：")) {
      return Optional.empty();
    }
    Optional<Cue> cue = lexicon.cue("announced", s);
    Optional<Sentence> next = section.after(s);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts =
        Enumeration.named(next.get(), new Range(0, next.get().text().length()), lexicon);
    int count = cue.map(c -> lexicon.number(c.text("count")).orElse(-1)).orElse(parts.size());
    boolean sound =
        cue.isPresent()
            ? Enumeration.isList(parts, lexicon)
            : Enumeration.isPlain(parts, lexicon) && isEven(parts);
    if (cue.isEmpty() && isProse(next.get().text(), lexicon)) {
      return Optional.empty();
    }
    boolean alike = next.get().text().indexOf(';') >= 0 || Enumeration.areAlike(parts, lexicon);
    if (parts.size() != count || parts.size() < 3 || !sound || !alike) {
      return Optional.empty();
    }
    Finding found =
        new Finding(
            CauseFan.of(Enumeration.structure(parts), parts, s, lexicon),
            cue.isPresent() ? 0.9 : 0.7,
            List.of(s),
            List.of(s, next.get()),
            new Reason(name(), List.of(cue.map(Cue::matched).orElse(":"))));
    return Optional.of(found);
  }

  /** A colon, and three or more items after it, uncounted. */
  private Optional<Finding> listed(Sentence s, SectionView section, Lexicon lexicon) {
    Optional<Cue> cue = lexicon.cue("listed", s);
    if (cue.isEmpty()
        || lexicon.cue("counted", s).isPresent()
        || isProse(cue.get().text("list"), lexicon)) {
      return Optional.empty();
    }
    List<Part> parts = Enumeration.parts(s, cue.get().range("list").get(), lexicon);
    if (isAside(parts, lexicon) || !Enumeration.isPlain(parts, lexicon) || !isEven(parts)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(name(), cue.get(), 0.65, Picture.of(Enumeration.structure(parts), parts))
            .claiming(Claims.of(s, section, lexicon)));
  }

  /** Whether the sentence goes on behind an aside, and no list follows. */
  private static boolean isAside(List<Part> parts, Lexicon lexicon) {
    return !lexicon.isHan()
        && parts.size() > 1
        && lexicon.finds("clausal", parts.get(0).label().text())
        && !Enumeration.areAlike(parts.subList(1, parts.size()), lexicon);
  }

  /** In Chinese commas part the clauses of any sentence; items are parted by other marks. */
  private static boolean isProse(String list, Lexicon lexicon) {
    return lexicon.isHan() && list.chars().noneMatch(c -> "、；;→+".indexOf(c) >= 0);
  }

  /** Items of one list are about as long as each other. */
  private static boolean isEven(List<Part> parts) {
    int longest = parts.stream().mapToInt(p -> p.label().text().length()).max().orElse(0);
    int shortest = parts.stream().mapToInt(p -> p.label().text().length()).min().orElse(0);
    return longest <= 6 * Math.max(shortest, 4);
  }
}
