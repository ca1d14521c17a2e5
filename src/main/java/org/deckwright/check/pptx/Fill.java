package org.deckwright.check.pptx;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.sl.usermodel.ColorStyle;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.deckwright.scene.Image;
import org.deckwright.scene.Ink;

/**
 * What a form is painted with.
 *
 * @param ink its colour, the mean one of a gradient; empty for a picture
 */
record Fill(Optional<Ink> ink) {
  /** A page that says nothing of its ground. */
  static final Ink WHITE = ink(Color.WHITE);

  /** A picture whose pixels do not matter. */
  static final Image UNSEEN = new Image(new byte[0], Image.Format.PNG, 100_000, 100_000);

  private static final int CLEAR = 5; // of 255

  /** Empty where nothing is painted. */
  static Optional<Fill> of(PaintStyle paint) {
    if (paint instanceof PaintStyle.SolidPaint solid) {
      return colour(solid).filter(i -> i.alpha() * 255 > CLEAR).map(i -> new Fill(Optional.of(i)));
    }
    if (paint instanceof PaintStyle.GradientPaint gradient) {
      return mean(gradient).map(i -> new Fill(Optional.of(i)));
    }
    return paint == null ? Optional.empty() : Optional.of(new Fill(Optional.empty()));
  }

  /** A plain colour with its changes (tint, shade, alpha) applied. */
  private static Optional<Ink> colour(PaintStyle.SolidPaint paint) {
    return colour(paint.getSolidColor()).map(Fill::ink);
  }

  private static Optional<Color> colour(ColorStyle style) {
    return Optional.ofNullable(style).filter(c -> c.getColor() != null).map(Tone::of);
  }

  private static Optional<Ink> mean(PaintStyle.GradientPaint gradient) {
    List<Color> stops =
        Arrays.stream(gradient.getGradientColors())
            .filter(Objects::nonNull)
            .flatMap(c -> colour(c).stream())
            .toList();
    if (stops.isEmpty()) {
      return Optional.empty();
    }
    int red = stops.stream().mapToInt(Color::getRed).sum() / stops.size();
    int green = stops.stream().mapToInt(Color::getGreen).sum() / stops.size();
    int blue = stops.stream().mapToInt(Color::getBlue).sum() / stops.size();
    return Optional.of(ink(new Color(red, green, blue)));
  }

  private static Ink ink(Color colour) {
    return new Ink("file", colour.getRGB() & 0xFFFFFF, colour.getAlpha() / 255.0);
  }
}
