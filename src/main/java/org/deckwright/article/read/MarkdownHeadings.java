package org.deckwright.article.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.deckwright.article.lang.Language;

/** Starts a section for each heading of a Markdown text, its label apart. */
final class MarkdownHeadings {
  private final SourceText source;
  private final Language language;
  private final Pieces pieces;
  private final Map<String, Integer> frames = new HashMap<>();
  private final int top;
  private final int deepest;

  /**
   * @param nodes headings, and paragraphs that are headings in disguise
   */
  MarkdownHeadings(SourceText source, Language language, Pieces pieces, List<Node> nodes) {
    this.source = source;
    this.language = language;
    this.pieces = pieces;
    nodes.forEach(n -> label(text(n)).ifPresent(l -> frames.merge(l.frame(), 1, Integer::sum)));
    top =
        nodes.stream()
            .filter(Heading.class::isInstance)
            .mapToInt(n -> ((Heading) n).getLevel())
            .min()
            .orElse(1);
    deepest =
        nodes.stream()
            .filter(Heading.class::isInstance)
            .mapToInt(n -> ((Heading) n).getLevel())
            .max()
            .orElse(0);
  }

  private MappedText text(Node n) {
    return MarkdownInline.of(n, source.text()).text();
  }

  private Optional<Label> label(MappedText text) {
    return Label.of(text.text(), language.map("numbers"));
  }

  /** Starts the section of a heading; what only one heading has is no label. */
  void start(Node n, Sections sections) {
    MappedText text = text(n);
    pieces.unit(pieces.span(text));
    int level = (n instanceof Heading h ? h.getLevel() : deepest + 1) - top + 1;
    Optional<Label> label =
        label(text).filter(l -> frames.get(l.frame()) > 1 && l.name() < text.length());
    sections.start(
        label.map(l -> pieces.part(text.part(0, l.end()))),
        Optional.of(pieces.part(text.part(label.map(Label::name).orElse(0), text.length()))),
        Math.max(level, 1));
  }
}
