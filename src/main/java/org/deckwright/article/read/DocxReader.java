package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.diag.Diagnostics;

/**
 * Reads Word files (Office Open XML, both editions). The XML is read as a stream, part by part, so
 * time and memory are bounded by limits and not by what a file pretends.
 */
public final class DocxReader implements ArticleReader {
  /** Titles and authors that programs write by themselves. */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?i)^(?:word document|document ?\\d*|microsoft word.*|dokument ?\\d*|文档 ?\\d*|untitled|title"
              + "|.*\\.(?:docx?|rtf|odt)|microsoft office user|user|admin(?:istrator)?|author"
              + "|python-docx|apache poi|un-named|unknown|owner|windows user)$");

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public List<String> endings() {
    return List.of("docx");
  }

  @Override
  public Article read(Source source, Optional<String> wantedLanguage, Diagnostics diagnostics) {
    DocxPackage file = new DocxPackage(source); // bytes → parts
    DocxStyles styles = new DocxStyles(file);
    BlockText text = new BlockText();
    Map<String, String> core = core(file);
    DocxPictures pictures = new DocxPictures(source.name(), file, diagnostics);
    DocxPassages content = new DocxPassages(styles, pictures, text);
    List<Passage> passages = new ArrayList<>(content.of(body(file, styles))); // parts → passages
    passages.addAll(notes(file, styles, text, "word/footnotes.xml"));
    passages.addAll(notes(file, styles, text, "word/endnotes.xml"));
    Map<String, MappedText> byline = new LinkedHashMap<>(content.byline());
    said(core, "creator").ifPresent(a -> byline.putIfAbsent("author", text.add(a)));
    List<MappedText> titles = new ArrayList<>();
    said(core, "title").ifPresent(t -> titles.add(text.add(t)));
    Facts facts = new Facts(titles, byline, styles.language(), content.held());
    return new MarkedArticle(source.name(), text.source(), diagnostics)
        .read(passages, facts, wantedLanguage);
  }

  private static List<DocxBlock> body(DocxPackage file, DocxStyles styles) {
    List<DocxBlock> blocks = new ArrayList<>();
    file.read(
        file.document(),
        xml ->
            xml.children(
                root ->
                    xml.children(
                        e -> {
                          if (e.equals("body")) {
                            blocks.addAll(new DocxBody(xml, styles).blocks());
                          }
                        })));
    return blocks;
  }

  private static List<Passage> notes(
      DocxPackage file, DocxStyles styles, BlockText text, String part) {
    List<Passage> notes = new ArrayList<>();
    file.read(
        part,
        xml ->
            xml.children(
                root ->
                    xml.children(
                        e -> {
                          boolean drawn =
                              xml.attribute("type").toLowerCase(Locale.ROOT).contains("separator");
                          StringBuilder words = new StringBuilder();
                          List<DocxBlock> blocks = new DocxBody(xml, styles).blocks();
                          words.append(new DocxBlock.Cell(blocks).words());
                          if (!drawn && !words.toString().isBlank()) {
                            notes.add(new Passage.Aside(text.add(words.toString()), "footnote"));
                          }
                        })));
    return notes;
  }

  private static Map<String, String> core(DocxPackage file) {
    Map<String, String> core = new LinkedHashMap<>();
    file.read(
        "docProps/core.xml",
        xml -> xml.children(root -> xml.children(e -> core.put(e, xml.text().strip()))));
    return core;
  }

  private static Optional<String> said(Map<String, String> core, String key) {
    return Optional.ofNullable(core.get(key))
        .filter(v -> !v.isBlank() && v.length() < 200 && !MADE_UP.matcher(v).matches());
  }
}
