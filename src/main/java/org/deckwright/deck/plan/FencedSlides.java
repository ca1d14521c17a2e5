package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.deckwright.deck.fence.FencedPicture;
import org.deckwright.deck.fence.Fences;
import org.deckwright.diag.Diagnostics;

/** Draws the pictures that an author wrote into the article as fenced blocks. */
final class FencedSlides {
  private FencedSlides() {}

  /**
   * The slides, each block that names a picture as that picture; what cannot be read stays code.
   */
  static List<Slide> drawn(List<Slide> slides, String file, Diagnostics diagnostics) {
    List<Slide> out = new ArrayList<>();
    for (Slide slide : slides) {
      out.add(
          slide instanceof Slide.Code code && Block.Code.isPicture(code.codeLanguage())
              ? drawn(code, file, diagnostics)
              : slide);
    }
    return out;
  }

  private static Slide drawn(Slide.Code code, String file, Diagnostics diagnostics) {
    String at =
        code.sources().stream()
            .filter(s -> s.text().equals("code"))
            .map(TextSource::at)
            .findFirst()
            .orElse("");
    Optional<FencedPicture> read =
        Fences.read(code.codeLanguage(), code.code(), file, line(at), diagnostics);
    return read.map(p -> drawn(code, p, at)).orElse(code);
  }

  /** The first line of a place such as {@code L12-L20}. */
  private static int line(String at) {
    String digits = at.replaceFirst("^L(\\d+).*", "$1");
    return digits.matches("\\d+") ? Integer.parseInt(digits) : 1;
  }

  /** Every text of the picture comes from the block. */
  private static Slide drawn(Slide.Code code, FencedPicture picture, String at) {
    boolean diagram = picture.diagram().isPresent();
    List<TextSource> sources = new ArrayList<>(code.sources());
    sources.removeIf(s -> s.text().equals("code"));
    sources.add(new TextSource(diagram ? "diagram" : "chart", at));
    return diagram
        ? new Slide.OfDiagram(code.envelope().withSources(sources), picture.diagram().get())
        : new Slide.OfChart(code.envelope().withSources(sources), picture.chart().orElseThrow());
  }
}
