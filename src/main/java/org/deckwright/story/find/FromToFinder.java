package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** From one value to another, without years: before and after. */
public final class FromToFinder implements Finder {
  @Override
  public String name() {
    return "from-to";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      List<Quantity> all = Quantity.of(s, lexicon);
      for (int i = 0; i + 1 < all.size(); i++) {
        change(s, all.get(i), all.get(i + 1), section, lexicon).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Finding> change(
      Sentence s, Quantity a, Quantity b, SectionView section, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    String between = folded.substring(a.range().end(), b.range().start());
    Optional<Range> opened = open(folded.substring(0, a.range().start()), lexicon);
    boolean sound =
        !lexicon.finds("unreal", s.text())
            && a.isValue()
            && b.isValue()
            && a.isLike(b)
            && !(a.unit().isEmpty() && b.unit().isEmpty())
            && opened.isPresent()
            && lexicon.finds("change-link", between)
            && ends(folded.substring(b.range().end()), lexicon);
    if (!sound) {
      return Optional.empty();
    }
    Part before = Part.of(a.shown(), where(s, opened.get().end(), a.range().start(), lexicon));
    int link = linkEnd(folded, a.range().end(), b.range().start(), lexicon);
    Part after = Part.of(b.shown(), where(s, link, b.range().start(), lexicon));
    Picture picture = Picture.of("compare-before-after", List.of(before, after.heated()));
    return Optional.of(
        new Finding(
            picture,
            sure(s, lexicon),
            Claims.own(s, section),
            List.of(s),
            new Reason(name(), List.of(before.label().text(), after.label().text()))));
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
