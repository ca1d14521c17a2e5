package org.deckwright.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;

/**
 * A picture found in a section, and why.
 *
 * @param picture what to show
 * @param confidence 0 to 1: how sure the cue and its proof are
 * @param claims sentences that its slide's title may be made of, best first; may be empty
 * @param covers every sentence that it says, in order
 * @param core the cue that revealed it, if it was one: its stretch may be a title
 * @param reason what revealed it
 */
public record Finding(
    Picture picture,
    double confidence,
    List<Sentence> claims,
    List<Sentence> covers,
    Optional<Cue> core,
    Reason reason) {
  public Finding {
    claims = List.copyOf(claims);
    covers = List.copyOf(covers);
  }

  /** A finding of more than one cue. */
  public Finding(
      Picture picture,
      double confidence,
      List<Sentence> claims,
      List<Sentence> covers,
      Reason reason) {
    this(picture, confidence, claims, covers, Optional.empty(), reason);
  }

  /** A finding of one cue, whose sentence is its claim. */
  public static Finding of(String finder, Cue cue, double confidence, Picture picture) {
    return new Finding(
        picture,
        confidence,
        List.of(cue.sentence()),
        List.of(cue.sentence()),
        Optional.of(cue),
        new Reason(finder, List.of(cue.matched())));
  }

  /** Saying more sentences. */
  public Finding covering(List<Sentence> more) {
    List<Sentence> all = new ArrayList<>(covers);
    more.stream().filter(s -> !all.contains(s)).forEach(all::add);
    return new Finding(picture, confidence, claims, all, core, reason);
  }

  /** With other sentences for its title, which it need not say itself. */
  public Finding claiming(List<Sentence> better) {
    return new Finding(picture, confidence, better, covers, core, reason);
  }

  /** Surer, or less sure. */
  public Finding withConfidence(double sure) {
    return new Finding(picture, sure, claims, covers, core, reason);
  }

  public String is() {
    return picture.is();
  }

  /** With another picture of the same. */
  public Finding showing(Picture other) {
    return new Finding(other, confidence, claims, covers, core, reason);
  }
}
