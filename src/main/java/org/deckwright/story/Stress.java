package org.deckwright.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;

/**
 * What the author set in bold within running text: the words that he or she wants to be read if
 * nothing else is. Read off the lines of Markdown and HTML; other sources have none.
 */
public final class Stress {
  private static final Pattern BOLD =
      Pattern.compile(
          "\\*\\*(?<stars>[^*]{2,400})\\*\\*|__(?<lows>[^_]{2,400})__"
              + "|<(?<tag>b|strong)(?: [^>]{0,200})?>(?<html>[^<]{2,400})</\\k<tag>>");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final double MOST = 0.35; // of the sentences; where more are bold, none stands out
  private static final int WORDS = 4; // fewer are a term or a label
  private static final int SIGNS = 7; // the same of ideographs

  private final Map<Sentence, Range> ranges = new HashMap<>();

  private Stress() {}

  /** What stands in bold in an article. */
  public static Stress of(Article article) {
    Stress stress = new Stress();
    int all = 0;
    for (Section section : article.sections()) {
      for (Sentence s : SectionView.of(List.of(section)).sentences()) {
        stress.bold(s, article.lines()).ifPresent(r -> stress.ranges.put(s, r));
        all++;
      }
    }
    if (stress.ranges.size() > MOST * all) {
      stress.ranges.clear();
    }
    return stress;
  }

  /** Where in the sentence the bold words stand; empty where it has none, or only a label. */
  public Optional<Range> in(Sentence sentence) {
    return Optional.ofNullable(ranges.get(sentence));
  }

  private Optional<Range> bold(Sentence s, List<String> lines) {
    SourceSpan span = s.span();
    if (span.line() < 1 || span.endLine() > lines.size()) {
      return Optional.empty();
    }
    for (String words : marked(span, lines)) {
      int at = s.text().indexOf(words);
      if (at >= 0 && isClause(words)) {
        return Optional.of(new Range(at, at + words.length()));
      }
    }
    return Optional.empty();
  }

  /** The bold stretches of the lines that the sentence stands on, as far as they reach into it. */
  private static List<String> marked(SourceSpan span, List<String> lines) {
    List<String> out = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (String line : lines.subList(span.line() - 1, span.endLine())) {
      all.append(line).append(' ');
    }
    Matcher m = BOLD.matcher(all);
    while (m.find()) {
      String words = m.group("stars") != null ? m.group("stars") : m.group("lows");
      String plain = words != null ? words : m.group("html");
      out.add(LINK.matcher(plain).replaceAll("$1").replaceAll("\\s+", " ").strip());
    }
    return out;
  }

  private static boolean isClause(String words) {
    long signs = words.codePoints().filter(c -> Character.isIdeographic(c)).count();
    boolean label = words.endsWith(":") || words.endsWith("：");
    return !label && (signs > 0 ? signs >= SIGNS : Extent.words(words) >= WORDS);
  }
}
