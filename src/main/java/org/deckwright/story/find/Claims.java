package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.SectionView;
import org.deckwright.story.Terms;

/** Which sentences may head a picture: a short opening of its paragraph before its own sentence. */
final class Claims {
  private static final double SAYING = 5.5; // words; fewer only point at the list

  private Claims() {}

  static List<Sentence> of(Sentence s, SectionView section, Lexicon lexicon) {
    Sentence opening = section.opening(s);
    boolean leads =
        isShortClaim(opening, lexicon)
            && (isNext(opening, s, section)
                || new Terms(lexicon).overlap(opening.text(), s.text()) > 0);
    return leads ? List.of(opening, s) : List.of(s, opening);
  }

  private static boolean isNext(Sentence opening, Sentence s, SectionView section) {
    return section.after(opening).filter(s::equals).isPresent();
  }

  /** Its own sentence first: it names what the picture shows; then the paragraph's opening. */
  static List<Sentence> own(Sentence s, SectionView section) {
    return List.of(s, section.opening(s));
  }

  /** For figures that fill their sentence: a short claim beside them says what they mean. */
  static List<Sentence> beside(List<Sentence> told, SectionView section, Lexicon lexicon) {
    Sentence first = told.get(0);
    Sentence last = told.get(told.size() - 1);
    List<Sentence> out = new ArrayList<>();
    section
        .after(last)
        .filter(s -> section.opening(s).equals(section.opening(last)))
        .filter(s -> isShortClaim(s, lexicon) && lexicon.cue("announced", s).isEmpty())
        .ifPresent(out::add);
    Sentence opening = section.opening(first);
    boolean leads =
        isNext(opening, first, section)
            || told.stream()
                .anyMatch(s -> new Terms(lexicon).overlap(opening.text(), s.text()) > 0);
    if (!told.contains(opening) && leads && isShortClaim(opening, lexicon)) {
      out.add(0, opening);
    }
    out.addAll(told);
    return out;
  }

  /** For what stands after a paragraph: its opening if that is a claim, then from its end back. */
  static List<Sentence> of(List<Sentence> paragraph, Lexicon lexicon) {
    List<Sentence> out = new ArrayList<>();
    if (paragraph.isEmpty()) {
      return out;
    }
    Sentence last = paragraph.get(paragraph.size() - 1);
    if (isAnnouncement(last, lexicon)) {
      out.add(last);
    }
    if (isShortClaim(paragraph.get(0), lexicon)) {
      out.add(paragraph.get(0));
    }
    Terms terms = new Terms(lexicon);
    for (int i = paragraph.size() - 1; i >= 0; i--) {
      boolean close =
          i >= paragraph.size() - 2 || terms.overlap(paragraph.get(i).text(), last.text()) > 0;
      if (close) {
        out.add(paragraph.get(i));
      }
    }
    return out;
  }

  /** Whether it counts what follows it, and says of what. */
  private static boolean isAnnouncement(Sentence s, Lexicon lexicon) {
    boolean open = s.text().endsWith(":") || s.text().endsWith("：");
    boolean says = Extent.ofText(s.text(), lexicon) >= SAYING;
    return open && says && lexicon.cue("announced", s).isPresent();
  }

  static boolean isShortClaim(Sentence s, Lexicon lexicon) {
    String text = s.text();
    boolean closed =
        !text.endsWith(":") && !text.endsWith("：") && !text.endsWith("?") && !text.endsWith("？");
    return closed
        && Extent.ofTitle(text, lexicon) <= 1
        && !lexicon.finds("weak-start", text)
        && !lexicon.finds("background", text);
  }
}
