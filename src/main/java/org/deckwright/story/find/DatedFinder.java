package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Link;
import org.deckwright.story.ListSplitter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Terms;
import org.deckwright.story.Titles;

/** Stages with their dates, and the one that joined them: a timeline. */
public final class DatedFinder implements Finder {
  private static final int CLAUSE = 14; // words
  private static final double OF_VALUES = 0.5;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  @Override
  public String name() {
    return "dated";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.ItemList list : section.blocks(Block.ItemList.class)) {
      listed(list, section, lexicon).ifPresent(out::add);
    }
    for (Sentence s : section.sentences()) {
      bracketed(s, section, lexicon).ifPresent(out::add);
      inOne(s, section, lexicon).ifPresent(out::add);
    }
    opened(section, lexicon).ifPresent(out::add);
    return out;
  }

  private Optional<Finding> listed(Block.ItemList list, SectionView section, Lexicon lexicon) {
    List<Part> parts = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>(section.before(list).stream().toList());
    for (Block.ListItem item : list.items()) {
      Sentence first = item.sentences().get(0);
      Optional<Part> led = led(first, lexicon);
      if (led.isPresent()) {
        covers.addAll(item.sentences());
        if (isTold(led.get())) {
          parts.add(led.get());
        }
        continue;
      }
      Optional<Cue> date = lexicon.cue("date-in-bracket", first);
      if (date.isEmpty()) {
        return Optional.empty();
      }
      Part part = ListItems.part(item, lexicon);
      Phrase label = Phrase.of(first, new Range(0, date.get().start())).capital();
      Part dated =
          (label.isEmpty() ? part : part.withLabel(label)).withDate(date.get().phrase("date"));
      parts.add(dated.withLevel(level(dated.text().text(), lexicon)));
      covers.add(first);
    }
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(finding(parts, 0.95, covers, section, lexicon));
  }

  /** Whether it says what happened, and not only where to read it. */
  private static boolean isTold(Part part) {
    return !part.label().isEmpty() && !part.label().text().contains("://");
  }

  /** "14:02: what happened", the date or time first. */
  private static Optional<Part> led(Sentence s, Lexicon lexicon) {
    return lexicon
        .cue("date-lead", s)
        .map(
            c ->
                Part.of(new Titles(lexicon).shortened(s, c.range("what").get(), 1.4).capital())
                    .withDate(c.phrase("date")));
  }

  /** "A (2020), B (2022) and C (2024)" in one sentence. */
  private Optional<Finding> bracketed(Sentence s, SectionView section, Lexicon lexicon) {
    List<Part> parts = BracketedDates.parts(s, lexicon);
    boolean told = parts.stream().noneMatch(p -> p.text().isEmpty());
    double sure = parts.size() > 2 ? 0.9 : told ? 0.6 : 0.2;
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(finding(parts, sure, List.of(s), section, lexicon));
  }

  /** Three or more sentences that open with a date each. */
  private Optional<Finding> opened(SectionView section, Lexicon lexicon) {
    List<Part> parts = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      Optional<Cue> cue = lexicon.cue("date-opening", s);
      boolean back = cue.filter(c -> year(c.text("date")) < last(dates)).isPresent();
      if (cue.isPresent() && !back && !dates.contains(cue.get().text("date"))) {
        dates.add(cue.get().text("date"));
        Phrase what = new Titles(lexicon).shortened(s, cue.get().range("what").get(), 1.2);
        parts.add(Part.of(what.capital()).withDate(cue.get().phrase("date")));
        covers.add(s);
      } else if (isClock(dates)) {
        covers.add(s); // what followed at that time
      }
    }
    if (parts.size() < 3) {
      return Optional.empty();
    }
    Picture picture = Dates.picture(parts, lexicon);
    return Optional.of(
        new Finding(picture, 0.8, opening(section, covers), covers, new Reason(name(), dates)));
  }

  /** The year of a date; very late for none, as it goes back behind nothing. */
  private static int year(String date) {
    Matcher m = YEAR.matcher(date);
    return m.find() ? Integer.parseInt(m.group()) : Integer.MAX_VALUE;
  }

  /** The last year so far: what goes back behind it is told for another reason. */
  private static int last(List<String> dates) {
    return dates.stream()
        .mapToInt(DatedFinder::year)
        .filter(y -> y < Integer.MAX_VALUE)
        .reduce(0, (a, b) -> b);
  }

  /** Clauses of one sentence that open with a date each. */
  private Optional<Finding> inOne(Sentence s, SectionView section, Lexicon lexicon) {
    List<Part> parts = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    Range all = new Range(0, s.text().length());
    for (Range clause : new ListSplitter(lexicon).split(s.text(), all)) {
      Optional<Cue> cue = lexicon.cue("date-opening", s, clause);
      if (cue.isPresent()) {
        dates.add(cue.get().text("date"));
        Phrase what = Phrase.of(s, cue.get().range("what").get());
        parts.add(Part.of(what.capital()).withDate(cue.get().phrase("date")));
      }
    }
    boolean brief =
        parts.stream().allMatch(p -> Extent.ofText(p.label().text(), lexicon) <= CLAUSE);
    return parts.size() < 3 || !brief
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Dates.picture(parts, lexicon),
                isOfValues(parts) ? OF_VALUES : 0.85,
                Claims.of(s, section, lexicon),
                List.of(s),
                new Reason(name(), dates)));
  }

  /** Figures at their dates are a chart rather than a timeline. */
  private static boolean isOfValues(List<Part> parts) {
    return parts.stream().allMatch(p -> p.label().text().matches(".*\\d.*"));
  }

  private static boolean isClock(List<String> dates) {
    return !dates.isEmpty() && dates.get(dates.size() - 1).matches("\\d{1,2}:.*");
  }

  /** The paragraph's opening, unless that is the first date itself. */
  private static List<Sentence> opening(SectionView section, List<Sentence> covers) {
    Sentence opening = section.opening(covers.get(0));
    return covers.contains(opening) && covers.size() > 3 ? List.of() : List.of(opening);
  }

  private Finding finding(
      List<Part> dated, double sure, List<Sentence> covers, SectionView section, Lexicon lexicon) {
    List<Part> parts = new ArrayList<>(dated);
    List<Sentence> claims =
        new ArrayList<>(
            covers.stream()
                .limit(1)
                .map(section::opening)
                .filter(o -> isClosed(o) && dated.stream().noneMatch(p -> isOf(p, o)))
                .toList());
    List<Sentence> all = new ArrayList<>(covers);
    Optional<Cue> joined =
        sure < 0.7
            ? Optional.empty()
            : Stages.joined(section, lexicon).filter(c -> Stages.isNew(c, parts));
    joined.ifPresent(
        c -> {
          parts.add(Stages.part(c, lexicon).withLevel(level(c.sentence().text(), lexicon)));
          claims.add(c.sentence());
          all.add(c.sentence());
        });
    covers.stream()
        .limit(1)
        .map(section::opening)
        .filter(o -> !covers.contains(o) || dated.size() < 3)
        .forEach(claims::add);
    covers.stream().limit(1).filter(o -> dated.size() < 3).forEach(claims::add);
    if (parts.stream().filter(p -> !p.level().isEmpty()).count() == 1) {
      parts.replaceAll(p -> p.withLevel("")); // one height is compared with nothing
    }
    Picture picture = Dates.picture(parts, lexicon);
    for (Sentence s : section.sentences()) {
      Optional<Link> moved = lexicon.cue("moved", s).flatMap(c -> moved(c, parts, lexicon));
      if (moved.isPresent() && picture.links().isEmpty()) {
        picture = picture.withLinks(List.of(moved.get()));
        all.add(s);
      }
    }
    return new Finding(
        picture,
        joined.isPresent() ? Math.max(sure, 0.95) : sure,
        claims,
        all,
        new Reason(name(), List.of("dates in brackets")));
  }

  private static boolean isOf(Part part, Sentence s) {
    return part.label().from().contains(s) || part.date().from().contains(s);
  }

  private static boolean isClosed(Sentence s) {
    return !s.text().endsWith(":") && !s.text().endsWith("：");
  }

  /** What moved from one stage to another, if both are named. */
  private static Optional<Link> moved(Cue cue, List<Part> parts, Lexicon lexicon) {
    Optional<String> from = named(cue.text("from"), parts, lexicon);
    Optional<String> to = named(cue.text("to"), parts, lexicon);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    return Optional.of(new Link(from.get(), to.get(), cue.phrase("what"), ""));
  }

  private static Optional<String> named(String text, List<Part> parts, Lexicon lexicon) {
    Terms terms = new Terms(lexicon);
    return parts.stream()
        .map(p -> p.label().text())
        .filter(l -> text.contains(l) || l.contains(text) || terms.overlap(text, l) > 0.9)
        .findFirst();
  }

  private static String level(String text, Lexicon lexicon) {
    boolean high = lexicon.finds("level-high", text);
    boolean low = lexicon.finds("level-low", text);
    return high == low ? "" : high ? "high" : "low";
  }
}
