package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** Brief sub-sections: their headings are the author's own list, each with what it says. */
public final class SubsectionsFinder implements Finder {
  private static final int FEWEST = 2;
  private static final int MOST = 6;
  private static final double NAME = 8; // words
  private static final double BRIEF = 75; // words of a sub-section, on average
  private static final double SAYING = 3; // words of a name that stands alone
  private static final double WHOLE = 16; // words
  private static final double SURE = 0.92;
  private static final double[] TEXTS = {0.8, 1.2, 1.6}; // on the scale of titles, shorter first

  /** A sub-section with those below it. */
  private record Sub(Sentence heading, List<Sentence> sentences) {}

  @Override
  public String name() {
    return "subsections";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Sub> subs = subs(section);
    boolean fit =
        subs.size() >= FEWEST
            && subs.size() <= MOST
            && subs.stream().allMatch(s -> isName(s.heading(), lexicon))
            && words(subs, lexicon) <= BRIEF * subs.size();
    return fit ? finding(section, subs, lexicon).stream().toList() : List.of();
  }

  /** The sections right below the main one. */
  private static List<Sub> subs(SectionView section) {
    List<Section> below = section.sections().subList(1, section.sections().size());
    int level = below.stream().mapToInt(Section::level).min().orElse(0);
    List<List<Section>> groups = new ArrayList<>();
    for (Section s : below) {
      if (s.level() == level || groups.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(s);
    }
    return groups.stream()
        .filter(g -> g.get(0).heading().isPresent())
        .map(g -> new Sub(g.get(0).heading().get(), SectionView.of(g).sentences()))
        .toList();
  }

  private static boolean isName(Sentence heading, Lexicon lexicon) {
    return Extent.ofText(heading.text(), lexicon) <= NAME
        && !lexicon.finds("plain-heading", heading.text())
        && !lexicon.finds("sources-heading", heading.text());
  }

  private static double words(List<Sub> subs, Lexicon lexicon) {
    return subs.stream()
        .flatMap(s -> s.sentences().stream())
        .mapToDouble(s -> Extent.ofText(s.text(), lexicon))
        .sum();
  }

  /** None where one of them says nothing that stands beside its name. */
  private Optional<Finding> finding(SectionView section, List<Sub> subs, Lexicon lexicon) {
    List<Part> parts = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>();
    for (Sub sub : subs) {
      Optional<Phrase> text = text(sub.sentences(), lexicon);
      if (text.isEmpty() && Extent.ofText(sub.heading().text(), lexicon) < SAYING) {
        return Optional.empty();
      }
      Phrase name = Phrase.whole(sub.heading());
      parts.add(text.map(t -> Part.of(name, t)).orElseGet(() -> Part.of(name)));
      covers.add(sub.heading());
      text.ifPresent(t -> covers.addAll(t.from()));
    }
    if (parts.stream().filter(p -> !p.text().isEmpty()).count() * 2 < parts.size()) {
      return Optional.empty();
    }
    List<Sentence> before = SectionView.of(List.of(section.main())).sentences();
    return Optional.of(
        new Finding(
            Picture.of(Enumeration.structure(parts), parts),
            SURE,
            before.stream().filter(s -> Claims.isShortClaim(s, lexicon)).toList(),
            covers,
            new Reason(name(), subs.stream().map(s -> s.heading().text()).toList())));
  }

  /** Its first sentence as it stands, if it is brief; else the first that can be said briefly. */
  private static Optional<Phrase> text(List<Sentence> said, Lexicon lexicon) {
    if (!said.isEmpty() && isWhole(said.get(0), lexicon)) {
      return Optional.of(Phrase.whole(said.get(0)));
    }
    Titles titles = new Titles(lexicon);
    for (double most : TEXTS) {
      Optional<Phrase> text =
          said.stream().flatMap(s -> titles.relaxed(s, most).stream()).findFirst();
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(Sentence s, Lexicon lexicon) {
    String text = s.text();
    return Extent.ofText(text, lexicon) <= WHOLE
        && (Claims.isShortClaim(s, lexicon) || stands(text, lexicon));
  }

  /** A whole sentence that leans on none before it. */
  private static boolean stands(String text, Lexicon lexicon) {
    return ".。!！".indexOf(text.charAt(text.length() - 1)) >= 0
        && !lexicon.finds("title-veto", text)
        && !lexicon.finds("pronoun-start", text)
        && !lexicon.finds("unanchored", text)
        && !lexicon.finds("background", text);
  }
}
