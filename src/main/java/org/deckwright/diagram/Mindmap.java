package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Size;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.text.LineBreaker.Mode;

/** What a mind map says, set in its type: the branches' names and the ideas on each. */
final class Mindmap {
  static final double INSET = 14;
  private static final double WIDEST = 168;

  private Mindmap() {}

  /**
   * The words as set.
   *
   * @param pill size of all pills
   * @param style of the branches' names
   * @param captions of the ideas, branch by branch
   * @param starts number of each branch's first idea, by the branch's place; one more at the end
   */
  record Words(
      List<Tree.Node> branches,
      Size pill,
      Style style,
      Captions captions,
      List<Integer> starts,
      double gap) {

    /** The numbers of a branch's ideas. */
    List<Integer> ideas(Tree.Node branch) {
      int at = branches.indexOf(branch);
      List<Integer> out = new ArrayList<>();
      for (int i = starts.get(at); i < starts.get(at + 1); i++) {
        out.add(i);
      }
      return out;
    }

    /** Width of the widest branch with its ideas. */
    double width() {
      double widest = 0;
      for (int i = 0; i < starts.get(branches.size()); i++) {
        widest = Math.max(widest, captions.width(i));
      }
      return widest == 0 ? pill.width() : pill.width() + MindmapSide.twig() + widest;
    }

    double round() {
      return Math.min(pill.height() / 2, 18);
    }
  }

  /** The narrowest pill that holds each branch's name in one line, or in two where it is long. */
  static Size pill(Frame f, List<Tree.Node> branches, Style style, double most) {
    double widest = Math.min(WIDEST, most) - 2 * INSET;
    double width = 0;
    double height = 0;
    for (Tree.Node b : branches) {
      Setting s = f.set(name(f, b), style, widest, Mode.EVEN);
      width = Math.max(width, Math.min(widest, s.room() + 0.5));
      height = Math.max(height, s.height());
      if (!s.isWhole() || s.lines() > 3) {
        return new Size(1e6, 1e6);
      }
    }
    return new Size(width + 2 * INSET, height + 14);
  }

  /** From idea to idea: more where one has several lines. */
  static double gap(Frame f, Captions ideas) {
    boolean broken = ideas.height() > 1.5 * ideas.text().leading();
    return f.isCompact() ? 2 : f.gap(broken ? 14 : 6);
  }

  static String name(Frame f, Tree.Node branch) {
    return Caption.of(f, branch.item().withItems(List.of()), 0).head();
  }

  /** The captions of all ideas; what is said of a branch comes first among its ideas. */
  static List<Caption> captions(
      Frame f, List<Tree.Node> branches, double width, List<Integer> starts, boolean all) {
    List<Caption> out = new ArrayList<>();
    starts.add(0);
    for (Tree.Node b : branches) {
      if (all && !Lettering.text(f, b.item()).isEmpty()) {
        String text = b.item().text();
        out.add(new Caption("Text", "", "", "", text, false, width));
      }
      for (Tree.Node idea : all ? b.children() : List.<Tree.Node>of()) {
        out.add(Caption.of(f, idea.item(), width));
      }
      starts.add(out.size());
    }
    return out;
  }

  /**
   * How many of the branches stand right: the number that makes both sides as high, first right.
   */
  static int right(List<Tree.Node> branches) {
    int best = branches.size();
    int least = Integer.MAX_VALUE;
    int all = branches.stream().mapToInt(Mindmap::rows).sum();
    int right = 0;
    for (int k = 1; k <= branches.size(); k++) {
      right += rows(branches.get(k - 1));
      int difference = Math.abs(2 * right - all);
      if (difference < least || difference == least && 2 * k <= branches.size() + 1) {
        least = difference;
        best = k;
      }
    }
    return best;
  }

  private static int rows(Tree.Node branch) {
    return 1 + Math.max(1, branch.children().size());
  }

  static Optional<Style> smaller(Style style) {
    return style.size() - 1 < style.floor()
        ? Optional.empty()
        : Optional.of(style.withSize(style.size() - 1));
  }
}
