package org.deckwright.corpus;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints what the talks of the corpus are worth; with names, what they miss: {@code tune}, … */
final class CorpusReport {
  private CorpusReport() {}

  public static void main(String[] names) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Key key : Corpus.keys()) {
      for (String name : names) {
        if (key.article().startsWith(name) || key.half().equals(name)) {
          details(key, out);
        }
      }
    }
    out.print(Corpus.table(Corpus.marks()));
  }

  private static void details(Key key, PrintStream out) {
    List<ShownSlide> slides = Corpus.slides(key);
    out.println("== " + key.article());
    Marks.missed(key, slides).forEach(p -> out.println("  not shown   " + p));
    Marks.lacking(key, slides)
        .forEach(s -> out.println("  not found   " + s.is() + ": " + s.says()));
    Marks.wrong(key, slides)
        .forEach(s -> out.println("  not right   " + s.is() + ": " + s.texts()));
    for (ShownSlide s : slides) {
      s.foreign().forEach(t -> out.println("  not traced  " + s.title() + ": " + t));
      if (s.isContent() && s.words() > Marks.WORDS) {
        out.println("  crowded     " + Math.round(s.words()) + " " + s.is() + ": " + s.title());
      }
    }
  }
}
