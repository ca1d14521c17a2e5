package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;
import org.deckwright.article.lang.Languages;
import org.deckwright.diag.ArticleMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.PictureMessages;

/** One plain text on its way to an article: fences → language → left out → headings → blocks. */
final class PlainArticle {
  private static final Pattern LEAD_WORD = Pattern.compile("^([^.:：。]{2,30})[.:：。]\\s*(?=\\S)");

  /** A file that names more pictures than this is not listed to its end. */
  private static final int MOST_TOLD = 20;

  private final String name;
  private final SourceText source;
  private final Diagnostics diagnostics;
  private final PlainText text;
  private int missing;
  private final Languages languages = Languages.builtIn();
  private final Language english = languages.of("en");

  PlainArticle(String name, SourceText source, Diagnostics diagnostics) {
    this.name = name;
    this.source = source;
    this.diagnostics = diagnostics;
    this.text = new PlainText(source);
  }

  Article read(Optional<String> wanted) {
    int headlineApart = firstFilled();
    Fences.open(text);
    BareCode.take(text);
    boolean apart = headlineApart < text.size() - 1 && isFenceNext(headlineApart);
    Optional<TextLine> fileName = takePictureNames();
    LanguageChoice.Choice choice =
        new LanguageChoice(languages).choose(text, name, wanted, diagnostics);
    Language language = languages.of(choice.tag());
    Pieces pieces = new Pieces(source, new Sentences(language));
    leaveMasthead(language);
    new MailFrame(language, english).takeOff(text);
    new Boilerplate(language, english).cut(text);
    Map<String, Sentence> byline =
        new LinkedHashMap<>(new Bylines(language, english).take(text, pieces));
    Map<Integer, Heading> headings = headings(language, choice.others());
    Optional<TextLine> title = title(language, headings, apart);
    boolean preface = title.isPresent() && hasPreface(language, title.get(), headings);
    title.ifPresent(t -> headings.remove(t.number()));
    Headline headline = new Headline(language);
    TextLine titleLine =
        title.orElse(fileName.filter(f -> isLatin(choice.tag())).orElse(text.line(0).before(0)));
    Map<String, Sentence> parts = headline.parts(titleLine, source, pieces);
    parts.forEach(
        (k, v) -> {
          if (!k.equals("title")) byline.putIfAbsent(k, v);
        });
    title.ifPresent(t -> text.take(t.number()));
    int author = byline.containsKey("author") ? byline.get("author").span().line() - 1 : -1;
    int prefaceEnd = preface ? title.get().number() : -1;
    Sections sections = sections(language, headings, pieces, prefaceEnd, author);
    List<Section> made = sections.finish(name, diagnostics);
    List<Article.Left> left =
        new ArrayList<>(
            left(
                pieces,
                title.isPresent()
                    ? Optional.empty()
                    : fileName.filter(f -> isLatin(choice.tag()))));
    left.addAll(sections.left());
    if (!headings.isEmpty()) {
      diagnostics.add(
          Diagnostic.info(
              "headings-guessed", name, ArticleMessages.headingsGuessed(headings.size())));
    }
    Article article =
        new Article(
            name,
            choice.tag(),
            Optional.ofNullable(parts.get("title")).map(PlainArticle::withSpaces),
            byline,
            made,
            left,
            source.lines());
    return new Numbering(pieces.units()).number(article);
  }

  private int firstFilled() {
    int i = 0;
    while (i < text.size() - 1 && text.line(i).isBlank()) {
      i++;
    }
    return i;
  }

  /** Whether a fence that was taken off stands right after a line. */
  private boolean isFenceNext(int line) {
    int start = source.lineStart(line + 1);
    return text.line(line + 1).isBlank()
        && !text.code().containsKey(line + 1)
        && source.text().startsWith("```", start);
  }

  private static boolean isLatin(String tag) {
    return !List.of("zh", "ja", "ko").contains(Language.primary(tag));
  }

  /** "PRESS RELEASE", with the lines below it, stands before the headline. */
  private void leaveMasthead(Language language) {
    List<Integer> filled = text.filled();
    boolean masthead =
        filled.size() > 1
            && language.patterns("mastheads").stream()
                .anyMatch(p -> p.matcher(text.line(filled.get(0)).text()).find());
    for (int n = filled.isEmpty() ? 0 : filled.get(0);
        masthead && n < text.size() && !text.line(n).isBlank();
        n++) {
      text.leave(n, "boilerplate");
    }
  }

  /** Underscores of a file name that stands as title are spaces. */
  private static Sentence withSpaces(Sentence s) {
    return s.text().indexOf(' ') < 0
        ? new Sentence(s.text().replace('_', ' '), s.span(), s.at())
        : s;
  }

  /** Takes names of files out; the first that reads like a title is handed back. */
  private Optional<TextLine> takePictureNames() {
    Optional<TextLine> title = Optional.empty();
    for (int n : text.filled()) {
      TextLine line = text.line(n);
      int leading = PictureNames.leading(line);
      if (PictureNames.isFileName(line) || PictureNames.isPicture(line)) {
        boolean capital =
            line.text().chars().anyMatch(Character::isUpperCase) && !PictureNames.isPicture(line);
        if (capital && title.isEmpty()) {
          title = Optional.of(line);
        } else {
          missing(line);
        }
        text.leave(n, "boilerplate");
      } else if (leading > 0) {
        missing(line.before(leading));
        text.leaveBefore(n, leading, "boilerplate");
      }
    }
    return title;
  }

  private void missing(TextLine picture) {
    if (missing++ >= MOST_TOLD) {
      return;
    }
    diagnostics.add(
        Diagnostic.info("picture-missing", name, PictureMessages.missing(picture.text()))
            .at(source.span(picture.from(), picture.to())));
  }

  // headings

  private Map<Integer, Heading> headings(Language language, List<TextLine> others) {
    Map<Integer, Heading> all = new TreeMap<>(new LoneNumbers().take(text));
    int level = all.isEmpty() ? 0 : 1;
    new Series(language)
        .find(text.lines(), twins(language, others))
        .forEach((n, h) -> all.putIfAbsent(n, h.deeper(level)));
    all.putAll(new ShortHeadings(language, english).find(text, all));
    leadWords(language).ifPresent(h -> all.putIfAbsent(h.line(), h));
    return all;
  }

  /** The words of the other language's headings that count, lower case, in order. */
  private List<Set<String>> twins(Language language, List<TextLine> others) {
    List<TextLine> lines = new ArrayList<>();
    for (TextLine l : others) {
      while (!lines.isEmpty() && lines.get(lines.size() - 1).number() < l.number() - 1) {
        TextLine last = lines.get(lines.size() - 1);
        lines.add(new TextLine(last.number() + 1, 0, last.to(), last.to(), ""));
      }
      lines.add(l);
    }
    List<Set<String>> twins = new ArrayList<>();
    for (Heading h : new Series(language).find(lines, List.of()).values()) {
      Set<String> words = new HashSet<>();
      for (String w : h.name().text().toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
        words.add(w);
      }
      words.remove("");
      twins.add(words);
    }
    return twins;
  }

  /** "TLDR. The year was …" as the last paragraph or the first is a section by that name. */
  private Optional<Heading> leadWords(Language language) {
    Set<String> names = new HashSet<>();
    for (Language l : List.of(language, english)) {
      l.words("summaries").forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
    }
    List<Integer> filled = text.filled();
    int edge = Boilerplate.edge(filled.size());
    for (int i = 0; i < filled.size(); i++) {
      TextLine line = text.line(filled.get(i));
      boolean near = i < edge || i >= filled.size() - edge;
      Matcher m =
          LEAD_WORD.matcher(line.text().length() > 60 ? line.text().substring(0, 60) : line.text());
      if (near
          && filled.size() > 3
          && m.find()
          && names.contains(m.group(1).strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(
            new Heading(
                line.number(), 1, Optional.empty(), line.before(m.end(1)), line.after(m.end())));
      }
    }
    return Optional.empty();
  }

  /** The line of the title: the first, or the first lone short line after a preface. */
  private Optional<TextLine> title(
      Language language, Map<Integer, Heading> headings, boolean apart) {
    List<Integer> filled = text.filled();
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    TextLine first = text.line(filled.get(0));
    Heading heading = headings.get(first.number());
    boolean counted = heading != null && heading.label().isPresent();
    if (heading != null && !counted && heading.rest().isBlank() && filled.size() > 1) {
      return Optional.of(heading.name());
    }
    List<TextLine> next =
        filled.subList(1, Math.min(filled.size(), 5)).stream().map(text::line).toList();
    int after = first.number() + 1;
    boolean alone = after < text.size() && text.line(after).isBlank();
    if (heading == null && new Headline(language).isHeadline(first, next, apart, alone)) {
      return Optional.of(first);
    }
    for (Heading h : headings.values()) {
      if (h.label().isPresent()) {
        return Optional.empty();
      }
      if (h.rest().isBlank() && hasPreface(language, h.name(), headings)) {
        return Optional.of(h.name());
      }
    }
    return Optional.empty();
  }

  /** Whether text that says it is somebody else's stands before a line, and no heading does. */
  private boolean hasPreface(Language language, TextLine line, Map<Integer, Heading> headings) {
    if (headings.keySet().stream().anyMatch(n -> n < line.number())) {
      return false;
    }
    for (int i = 0; i < line.number(); i++) {
      String s = text.line(i).text();
      String start = s.length() > 300 ? s.substring(0, 300) : s;
      if (language.patterns("prefaces").stream().anyMatch(p -> p.matcher(start).find())) {
        return true;
      }
    }
    return false;
  }

  // sections

  private Sections sections(
      Language language,
      Map<Integer, Heading> headings,
      Pieces pieces,
      int prefaceEnd,
      int author) {
    Set<Integer> runIn = new HashSet<>();
    headings.values().stream().filter(h -> !h.rest().isBlank()).forEach(h -> runIn.add(h.line()));
    TextBlocks blocks = new TextBlocks(source, pieces, language, runIn);
    Sections sections = new Sections(language, english);
    List<TextLine> group = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      TextLine line = text.line(i);
      Heading heading = headings.get(i);
      if (line.isBlank() || heading != null) {
        sections.add(blocks.blocks(group));
        group.clear();
      }
      if (i == prefaceEnd) {
        sections.endPreface();
      } else if (i == author) {
        sections.endSummary();
      }
      if (text.code().containsKey(i)) {
        sections.add(code(text.code().get(i), pieces));
      }
      if (heading != null) {
        start(sections, heading, pieces);
        line = heading.rest();
      }
      if (!line.isBlank()) {
        group.add(line);
      }
    }
    sections.add(blocks.blocks(group));
    return sections;
  }

  private void start(Sections sections, Heading h, Pieces pieces) {
    boolean leadWord = h.label().isEmpty() && !h.rest().isBlank();
    TextLine first = h.label().orElse(h.name());
    pieces.unit(source.span(first.from(), leadWord ? h.rest().from() + 1 : h.name().to()));
    sections.start(
        h.label().map(l -> part(l, pieces)), Optional.of(part(h.name(), pieces)), h.level());
  }

  private Sentence part(TextLine line, Pieces pieces) {
    return pieces.part(MappedText.of(source, line.from(), line.to()));
  }

  private Block code(PlainText.CodeLines code, Pieces pieces) {
    String lines =
        source
            .text()
            .substring(code.from(), code.to())
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .stripTrailing();
    return new Block.Code(code.language(), pieces.whole(lines, code.from(), code.to()));
  }

  private List<Article.Left> left(Pieces pieces, Optional<TextLine> shownTitle) {
    List<Article.Left> left = new ArrayList<>();
    int boilerplate = 0;
    for (PlainText.Cut cut : text.left()) {
      if (shownTitle.isPresent() && shownTitle.get().from() == cut.from()) {
        continue;
      }
      MappedText what = MappedText.of(source, cut.from(), cut.to());
      boilerplate += cut.why().equals("boilerplate") ? 1 : 0;
      left.add(new Article.Left(cut.counts() ? pieces.whole(what) : pieces.part(what), cut.why()));
    }
    if (boilerplate > 0) {
      diagnostics.add(
          Diagnostic.info("boilerplate", name, ArticleMessages.boilerplateLeft(boilerplate)));
    }
    return left;
  }
}
