package org.deckwright.pipeline;

/**
 * One run: from what, how told, into what.
 *
 * @param delivery what is made; unused where a run ends before
 */
public record Request(Input input, Telling telling, Delivery delivery) {}
