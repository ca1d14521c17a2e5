package org.deckwright.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that goes on beside the caller's own.
 *
 * @param <T> what it gives
 */
final class Beside<T> {
  private final CompletableFuture<T> running;

  private Beside(CompletableFuture<T> running) {
    this.running = running;
  }

  static <T> Beside<T> start(Supplier<T> work) {
    return new Beside<>(CompletableFuture.supplyAsync(work));
  }

  /** What it gave; where it failed, its exception as if the caller had done it. */
  T result() {
    try {
      return running.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw e;
    }
  }
}
