package org.deckwright.article.read;

import java.util.List;

/**
 * Running text of a marked-up source.
 *
 * @param parts the text, parted where the source breaks a line on purpose; none of them empty
 * @param bold how many characters at the start are bold; 0 if it does not start so
 * @param isEmphasised whether all of it is bold or slanted: a caption, or a heading in disguise
 */
record Wording(List<MappedText> parts, int bold, boolean isEmphasised) {
  Wording {
    parts = parts.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** Plain text in one part. */
  static Wording of(MappedText text) {
    return new Wording(List.of(text), 0, false);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Its parts as one text. */
  MappedText text() {
    MappedText.Builder all = new MappedText.Builder();
    for (MappedText p : parts) {
      all.append(p, 0, p.length());
      all.append('\n', p.endOffset(p.length()));
    }
    return all.build();
  }

  /** Its words as a line that stands alone; places are indexes of {@link #text}. */
  TextLine line() {
    return line(text());
  }

  static TextLine line(MappedText text) {
    return new TextLine(0, 0, 0, text.length(), text.text());
  }

  /** Whether all of it is bold and it reads as a title. */
  boolean isBoldTitle() {
    TextLine line = line();
    return bold >= line.text().length()
        && line.words() <= 14
        && !line.isFinal()
        && line.text().codePoints().anyMatch(Character::isLetter);
  }
}
