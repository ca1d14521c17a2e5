package org.deckwright.deck.plan;

import java.util.OptionalInt;

/**
 * How long a talk may be, where somebody says so.
 *
 * @param slides how many slides, 1 to 200
 * @param minutes how long it is spoken, 1 to 200; turned into slides where no number of these is
 *     given
 */
public record Length(OptionalInt slides, OptionalInt minutes) {
  /** As the audience has it. */
  public static final Length USUAL = new Length(OptionalInt.empty(), OptionalInt.empty());

  /** Most slides or minutes that may be asked for. */
  public static final int MOST = 200;

  public boolean isGiven() {
    return slides.isPresent() || minutes.isPresent();
  }

  /** The audience with as many slides as asked for. */
  Audience of(Audience audience) {
    if (!isGiven()) {
      return audience;
    }
    int wanted = slides.orElseGet(() -> slides(minutes.getAsInt(), audience));
    int more = Math.max(1, wanted / Math.max(1, audience.mostSlides()) + 1);
    boolean roomy = wanted > audience.mostSlides();
    int section = roomy ? audience.mostInSection() * more : audience.mostInSection();
    return audience.within(wanted, section);
  }

  private static int slides(int minutes, Audience audience) {
    return Math.max(1, Math.min(MOST, minutes * 60 / audience.secondsPerSlide()));
  }
}
