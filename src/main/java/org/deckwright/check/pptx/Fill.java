package org.deckwright.check.pptx;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
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
 * @param image that picture
 */
record Fill(Optional<Ink> ink, Image image) {
  /** A page that says nothing of its ground. */
  static final Ink WHITE = ink(Color.WHITE);

  /** A picture whose pixels do not matter. */
  static final Image UNSEEN = new Image(new byte[0], Image.Format.PNG, 100_000, 100_000);

  private static final int CLEAR = 5; // of 255

  private static final int MOST_BYTES = 30_000_000;

  /** Empty where nothing is painted. */
  static Optional<Fill> of(PaintStyle paint) {
    if (paint instanceof PaintStyle.SolidPaint solid) {
      return colour(solid).filter(i -> i.alpha() * 255 > CLEAR).map(Fill::of);
    }
    if (paint instanceof PaintStyle.GradientPaint gradient) {
      return mean(gradient).map(Fill::of);
    }
    if (paint instanceof PaintStyle.TexturePaint texture) {
      return Optional.of(new Fill(Optional.empty(), image(texture)));
    }
    return paint == null ? Optional.empty() : Optional.of(new Fill(Optional.empty(), UNSEEN));
  }

  private static Fill of(Ink ink) {
    return new Fill(Optional.of(ink), UNSEEN);
  }

  /** A ground's pixels count for what stands on it; how fine they are does not. */
  private static Image image(PaintStyle.TexturePaint texture) {
    try (InputStream in = texture.getImageData()) {
      byte[] bytes = in == null ? new byte[0] : in.readNBytes(MOST_BYTES);
      return new Image(bytes, Image.Format.PNG, UNSEEN.width(), UNSEEN.height());
    } catch (IOException e) {
      return UNSEEN; // a missing part: nothing is known of it
    }
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
