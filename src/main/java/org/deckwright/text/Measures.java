package org.deckwright.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongToDoubleFunction;

/**
 * Numbers that cost much to find and are asked for all the time: each is found once. Those of low
 * keys are kept without a hash. Safe between threads.
 */
final class Measures {
  /** The numbers' bits, and 1 more, as 0 stands for what is not yet known. */
  private final AtomicLongArray low;

  private final Map<Long, Double> high = new ConcurrentHashMap<>();
  private final LongToDoubleFunction measure;

  /**
   * @param low how many of the lowest keys are common
   * @param measure finds the number of a key; the same each time
   */
  Measures(int low, LongToDoubleFunction measure) {
    this.low = new AtomicLongArray(low);
    this.measure = measure;
  }

  double get(long key) {
    if (key < low.length()) {
      return getLow((int) key);
    }
    Double known = high.get(key);
    if (known == null) {
      known = measure.applyAsDouble(key);
      high.put(key, known);
    }
    return known;
  }

  private double getLow(int key) {
    long bits = low.get(key);
    if (bits == 0) {
      bits = Double.doubleToRawLongBits(measure.applyAsDouble(key)) + 1;
      low.set(key, bits);
    }
    return Double.longBitsToDouble(bits - 1);
  }
}
