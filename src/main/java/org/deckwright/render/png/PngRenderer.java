package org.deckwright.render.png;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Look;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Draws each page as a picture of whole pixels. */
public final class PngRenderer implements Renderer {
  private static final int USUAL = 2;
  private static final int LARGEST = 4;

  /** Pixel rows that are drawn and packed at a time. */
  private static final int ROWS = 540;

  private final int scale;

  /** Two pixels a point. */
  public PngRenderer() {
    this(USUAL);
  }

  /**
   * @param scale pixels a point, 1 to 4
   */
  public PngRenderer(int scale) {
    if (scale < 1 || scale > LARGEST) {
      throw new IllegalArgumentException("scale " + scale + " is not 1 to " + LARGEST);
    }
    this.scale = scale;
  }

  @Override
  public String name() {
    return "png";
  }

  @Override
  public Renderer scaled(int pixels) {
    return new PngRenderer(pixels);
  }

  @Override
  public boolean isFilePerPage() {
    return true;
  }

  @Override
  public List<byte[]> render(Scene scene) {
    return scene.pages().stream().map(page -> file(page, scene.look())).toList();
  }

  /**
   * Draws and packs the page in strips, as many at a time as there are processors. Where strips end
   * does not depend on how many that are, so the file does not either.
   */
  private byte[] file(Page page, Look look) {
    int width = (int) Math.ceil(page.size().width() * scale);
    int height = (int) Math.ceil(page.size().height() * scale);
    PackedRows[] packed = new PackedRows[(height + ROWS - 1) / ROWS];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Math.min(packed.length, Runtime.getRuntime().availableProcessors()))
        .parallel()
        .forEach(
            worker -> {
              Strip strip = new Strip(page, look, scale, width, Math.min(ROWS, height));
              for (int i = next.getAndIncrement(); i < packed.length; i = next.getAndIncrement()) {
                int rows = Math.min(ROWS, height - i * ROWS);
                packed[i] = strip.packed(i * ROWS, rows, i == packed.length - 1);
              }
            });
    return PngFile.of(width, height, List.of(packed));
  }
}
