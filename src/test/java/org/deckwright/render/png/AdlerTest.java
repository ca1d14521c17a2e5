package org.deckwright.render.png;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Adler32;
import org.junit.jupiter.api.Test;

class AdlerTest {
  @Test
  void sumsOfStretchesJoinToTheSumOfAll() {
    byte[] bytes = new byte[300_000];
    new Random(7).nextBytes(bytes);
    for (int cut : new int[] {0, 1, 65_521, 65_522, 131_042, 299_999, 300_000}) {
      byte[] first = Arrays.copyOf(bytes, cut);
      byte[] rest = Arrays.copyOfRange(bytes, cut, bytes.length);
      assertEquals(sum(bytes), sum(first).and(sum(rest)), "cut at " + cut);
    }
  }

  @Test
  void zerosAreSummedInOneStep() {
    byte[] bytes = new byte[500_000];
    new Random(8).nextBytes(bytes);
    Arrays.fill(bytes, 1000, 400_000, (byte) 0);
    Adler.Sum sum = new Adler.Sum();
    sum.bytes(bytes, 0, 1000);
    sum.zeros(399_000);
    sum.bytes(bytes, 400_000, bytes.length);
    assertEquals(sum(bytes), sum.adler());
  }

  private static Adler sum(byte[] bytes) {
    Adler32 known = new Adler32();
    known.update(bytes);
    return new Adler((int) known.getValue(), bytes.length);
  }
}
