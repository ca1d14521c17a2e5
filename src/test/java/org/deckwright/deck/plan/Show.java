package org.deckwright.deck.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.PlainTextReader;
import org.deckwright.article.read.Readers;
import org.deckwright.article.read.Source;
import org.deckwright.article.trace.Trace;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.deckwright.deck.io.DeckWriter;
import org.deckwright.deck.io.WrittenSlide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.story.Lexicon;
import org.deckwright.story.StoryReader;
import org.deckwright.story.find.Finders;

/** Writes the plan of a file as YAML, to look at and to measure: {@code Show FILE LANGUAGE OUT}. */
public final class Show {
  private Show() {}

  public static void main(String[] args) throws Exception {
    Article article =
        new Readers(List.of(new MarkdownReader(), new PlainTextReader()))
            .read(Source.file(Path.of(args[0])), Optional.of(args[1]), new Diagnostics());
    long start = System.nanoTime();
    Plan plan =
        DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics());
    System.err.printf(
        "%d ms, %d slides%n", (System.nanoTime() - start) / 1_000_000, plan.deck().slides().size());
    for (int i = 0; args.length > 3 && i < 8; i++) {
      start = System.nanoTime();
      DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics());
      System.err.printf("%d ms%n", (System.nanoTime() - start) / 1_000_000);
    }
    if (args.length > 4) {
      var lexicon = Lexicon.of(article.language());
      new StoryReader(lexicon, Finders.all())
          .read(article)
          .chapters()
          .forEach(
              c -> {
                System.err.println("== " + c.name().text());
                c.findings()
                    .forEach(
                        f ->
                            System.err.println(
                                f.confidence()
                                    + " "
                                    + f.is()
                                    + " "
                                    + f.reason()
                                    + " "
                                    + f.covers().stream().map(s -> s.at()).toList()));
              });
    }
    Trace trace = Trace.of(article);
    int n = 0;
    for (Slide slide : plan.deck().slides()) {
      n++;
      WrittenSlide written = WrittenSlide.of(slide);
      for (TextSource source : written.untraced(trace)) {
        System.err.println("AUTHOR " + n + " " + source + " = " + written.text(source.text()));
      }
    }
    Files.writeString(Path.of(args[2]), DeckWriter.write(plan.deck()), StandardCharsets.UTF_8);
  }
}
