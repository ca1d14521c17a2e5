package org.deckwright.pipeline;

/** Is told how far a run has come. */
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (phase, detail) -> {};

  /**
   * A phase has ended.
   *
   * @param detail what it made, in a few words; may be empty
   */
  void done(Phase phase, String detail);
}
