package org.deckwright.diagram;

import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public final class Explore {
  public static void main(String[] a) throws Exception {
    long from = Long.parseLong(a[0]);
    long n = Long.parseLong(a[1]);
    boolean par = a.length > 2 && a[2].equals("par");
    if (n <= 0) {
      one(from);
      return;
    }
    Map<String, Integer> kinds = new TreeMap<>();
    Map<String, List<String>> samples = new TreeMap<>();
    Map<String, int[]> drawn = new TreeMap<>();
    Map<String, long[]> times = new TreeMap<>();
    long start = System.nanoTime();
    LongStream s = LongStream.range(from, from + n);
    if (par) s = s.parallel();
    s.forEach(
        i -> {
          StructureCase c = StructureCase.of(i);
          long t = System.nanoTime();
          StructureCase.Outcome o;
          List<String> f;
          boolean d = false;
          int pages = 0;
          try {
            o = c.run();
            f = o.faults();
            d = o.drawn();
            pages = o.pages();
          } catch (Throwable e) {
            StackTraceElement[] st = e.getStackTrace();
            f =
                List.of(
                    "exception "
                        + e
                        + " "
                        + (st.length > 0 ? st[0] : "")
                        + (st.length > 1 ? st[1] : ""));
          }
          long took = System.nanoTime() - t;
          synchronized (kinds) {
            for (String x : new LinkedHashSet<>(f.stream().map(y -> y.split(" ")[0]).toList())) {
              String k = x + " " + c.structure();
              kinds.merge(k, 1, Integer::sum);
              samples
                  .computeIfAbsent(k, q -> new ArrayList<>())
                  .add(
                      i
                          + " "
                          + c.theme()
                          + " "
                          + c.script()
                          + " n="
                          + c.count()
                          + " len="
                          + c.length()
                          + " "
                          + f.stream().filter(y -> y.startsWith(x)).findFirst().get());
            }
            int[] dd = drawn.computeIfAbsent(c.structure(), q -> new int[3]);
            dd[0]++;
            if (d) dd[1]++;
            dd[2] += pages;
            long[] tt = times.computeIfAbsent(c.structure(), q -> new long[3]);
            tt[0] += took;
            if (took > tt[1]) {
              tt[1] = took;
              tt[2] = i;
            }
          }
        });
    double secs = (System.nanoTime() - start) / 1e9;
    kinds.forEach(
        (k, v) ->
            System.out.println(
                v
                    + "\t"
                    + k
                    + "\n\t"
                    + samples.get(k).stream()
                        .sorted()
                        .limit(3)
                        .map(x -> x.length() > 260 ? x.substring(0, 260) : x)
                        .collect(Collectors.joining("\n\t"))));
    System.out.println("---- drawn / pages / ms");
    drawn.forEach(
        (k, v) ->
            System.out.printf(
                "%s %d/%d pages %d  mean %.1f ms max %.0f ms (%d)%n",
                k,
                v[1],
                v[0],
                v[2],
                times.get(k)[0] / 1e6 / v[0],
                times.get(k)[1] / 1e6,
                times.get(k)[2]));
    System.out.printf(
        "%d cases in %.1f s, %.2f ms a case, faults in %d%n",
        n, secs, secs * 1000 / n, kinds.values().stream().mapToInt(x -> x).sum());
  }

  static void one(long i) {
    StructureCase c = StructureCase.of(i);
    System.out.println(c);
    StructureCase.Outcome o = c.run();
    System.out.println(o);
  }
}
