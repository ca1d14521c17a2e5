package org.deckwright.diagram;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The 256 colours that an image uses most, near ones counted together. */
final class Palette {
  private static final int SIZE = 256;
  private static final int NEAR = 0xF8F8F8;

  private Palette() {}

  static IndexColorModel of(BufferedImage image) {
    Map<Integer, Map<Integer, Integer>> near = new TreeMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y) & 0xFFFFFF;
        near.computeIfAbsent(rgb & NEAR, k -> new TreeMap<>()).merge(rgb, 1, Integer::sum);
      }
    }
    List<Map<Integer, Integer>> groups = new ArrayList<>(near.values());
    groups.sort(
        Comparator.comparingInt(
            (Map<Integer, Integer> g) -> -g.values().stream().mapToInt(n -> n).sum()));
    int[] colours = new int[SIZE];
    for (int i = 0; i < Math.min(SIZE, groups.size()); i++) {
      colours[i] =
          groups.get(i).entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .orElseThrow()
              .getKey();
    }
    return new IndexColorModel(8, SIZE, colours, 0, false, -1, 0);
  }
}
