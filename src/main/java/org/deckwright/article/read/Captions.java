package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.deckwright.article.lang.Language;

/**
 * Finds what the pictures and tables that a paste has lost leave behind: their captions, whose
 * second line may stand apart, with the notes and the sources under them.
 */
final class Captions {
  private static final int LONGEST = 60;
  private static final int LONGEST_NOTE = 200;
  private static final int MOST = 2; // lines of a caption

  private final List<Pattern> captions;
  private final List<Pattern> notes;
  private final List<Pattern> sources;

  Captions(Language language) {
    captions = language.patterns("captions");
    notes = language.patterns("captionNotes");
    sources = language.patterns("captionSources");
  }

  /** The lines among some, none of them blank, that belong to captions. */
  List<TextLine> find(List<TextLine> lines) {
    List<TextLine> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isSource(lines.get(i))) {
        found.add(lines.get(i));
      } else if (isCaption(lines.get(i))) {
        int end = end(lines, i);
        found.addAll(lines.subList(i, end));
        i = end - 1;
      }
    }
    return found.size() < lines.size() ? found : List.of();
  }

  /** Past the caption's second line and its notes, if notes or a source follow. */
  private int end(List<TextLine> lines, int caption) {
    int end = caption + 1;
    while (end < lines.size()
        && end - caption < MOST
        && lines.get(end).text().length() <= LONGEST
        && !lines.get(end).isFinal()
        && !isBelow(lines.get(end))) {
      end++;
    }
    if (end == lines.size() || !isBelow(lines.get(end))) {
      return caption + 1;
    }
    while (end < lines.size() && isBelow(lines.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isCaption(TextLine line) {
    return line.text().length() <= LONGEST && !line.isFinal() && finds(captions, line);
  }

  private boolean isBelow(TextLine line) {
    return isSource(line) || (line.text().length() <= LONGEST_NOTE && finds(notes, line));
  }

  private boolean isSource(TextLine line) {
    return line.text().length() <= LONGEST && finds(sources, line);
  }

  private static boolean finds(List<Pattern> patterns, TextLine line) {
    return patterns.stream().anyMatch(p -> p.matcher(line.text()).find());
  }
}
