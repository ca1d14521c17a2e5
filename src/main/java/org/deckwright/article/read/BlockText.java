package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document that has no lines: its blocks in reading order, one a line. Places in such
 * a document are places in this text.
 */
final class BlockText {
  private final StringBuilder text = new StringBuilder();

  /** Adds a block; its white space becomes single spaces. */
  MappedText add(String block) {
    return add(List.of(block), " ").get(0);
  }

  /** Adds a block of several parts; as many texts come back, empty ones for empty parts. */
  List<MappedText> add(List<String> parts, String between) {
    List<MappedText> mapped = new ArrayList<>();
    int start = text.length();
    for (String part : parts) {
      String clean = mapped(part, 0).text();
      if (clean.isEmpty()) {
        mapped.add(MappedText.none());
        continue;
      }
      text.append(text.length() > start ? between : "");
      int from = text.length();
      text.append(clean);
      mapped.add(mapped(clean, from));
    }
    if (text.length() > start) {
      text.append('\n');
    }
    return mapped;
  }

  /** Adds lines that are one block of code. */
  Passage.Code code(List<String> lines) {
    int from = text.length();
    lines.forEach(l -> text.append(l).append('\n'));
    return new Passage.Code("", String.join("\n", lines), from, Math.max(from, text.length() - 1));
  }

  private static MappedText mapped(String clean, int from) {
    MappedText.Builder made = new MappedText.Builder();
    for (int i = 0; i < clean.length(); i++) {
      made.append(clean.charAt(i), from + i);
    }
    return made.build();
  }

  int length() {
    return text.length();
  }

  /** All blocks so far. */
  SourceText source() {
    String all = text.toString();
    return SourceText.of(all.endsWith("\n") ? all.substring(0, all.length() - 1) : all);
  }
}
