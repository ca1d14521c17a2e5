package org.deckwright.article.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.deckwright.article.Article;
import org.deckwright.article.Picture;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.deckwright.diag.FileMessages;

/**
 * Reads PDF files by where the letters stand: columns are told apart, lines are joined, running
 * heads and page numbers are dropped, headings are known by bookmark, size or weight.
 */
public final class PdfReader implements ArticleReader {
  private static final int MOST_PAGES = 2_000;
  private static final long MOST_MEMORY = 192L << 20;
  private static final int MOST_BOOKMARKS = 2_000;
  private static final int FEWEST_LETTERS = 20;
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?i)^(?:microsoft (?:word|powerpoint).*|untitled.*|.*\\.(?:docx?|pdf|tex|dvi|indd|pptx?|odt)|"
              + "document ?\\d*|user|admin|author|unknown|.{1,2})$");

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public Article read(Source source, Optional<String> wantedLanguage, Diagnostics diagnostics) {
    if (source.bytes().length == 0) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.empty(source.name()));
    }
    try (PDDocument document = open(source)) {
      return read(document, source.name(), wantedLanguage, diagnostics);
    } catch (InvalidPasswordException e) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.pdfLocked(source.name()), e);
    } catch (Failure e) {
      throw e;
    } catch (IOException | RuntimeException e) { // broken files make it throw either
      throw new Failure(Failure.Kind.INPUT, FileMessages.documentBroken(source.name()), e);
    }
  }

  private static PDDocument open(Source source) throws IOException {
    return Loader.loadPDF(
        source.bytes(),
        "",
        null,
        null,
        MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
  }

  private static Article read(
      PDDocument document, String name, Optional<String> wanted, Diagnostics diagnostics)
      throws IOException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.documentTooLarge(name));
    }
    List<PdfGlyphs.Page> pages = PdfGlyphs.of(document); // file → letters
    if (pages.stream().mapToInt(p -> p.glyphs().size()).sum() < FEWEST_LETTERS) {
      throw new Failure(Failure.Kind.INPUT, FileMessages.pdfWithoutText(name));
    }
    PdfFurniture furniture = new PdfFurniture();
    List<PdfLine> lines = lines(pages, furniture); // letters → lines in reading order
    PdfLayout layout = new PdfLayout(lines);
    List<PdfParagraph> paragraphs = layout.paragraphs(); // lines → paragraphs
    PdfWords words = new PdfWords(lines);
    PdfHeadings headings = new PdfHeadings(paragraphs, layout.body(), bookmarks(document), words);
    BlockText text = new BlockText();
    PdfFigures figures = // drawings and captions → pictures
        new PdfFigures(
            pages, paragraphs, words, headings, layout.body(), new PdfPageImages(document));
    PdfPassages content = new PdfPassages(name, text, words, headings, layout.body());
    List<Passage> passages = new ArrayList<>(content.of(figures)); // paragraphs → passages
    furniture.taken().forEach(t -> passages.add(new Passage.Aside(text.add(t), "boilerplate")));
    Facts facts = facts(document, text, content.pictures());
    return new MarkedArticle(name, text.source(), diagnostics).read(passages, facts, wanted);
  }

  private static List<PdfLine> lines(List<PdfGlyphs.Page> pages, PdfFurniture furniture) {
    List<Float> heights = pages.stream().map(PdfGlyphs.Page::height).toList();
    float body = bodySize(pages);
    List<List<PdfRow>> rows = pages.stream().map(p -> PdfRow.of(p, body)).toList();
    List<List<PdfRow>> kept = furniture.without(rows, heights);
    List<PdfLine> lines = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      lines.addAll(PdfColumns.order(i, heights.get(i), kept.get(i)));
    }
    return lines;
  }

  private static float bodySize(List<PdfGlyphs.Page> pages) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    pages.forEach(
        p -> p.glyphs().forEach(g -> sizes.merge(Math.round(g.size() * 2), 1, Integer::sum)));
    return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey() / 2f;
  }

  private static Facts facts(PDDocument document, BlockText text, Map<String, Picture> pictures) {
    PDDocumentInformation said = document.getDocumentInformation();
    List<MappedText> titles = new ArrayList<>();
    said(said.getTitle()).ifPresent(t -> titles.add(text.add(t)));
    Map<String, MappedText> byline = new LinkedHashMap<>();
    said(said.getAuthor()).ifPresent(a -> byline.put("author", text.add(a)));
    Optional<String> language =
        Optional.ofNullable(document.getDocumentCatalog().getLanguage())
            .filter(l -> l.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*"));
    return new Facts(titles, byline, language, pictures);
  }

  private static Optional<String> said(String value) {
    return Optional.ofNullable(value)
        .map(String::strip)
        .filter(v -> !v.isEmpty() && v.length() < 200 && !MADE_UP.matcher(v).matches());
  }

  /** The depth of each bookmark, from 1, by its words. */
  private static Map<String, Integer> bookmarks(PDDocument document) {
    Map<String, Integer> found = new LinkedHashMap<>();
    PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
    if (root != null) {
      bookmarks(root, 1, found);
    }
    return found;
  }

  private static void bookmarks(PDOutlineNode parent, int depth, Map<String, Integer> found) {
    for (PDOutlineItem item : parent.children()) {
      if (found.size() >= MOST_BOOKMARKS || depth > 6) {
        return;
      }
      if (item.getTitle() != null && !item.getTitle().isBlank()) {
        found.putIfAbsent(PdfHeadings.key(item.getTitle()), depth);
      }
      bookmarks(item, depth + 1, found);
    }
  }
}
