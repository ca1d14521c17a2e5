package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.PictureMessages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads web pages, saved ones too: the main text is found, menus, advertisements, notices, comments
 * and footers are left out. Nothing is fetched and nothing is run.
 */
public final class HtmlReader implements ArticleReader {
  /** Deeper tags are flattened: no writer nests so deep. */
  private static final int MOST_DEPTH = 400;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public Article read(Source source, Optional<String> wantedLanguage, Diagnostics diagnostics) {
    SourceText text = HtmlBytes.decode(source, diagnostics);
    Document document = parse(text.text()); // characters → tree
    HtmlFacts facts = new HtmlFacts(text, document); // head → title, byline, language
    List<Passage> asides = new HtmlClutter(text).clear(document.body()); // tree → content and rest
    HtmlPassages content = new HtmlPassages(text, source.name());
    Element main = MainContent.of(document.body()); // content → the article's element
    List<Element> standfirst =
        facts.headline().map(h -> HtmlStandfirst.between(h, main)).orElse(List.of());
    List<Passage> passages = content.of(standfirst, main); // elements → passages
    if (content.remotePictures() > 0) {
      diagnostics.add(
          Diagnostic.info(
              "picture", source.name(), PictureMessages.allElsewhere(content.remotePictures())));
    }
    List<Passage> all = new ArrayList<>(facts.headline(passages));
    all.addAll(passages);
    all.addAll(asides);
    return new MarkedArticle(source.name(), text, diagnostics)
        .read(all, facts.facts(content.pictures()), wantedLanguage);
  }

  /** The tree with the place of each node; a byte order mark is blank, so that offsets hold. */
  private static Document parse(String text) {
    String html = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_DEPTH).parseInput(html, "");
  }
}
