package org.deckwright.pipeline;

/** The way of a run, in order. */
public enum Phase {
  READ,
  PLAN,
  LAY_OUT,
  CHECK,
  RENDER,
  WRITE
}
