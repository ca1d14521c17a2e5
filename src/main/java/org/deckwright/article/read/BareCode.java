package org.deckwright.article.read;

import java.util.regex.Pattern;

/**
 * Takes code that stands in a plain text without a fence: lines next to each other that read as
 * commands, statements, declarations or data, apart from the prose by a blank line or by the end of
 * its sentence.
 */
final class BareCode {
  private static final int LONGEST = 300; // characters of a line that are looked at
  private static final int WORDS = 12; // of a command; longer lines are prose

  /** What no prose begins with, or is made of. */
  private static final Pattern STRONG =
      Pattern.compile(
          "^(?:"
              // prompts
              + "\\$\\s+[a-z./~].*|>>>\\s.*|PS [A-Z]:[^>]{0,80}>.*|[\\w.-]+@[\\w.-]+:[^$#\\s]{0,60}[$#]\\s.*"
              // queries
              + "|(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|FROM|WHERE|GROUP BY|ORDER BY|VALUES"
              + "|(?:LEFT |RIGHT |INNER )?JOIN|(?:CREATE|ALTER|DROP) (?:TABLE|INDEX|VIEW|DATABASE|TYPE"
              + "|UNIQUE INDEX|OR REPLACE \\w+))\\b[^.!?]*[;=(*,_][^.!?]*"
              // declarations
              + "|(?:async )?(?:def|function|func|fn)\\s+\\w+\\s*\\(.*"
              + "|(?:public|private|protected|static|export)\\s+[^.]{1,80}[({=;].*"
              + "|(?:const|let|var|val)\\s+\\w+\\s*[:=].*"
              + "|#include\\s.*|import\\s+[\\w.*{}'\", ]+(?:from\\s.+)?;|from\\s+[\\w.]+\\s+import\\s.+"
              + "|(?:if|for|while|switch)\\s*\\([^)]{1,80}\\)\\s*\\{.*"
              // tags and data
              + "|</?[a-zA-Z][\\w-]*(?:\\s[^<>]*)?/?>.*|\"[\\w-]+\"\\s*:\\s*.*[,{\\[\"\\d]|[{}\\[\\]]+[,;]?"
              // statements
              + "|[^.!?]*\\w\\([^)]*\\)\\s*;|[\\w.$\\[\\]]+\\s*[:+-]?=\\s*[^.!?]*;"
              + ")$");

  /** Known commands, with an option, a path or a verb of theirs. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "^(?:sudo|npm|npx|pip3?|apt-get|apt|docker|kubectl|helm|curl|wget|brew|yarn|pnpm|cargo|mvn"
              + "|gradle|git|ssh|scp|chmod|systemctl|conda|python3?|terraform|ansible)\\s+"
              + "(?:.*(?:\\s--?\\w|[/\\\\=]).*|(?:install|run|build|clone|init|add|commit|push|pull|apply"
              + "|get|start|up|test|update|upgrade|remove|create)\\b.*)[^.!?,:]$");

  /** What goes on with code and may be prose elsewhere. */
  private static final Pattern WEAK =
      Pattern.compile(
          "^(?:#\\s|//|--\\s|/\\*|\\*/|[)}\\]]|\\.\\.\\.|\\.\\w+\\().*|.*[{(\\[,;\\\\|]$|^return\\b.*"
              + "|^[\\w.$\\[\\]\"']+\\s*[:+-]?=\\s*\\S.*|.*\\w\\(.*\\)$|^[A-Z]{2,}(?: [A-Z]{2,})? .*[a-z_].*");

  private BareCode() {}

  /** Takes each stretch of such lines as code of no known language. */
  static void take(PlainText text) {
    int i = 0;
    while (i < text.size()) {
      int end = isStrong(text.line(i)) && isApart(text, i) ? end(text, i) : i;
      if (end > i && endsApart(text, end)) {
        SourceText s = text.source();
        int to = s.lineEnd(end - 1);
        text.takeCode(i, end - 1, new PlainText.CodeLines("", s.lineStart(i), to));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** After the last line of the stretch. */
  private static int end(PlainText text, int first) {
    int end = first + 1;
    while (end < text.size() && !text.line(end).isBlank() && isCode(text.line(end), text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isCode(TextLine line, PlainText text, int n) {
    return isStrong(line)
        || WEAK.matcher(head(line)).matches() && line.words() <= WORDS
        || line.indent() > text.line(n - 1).indent() && !line.isFinal();
  }

  private static boolean isStrong(TextLine line) {
    if (line.isBlank() || Scripts.isWide(line.first())) {
      return false;
    }
    String s = head(line);
    return STRONG.matcher(s).matches() || line.words() <= WORDS && COMMAND.matcher(s).matches();
  }

  /** Whether no sentence runs into it. */
  private static boolean isApart(PlainText text, int n) {
    TextLine before = n == 0 ? text.line(n).before(0) : text.line(n - 1);
    return before.isBlank() || before.isFinal() || ":：".indexOf(before.last()) >= 0;
  }

  /** Whether no sentence goes on behind it. */
  private static boolean endsApart(PlainText text, int end) {
    return end >= text.size()
        || text.line(end).isBlank()
        || !Character.isLowerCase(text.line(end).first());
  }

  private static String head(TextLine line) {
    return line.text().length() > LONGEST ? line.text().substring(0, LONGEST) : line.text();
  }
}
