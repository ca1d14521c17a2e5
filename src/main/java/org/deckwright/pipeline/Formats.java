package org.deckwright.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Scene;

/** What can be made, by the names of the command line, and the files that each gives. */
public final class Formats {
  static final String HANDOUT = "handout";
  static final String INFOGRAPHIC = "infographic";

  private static final List<String> USUAL = List.of("pptx", "pdf", HANDOUT, INFOGRAPHIC);

  private static final List<String> INFOGRAPHIC_FILES = List.of("pdf", "png", "svg", "pptx");

  private final List<Renderer> renderers;

  public Formats(List<Renderer> renderers) {
    this.renderers = List.copyOf(renderers);
  }

  /** What is made when nothing else is asked for. */
  public List<String> usual() {
    return USUAL.stream()
        .filter(f -> f.equals(HANDOUT) || f.equals(INFOGRAPHIC) || canDraw(f))
        .toList();
  }

  /** All names, the usual ones first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(usual());
    renderers.stream().map(Renderer::name).filter(n -> !names.contains(n)).forEach(names::add);
    return names;
  }

  /**
   * A file or folder of files to be made.
   *
   * @param path of the file, or of the folder where each page is a file of its own
   */
  record Job(Scene scene, Renderer renderer, String path, boolean isFolder) {}

  /** What is to be made of the scenes, in the order of the formats. */
  List<Job> jobs(Delivery delivery, Scenes scenes) {
    List<Job> jobs = new ArrayList<>();
    for (String format : delivery.formats()) {
      List<String> paths = paths(format, delivery.stem());
      if (format.equals(HANDOUT)) {
        scenes.handout().ifPresent(s -> jobs.addAll(jobs(s, paths, delivery.scale())));
      } else if (format.equals(INFOGRAPHIC)) {
        scenes.infographic().ifPresent(s -> jobs.addAll(jobs(s, paths, delivery.scale())));
      } else {
        Renderer renderer = renderer(format).scaled(delivery.scale());
        jobs.add(new Job(scenes.slides(), renderer, paths.get(0), renderer.isFilePerPage()));
      }
    }
    return jobs;
  }

  /** One file of the scene for each path, in the format of its ending. */
  private List<Job> jobs(Scene scene, List<String> paths, int scale) {
    return paths.stream().map(p -> new Job(scene, drawing(p).scaled(scale), p, false)).toList();
  }

  /** What draws a file of that name. */
  private Renderer drawing(String path) {
    return renderer(path.substring(path.lastIndexOf('.') + 1));
  }

  /** All files and folders of a run, to see whether two runs would write the same one. */
  public List<String> paths(Delivery delivery) {
    Stream<String> made =
        delivery.formats().stream().flatMap(f -> paths(f, delivery.stem()).stream());
    Stream<String> explained =
        delivery.isExplained() ? Stream.of(explanation(delivery.stem())) : Stream.empty();
    return Stream.of(made, Stream.of(sources(delivery.stem())), explained).flatMap(s -> s).toList();
  }

  /** The file that lists where texts come from. */
  static String explanation(String stem) {
    return stem + ".explain.md";
  }

  static String sources(String stem) {
    return stem + ".sources.json";
  }

  private List<String> paths(String format, String stem) {
    if (format.equals(HANDOUT)) {
      return List.of(stem + "-handout.pdf");
    }
    if (format.equals(INFOGRAPHIC)) {
      return INFOGRAPHIC_FILES.stream()
          .filter(this::canDraw)
          .map(f -> stem + "-infographic." + f)
          .toList();
    }
    return List.of(renderer(format).isFilePerPage() ? stem + "-" + format : stem + "." + format);
  }

  private boolean canDraw(String name) {
    return renderers.stream().anyMatch(r -> r.name().equals(name));
  }

  private Renderer renderer(String name) {
    return renderers.stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no renderer is called " + name));
  }

  /** A job's files: one, or one a page. */
  static List<OutputFile> files(Job job, List<byte[]> rendered) {
    if (!job.isFolder()) {
      int pages = job.scene().pages().size();
      return List.of(new OutputFile(job.path(), rendered.get(0), pages));
    }
    int digits = Math.max(2, Integer.toString(rendered.size()).length());
    return IntStream.range(0, rendered.size())
        .mapToObj(i -> page(job, i + 1, digits, rendered.get(i)))
        .toList();
  }

  private static OutputFile page(Job job, int number, int digits, byte[] bytes) {
    String name = String.format(Locale.ROOT, "%0" + digits + "d.%s", number, job.renderer().name());
    return new OutputFile(job.path() + "/" + name, bytes, 1);
  }
}
