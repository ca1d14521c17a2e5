package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Salience;

/** The slides of the article's parts, in its order. */
final class Chapters {
  private static final double SHARE = 0.55; // of a finding's worth in its slide's weight
  private static final double FIRST = 0.3; // more for what a section would have no slide without
  private static final double PLAIN = 0.3;
  private static final double ADVICE = 1; // what the text recommends stays
  private static final double TELLING = 0.3; // salience of a sentence that may fill a long talk

  private final Telling telling;
  private final Audience audience;
  private static final double UNSAID = 1.0; // salience of what deserves one slide more
  private static final double UNSAID_OF_FEW = 0.05; // the same, where most slides are spare
  private static final double WORDS_A_SLIDE = 50; // of the text
  private static final Set<String> WORDS = Set.of("statement", "bullets");
  private static final double FEW = 0.1; // of the slides, without a picture
  private static final double SOME = 0.35;
  private static final double MUCH = 1.9; // salience of what is said without a picture
  private static final double ASKED = 0.8; // the same for what the audience asks for
  private static final double ENOUGH = 0.6; // worth of a picture that fills a talk
  private static final int MOST_ASKED = 200; // passages, of books with thousands
  private static final int FEW_QUOTES = 2;
  private static final int SLIDES_A_QUOTE = 6;
  private final Set<Finding> unheard = new HashSet<>();
  private int most = FEW_QUOTES; // quotations
  private int spare; // slides that no finding takes

  Chapters(Telling telling) {
    this.telling = telling;
    this.audience = telling.audience();
  }

  /**
   * At most so many slides.
   *
   * @param least how many there should be, if the text gives them
   */
  List<Draft> drafts(int least, int room) {
    List<Chapter> chapters = telling.story().chapters();
    boolean each = audience.everySection() && chapters.size() <= room;
    List<List<Finding>> chosen = telling.choice().of(chapters, room, each);
    hear(chosen, room);
    int taken = chosen.stream().mapToInt(c -> each ? Math.max(1, c.size()) : c.size()).sum();
    spare = Math.max(0, room - taken);
    List<List<Draft>> out = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < chapters.size(); i++) {
      List<Draft> own = slides(chapters.get(i), i + 1, chosen.get(i), each);
      out.add(own);
      count += own.size();
    }
    count += each ? pictured(out, room - count) : 0;
    int fewest = room - (audience.mostSlides() - audience.leastSlides());
    spare = each ? room - count : Math.max(0, fewest - count);
    count += more(out);
    boolean few = audience.everySection() && !each; // more sections than slides
    fill(out, (few ? room : least) - count);
    return out.stream().flatMap(List::stream).toList();
  }

  /** Of many quotations those are kept that are worth most: a talk is not made of them. */
  private void hear(List<List<Finding>> chosen, int room) {
    most = Math.max(FEW_QUOTES, room / SLIDES_A_QUOTE);
    chosen.stream()
        .flatMap(List::stream)
        .filter(f -> f.is().equals("quote"))
        .sorted(Comparator.comparing((Finding f) -> -telling.worth().of(f)))
        .skip(most)
        .forEach(unheard::add);
  }

  private List<Draft> slides(Chapter chapter, int section, List<Finding> chosen, boolean each) {
    List<Draft> out = new ArrayList<>();
    chosen.forEach(f -> telling.reserve(f.picture().sentences()));
    chosen.forEach(f -> telling.reserve(f.claims().stream().limit(1).toList()));
    List<Finding> left = new ArrayList<>(telling.choice().ranked(chapter));
    left.removeAll(chosen);
    for (Finding f : chosen) {
      Optional<Draft> own = draft(f, chapter, section, out);
      while (own.isEmpty() && !left.isEmpty()) { // the next best takes its place
        own = draft(left.remove(0), chapter, section, out);
      }
      own.ifPresent(out::add);
    }
    out.sort(Comparator.comparing(Chapters::place));
    if (!each) {
      return out;
    }
    boolean advice = telling.ranking().recommends(chapter) && !isTold(chapter, out);
    if (out.isEmpty() || advice) {
      Optional<Draft> passage =
          advice ? Optional.empty() : new Passages(telling).best(chapter, section);
      Optional<Draft> rest = passage.or(() -> new Remainder(telling).of(chapter, section, out));
      spare -= out.isEmpty() || rest.isEmpty() ? 0 : 1;
      rest.ifPresent(r -> addInPlace(r.weighing(advice ? ADVICE : PLAIN), out));
    }
    heaviest(out).ifPresent(d -> out.set(out.indexOf(d), d.weighing(d.weight() + FIRST)));
    return out;
  }

  /** Whether a slide is headed by what the part itself says, and not only by a figure of it. */
  private static boolean isTold(Chapter chapter, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> !d.is().equals("number"))
        .anyMatch(d -> d.title().from().stream().anyMatch(chapter.view().sentences()::contains));
  }

  /** The slide of a finding; empty if it has no headline, or there are quotations enough. */
  private Optional<Draft> draft(Finding finding, Chapter chapter, int section, List<Draft> before) {
    boolean quote = finding.is().equals("quote");
    boolean again =
        quote && !before.isEmpty() && before.get(before.size() - 1).is().equals("quote");
    boolean many = quote && (unheard.contains(finding) || telling.told().quotations() >= most);
    return again || many
        ? Optional.empty()
        : Drafts.of(finding, chapter, section, telling).map(d -> weighed(d, finding));
  }

  private Draft weighed(Draft draft, Finding finding) {
    return draft.weighing(SHARE * Math.min(1, telling.worth().of(finding)));
  }

  private static Optional<Draft> heaviest(List<Draft> drafts) {
    return drafts.stream().max(Comparator.comparing(Draft::weight));
  }

  /** More claims, set large, where the talk may be longer than its pictures make it. */
  private void fill(List<List<Draft>> slides, int missing) {
    int left = missing;
    boolean added = true;
    while (left > 0 && added) {
      added = false;
      int step = Math.max(1, slides.size() / left); // so that all parts of a book are heard
      for (int i = 0; i < slides.size() && left > 0; i += step) {
        if (slides.get(i).size() < most(i) && addClaim(slides.get(i), i)) {
          left--;
          added = true;
        }
      }
    }
  }

  private boolean addClaim(List<Draft> own, int index) {
    Chapter chapter = telling.story().chapters().get(index);
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    Set<Sentence> shown = new HashSet<>();
    own.forEach(d -> shown.addAll(d.covers()));
    List<Sentence> spare =
        telling.ranking().ranked(chapter).stream()
            .filter(s -> !shown.contains(s) && telling.ranking().weight(s, salience) > TELLING)
            .toList();
    Optional<Draft> more = Drafts.statement(spare, chapter, index + 1, telling);
    more.map(d -> d.weighing(PLAIN)).ifPresent(own::add);
    own.sort(Comparator.comparing(Chapters::place));
    return more.isPresent();
  }

  /** Where in the text stands what it shows, which a neighbour may head. */
  private static int place(Draft draft) {
    Set<Sentence> shown = draft.picture().sentences();
    return (shown.isEmpty() ? draft.covers() : shown)
        .stream().mapToInt(s -> Choice.place(s.span())).min().orElse(0);
  }

  /** Where chosen pictures found no headline, the next best of all sections; how many. */
  private int pictured(List<List<Draft>> slides, int room) {
    int added = 0;
    Set<Finding> asked = new HashSet<>();
    while (added < room) {
      Finding next = null;
      int at = -1;
      for (int i = 0; i < slides.size(); i++) {
        Optional<Finding> own = unshown(i, slides.get(i), asked);
        boolean better =
            own.isPresent()
                && (next == null || telling.worth().of(own.get()) > telling.worth().of(next));
        next = better ? own.get() : next;
        at = better ? i : at;
      }
      if (next == null) {
        return added;
      }
      asked.add(next);
      Chapter chapter = telling.story().chapters().get(at);
      Optional<Draft> draft = draft(next, chapter, at + 1, slides.get(at));
      if (draft.isPresent()) {
        slides.get(at).add(draft.get());
        slides.get(at).sort(Comparator.comparing(Chapters::place));
        added++;
      }
    }
    return added;
  }

  /** The best picture of a section that no slide of it shows and that was not asked for yet. */
  private Optional<Finding> unshown(int index, List<Draft> own, Set<Finding> asked) {
    return own.size() >= most(index)
        ? Optional.empty()
        : telling.choice().ranked(telling.story().chapters().get(index)).stream()
            .filter(f -> !asked.contains(f) && telling.worth().of(f) > ENOUGH)
            .filter(f -> own.stream().noneMatch(d -> shows(d, f)))
            .findFirst();
  }

  /** Whether the slide has the picture, or tells of it already. */
  private static boolean shows(Draft draft, Finding finding) {
    return draft.picture().equals(finding.picture())
        || draft.covers().containsAll(finding.covers());
  }

  /**
   * Slides for the paragraphs of which most is unsaid, as long as slides are spare: first those
   * with points, then claims with one, then claims alone, if pictures stay by far the most.
   */
  private int more(List<List<Draft>> slides) {
    int before = spare;
    Passages passages = new Passages(telling);
    more(slides, p -> passages.draft(p));
    more(slides, p -> count(slides) < wanted() ? passages.remarked(p) : Optional.empty());
    more(slides, p -> hasRoomForClaims(slides, p) ? passages.claim(p) : Optional.empty());
    return before - spare;
  }

  private void more(List<List<Draft>> slides, Function<Passages.Passage, Optional<Draft>> way) {
    Set<Sentence> closed = new HashSet<>();
    Map<Integer, List<Passages.Passage>> known = new HashMap<>(); // of the sections as they stand
    while (spare > 0 && closed.size() < MOST_ASKED) {
      Optional<Passages.Passage> next = unsaid(slides, closed, known);
      if (next.isEmpty()) {
        return;
      }
      closed.add(next.get().first());
      Optional<Draft> draft = way.apply(next.get());
      if (draft.isPresent()) {
        int at = next.get().section() - 1;
        addInPlace(draft.get().weighing(PLAIN), slides.get(at));
        known.remove(at);
        spare--;
      }
    }
  }

  /** Whether few slides are without a picture; somewhat more may be, for what is asked for. */
  private boolean hasRoomForClaims(List<List<Draft>> slides, Passages.Passage passage) {
    List<Draft> all = slides.stream().flatMap(List::stream).toList();
    long plain = all.stream().filter(d -> WORDS.contains(d.is())).count();
    boolean asked = passage.left().stream().anyMatch(telling.worth()::isKept);
    return passage.worth() > (asked ? ASKED : MUCH)
        && plain + 1 <= (asked ? SOME : FEW) * (all.size() + 1);
  }

  /** What says most of all that no slide shows. */
  private Optional<Passages.Passage> unsaid(
      List<List<Draft>> slides, Set<Sentence> closed, Map<Integer, List<Passages.Passage>> known) {
    Passages passages = new Passages(telling);
    List<Passages.Passage> all = new ArrayList<>();
    int told = count(slides);
    double least = told < wanted() || spare > told ? UNSAID_OF_FEW : UNSAID;
    for (int i = 0; i < slides.size(); i++) {
      if (slides.get(i).size() < most(i)) {
        Chapter chapter = telling.story().chapters().get(i);
        List<Draft> own = slides.get(i);
        all.addAll(known.computeIfAbsent(i, n -> passages.of(chapter, n + 1, own)));
      }
    }
    return all.stream()
        .filter(p -> p.worth() > least && !closed.contains(p.first()))
        .max(Comparator.comparing(Passages.Passage::worth));
  }

  private int most(int index) {
    return telling.most(telling.story().chapters().get(index));
  }

  private static int count(List<List<Draft>> slides) {
    return slides.stream().mapToInt(List::size).sum();
  }

  /** As many slides as the text's length deserves. */
  private double wanted() {
    return telling.lengths().all() / WORDS_A_SLIDE;
  }

  /** Before the first slide of what stands behind it in the text. */
  private static void addInPlace(Draft draft, List<Draft> drafts) {
    int at = 0;
    while (at < drafts.size() && line(drafts.get(at)) < line(draft)) {
      at++;
    }
    drafts.add(at, draft);
  }

  private static int line(Draft draft) {
    return draft.covers().stream().mapToInt(s -> s.span().line()).min().orElse(0);
  }
}
