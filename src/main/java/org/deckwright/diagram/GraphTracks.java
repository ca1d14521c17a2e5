package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which upright line each edge takes between two columns: edges into one node share one, edges that
 * have nothing to do with each other keep apart.
 *
 * @param of track of each edge that turns there
 * @param count how many tracks there are
 */
record GraphTracks(Map<Integer, Integer> of, int count) {
  private static final int MOST_TRIED = 4;
  private static final double APART = 12;
  private static final double SAME = 0.5;
  private static final int OVERLAP = 1000;
  private static final int CROSSING = 4;

  /** An edge between the two columns: the vertices it joins, and their heights. */
  record Step(int edge, int from, int to, double start, double end) {
    boolean isLevel() {
      return Math.abs(start - end) < SAME;
    }
  }

  static GraphTracks of(List<Step> steps) {
    List<List<Step>> groups = new ArrayList<>();
    for (List<Step> group : grouped(steps)) {
      if (group.stream().anyMatch(s -> !s.isLevel())) {
        groups.add(group);
      }
    }
    List<Step> level = new ArrayList<>(steps);
    groups.forEach(level::removeAll);
    int n = groups.size();
    int[] best = new int[n];
    for (int i = 0; i < n; i++) {
      best[i] = i;
    }
    if (n <= MOST_TRIED) {
      int least = Integer.MAX_VALUE;
      int[] tried = new int[n];
      for (boolean more = true; more; more = next(tried)) {
        int cost = cost(groups, level, tried);
        if (cost < least) {
          least = cost;
          best = tried.clone();
        }
      }
    }
    Map<Integer, Integer> of = new LinkedHashMap<>();
    int count = 0;
    for (int i = 0; i < n; i++) {
      for (Step s : groups.get(i)) {
        of.put(s.edge(), best[i]);
      }
      count = Math.max(count, best[i] + 1);
    }
    return new GraphTracks(of, count);
  }

  private static boolean next(int[] digits) {
    for (int i = 0; i < digits.length; i++) {
      if (++digits[i] < digits.length) {
        return true;
      }
      digits[i] = 0;
    }
    return false;
  }

  /** Steps that share an upright line: all into one node; forks and joins that are complete. */
  private static List<List<Step>> grouped(List<Step> steps) {
    List<List<Step>> out = new ArrayList<>();
    List<Step> left = new ArrayList<>(steps);
    while (!left.isEmpty()) {
      List<Step> kin = new ArrayList<>(List.of(left.get(0)));
      for (boolean grown = true; grown; ) {
        List<Step> more = new ArrayList<>();
        for (Step s : left) {
          boolean near = kin.stream().anyMatch(k -> k.from() == s.from() || k.to() == s.to());
          if (near && !kin.contains(s)) {
            more.add(s);
          }
        }
        kin.addAll(more);
        grown = !more.isEmpty();
      }
      left.removeAll(kin);
      Set<Integer> sources = new LinkedHashSet<>();
      Map<Integer, List<Step>> targets = new LinkedHashMap<>();
      for (Step s : kin) {
        sources.add(s.from());
        targets.computeIfAbsent(s.to(), t -> new ArrayList<>()).add(s);
      }
      if (kin.size() == sources.size() * targets.size()) {
        out.add(kin);
      } else {
        out.addAll(targets.values());
      }
    }
    return out;
  }

  private static int cost(List<List<Step>> groups, List<Step> level, int[] track) {
    int cost = 0;
    for (int g = 0; g < groups.size(); g++) {
      cost += track[g];
      for (Step s : level) {
        cost += isBetween(s.start(), groups.get(g)) ? CROSSING : 0;
      }
      for (int h = 0; h < groups.size(); h++) {
        if (g != h) {
          cost += cost(groups.get(g), track[g], groups.get(h), track[h]);
        }
      }
    }
    return cost;
  }

  /** Cost of the level pieces of a group against the upright line and level pieces of another. */
  private static int cost(List<Step> upright, int at, List<Step> other, int otherAt) {
    int cost = 0;
    double gap = Math.max(low(upright) - high(other), low(other) - high(upright));
    cost += at == otherAt && gap < APART ? OVERLAP : 0;
    for (Step s : other) {
      cost += otherAt > at && isBetween(s.start(), upright) ? CROSSING : 0;
      cost += otherAt < at && isBetween(s.end(), upright) ? CROSSING : 0;
      for (Step u : upright) {
        boolean same = Math.abs(u.end() - s.start()) < APART / 2;
        cost += same && at < otherAt ? OVERLAP : 0;
      }
    }
    return cost;
  }

  private static boolean isBetween(double y, List<Step> group) {
    return y > low(group) + 1 && y < high(group) - 1;
  }

  private static double low(List<Step> group) {
    return group.stream().mapToDouble(s -> Math.min(s.start(), s.end())).min().orElse(0);
  }

  private static double high(List<Step> group) {
    return group.stream().mapToDouble(s -> Math.max(s.start(), s.end())).max().orElse(0);
  }
}
