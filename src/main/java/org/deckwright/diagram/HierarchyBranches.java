package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;

/** A sum and where it goes, or kinds with long names: a tree that grows to the right. */
final class HierarchyBranches implements DiagramLayout {
  private static final int DEEPEST = 5;

  @Override
  public StructureCard card() {
    return StructureCard.of(
            "hierarchy-branches", "a sum and where it goes, or kinds with long names", 3, 18)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public List<String> faults(Diagram d) {
    return Tree.faults(d);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Tree tree = Tree.of(d, f);
    if (tree.depth() > DEEPEST || !BranchRows.draw(d, tree, zone, f)) {
      f.overflow();
    }
  }
}
