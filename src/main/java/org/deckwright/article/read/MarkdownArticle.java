package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.deckwright.article.Article;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;
import org.deckwright.article.lang.Languages;
import org.deckwright.diag.Diagnostics;

/** One Markdown text on its way to an article: front matter → nodes → language → sections. */
final class MarkdownArticle {
  private static final int MOST_NESTED = 100;
  private static final int BYLINES_WITHIN = 4;
  private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^[^\\]\\s]{1,40}\\]:");

  /** Longer ones, or such that end in a stop, are paragraphs that a line of hyphens underlines. */
  private static final int MOST_HEADING_WORDS = 30;

  private final String name;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Languages languages = Languages.builtIn();
  private final Language english = languages.of("en");
  private final Omissions left;

  MarkdownArticle(String name, SourceText source, Diagnostics diagnostics) {
    this.name = name;
    this.source = source;
    this.diagnostics = diagnostics;
    this.left = new Omissions(name, diagnostics);
  }

  Article read(Optional<String> wanted) {
    Optional<FrontMatter> matter = FrontMatter.of(source);
    Node document = parse(matter);
    BareHeadings.split(document);
    if (matter.isEmpty() && !hasMarkup(document)) {
      return new PlainArticle(name, source, diagnostics).read(wanted);
    }
    Map<String, MappedText> values = matter.map(m -> m.values(name, diagnostics)).orElse(Map.of());
    List<Node> nodes = children(document);
    Map<Node, String> tags = tags(nodes);
    Optional<String> declared =
        Optional.ofNullable(values.getOrDefault("language", values.get("lang")))
            .map(MappedText::text);
    String told = told(nodes, tags, wanted.or(() -> declared.filter(d -> isSpoken(d, tags))));
    Language language = languages.of(told);
    Pieces pieces = new Pieces(source, new Sentences(language));
    nodes = leaveOthers(nodes, tags, told, pieces);
    nodes = new MarkdownBoilerplate(source, language, english, left).cut(nodes, pieces);
    Map<String, Sentence> byline = byline(values, pieces);
    Optional<Sentence> title =
        Optional.ofNullable(values.get("title"))
            .map(t -> MatterText.title(t, address(values)))
            .map(pieces::whole);
    Optional<Heading> headline = headline(nodes);
    if (headline.isPresent()) {
      Sentence shown = pieces.whole(SiteName.without(text(headline.get())));
      title
          .filter(named -> !named.text().equals(shown.text()))
          .ifPresent(named -> byline.putIfAbsent("subtitle", shown));
      title = title.or(() -> Optional.of(shown));
      nodes = nodes.stream().filter(n -> n != headline.get()).toList();
    }
    nodes = takeBylines(nodes, byline, language, pieces);
    Sections sections = sections(nodes, language, pieces);
    List<Section> made = sections.finish(name, diagnostics);
    List<Article.Left> gone = left.with(sections.left());
    String tag =
        declared.filter(d -> Language.primary(d).equals(Language.primary(told))).orElse(told);
    return new Numbering(pieces.units())
        .number(new Article(name, tag, title, byline, made, gone, source.lines()));
  }

  /** Whether some part is in the language. */
  private static boolean isSpoken(String language, Map<Node, String> tags) {
    String primary = Language.primary(language);
    return tags.values().stream().anyMatch(t -> Language.primary(t).equals(primary));
  }

  /** Parses the text with its front matter and byte order mark made blank, so that offsets hold. */
  private Node parse(Optional<FrontMatter> matter) {
    String text = source.text();
    int start = matter.map(FrontMatter::end).orElse(text.startsWith("\uFEFF") ? 1 : 0);
    StringBuilder body = new StringBuilder(text);
    for (int i = 0; i < start; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        body.setCharAt(i, ' ');
      }
    }
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MOST_NESTED)
        .maxInlineNesting(MOST_NESTED)
        .build()
        .parse(Templates.without(body.toString()));
  }

  /** Whether anything but paragraphs and their lines stands in a document. */
  private static boolean hasMarkup(Node document) {
    Set<Class<?>> kinds = new HashSet<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node parent) {
            for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
              kinds.add(n.getClass());
              n.accept(this);
            }
          }
        });
    return kinds.stream()
        .map(Class::getSimpleName)
        .anyMatch(
            k ->
                !Set.of(
                        "Paragraph",
                        "Text",
                        "SoftLineBreak",
                        "HardLineBreak",
                        "FencedCodeBlock",
                        "IndentedCodeBlock",
                        "ThematicBreak")
                    .contains(k));
  }

  private static List<Node> children(Node parent) {
    List<Node> all = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
      all.add(n);
    }
    return all;
  }

  private MappedText text(Node node) {
    return MarkdownInline.of(node, source.text()).text();
  }

  // language

  /** The language of each node; what does not tell takes that of the next one. */
  private Map<Node, String> tags(List<Node> nodes) {
    LanguageGuess guess = new LanguageGuess(languages);
    Map<Node, String> tags = new HashMap<>();
    String next = "";
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node n = nodes.get(i);
      int from = MarkdownBlocks.start(n);
      String raw = source.text().substring(from, Math.min(MarkdownBlocks.end(n), from + 5_000));
      String tag = isNoSpeech(n) ? LanguageGuess.UNSURE : guess.ofPiece(raw);
      next = tag.isEmpty() ? next : tag;
      tags.put(n, next);
    }
    String first = nodes.stream().map(tags::get).filter(t -> !t.isEmpty()).findFirst().orElse("en");
    tags.replaceAll((n, t) -> t.isEmpty() ? first : t);
    return tags;
  }

  /** Code and addresses are in no language. */
  private static boolean isNoSpeech(Node n) {
    return n instanceof FencedCodeBlock
        || n instanceof HtmlBlock
        || n instanceof LinkReferenceDefinition;
  }

  private LanguageChoice.Shares shares(List<Node> nodes, Map<Node, String> tags) {
    LanguageChoice.Shares shares = new LanguageChoice.Shares();
    for (Node n : nodes) {
      boolean link = n instanceof LinkReferenceDefinition;
      int length = link ? 0 : Math.max(MarkdownBlocks.end(n) - MarkdownBlocks.start(n), 0);
      shares.add(
          tags.get(n),
          tags.get(n).startsWith("zh") || tags.get(n).equals("ja") ? length * 3 : length);
    }
    return shares;
  }

  private String told(List<Node> nodes, Map<Node, String> tags, Optional<String> wanted) {
    String told = shares(nodes, tags).tell(name, wanted, diagnostics);
    return nodes.stream()
        .map(tags::get)
        .filter(t -> Language.primary(t).equals(told))
        .findFirst()
        .orElse(told);
  }

  private List<Node> leaveOthers(
      List<Node> nodes, Map<Node, String> tags, String told, Pieces pieces) {
    LanguageChoice.Shares shares = shares(nodes, tags);
    List<Node> kept = new ArrayList<>();
    List<Sentence> others = new ArrayList<>();
    for (Node n : nodes) {
      if (shares.isOther(tags.get(n), Language.primary(told))) {
        MappedText what = MappedText.of(source, MarkdownBlocks.start(n), MarkdownBlocks.end(n));
        others.add(pieces.whole(what));
      } else {
        kept.add(n);
      }
    }
    left.addOthers(others, others.size(), told);
    return kept;
  }

  // title and byline

  private static Map<String, Sentence> byline(Map<String, MappedText> values, Pieces pieces) {
    Map<String, Sentence> byline = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    names.put("author", "author");
    names.put("authors", "author");
    names.put("by", "author");
    for (String key : List.of("date", "kicker", "subtitle", "theme", "logo")) {
      names.put(key, key);
    }
    names.forEach(
        (key, known) -> {
          MappedText value = shown(known, values.getOrDefault(key, MappedText.none()));
          if (!value.isEmpty()) {
            byline.putIfAbsent(known, pieces.whole(value));
          }
        });
    return byline;
  }

  /** Where front matter says that the text stands, or stood. */
  private static String address(Map<String, MappedText> values) {
    return Stream.of("url", "source", "link", "canonical_url", "site")
        .map(k -> values.getOrDefault(k, MappedText.none()).text())
        .collect(Collectors.joining(" "));
  }

  private static MappedText shown(String key, MappedText value) {
    return switch (key) {
      case "author" -> MatterText.author(value);
      case "date" -> MatterText.date(value);
      default -> value;
    };
  }

  /** The only heading of the highest level, if it comes before any other. */
  private Optional<Heading> headline(List<Node> nodes) {
    List<Heading> all =
        nodes.stream()
            .filter(n -> n instanceof Heading h && isHeading(h))
            .map(Heading.class::cast)
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int top = all.stream().mapToInt(Heading::getLevel).min().getAsInt();
    boolean only = all.stream().filter(h -> h.getLevel() == top).count() == 1;
    return only && all.get(0).getLevel() == top && (all.size() > 1 || opens(all.get(0), nodes))
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  /** Whether nothing that is read stands before the heading. */
  private static boolean opens(Heading heading, List<Node> nodes) {
    return nodes.subList(0, nodes.indexOf(heading)).stream().allMatch(HtmlBlock.class::isInstance);
  }

  /**
   * A paragraph with a line of hyphens under it is a heading by the rules, but not meant as one.
   */
  private boolean isHeading(Heading h) {
    MappedText text = text(h);
    if (text.isEmpty()) {
      return false;
    }
    TextLine line = Wording.line(text);
    return source.text().startsWith("#", MarkdownBlocks.start(h))
        || (line.words() <= MOST_HEADING_WORDS && !(line.isFinal() && line.words() > 12));
  }

  private List<Node> takeBylines(
      List<Node> nodes, Map<String, Sentence> byline, Language language, Pieces pieces) {
    Bylines bylines = new Bylines(language, english);
    List<Node> kept = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node n = nodes.get(i);
      boolean near = i < BYLINES_WITHIN && nodes.size() > 1;
      if (!(near && n instanceof Paragraph && bylines.take(text(n), byline, pieces))) {
        kept.add(n);
      }
    }
    return kept;
  }

  // sections

  private Sections sections(List<Node> nodes, Language language, Pieces pieces) {
    Sections sections = new Sections(language, english);
    Set<Node> starts = starts(nodes);
    MarkdownHeadings headings =
        new MarkdownHeadings(
            source, language, pieces, nodes.stream().filter(starts::contains).toList());
    for (Node n : nodes) {
      if (starts.contains(n)) {
        headings.start(n, sections);
      } else if (n instanceof Paragraph && FOOTNOTE.matcher(text(n).text()).find()) {
        left.add(pieces.whole(text(n)), "footnote");
      } else if (!isCaption(n, sections, pieces)) {
        new MarkdownBlocks(source, pieces, language).of(n).forEach(sections::add);
      }
    }
    return sections;
  }

  /** What starts a section: headings, and paragraphs that are headings in disguise. */
  private Set<Node> starts(List<Node> nodes) {
    Set<Node> starts = nodes.stream().filter(this::startsSection).collect(Collectors.toSet());
    AskedLines.of(nodes.stream().map(this::asking).toList()).forEach(i -> starts.add(nodes.get(i)));
    return starts;
  }

  private AskedLines.Line asking(Node n) {
    if (!(n instanceof Paragraph)) {
      return AskedLines.Line.NONE;
    }
    MarkdownInline inline = MarkdownInline.of(n, source.text());
    String text = inline.text().text();
    boolean bold = inline.bold() >= text.strip().length();
    return new AskedLines.Line(text, inline.isEmphasised(), bold);
  }

  private boolean startsSection(Node n) {
    return n instanceof Heading h ? isHeading(h) : n instanceof Paragraph p && isBoldLine(p);
  }

  /** A paragraph all in bold, without a stop, before another paragraph: a heading in disguise. */
  private boolean isBoldLine(Paragraph p) {
    MarkdownInline inline = MarkdownInline.of(p, source.text());
    if (!(p.getFirstChild() instanceof StrongEmphasis)
        || p.getFirstChild().getNext() != null
        || inline.text().isEmpty()) {
      return false;
    }
    MappedText text = inline.text();
    TextLine line = Wording.line(text);
    return line.words() <= 14
        && !line.isFinal()
        && p.getNext() != null
        && !(p.getNext() instanceof Heading);
  }

  /** An emphasised paragraph under a lone picture is its caption. */
  private boolean isCaption(Node n, Sections sections, Pieces pieces) {
    if (!(n instanceof Paragraph) || !sections.awaitsCaption()) {
      return false;
    }
    MarkdownInline inline = MarkdownInline.of(n, source.text());
    if (!inline.isEmphasised() || inline.text().length() > 300) {
      return false;
    }
    sections.caption(pieces.whole(inline.text()));
    return true;
  }
}
