package org.deckwright.render.png;

import java.util.stream.IntStream;

/**
 * A code of bits for each symbol, the shorter the more often it comes (RFC 1951, 3.2.2).
 *
 * @param lengths in bits, by symbol; 0 for those that never come
 * @param codes by symbol, the first bit lowest
 */
@SuppressWarnings("ArrayRecordComponent") // made and used for one block, never compared
record HuffmanCode(int[] lengths, int[] codes) {
  /** The longest code that deflate knows, in bits. */
  private static final int LONGEST = 15;

  /**
   * The code for symbols that come so often.
   *
   * @param counts by symbol; one at least is not 0
   */
  static HuffmanCode of(int[] counts) {
    int[] weights = counts.clone();
    int[] lengths = lengths(weights);
    while (longest(lengths) > LONGEST) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (weights[i] + 1) / 2; // flatter, and none that comes becomes 0
      }
      lengths = lengths(weights);
    }
    return new HuffmanCode(lengths, codes(lengths));
  }

  void put(int symbol, BitStream out) {
    out.put(codes[symbol], lengths[symbol]);
  }

  private static int longest(int[] lengths) {
    int longest = 0;
    for (int length : lengths) {
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /**
   * Depths of the leaves in Huffman's tree. Inner nodes come about from the lightest to the
   * heaviest, so that the next lightest is the first of them or the first leaf that is left; of two
   * that weigh the same, the leaf.
   */
  private static int[] lengths(int[] weights) {
    int[] leaves = byWeight(weights);
    long[] inner = new long[weights.length];
    int[] parents = new int[2 * weights.length];
    int leaf = 0;
    int oldest = 0;
    int made = 0;
    for (; made < leaves.length - 1; made++) {
      for (int child = 0; child < 2; child++) {
        boolean light =
            oldest == made || leaf < leaves.length && weights[leaves[leaf]] <= inner[oldest];
        inner[made] += light ? weights[leaves[leaf]] : inner[oldest];
        parents[light ? leaves[leaf++] : weights.length + oldest++] = weights.length + made;
      }
    }
    int root = weights.length + made - 1;
    int[] lengths = new int[weights.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = weights[i] == 0 ? 0 : Math.max(1, depth(i, root, parents));
    }
    return lengths;
  }

  /** The symbols that come, the rarest first. */
  private static int[] byWeight(int[] weights) {
    return IntStream.range(0, weights.length)
        .filter(i -> weights[i] > 0)
        .mapToLong(i -> (long) weights[i] << Integer.SIZE | i)
        .sorted()
        .mapToInt(both -> (int) both)
        .toArray();
  }

  /** Steps up to the root; none for a symbol without any other. */
  private static int depth(int leaf, int root, int[] parents) {
    int depth = 0;
    for (int at = leaf; parents[at] != 0 && at != root; at = parents[at]) {
      depth++;
    }
    return depth;
  }

  /** Of one length, codes go up with the symbols. */
  private static int[] codes(int[] lengths) {
    int[] codes = new int[lengths.length];
    int next = 0;
    for (int bits = 1; bits <= LONGEST; bits++) {
      next <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == bits) {
          codes[symbol] = Integer.reverse(next++) >>> Integer.SIZE - bits;
        }
      }
    }
    return codes;
  }
}
