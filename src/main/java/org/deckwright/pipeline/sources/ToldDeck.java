package org.deckwright.pipeline.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deckwright.article.Article;
import org.deckwright.article.trace.Trace;
import org.deckwright.check.Tokens;
import org.deckwright.check.Told;
import org.deckwright.check.Told.ToldSlide;
import org.deckwright.check.Told.ToldText;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.SlideKinds;
import org.deckwright.deck.plan.Audience;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.deckwright.story.Extent;
import org.deckwright.story.Headings;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;

/** Says of a laid-out deck what rules of trust look at. */
public final class ToldDeck {
  private static final int CLAIM = 4; // words, of which some must say something

  private final Deck deck;
  private final Optional<Trace> trace;
  private final Tracer tracer;
  private final Lexicon lexicon;
  private final Set<String> furniture;

  private ToldDeck(Deck deck, Optional<Article> article) {
    this.deck = deck;
    this.lexicon = Lexicon.of(deck.language());
    this.furniture = lexicon.furniture();
    this.trace = article.map(Trace::of);
    this.tracer = new Tracer(deck, article, furniture);
  }

  /**
   * What the deck tells.
   *
   * @param scene the deck, laid out
   * @param article what it was made from; empty where that is gone or was never there
   * @param audience whom it is for
   */
  public static Told of(Deck deck, Scene scene, Optional<Article> article, Audience audience) {
    ToldDeck told = new ToldDeck(deck, article);
    Set<String> numbers = new HashSet<>();
    article.ifPresent(a -> a.lines().forEach(l -> numbers.addAll(Tokens.numbers(l))));
    List<ToldSlide> slides = new ArrayList<>();
    for (int i = 0; i < deck.slides().size(); i++) {
      slides.add(told.slide(i, scene));
    }
    return new Told(
        slides,
        deck.sections(),
        article.isPresent(),
        numbers,
        audience.words(),
        !audience.overview().equals("none"));
  }

  private ToldSlide slide(int index, Scene scene) {
    Slide slide = deck.slides().get(index);
    List<ToldText> texts = new ArrayList<>();
    double words = 0;
    for (Page page : scene.pages()) {
      if (page.slide() == index + 1) {
        PageTexts.of(page).forEach(t -> texts.add(text(t, slide)));
        words = Math.max(words, words(PageTexts.read(page)));
      }
    }
    String kind = SlideKinds.nameOf(slide);
    return new ToldSlide(
        index + 1,
        kind,
        layout(slide, kind),
        slide.title(),
        isClaim(slide.title()),
        furniture.contains(slide.title()),
        slide.section(),
        (int) Math.round(words),
        texts);
  }

  private ToldText text(String shown, Slide slide) {
    boolean traced = tracer.trace(shown, slide).how() != ShownText.Origin.AUTHOR;
    String key = TextKey.of(shown);
    Optional<String> place =
        traced
            ? Optional.empty()
            : DeckText.of(slide).stream()
                .filter(t -> t.key().equals(key))
                .flatMap(t -> t.at().stream())
                .findFirst();
    String source = place.flatMap(p -> trace.map(t -> String.join(" ", words(t, p)))).orElse("");
    return new ToldText(shown, traced, trace.isPresent() ? place.orElse("") : "", source);
  }

  private static List<String> words(Trace trace, String place) {
    return trace.resolve(place).stream().map(trace::words).toList();
  }

  private static String layout(Slide slide, String kind) {
    if (slide instanceof Slide.OfDiagram d) {
      return d.diagram().is();
    }
    return slide instanceof Slide.OfChart c ? "chart " + c.chart().is() : kind;
  }

  /** A few words without a verb, or a section's name, claim nothing; a question asks something. */
  private boolean isClaim(String title) {
    boolean verb = new Headings(lexicon).isClaim(new Phrase(title, List.of()));
    boolean asks = title.endsWith("?") || title.endsWith("？");
    boolean name = deck.sections().contains(title) || Extent.ofText(title, lexicon) < CLAIM;
    return verb || asks || !name;
  }

  private double words(List<String> read) {
    return read.stream().mapToDouble(t -> Extent.ofText(t, lexicon)).sum();
  }
}
