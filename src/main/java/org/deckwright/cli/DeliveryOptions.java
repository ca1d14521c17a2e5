package org.deckwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deckwright.diag.Failure;
import org.deckwright.diag.UsageMessages;
import org.deckwright.pipeline.Delivery;
import org.deckwright.pipeline.Formats;
import org.deckwright.pipeline.HandoutStyle;
import org.deckwright.pipeline.PosterStyle;
import picocli.CommandLine.Option;

/** Options that say what is made. */
final class DeliveryOptions {
  @Option(
      names = {"-f", "--formats"},
      paramLabel = "FORMATS",
      split = ",",
      description =
          "What to make, parted by commas: pptx, pdf, handout, infographic, svg, png, excalidraw. Default:"
              + " pptx,pdf,handout,infographic.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--per-page",
      paramLabel = "N",
      description = "Slides on a page of the handout: 1, 2, 3, 4, 6, 9, or notes. Default: 3.")
  private String perPage = HandoutStyle.USUAL.perPage();

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "Paper of the handout: a4 or letter. Default: a4.")
  private String paper = HandoutStyle.USUAL.paper();

  @Option(
      names = "--poster",
      paramLabel = "FORM",
      description =
          "Page of the infographic: tall, a4, a3, letter, square, or wide (16:9). Default: tall.")
  private String poster = PosterStyle.USUAL.form();

  @Option(
      names = "--scale",
      paramLabel = "N",
      description =
          "Pixels a point in PNG files, 1 to 4: slides 960 wide get 960 to 3840. Default: 2.")
  private String scale = Integer.toString(Delivery.USUAL_SCALE);

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the files' names begin with. Default: the source's name.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--strict", description = "End with exit code 1 when there are warnings.")
  private boolean strict;

  boolean isStrict() {
    return strict;
  }

  /** The formats asked for, or the usual ones. */
  List<String> formats(Formats known) {
    List<String> wanted = formats.stream().map(f -> f.strip().toLowerCase(Locale.ROOT)).toList();
    wanted.forEach(f -> Words.check("format", f, known.names()));
    return wanted.isEmpty() ? known.usual() : wanted;
  }

  HandoutStyle handout() {
    Words.check("--per-page", perPage, HandoutStyle.PER_PAGE);
    String size = paper.toLowerCase(Locale.ROOT);
    Words.check("paper", size, HandoutStyle.PAPERS);
    return new HandoutStyle(perPage, size);
  }

  /** Pixels a point in PNG files. */
  int scale() {
    if (!scale.matches("[1-" + Delivery.LARGEST + "]")) {
      throw new Failure(
          Failure.Kind.USAGE, UsageMessages.outOfRange("--scale", scale, 1, Delivery.LARGEST));
    }
    return Integer.parseInt(scale);
  }

  PosterStyle poster() {
    String form = poster.toLowerCase(Locale.ROOT);
    Words.check("--poster", form, PosterStyle.FORMS);
    return new PosterStyle(form);
  }

  /**
   * What a source's results are called.
   *
   * @param sources how many there are
   * @throws Failure of kind USAGE for a name that is a path, or one name for many sources
   */
  String stem(String source, int sources) {
    if (name.isEmpty()) {
      return Session.stem(source);
    }
    if (sources > 1) {
      throw new Failure(Failure.Kind.USAGE, UsageMessages.oneNameForMany());
    }
    if (name.get().isBlank() || name.get().matches(".*[/\\\\\\p{Cntrl}].*|\\.\\.?")) {
      throw new Failure(Failure.Kind.USAGE, UsageMessages.nameIsPath(name.get()));
    }
    return name.get();
  }
}
