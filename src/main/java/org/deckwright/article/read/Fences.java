package org.deckwright.article.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes fenced code out of a plain text; a fence around prose is only taken off. */
final class Fences {
  private static final Pattern FENCE = Pattern.compile("^(```+|~~~+)\\s*([\\w+#.-]*)\\s*$");
  private static final String MARKS = "{}<>=;|\\$#[]";

  private Fences() {}

  static void open(PlainText text) {
    int i = 0;
    while (i < text.size()) {
      Matcher m = FENCE.matcher(text.line(i).text());
      if (!m.matches()) {
        i++;
        continue;
      }
      int close = close(text, i, m.group(1).substring(0, 3));
      if (isProse(text.lines(i + 1, close))) {
        unwrap(text, i, close, m.group(1).substring(0, 3));
      } else {
        takeCode(text, i, close, m.group(2));
      }
      i = close + 1;
    }
  }

  /** The line whose start or end closes the fence; the last line if none does. */
  private static int close(PlainText text, int open, String mark) {
    for (int i = open + 1; i < text.size(); i++) {
      if (text.line(i).text().startsWith(mark) || text.line(i).text().endsWith(mark)) {
        return i;
      }
    }
    return text.size() - 1;
  }

  /** Whether more than 70 % of the characters stand in lines that read as sentences. */
  static boolean isProse(List<TextLine> lines) {
    long all = 0;
    long prose = 0;
    for (TextLine l : lines) {
      all += l.text().length();
      prose += isProse(l) ? l.text().length() : 0;
    }
    return prose * 10 > all * 7;
  }

  private static boolean isProse(TextLine line) {
    long marks = line.text().chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    return line.words() >= 6 && marks * 20 < line.text().length();
  }

  private static void unwrap(PlainText text, int open, int close, String mark) {
    text.leave(open, "boilerplate");
    TextLine last = text.line(close);
    if (last.text().startsWith(mark)) {
      text.leave(close, "boilerplate");
    } else if (last.text().endsWith(mark)) {
      text.leaveAfter(close, last.text().length() - mark.length(), "boilerplate");
    }
  }

  private static void takeCode(PlainText text, int open, int close, String language) {
    boolean closed =
        text.line(close).text().endsWith("```") || text.line(close).text().endsWith("~~~");
    int last = closed ? close - 1 : close;
    SourceText s = text.source();
    if (last > open) {
      text.takeCode(
          open, close, new PlainText.CodeLines(language, s.lineStart(open + 1), s.lineEnd(last)));
    } else {
      text.take(open);
    }
  }
}
