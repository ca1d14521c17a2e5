package org.deckwright.diagram;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;

/** A sum and where it goes, or kinds with long names: a tree that grows to the right. */
final class HierarchyBranches implements DiagramLayout {
  private static final int DEEPEST = 4;

  @Override
  public String name() {
    return "hierarchy-branches";
  }

  @Override
  public String says() {
    return "a sum and where it goes, or kinds with long names";
  }

  @Override
  public List<String> styles() {
    return ItemStyle.forms(ItemStyle.Look.TINTED);
  }

  @Override
  public int least() {
    return 3;
  }

  @Override
  public int most() {
    return 18;
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
