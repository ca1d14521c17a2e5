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
import org.deckwright.story.Titles;

/**
 * The same said of one and of another, in the same words: "a day coach has …; a sleeping coach has
 * …". Two stand side by side, more become rows.
 */
public final class FrameFinder implements Finder {
  private static final int FEWEST = 3; // that are announced
  private static final int MOST = 5;
  private static final double TEXT = 1.1;
  private static final double LONG = 16; // words

  @Override
  public String name() {
    return "frames";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    Frames frames = new Frames(lexicon);
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      for (Sentence s : paragraph) {
        List<Frames.Member> members = frames.inOne(s);
        finding(members, Claims.of(s, section, lexicon), lexicon).ifPresent(out::add);
      }
      for (int i = 0; i + 1 < paragraph.size(); i++) {
        List<Frames.Member> members = frames.inSeveral(paragraph.subList(i, paragraph.size()));
        if (members.size() > 1) {
          List<Sentence> told = members.stream().map(Frames.Member::sentence).toList();
          finding(members, Claims.beside(told, section, lexicon), lexicon).ifPresent(out::add);
          i += members.size() - 1;
        } else if (i + 2 < paragraph.size()) {
          List<Sentence> apart = List.of(paragraph.get(i), paragraph.get(i + 2));
          finding(frames.inSeveral(apart), Claims.beside(apart, section, lexicon), lexicon)
              .ifPresent(out::add);
        }
      }
    }
    out.addAll(announced(section, frames, lexicon));
    return out;
  }

  /** "Three people saw it": and then a paragraph on each. */
  private List<Finding> announced(SectionView section, Frames frames, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    List<List<Sentence>> all = section.paragraphs();
    for (int p = 0; p + FEWEST <= all.size() && !lexicon.isHan(); p++) {
      Sentence last = all.get(p).get(all.get(p).size() - 1);
      int count = lexicon.cue("announced", last).map(c -> number(c, lexicon)).orElse(0);
      if (count >= FEWEST && count <= MOST && p + count < all.size()) {
        List<Sentence> openings =
            all.subList(p + 1, p + 1 + count).stream().map(o -> o.get(0)).toList();
        finding(frames.opened(openings), List.of(last), lexicon).ifPresent(out::add);
      }
    }
    return out;
  }

  private static int number(Cue cue, Lexicon lexicon) {
    return lexicon.number(cue.text("count")).orElse(0);
  }

  private Optional<Finding> finding(
      List<Frames.Member> members, List<Sentence> claims, Lexicon lexicon) {
    if (members.size() < 2 || members.size() > MOST) {
      return Optional.empty();
    }
    List<Part> parts = members.stream().map(m -> part(m, lexicon)).toList();
    boolean brief =
        parts.stream().allMatch(p -> isBrief(p.label(), lexicon) && isBrief(p.text(), lexicon));
    boolean named =
        parts.stream().map(p -> p.label().text()).distinct().count() == parts.size()
            && parts.stream().noneMatch(p -> isVague(p.label(), lexicon));
    if (!brief || !named) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            parts.size() > 2 ? Picture.of("list-terms", parts) : sides(parts),
            parts.size() > 2 ? 0.86 : 0.74,
            claims,
            members.stream().map(Frames.Member::sentence).distinct().toList(),
            new Reason(name(), parts.stream().map(p -> p.label().text()).toList())));
  }

  private static boolean isBrief(Phrase words, Lexicon lexicon) {
    return !words.isEmpty() && Extent.ofText(words.text(), lexicon) <= LONG;
  }

  private static boolean isVague(Phrase label, Lexicon lexicon) {
    return lexicon.finds("vague", label.text())
        || lexicon.finds("pronoun", label.text())
        || lexicon.finds("frame-veto", label.text());
  }

  private static Picture sides(List<Part> parts) {
    return Picture.of(
        "compare-sides",
        parts.stream()
            .map(p -> p.withText(Phrase.NONE).withParts(List.of(Part.of(p.text()))))
            .toList());
  }

  private static Part part(Frames.Member m, Lexicon lexicon) {
    Range what = m.says();
    return Part.of(
        Phrase.of(m.sentence(), m.who()).capital(),
        new Titles(lexicon).shortened(m.sentence(), what, TEXT).capital());
  }
}
