package org.deckwright.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
  @Test
  void aColourPassesThroughUnchanged() {
    ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    for (float[] colour :
        new float[][] {{0, 0, 0}, {1, 1, 1}, {0.75f, 0.19f, 0.09f}, {0.02f, 0.5f, 0.9f}}) {
      float[] back = ours.toRGB(colour);
      for (int i = 0; i < 3; i++) {
        assertEquals(colour[i], back[i], 0.005f);
      }
    }
  }
}
