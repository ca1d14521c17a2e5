package org.deckwright.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is to make.
 *
 * @param formats names, without doubles
 * @param handout how slides stand on the handout's pages
 * @param poster what the infographic's page is like
 * @param scale pixels a point of pictures, 1 to {@link #LARGEST}
 * @param folder where the files go; made when it is missing
 * @param stem what the files' names begin with
 * @param isExplained whether a file says why the slides are as they are
 */
public record Delivery(
    List<String> formats,
    HandoutStyle handout,
    PosterStyle poster,
    int scale,
    Path folder,
    String stem,
    boolean isExplained) {
  /** Pixels a point where nothing else is asked for. */
  public static final int USUAL_SCALE = 2;

  public static final int LARGEST = 4;

  public Delivery(List<String> formats, HandoutStyle handout, Path folder, String stem) {
    this(formats, handout, PosterStyle.USUAL, USUAL_SCALE, folder, stem, false);
  }

  public Delivery {
    formats = formats.stream().distinct().toList();
  }
}
