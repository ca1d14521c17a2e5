package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;

/** Labels on one line that would touch, pushed apart by as little as possible. */
final class Spread {
  private Spread() {}

  /** Labels that stand together: their sum of wishes, and where the first of them stands. */
  private record Block(int first, int last, double wish, double length) {}

  /**
   * Finds middles for labels in their order.
   *
   * @param wanted middles, rising
   * @param sizes of the labels along the line, gaps included
   * @param low and high: where the first may begin and the last may end
   * @return middles that keep the order and the sizes apart; beyond the high end where they need
   *     more than there is
   */
  static List<Double> apart(List<Double> wanted, List<Double> sizes, double low, double high) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Block next = new Block(i, i, wanted.get(i) - sizes.get(i) / 2, sizes.get(i));
      while (!blocks.isEmpty()) {
        Block before = blocks.get(blocks.size() - 1);
        if (start(before, low, high) + before.length() <= start(next, low, high) + 1e-9) {
          break;
        }
        blocks.remove(blocks.size() - 1);
        next = joined(before, next);
      }
      blocks.add(next);
    }
    List<Double> out = new ArrayList<>();
    for (Block block : blocks) {
      double at = start(block, low, high);
      for (int i = block.first(); i <= block.last(); i++) {
        out.add(at + sizes.get(i) / 2);
        at += sizes.get(i);
      }
    }
    return out;
  }

  /** Two blocks as one; its wish is the mean of its members' wishes for where it begins. */
  private static Block joined(Block a, Block b) {
    int many = a.last() - a.first() + 1;
    int more = b.last() - b.first() + 1;
    double wish = (a.wish() * many + (b.wish() - a.length()) * more) / (many + more);
    return new Block(a.first(), b.last(), wish, a.length() + b.length());
  }

  private static double start(Block block, double low, double high) {
    return Math.max(low, Math.min(block.wish(), high - block.length()));
  }
}
