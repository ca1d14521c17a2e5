package org.deckwright.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Draws scenes in several formats side by side. */
final class Rendering {
  private static final int THREADS = 2;

  private Rendering() {}

  /** All files of all jobs, in the jobs' order. */
  static List<OutputFile> render(List<Formats.Job> jobs) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<OutputFile>>> running =
          jobs.stream().map(job -> threads.submit(() -> render(job))).toList();
      List<OutputFile> files = new ArrayList<>();
      for (Future<List<OutputFile>> f : running) {
        files.addAll(f.get());
      }
      return files;
    } catch (ExecutionException e) {
      throw new IllegalStateException("rendering failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("rendering was interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<OutputFile> render(Formats.Job job) throws IOException {
    return Formats.files(job, job.renderer().render(job.scene()));
  }
}
