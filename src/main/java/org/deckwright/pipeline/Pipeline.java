package org.deckwright.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.article.Picture;
import org.deckwright.check.DeckCheck;
import org.deckwright.check.SceneCheck;
import org.deckwright.check.pptx.PptxCheck;
import org.deckwright.deck.Deck;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.deck.io.DeckWriter;
import org.deckwright.deck.plan.Audience;
import org.deckwright.deck.plan.Audiences;
import org.deckwright.deck.plan.DeckPlanner;
import org.deckwright.deck.plan.Plan;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.deckwright.diag.RunMessages;
import org.deckwright.pipeline.sources.SourcesJson;
import org.deckwright.pipeline.sources.ToldDeck;
import org.deckwright.scene.Scene;
import org.deckwright.story.Lexicon;
import org.deckwright.theme.Themes;

/**
 * The whole way from a source to finished files. Stateless but for its parts; a run may end after
 * the plan, or after the check.
 */
public final class Pipeline {
  private final Parts parts;
  private final Path workingFolder;

  /**
   * A pipeline of the given parts.
   *
   * @param workingFolder where relative paths of a request start
   */
  public Pipeline(Parts parts, Path workingFolder) {
    this.parts = parts;
    this.workingFolder = workingFolder;
  }

  /** What can be made. */
  public Formats formats() {
    return new Formats(parts.renderers());
  }

  /**
   * Makes all that the request asks for.
   *
   * @throws Failure where nothing useful can be made; then nothing was written
   */
  public Result build(Request request, Progress progress) {
    Diagnostics found = new Diagnostics();
    Delivery delivery = request.delivery();
    Material material = material(request, progress, found); // read → plan
    Scenes scenes = layOut(material, request, progress, found); // deck → scenes
    List<OutputFile> files;
    try (Rendering rendering = Rendering.of(formats().jobs(delivery, scenes))) { // scenes → bytes
      check(scenes, progress, found); // meanwhile, scenes → diagnostics
      files = files(rendering, material, scenes, delivery);
    }
    progress.done(Phase.RENDER, String.join(", ", delivery.formats()));
    new OutputFolder(delivery.folder()).write(files); // bytes → files
    progress.done(Phase.WRITE, delivery.folder().toString());
    return new Result(delivery.folder(), files, found.all(), material.explanation());
  }

  /**
   * The plan as deck.yaml, for a person to edit.
   *
   * @param folder where the file will lie: paths in it start there
   * @throws Failure where the source cannot be read
   */
  public Planned plan(Request request, Path folder, Progress progress) {
    Diagnostics found = new Diagnostics();
    Material material = material(request, progress, found);
    Optional<Path> source = material.pictures().map(f -> f.resolve(material.source()));
    Deck deck = Choices.movedTo(folder, material.deck(), material.home(), source);
    return new Planned(
        DeckWriter.write(deck), deck.slides().size(), found.all(), material.explanation());
  }

  /**
   * What is wrong with the deck of a source, laid out in its theme, or with a deck that any program
   * made; nothing is written.
   *
   * @throws Failure where the source cannot be read
   */
  public List<Diagnostic> check(Request request, Progress progress) {
    if (request.input().isPresentation()) {
      return PptxCheck.run(request.input().shown(), request.input().bytes());
    }
    Diagnostics found = new Diagnostics();
    Material material = material(request, progress, found);
    Scenes scenes = layOut(material, request, progress, found);
    check(scenes, progress, found);
    Deck deck = material.deck();
    Audience audience = Audiences.load(deck.audience(), material.home());
    DeckCheck.run(ToldDeck.of(deck, scenes.slides(), material.article(), audience), found);
    return found.all();
  }

  private Material material(Request request, Progress progress, Diagnostics found) {
    Telling telling = request.telling();
    telling.theme().ifPresent(t -> Themes.load(t, workingFolder)); // a wrong one fails at once
    Input input = request.input();
    DeckReader decks = new DeckReader(parts.structures());
    Opening opening = new Opening(parts.readers(), decks, workingFolder);
    Material material;
    if (input.isDeck()) {
      material = opening.deck(input, found);
      Fonts.loadAhead(material.deck().language());
      progress.done(Phase.READ, input.shown());
    } else if (input.isSlides()) {
      material = opening.slides(input, telling, found);
      progress.done(Phase.READ, input.shown());
    } else {
      Article article = opening.article(input, telling, found);
      Fonts.loadAhead(article.language());
      progress.done(Phase.READ, input.shown());
      Audience audience = Audiences.load(telling.audience().orElse(""), workingFolder);
      Plan plan = DeckPlanner.explained(article, audience, telling.length(), found);
      Path home = input.folder().orElse(workingFolder);
      material =
          new Material(
              plan.deck(),
              Optional.of(article),
              article.name(),
              home,
              input.folder(),
              Optional.of(plan.explanation()));
    }
    Deck deck = Choices.apply(material.deck(), telling, workingFolder, material.home());
    progress.done(Phase.PLAN, deck.slides().size() + " slides");
    return material.with(deck);
  }

  private Scenes layOut(Material material, Request request, Progress progress, Diagnostics found) {
    Deck deck = material.deck();
    Layouts.Themed themes = new DeckThemes(workingFolder).of(deck, request, material.home());
    List<Path> folders =
        Stream.concat(material.pictures().stream(), Stream.of(material.home())).distinct().toList();
    Map<String, Picture> held = material.article().map(Article::pictures).orElse(Map.of());
    PictureFiles pictures = new PictureFiles(folders, held, found);
    Scenes scenes = new Layouts(parts).layOut(deck, themes, request.delivery(), pictures, found);
    progress.done(
        Phase.LAY_OUT, scenes.slides().pages().size() + " pages, theme " + themes.slides().name());
    return scenes;
  }

  private static void check(Scenes scenes, Progress progress, Diagnostics found) {
    Diagnostics broken = new Diagnostics();
    SceneCheck.run(scenes.slides(), "slide", broken);
    MissingGlyphs.tell(scenes.slides(), broken);
    scenes.infographic().ifPresent(s -> SceneCheck.run(s, "infographic", broken));
    scenes.handout().ifPresent(s -> addNew(broken, s)); // its thumbnails repeat the slides
    broken.all().forEach(found::add);
    progress.done(Phase.CHECK, RunMessages.checked(SceneCheck.rules().size(), broken.all().size()));
  }

  private static void addNew(Diagnostics broken, Scene handout) {
    Set<String> known = broken.all().stream().map(Diagnostic::message).collect(Collectors.toSet());
    Diagnostics more = new Diagnostics();
    SceneCheck.run(handout, "handout page", more);
    more.all().stream().filter(d -> !known.contains(d.message())).forEach(broken::add);
  }

  /** What is drawn, and the lists that tell where it comes from. */
  private static List<OutputFile> files(
      Rendering rendering, Material material, Scenes scenes, Delivery delivery) {
    Deck deck = material.deck();
    Set<String> furniture = Lexicon.of(deck.language()).furniture();
    byte[] sources =
        SourcesJson.of(deck, scenes.slides(), material.article(), material.source(), furniture);
    List<OutputFile> files = new ArrayList<>(rendering.files());
    files.add(new OutputFile(Formats.sources(delivery.stem()), sources, 0));
    if (delivery.isExplained()) {
      material
          .explanation()
          .map(e -> e.getBytes(StandardCharsets.UTF_8))
          .ifPresent(e -> files.add(new OutputFile(Formats.explanation(delivery.stem()), e, 0)));
    }
    return files;
  }
}
