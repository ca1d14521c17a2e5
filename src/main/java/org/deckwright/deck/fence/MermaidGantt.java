package org.deckwright.deck.fence;

import java.util.List;

/** Tasks over time. */
final class MermaidGantt {
  private MermaidGantt() {}

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    throw new Unreadable(lines.get(0).number(), "gantt");
  }
}
