package org.deckwright.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Draws scenes in several formats side by side, and beside whoever waits for the files. Closing it
 * ends what is still running.
 */
final class Rendering implements AutoCloseable {
  private static final int THREADS = 2;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<Future<List<OutputFile>>> running = new ArrayList<>();

  private Rendering() {}

  /** Begins with all jobs. */
  static Rendering of(List<Formats.Job> jobs) {
    Rendering rendering = new Rendering();
    for (Formats.Job job : jobs) {
      rendering.running.add(rendering.threads.submit(() -> render(job)));
    }
    return rendering;
  }

  /** All files of all jobs, in the jobs' order, once they are done. */
  List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    try {
      for (Future<List<OutputFile>> f : running) {
        files.addAll(f.get());
      }
      return files;
    } catch (ExecutionException e) {
      throw new IllegalStateException("rendering failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("rendering was interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static List<OutputFile> render(Formats.Job job) throws IOException {
    return Formats.files(job, job.renderer().render(job.scene()));
  }
}
