package org.deckwright.pipeline;

import java.util.List;
import org.deckwright.article.read.Readers;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.LayoutEngine;
import org.deckwright.layout.Pictograms;
import org.deckwright.render.Renderer;

/** What a pipeline is made of. */
public record Parts(
    Readers readers,
    DiagramBook diagrams,
    Pictograms pictograms,
    LayoutEngine layouts,
    List<Renderer> renderers) {
  public Parts {
    renderers = List.copyOf(renderers);
  }

  /** Names of the structures that a diagram may have. */
  List<String> structures() {
    return diagrams.all().stream().map(DiagramLayout::name).toList();
  }
}
