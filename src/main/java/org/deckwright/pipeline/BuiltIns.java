package org.deckwright.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.function.Function;
import org.deckwright.article.read.ArticleReader;
import org.deckwright.article.read.DocxReader;
import org.deckwright.article.read.HtmlReader;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.PdfReader;
import org.deckwright.article.read.PlainTextReader;
import org.deckwright.article.read.Readers;
import org.deckwright.diagram.Diagrams;
import org.deckwright.layout.BundledPictograms;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.LayoutEngine;
import org.deckwright.layout.Pictograms;
import org.deckwright.layout.slide.SlideLayouts;
import org.deckwright.render.Renderer;
import org.deckwright.render.excalidraw.ExcalidrawRenderer;
import org.deckwright.render.pdf.PdfRenderer;
import org.deckwright.render.png.PngRenderer;
import org.deckwright.render.pptx.PptxRenderer;
import org.deckwright.render.svg.SvgRenderer;

/**
 * What comes with the program, one line each, sorted by name. A {@link ServiceLoader} adds what
 * others bring; two of one name are an error.
 */
public final class BuiltIns {
  private BuiltIns() {}

  /** All parts, ready to use. */
  public static Parts parts() {
    DiagramBook diagrams =
        new DiagramBook(all(diagrams(), DiagramLayout.class, DiagramLayout::name));
    Pictograms pictograms = new BundledPictograms();
    return new Parts(
        new Readers(all(readers(), ArticleReader.class, ArticleReader::name)),
        diagrams,
        pictograms,
        new LayoutEngine(new SlideLayouts(), diagrams, pictograms),
        all(renderers(), Renderer.class, Renderer::name));
  }

  static List<ArticleReader> readers() {
    return List.of(
        new DocxReader(),
        new HtmlReader(),
        new MarkdownReader(),
        new PdfReader(),
        new PlainTextReader());
  }

  static List<DiagramLayout> diagrams() {
    return Diagrams.all();
  }

  static List<Renderer> renderers() {
    return List.of(
        new ExcalidrawRenderer(),
        new PdfRenderer(),
        new PngRenderer(),
        new PptxRenderer(),
        new SvgRenderer());
  }

  private static <T> List<T> all(List<T> own, Class<T> type, Function<T, String> name) {
    List<T> all = new ArrayList<>(own);
    ServiceLoader.load(type).forEach(all::add);
    TreeSet<String> names = new TreeSet<>();
    for (T part : all) {
      if (!names.add(name.apply(part))) {
        throw new IllegalStateException(
            "two of " + type.getSimpleName() + " are called " + name.apply(part));
      }
    }
    return all;
  }
}
