package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Headings;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** Pictures and short code of the source. */
public final class FigureFinder implements Finder {
  private static final int LINES = 14;
  private static final Pattern REMOTE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z+.-]+:)?//");

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.Figure figure : section.blocks(Block.Figure.class)) {
      if (!REMOTE.matcher(figure.file()).find()) { // never fetched
        out.add(figure(figure, section));
      }
    }
    for (Block.Code code : section.blocks(Block.Code.class)) {
      if (code.isPicture()) {
        out.add(fence(code, section, lexicon));
      } else if (code.code().text().lines().count() <= LINES) {
        out.add(code(code, section));
      }
    }
    return out;
  }

  private Finding figure(Block.Figure figure, SectionView section) {
    List<Sentence> claims = new ArrayList<>();
    if (!figure.caption().text().isBlank()) {
      claims.add(figure.caption());
    }
    claims.addAll(section.textBefore(figure));
    if (!figure.alt().text().isBlank()) {
      claims.add(figure.alt());
    }
    Picture picture =
        Picture.of("image", List.of())
            .with("file", new Phrase(figure.file(), List.of()))
            .with("alt", Phrase.whole(figure.alt()))
            .with("caption", Phrase.whole(figure.caption()));
    return new Finding(
        picture, 0.9, claims, List.of(figure.alt()), new Reason(name(), List.of("figure")));
  }

  /** A picture that the author wrote as text: nothing is surer. */
  private Finding fence(Block.Code code, SectionView section, Lexicon lexicon) {
    Headings headings = new Headings(lexicon);
    List<Sentence> claims = new ArrayList<>();
    section.heading().filter(h -> headings.isClaim(Phrase.whole(h))).ifPresent(claims::add);
    claims.addAll(section.textBefore(code));
    Picture picture =
        Picture.of("fence", List.of())
            .with("code", new Phrase(code.code().text(), List.of(code.code())))
            .with("language", new Phrase(code.language(), List.of()));
    return new Finding(
        picture, 1, claims, List.of(code.code()), new Reason(name(), List.of("fence")));
  }

  private Finding code(Block.Code code, SectionView section) {
    Picture picture =
        Picture.of("code", List.of())
            .with("code", new Phrase(code.code().text(), List.of(code.code())))
            .with("language", new Phrase(code.language(), List.of()));
    return new Finding(
        picture,
        0.66,
        section.textBefore(code),
        List.of(code.code()),
        new Reason(name(), List.of("code")));
  }
}
