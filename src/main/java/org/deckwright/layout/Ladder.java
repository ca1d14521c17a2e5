package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.LayoutMessages;
import org.deckwright.scene.Page;

/**
 * The repair ladder: as designed → smaller gaps → smaller type, down to the floor → a plainer
 * layout → over two slides → detail to the notes. Nothing is dropped, and each repair is told.
 */
final class Ladder {
  private static final int DEEPEST = 12;

  private static final int MOST_TOLD = 5;

  /** A word's first letters. */
  private static final int TERSE = 6;

  /** Up to so many slides each number of shares is tried; above, steps grow. */
  private static final int FEW = 16;

  private final Typesetter setter;
  private final Pictograms pictograms;
  private final SlideBook slides;
  private final DiagramBook diagrams;

  Ladder(Typesetter setter, Pictograms pictograms, SlideBook slides, DiagramBook diagrams) {
    this.setter = setter;
    this.pictograms = pictograms;
    this.slides = slides;
    this.diagrams = diagrams;
  }

  /** A slide that goes no further down the ladder, and its page where it fits. */
  private record Repaired(Slide slide, Optional<Frame> drawn) {}

  /** The pages of a slide, the first with the place's number. */
  List<Page> pages(Slide whole, SlidePlace place, int number, Diagnostics diagnostics) {
    if (whole instanceof Slide.OfDiagram d) {
      Capped capped = Capped.of(d.diagram());
      if (!capped.told().isEmpty()) {
        warn("diagram-data", capped.told(), number, diagnostics);
        Slide cut = new Slide.OfDiagram(d.envelope(), capped.diagram());
        return withNotes(whole(cut, place, number, diagnostics), capped.cut());
      }
      tellFaults(d.diagram(), number, diagnostics);
    }
    if (whole instanceof Slide.OfChart c) {
      warn("chart-data", ChartFaults.of(c.chart()), number, diagnostics);
    }
    return whole(whole, place, number, diagnostics);
  }

  private List<Page> whole(Slide whole, SlidePlace place, int number, Diagnostics diagnostics) {
    List<Page> drawn = drawn(whole, place, number, diagnostics);
    List<String> unshown = Unshown.of(whole, drawn, diagrams);
    tellUnshown(whole, unshown, number, diagnostics);
    return withNotes(drawn, unshown);
  }

  /** A theme without a bar for takeaways shows none; all else that is left out is told. */
  private void tellUnshown(Slide slide, List<String> texts, int number, Diagnostics diagnostics) {
    boolean barred = setter.theme().variant("takeaway").equals("bar");
    List<String> told = texts.stream().filter(t -> barred || !t.equals(slide.takeaway())).toList();
    if (!told.isEmpty()) {
      String first = Relief.cut(told.get(0), 40);
      diagnostics.add(
          Diagnostic.info(
              "detail-to-notes",
              where(number),
              LayoutMessages.onlyInNotes(first, told.size() - 1)));
    }
  }

  private List<Page> drawn(Slide whole, SlidePlace place, int number, Diagnostics diagnostics) {
    List<Repaired> parts = new ArrayList<>();
    collect(whole, place, parts, diagnostics, number, 0);
    if (parts.size() > 1) {
      parts = mended(parts, place, number);
    }
    if (parts.size() > 1) {
      diagnostics.add(
          Diagnostic.info("slide-split", where(number), LayoutMessages.slideSplit(parts.size())));
    }
    if (parts.size() == 1) {
      return List.of(page(parts.get(0), place, number, diagnostics));
    }
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      SlidePlace at =
          new SlidePlace(
              place.deck(), place.page() + i, i + 1, parts.size(), place.look(), place.images());
      Slide slide = parts.get(i).slide();
      pages.add(page(new Repaired(slide, attempt(slide, at, number)), at, number, diagnostics));
    }
    return pages;
  }

  /** The texts go to the notes of the first page. */
  private static List<Page> withNotes(List<Page> pages, List<String> texts) {
    if (texts.isEmpty()) {
      return pages;
    }
    List<Page> out = new ArrayList<>(pages);
    List<String> notes = new ArrayList<>(texts);
    if (!pages.get(0).notes().isEmpty()) {
      notes.add(0, pages.get(0).notes());
    }
    out.set(0, pages.get(0).withNotes(String.join("\n", notes)));
    return out;
  }

  /** Why a picture cannot be drawn from its data: too few members, or a field that is wrong. */
  private void tellFaults(Diagram diagram, int number, Diagnostics diagnostics) {
    Optional<DiagramLayout> layout = diagrams.find(diagram.is());
    if (layout.isEmpty()) {
      return;
    }
    List<String> faults = new ArrayList<>(layout.get().faults(diagram));
    int count = layout.get().count(diagram);
    if (count < layout.get().least()) {
      faults.add(
          0,
          LayoutMessages.tooFewMembers(
              diagram.is(), count, layout.get().least(), layout.get().most()));
    }
    if (count > layout.get().most() && !diagram.is().startsWith("list-")) {
      faults.add(LayoutMessages.tooManyMembers(diagram.is(), count, layout.get().most()));
    }
    faults.addAll(LongTexts.of(diagram));
    warn("diagram-data", faults, number, diagnostics);
  }

  /** Tells the first few: who reads these mends them and sees the others then. */
  private static void warn(String rule, List<String> lines, int number, Diagnostics diagnostics) {
    lines.stream()
        .limit(MOST_TOLD)
        .forEach(m -> diagnostics.add(Diagnostic.warning(rule, where(number), m)));
    if (lines.size() > MOST_TOLD) {
      String more = LayoutMessages.moreFaults(lines.size() - MOST_TOLD);
      diagnostics.add(Diagnostic.warning(rule, where(number), more));
    }
  }

  private static String where(int number) {
    return "slide " + number;
  }

  /** Splits and relieves until each part fits. */
  private void collect(
      Slide slide,
      SlidePlace place,
      List<Repaired> out,
      Diagnostics diagnostics,
      int number,
      int depth) {
    Optional<Frame> drawn = attempt(slide, place, number);
    if (drawn.isPresent() || depth > DEEPEST) {
      out.add(new Repaired(slide, drawn));
      return;
    }
    List<Slide> next = plainer(slide, place, diagnostics, number);
    boolean titled = !next.isEmpty() || titleFits(slide, place, number);
    if (next.isEmpty() && titled) {
      List<Slide> shares = shares(slide, place, number);
      next = shares.size() > 1 ? shares : List.of();
    }
    if (next.isEmpty()) {
      next = unpictured(slide, place, diagnostics, number, titled);
    }
    if (!next.isEmpty()) {
      next.forEach(s -> collect(s, place, out, diagnostics, number, depth + 1));
      return;
    }
    Optional<Slide> relieved = relieved(slide, diagnostics, number);
    if (relieved.isPresent()) {
      collect(relieved.get(), place, out, diagnostics, number, depth);
    } else {
      out.add(new Repaired(slide, drawn));
    }
  }

  /** The slide in a plainer layout; none where it has none. */
  private List<Slide> plainer(Slide slide, SlidePlace place, Diagnostics diagnostics, int number) {
    Optional<Slide> plainer = slide.accept(new Plainer(diagrams));
    if (slide instanceof Slide.OfDiagram d
        && plainer.isPresent()
        && plainer.get() instanceof Slide.Bullets told) {
      tellPlainer(d, told, place, number, diagnostics);
    }
    return plainer.stream().toList();
  }

  /** The slide without its picture; none where fewer words would help more. */
  private List<Slide> unpictured(
      Slide slide, SlidePlace place, Diagnostics diagnostics, int number, boolean titled) {
    Optional<Slide> unpictured = Plainer.unpictured(slide);
    if (unpictured.isEmpty() || isTooWordy(slide, place, number, titled)) {
      return List.of();
    }
    diagnostics.add(Diagnostic.info("plainer-layout", where(number), LayoutMessages.unpictured()));
    if (slide instanceof Slide.OfChart c && c.chart().categories().size() > Plainer.MOST_ROWS) {
      int found = c.chart().categories().size();
      String cut = LayoutMessages.cut("categories", found, Plainer.MOST_ROWS);
      warn("diagram-data", List.of(cut), number, diagnostics);
    }
    return List.of(unpictured.get());
  }

  /** Whether it would fit with fewer words, and some may go to the notes. */
  private boolean isTooWordy(Slide slide, SlidePlace place, int number, boolean titled) {
    return Relief.of(slide).isPresent() && (!titled || isDrawnInFewWords(slide, place, number));
  }

  /** The slide with a detail in its notes; none where all are there. */
  private static Optional<Slide> relieved(Slide slide, Diagnostics diagnostics, int number) {
    Optional<Relief.Relieved> relieved = Relief.of(slide);
    relieved
        .map(r -> LayoutMessages.detailToNotes(r.what()))
        .map(message -> Diagnostic.info("detail-to-notes", where(number), message))
        .ifPresent(diagnostics::add);
    return relieved.map(Relief.Relieved::slide);
  }

  /** So many slides that the first cannot hold its share: a power of two, or one. */
  private int tooFew(Slide slide, SlidePlace place, int number) {
    int n = 1;
    while (true) {
      List<Slide> dealt = slide.accept(new Splitter(2 * n));
      if (dealt.size() < 2 * n || attempt(dealt.get(0), place, number).isPresent()) {
        return n;
      }
      n *= 2;
    }
  }

  private List<Repaired> mended(List<Repaired> parts, SlidePlace place, int number) {
    Widows widows = new Widows(s -> attempt(s, place, number).isPresent());
    List<Slide> mended = widows.mend(parts.stream().map(Repaired::slide).toList());
    return mended.size() == 1
        ? List.of(new Repaired(mended.get(0), attempt(mended.get(0), place, number)))
        : mended.stream().map(s -> new Repaired(s, Optional.empty())).toList();
  }

  /** That a picture is told as points, and what else was wrong with its data. */
  private void tellPlainer(
      Slide.OfDiagram picture,
      Slide.Bullets points,
      SlidePlace place,
      int number,
      Diagnostics diagnostics) {
    Frame tried = frame(Repair.NONE, number);
    slides.choose(picture, place, setter.theme(), diagrams).place(place, tried);
    tried.told().stream().filter(d -> d.rule().startsWith("unknown-")).forEach(diagnostics::add);
    if (!points.points().isEmpty()) {
      diagnostics.add(
          Diagnostic.info(
              "plainer-layout", where(number), LayoutMessages.plainer(picture.diagram().is())));
    }
  }

  /** Whether it would fit if its words were short: else there are too many things. */
  private boolean isDrawnInFewWords(Slide slide, SlidePlace place, int number) {
    Slide terse = slide.accept(new TextMapper(t -> Relief.cut(t, TERSE)));
    return attempt(terse, place, number).isPresent();
  }

  /** The fewest slides on which all parts fit; where none will, as many as there are things. */
  private List<Slide> shares(Slide slide, SlidePlace place, int number) {
    List<Slide> shares = List.of(slide);
    for (int n = tooFew(slide, place, number) + 1; ; n += 1 + n / FEW) {
      List<Slide> dealt = slide.accept(new Splitter(n));
      if (dealt.size() <= shares.size()) {
        return shares;
      }
      shares = dealt;
      if (shares.stream().allMatch(s -> attempt(s, place, number).isPresent())) {
        return shares;
      }
    }
  }

  /**
   * Whether the title would fit on an otherwise empty slide: if not, dealing the rest over more
   * slides does not help.
   */
  private boolean titleFits(Slide slide, SlidePlace place, int number) {
    Slide bare =
        new Slide.Bullets(
            new Envelope(slide.kicker(), slide.title(), "", slide.section(), "", List.of()),
            List.of());
    return slide instanceof Slide.Closing || attempt(bare, place, number).isPresent();
  }

  /** The first step at which the slide fits. */
  private Optional<Frame> attempt(Slide slide, SlidePlace place, int number) {
    for (Repair repair : Repair.values()) {
      Frame frame = frame(repair, number);
      slides.choose(slide, place, setter.theme(), diagrams).place(place, frame);
      if (!frame.hasOverflow()) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  private Frame frame(Repair repair, int number) {
    return new Frame(setter, pictograms, repair, false, where(number));
  }

  private Page page(Repaired part, SlidePlace place, int number, Diagnostics diagnostics) {
    Slide slide = part.slide();
    Frame frame =
        part.drawn()
            .orElseGet(
                () -> {
                  Frame last = frame(Repair.SMALL, number);
                  slides.choose(slide, place, setter.theme(), diagrams).place(place, last);
                  diagnostics.add(
                      Diagnostic.warning("overflow", where(number), LayoutMessages.doesNotFit()));
                  return last;
                });
    frame.told().forEach(diagnostics::add);
    if (frame.smallest() < Double.MAX_VALUE) {
      diagnostics.add(
          Diagnostic.info(
              "text-shrunk", where(number), LayoutMessages.textShrunk(frame.smallest())));
    }
    SlideBook.Chosen layout = slides.choose(slide, place, setter.theme(), diagrams);
    List<String> sections = place.deck().sections();
    String section =
        slide.section() >= 1 && slide.section() <= sections.size()
            ? sections.get(slide.section() - 1)
            : "";
    return new Page(
        title(slide, place),
        setter.theme().zones().page(),
        layout.master(),
        setter.ink(layout.ground()),
        section,
        frame.marks(),
        notes(slide),
        number);
  }

  private String notes(Slide slide) {
    String own = slide.notes();
    String note = setter.furniture().illustrativeNote();
    return Illustrated.is(slide) ? own.isEmpty() ? note : own + "\n" + note : own;
  }

  private static String title(Slide slide, SlidePlace place) {
    String own =
        slide instanceof Slide.Quote quote && slide.title().isEmpty()
            ? quote.quote()
            : slide.title();
    String base = own.isEmpty() ? place.deck().title() : own;
    String named = base.isEmpty() ? Integer.toString(place.page()) : base;
    return place.of() > 1 ? named + " (" + place.part() + "/" + place.of() + ")" : named;
  }
}
