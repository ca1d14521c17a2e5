package org.deckwright.render.png;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdlerTest {
  @Test
  void sumsOfStretchesJoinToTheSumOfAll() {
    byte[] bytes = new byte[300_000];
    new Random(7).nextBytes(bytes);
    for (int cut : new int[] {0, 1, 65_521, 65_522, 131_042, 299_999, 300_000}) {
      byte[] rest = Arrays.copyOfRange(bytes, cut, bytes.length);
      Adler joined = Adler.of(bytes, cut).and(Adler.of(rest, rest.length));
      assertEquals(Adler.of(bytes, bytes.length), joined, "cut at " + cut);
    }
  }
}
