package org.deckwright.article.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.article.trace.Trace;
import org.deckwright.diag.Diagnostics;

/** What the tests of readers share: reading a text, and lists of what was read. */
public final class Reading {
  public final Diagnostics diagnostics = new Diagnostics();
  public final Article article;

  private Reading(String name, byte[] bytes, Optional<String> language) {
    Readers readers =
        new Readers(
            List.of(
                new DocxReader(),
                new HtmlReader(),
                new MarkdownReader(),
                new PdfReader(),
                new PlainTextReader()));
    article = readers.read(Source.of(name, bytes, Optional.empty()), language, diagnostics);
  }

  public static Reading text(String text) {
    return new Reading("a.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  public static Reading markdown(String text) {
    return new Reading("a.md", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  public static Reading html(String text) {
    return new Reading("a.html", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  /** One of the pages that lie beside the tests. */
  static Reading page(String name) throws IOException {
    return new Reading(
        name, Files.readAllBytes(Path.of("src/test/resources/pages", name)), Optional.empty());
  }

  public static Reading bytes(String name, byte[] bytes) {
    return new Reading(name, bytes, Optional.empty());
  }

  /** "1 Turning point one | Name" for each section with a heading. */
  List<String> outline() {
    return article.sections().stream()
        .filter(s -> s.heading().isPresent())
        .map(
            s ->
                s.level()
                    + " "
                    + s.label().map(l -> l.text() + " | ").orElse("")
                    + s.heading().get().text())
        .toList();
  }

  List<String> left(String why) {
    return article.left().stream()
        .filter(l -> l.why().equals(why))
        .map(l -> l.what().text())
        .toList();
  }

  List<Block> blocks() {
    return article.sections().stream().flatMap(s -> s.blocks().stream()).toList();
  }

  /** "paragraph: a / b", "list: lead: text > under", one a block. */
  List<String> shapes() {
    return blocks().stream().map(b -> b.accept(new Shape())).toList();
  }

  /** First and last line of a section's heading and blocks. */
  static int[] lines(Section section) {
    List<Sentence> all = new ArrayList<>();
    section.heading().ifPresent(all::add);
    section.blocks().forEach(b -> b.accept(new Everything(all)));
    int first = all.stream().mapToInt(s -> s.span().line()).min().orElse(0);
    int last = all.stream().mapToInt(s -> s.span().endLine()).max().orElse(0);
    return new int[] {first, last};
  }

  List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>();
    blocks().forEach(b -> b.accept(new Everything(all)));
    return all;
  }

  /** What stands in the file at a sentence. */
  String raw(Sentence s) {
    return Trace.of(article).words(s.span());
  }

  private static final class Shape implements Block.Visitor<String> {
    private static String join(List<Sentence> all) {
      return String.join(" / ", all.stream().map(Sentence::text).toList());
    }

    @Override
    public String paragraph(Block.Paragraph b) {
      return "paragraph: " + join(b.sentences());
    }

    @Override
    public String itemList(Block.ItemList b) {
      return (b.ordered() ? "ordered: " : "list: ") + items(b.items());
    }

    private static String items(List<Block.ListItem> items) {
      return String.join(
          " + ",
          items.stream()
              .map(
                  i ->
                      (i.lead().text().isEmpty() ? "" : "[" + i.lead().text() + "] ")
                          + join(i.sentences())
                          + (i.items().isEmpty() ? "" : " (" + items(i.items()) + ")"))
              .toList());
    }

    @Override
    public String table(Block.Table b) {
      return "table: "
          + join(b.head())
          + " || "
          + String.join(" || ", b.rows().stream().map(Shape::join).toList());
    }

    @Override
    public String figure(Block.Figure b) {
      return "figure: " + b.file() + " | " + b.alt().text() + " | " + b.caption().text();
    }

    @Override
    public String code(Block.Code b) {
      return "code " + b.language() + ": " + b.code().text();
    }

    @Override
    public String quotation(Block.Quotation b) {
      return "quotation: " + join(b.sentences());
    }
  }

  private record Everything(List<Sentence> all) implements Block.Visitor<Boolean> {
    @Override
    public Boolean paragraph(Block.Paragraph b) {
      return all.addAll(b.sentences());
    }

    @Override
    public Boolean itemList(Block.ItemList b) {
      b.items().forEach(this::item);
      return true;
    }

    private void item(Block.ListItem i) {
      all.addAll(i.sentences());
      i.items().forEach(this::item);
    }

    @Override
    public Boolean table(Block.Table b) {
      all.addAll(b.head());
      b.rows().forEach(all::addAll);
      return true;
    }

    @Override
    public Boolean figure(Block.Figure b) {
      return all.add(b.caption()) && all.add(b.alt());
    }

    @Override
    public Boolean code(Block.Code b) {
      return all.add(b.code());
    }

    @Override
    public Boolean quotation(Block.Quotation b) {
      return all.addAll(b.sentences());
    }
  }
}
