package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/**
 * Somebody's own words: five or more in quotes beside a verb of saying, or a block of quotation.
 */
public final class QuoteFinder implements Finder {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|「[^」]*」");
  private static final int FEWEST = 5;
  private static final int MOST = 40;
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern MARKS = Pattern.compile("[“”\"„]");
  private static final String LEADS = ",:;.!?—–-…";
  private static final int SPEECH = 4; // sentences of a speech that are weighed
  private static final double LONG = 15; // words of a sentence that says much
  private static final double HALF_A_POINT = 0.5;
  private static final int FULL = 8; // fewer words are a phrase that is on everybody's lips
  private static final int HALF = 6; // words of one that goes on after its speaker
  private static final double BRIEF = 0.45;
  private static final double TITLED = 0.6; // of the words
  private static final int NEAR = 30;
  private static final int BEFORE = 3; // sentences back in which the speaker may be named
  private static final double LATER = 0.35;
  private static final int MOST_QUOTES = 2; // of a section

  @Override
  public String name() {
    return "quote";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.Quotation block : section.blocks(Block.Quotation.class)) {
      Sentence first = block.sentences().get(0);
      if (!lexicon.finds("callout", first.text()) && isSaid(block, section, lexicon)) {
        finding(first, new Range(0, first.text().length()), section, lexicon).ifPresent(out::add);
      }
    }
    for (Sentence s : section.sentences()) {
      if (lexicon.finds("speech", s.text())) {
        quoted(s, lexicon).flatMap(r -> finding(s, r, section, lexicon)).ifPresent(out::add);
      }
    }
    return fading(out);
  }

  /** Whether it stands in quotes, or somebody is said to say it right before or after. */
  private static boolean isSaid(Block.Quotation block, SectionView section, Lexicon lexicon) {
    Sentence first = block.sentences().get(0);
    Sentence last = block.sentences().get(block.sentences().size() - 1);
    int at = section.sentences().indexOf(first);
    boolean before = at > 0 && lexicon.finds("speech", section.sentences().get(at - 1).text());
    boolean after = section.after(last).filter(n -> lexicon.finds("speech", n.text())).isPresent();
    boolean signed = last.text().matches("(?s).*(?:—|–|--) ?\\p{Lu}.{2,40}");
    return before || after || signed || "“\"„「".indexOf(first.text().charAt(0)) >= 0;
  }

  /** The first is the surest: one quotation a section is enough, and two are the most. */
  private static List<Finding> fading(List<Finding> all) {
    List<Finding> out = new ArrayList<>();
    for (Finding f : all.subList(0, Math.min(MOST_QUOTES, all.size()))) {
      out.add(out.isEmpty() ? f : f.withConfidence(LATER));
    }
    return out;
  }

  /**
   * The longest quotation; two that stand close are one: half of a pair would say another thing.
   */
  private static Optional<Range> quoted(Sentence s, Lexicon lexicon) {
    List<Range> all = new ArrayList<>();
    String folded = Folded.of(s.text());
    Matcher m = QUOTED.matcher(folded);
    while (m.find()) {
      Range last = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean near = last != null && m.start() - last.end() <= NEAR;
      if (near && !isIntroduced(folded.substring(last.end(), m.start()), lexicon)) {
        all.set(all.size() - 1, new Range(last.start(), m.end()));
      } else {
        if (near) {
          all.clear(); // a word in quotes, before what is said
        }
        all.add(new Range(m.start(), m.end()));
      }
    }
    return all.stream()
        .filter(r -> !lexicon.isHan() || isWhole(folded, r))
        .max(Comparator.comparing(Range::length));
  }

  /** Whether it stands by itself or has a mark at its end; else it is part of another sentence. */
  private static boolean isWhole(String folded, Range quoted) {
    String before = folded.substring(0, quoted.start()).strip();
    char end = folded.charAt(Math.max(quoted.start(), quoted.end() - 2));
    return before.isEmpty()
        || ".,!?。…".indexOf(end) >= 0
        || ":,说道示称。".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Whether what stands between two quotations says that somebody speaks from there on. */
  private static boolean isIntroduced(String between, Lexicon lexicon) {
    return between.strip().endsWith(":") && lexicon.finds("speech", between);
  }

  private Optional<Finding> finding(Sentence s, Range words, SectionView section, Lexicon lexicon) {
    Phrase spoken = Spoken.whole(goingOn(s, words, section), lexicon);
    Phrase own = Spoken.closed(spoken);
    Phrase quote = best(own, s, section, lexicon);
    double length = Extent.ofText(quote.text(), lexicon);
    boolean open = quote.text().endsWith(":") || s.text().endsWith(":") || s.text().endsWith("：");
    boolean half = !own.equals(spoken) && length < HALF; // the rest says what it means
    half |= lexicon.finds("quote-torn", quote.text()) || isWithin(s, words, lexicon);
    half |= isHollow(quote.text(), lexicon);
    half |= lexicon.finds("demonstrative", MARKS.matcher(quote.text()).replaceAll(""));
    if (length < FEWEST || length > MOST || open || half) {
      return Optional.empty();
    }
    Phrase named = speaker(s, section, lexicon);
    Phrase by = quote.text().contains(named.text()) ? Phrase.NONE : named;
    Picture picture = Picture.of("quote", List.<Part>of()).with("quote", quote).with("by", by);
    List<Sentence> claims = new ArrayList<>(List.of(s));
    return Optional.of(
        new Finding(
            picture,
            by.isEmpty() && !isBlock(s, section) ? LATER : length < FULL ? BRIEF : 0.7,
            claims,
            quote.from(),
            new Reason(name(), List.of(quote.text()))));
  }

  /** Some words of another's within the writer's own sentence: "has been to 'mend and sell'". */
  private static boolean isWithin(Sentence s, Range words, Lexicon lexicon) {
    int first = words.start();
    while (first < words.end() && !Character.isLetter(s.text().charAt(first))) {
      first++;
    }
    String before = s.text().substring(0, words.start()).strip();
    String said = s.text().substring(words.start(), words.end());
    boolean pair = MARKS.matcher(said).results().count() > 2; // two set against each other
    return !lexicon.isHan()
        && !pair
        && first < words.end()
        && Character.isLowerCase(s.text().charAt(first))
        && !before.isEmpty()
        && LEADS.indexOf(before.charAt(before.length() - 1)) < 0;
  }

  /** Whether it only leads to what is said next, or is small talk. */
  private static boolean isHollow(String quote, Lexicon lexicon) {
    String bare = MARKS.matcher(quote).replaceAll("");
    return isTitle(bare)
        || List.of("hollow-point", "no-claim", "pointer").stream()
            .anyMatch(name -> lexicon.finds(name, bare));
  }

  /** Whether most words are written large: the name of a book. */
  private static boolean isTitle(String words) {
    String[] all = words.strip().split("\\s+");
    long large = Stream.of(all).filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    return all.length >= FEWEST - 1 && large > TITLED * all.length;
  }

  /** Of a speech that goes on behind its speaker's name, the sentence that says most. */
  private static Phrase best(Phrase own, Sentence s, SectionView section, Lexicon lexicon) {
    return lexicon.isHan()
        ? own
        : Stream.concat(Stream.of(own), goesOn(own, s, section).stream())
            .max(Comparator.comparing((Phrase p) -> says(p.text(), lexicon)))
            .orElse(own);
  }

  /** The sentences behind it from an opening mark to its closing one. */
  private static List<Phrase> goesOn(Phrase own, Sentence s, SectionView section) {
    List<Phrase> out = new ArrayList<>();
    Optional<Sentence> next =
        section.after(s).filter(n -> isOpened(n, section.opening(s), section));
    while (next.isPresent() && out.size() < SPEECH && !own.from().contains(next.get())) {
      String text = Folded.of(next.get().text());
      int from = text.startsWith("\"") ? 1 : 0;
      int close = text.indexOf('"', from);
      int to = close < 0 ? text.length() : close;
      out.add(Phrase.of(next.get(), new Range(from, to)));
      next = close < 0 ? section.after(next.get()) : Optional.empty();
    }
    return out;
  }

  private static boolean isOpened(Sentence next, Sentence opening, SectionView section) {
    return Folded.of(next.text()).startsWith("\"") && section.opening(next).equals(opening);
  }

  /** How much it says: figures and strong words more, what points back less. */
  private static double says(String words, Lexicon lexicon) {
    String bare = MARKS.matcher(words).replaceAll("");
    return Math.min(1, Extent.ofText(bare, lexicon) / LONG)
        + (FIGURE.matcher(bare).find() ? 1 : 0)
        + (lexicon.finds("strong", bare) ? HALF_A_POINT : 0)
        - (lexicon.finds("pronoun-start", bare) || lexicon.finds("title-veto", bare) ? 1 : 0)
        - (isHollow(bare, lexicon) ? 2 : 0);
  }

  private static boolean isBlock(Sentence s, SectionView section) {
    return section.blocks(Block.Quotation.class).stream().anyMatch(b -> b.sentences().contains(s));
  }

  /** With the sentence after it, where that is the rest of the quotation. */
  private static Phrase goingOn(Sentence s, Range words, SectionView section) {
    Phrase quote = Phrase.of(s, words);
    Optional<Sentence> next = section.after(s).filter(n -> isQuoted(n.text()));
    return next.isEmpty() || quote.from().contains(next.get())
        ? quote
        : quote.join(" ", Phrase.whole(next.get()));
  }

  private static boolean isQuoted(String text) {
    String folded = Folded.of(text).replaceAll("[.,!?。]", "");
    return folded.length() > 2
        && folded.startsWith("\"")
        && folded.indexOf('"', 1) == folded.length() - 1;
  }

  private static boolean isSpeaker(String by, Lexicon lexicon) {
    boolean person = lexicon.patterns("speaker").isEmpty() || lexicon.finds("speaker", by);
    return person && !lexicon.finds("pronoun", by) && !lexicon.finds("speaker-veto", by);
  }

  /** The name beside the verb of saying, else the last person named before. */
  private static Phrase speaker(Sentence s, SectionView section, Lexicon lexicon) {
    Optional<Phrase> by = sayer(s, lexicon);
    if (by.isPresent()) {
      boolean noun = by.get().text().chars().noneMatch(Character::isUpperCase);
      return noun ? by.get().capital() : by.get();
    }
    List<Sentence> all = section.sentences();
    int at = all.indexOf(s);
    boolean isTold = lexicon.finds("told-by", s.text()); // "she said": who that is stands before
    for (int i = at; i >= Math.max(0, at - BEFORE); i--) {
      Sentence told = all.get(i);
      Optional<Phrase> person =
          sayer(told, lexicon)
              .filter(p -> Character.isUpperCase(p.text().codePointAt(0)) || lexicon.isHan())
              .or(
                  () ->
                      isTold || lexicon.finds("speech", told.text())
                          ? lexicon
                              .cue("person", told)
                              .map(c -> c.phrase("by"))
                              .filter(p -> !lexicon.finds("speaker-veto", p.text()))
                          : Optional.empty());
      if (person.isPresent()) {
        return person.get();
      }
    }
    return Phrase.NONE;
  }

  /** Whoever stands beside the verb of saying. */
  private static Optional<Phrase> sayer(Sentence s, Lexicon lexicon) {
    return lexicon
        .cue("quote-by", s)
        .map(c -> c.phrase("by"))
        .filter(by -> !by.isEmpty() && isSpeaker(by.text(), lexicon));
  }
}
