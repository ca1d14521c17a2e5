package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
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

/** From one value to another, without years: before and after; several of them side by side. */
public final class FromToFinder implements Finder {
  private static final int DELTAS = 4;
  private static final double SEVERAL = 0.84;
  private static final int WHAT = 7; // words

  @Override
  public String name() {
    return "from-to";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    List<Change> all = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      List<Change> own = paragraph.stream().flatMap(s -> changes(s, lexicon).stream()).toList();
      own.forEach(c -> out.add(one(c, section, lexicon)));
      Optional<Finding> together = deltas(own, List.of(), section);
      together.ifPresent(out::add);
      all.addAll(together.isPresent() ? List.of() : own);
    }
    deltas(all, List.of(), section).ifPresent(out::add);
    for (List<Sentence> paragraph : section.paragraphs()) {
      List<Change> own = all.stream().filter(c -> paragraph.contains(c.of())).toList();
      if (own.size() < all.size()) {
        deltas(own, List.of(), section).ifPresent(out::add);
      }
    }
    for (Block.ItemList list : section.blocks(Block.ItemList.class)) {
      List<Change> listed =
          list.items().stream()
              .map(i -> changes(i.sentences().get(0), lexicon))
              .filter(c -> c.size() == 1)
              .flatMap(List::stream)
              .toList();
      if (listed.size() == list.items().size()) {
        deltas(listed, section.textBefore(list), section).ifPresent(out::add);
      }
    }
    return out;
  }

  /** From one value to the other, and what of. */
  private record Change(Sentence of, Quantity from, Quantity to, Phrase a, Phrase b, Phrase what) {}

  private static List<Change> changes(Sentence s, Lexicon lexicon) {
    List<Quantity> all = Quantity.worded(s, lexicon);
    List<Change> out = new ArrayList<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      change(s, all.get(i), all.get(i + 1), lexicon).ifPresent(out::add);
    }
    return out;
  }

  /** Several changes, each with its own scale; empty where one of them has no name. */
  private Optional<Finding> deltas(List<Change> all, List<Sentence> before, SectionView section) {
    boolean named =
        all.stream().noneMatch(c -> c.what().isEmpty())
            && all.stream().map(c -> c.what().text()).distinct().count() == all.size();
    if (all.size() < 2 || all.size() > DELTAS || !named) {
      return Optional.empty();
    }
    List<Part> parts =
        all.stream()
            .map(
                c ->
                    Part.of(c.what())
                        .withParts(
                            List.of(
                                Part.of(Phrase.NONE).withValue(c.from().shown(), c.from().value()),
                                Part.of(Phrase.NONE).withValue(c.to().shown(), c.to().value()))))
            .toList();
    List<Sentence> covers = new ArrayList<>(all.stream().map(Change::of).distinct().toList());
    List<Sentence> claims = new ArrayList<>(before);
    claims.addAll(before.isEmpty() ? Claims.own(covers.get(0), section) : List.of());
    return Optional.of(
        new Finding(
            Picture.of("number-delta", parts),
            SEVERAL,
            claims,
            covers,
            new Reason(name(), parts.stream().map(p -> p.label().text()).toList())));
  }

  private static Optional<Change> change(Sentence s, Quantity a, Quantity b, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    String between = folded.substring(a.range().end(), b.range().start());
    Optional<Range> opened = open(folded.substring(0, a.range().start()), lexicon);
    boolean sound =
        !lexicon.finds("unreal", s.text())
            && a.isValue()
            && b.isValue()
            && a.isLike(b)
            && !(a.unit().isEmpty() && b.unit().isEmpty())
            && !(a.value() == 0 && b.value() == 1)
            && opened.isPresent()
            && lexicon.finds("change-link", between)
            && ends(folded.substring(b.range().end()), lexicon);
    if (!sound) {
      return Optional.empty();
    }
    int link = linkEnd(folded, a.range().end(), b.range().start(), lexicon);
    return Optional.of(
        new Change(
            s,
            a,
            b,
            where(s, opened.get().end(), a.range().start(), lexicon),
            where(s, link, b.range().start(), lexicon),
            what(s, opened.get().start(), lexicon)));
  }

  /** What changes: the subject before the word for "from". */
  private static Phrase what(Sentence s, int before, Lexicon lexicon) {
    return lexicon
        .cue("change-what", s, new Range(0, before))
        .flatMap(c -> c.range("what"))
        .map(r -> Phrase.of(s, withoutPronoun(s, r, lexicon)).capital())
        .filter(p -> Extent.ofText(p.text(), lexicon) <= WHAT && !lexicon.finds("vague", p.text()))
        .orElse(Phrase.NONE);
  }

  /** "In the other mill it rose": where it is so is its name. */
  private static Range withoutPronoun(Sentence s, Range what, Lexicon lexicon) {
    return lexicon
        .cue("pronoun-last", s, what)
        .map(c -> new Range(what.start(), c.start()))
        .orElse(what);
  }

  private Finding one(Change c, SectionView section, Lexicon lexicon) {
    Part before = Part.of(c.from().shown(), c.a());
    Part after = Part.of(c.to().shown(), c.b());
    if (c.from().value() > 0 && c.to().value() > 0) {
      before = before.withParts(List.of(length(c.from())));
      after = after.withParts(List.of(length(c.to())));
    }
    return new Finding(
        Picture.of("compare-before-after", List.of(before, after.heated())),
        sure(c.of(), lexicon),
        Claims.own(c.of(), section),
        List.of(c.of()),
        new Reason(name(), List.of(before.label().text(), after.label().text())));
  }

  /** A bar on the scale of both. */
  private static Part length(Quantity value) {
    return Part.of(Phrase.NONE).withValue(Phrase.NONE, value.value());
  }

  /** A change that is one of several things told is less than all of them. */
  private static double sure(Sentence s, Lexicon lexicon) {
    return lexicon.cue("counted", s).isPresent() ? 0.3 : 0.66;
  }

  private static Optional<Range> open(String before, Lexicon lexicon) {
    for (Pattern p : lexicon.patterns("change-open")) {
      Matcher m = p.matcher(before);
      if (m.find()) {
        return Optional.of(new Range(m.start(), m.end("from")));
      }
    }
    return Optional.empty();
  }

  /** In some languages the word for "to" stands behind. */
  private static boolean ends(String after, Lexicon lexicon) {
    return lexicon.patterns("change-end").isEmpty() || lexicon.finds("change-end", after);
  }

  private static int linkEnd(String folded, int from, int to, Lexicon lexicon) {
    for (Pattern p : lexicon.patterns("change-link")) {
      Matcher m = p.matcher(folded.substring(from, to));
      if (m.find()) {
        return from + m.end("to");
      }
    }
    return to;
  }

  /** Whose value it is, where the text says so before the figure. */
  private static Phrase where(Sentence s, int from, int to, Lexicon lexicon) {
    String words = from < to ? s.text().substring(from, to).strip() : "";
    boolean says = words.codePoints().filter(Character::isLetter).count() > 1;
    return says && lexicon.isHan()
        ? Phrase.of(s, new Range(from, withoutOf(s.text(), to)))
        : Phrase.NONE;
  }

  private static int withoutOf(String text, int end) {
    int at = end;
    while (at > 0
        && (text.charAt(at - 1) == ' '
            || text.charAt(at - 1) == '的'
            || text.charAt(at - 1) == 'の')) {
      at--;
    }
    return at;
  }
}
