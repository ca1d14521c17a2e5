package org.deckwright.article.read;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.deckwright.article.lang.Language;

/** Starts a section for each heading of a Markdown text, its label apart. */
final class MarkdownHeadings {
  private final SourceText source;
  private final HeadingLabels labels;
  private final int top;
  private final int deepest;

  /**
   * @param nodes headings, and paragraphs that are headings in disguise
   */
  MarkdownHeadings(SourceText source, Language language, Pieces pieces, List<Node> nodes) {
    this.source = source;
    labels = new HeadingLabels(language, pieces, nodes.stream().map(this::text).toList());
    List<Integer> levels =
        nodes.stream()
            .filter(Heading.class::isInstance)
            .map(n -> ((Heading) n).getLevel())
            .sorted()
            .toList();
    top = levels.isEmpty() ? 1 : levels.get(0);
    deepest = levels.isEmpty() ? 0 : levels.get(levels.size() - 1);
  }

  private MappedText text(Node n) {
    return MarkdownInline.of(n, source.text()).text();
  }

  /** Starts the section of a heading; what only one heading has is no label. */
  void start(Node n, Sections sections) {
    int level = n instanceof Heading h ? h.getLevel() : deepest + 1;
    labels.start(text(n), level - top + 1, sections);
  }
}
