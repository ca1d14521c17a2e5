package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph of a Word file, filled while it is read. */
final class DocxParagraph implements DocxBlock {
  /**
   * A picture in a paragraph.
   *
   * @param relation id of the relation that leads to its file
   * @param alt what it shows; may be empty
   */
  record Picture(String relation, String alt) {}

  String style = "";

  /** Outline level that the paragraph itself says, from 1; 0 for none. */
  int outline;

  Optional<DocxStyles.Numbered> list = Optional.empty();
  boolean isUnlisted;
  final List<Picture> pictures = new ArrayList<>();

  /** What stands in its text boxes. */
  final List<DocxBlock> boxes = new ArrayList<>();

  private final List<String> parts = new ArrayList<>();
  private StringBuilder part = new StringBuilder();
  private int bold;
  private boolean onlyBold = true;
  private boolean onlyMarked = true;
  private boolean onlyMono = true;
  private boolean onlyLarge = true;

  /** How a run of letters looks. */
  record Look(boolean bold, boolean slanted, boolean mono, boolean large) {}

  void add(String text, Look look) {
    part.append(text);
    if (!text.isBlank()) {
      onlyBold &= look.bold();
      onlyMarked &= look.bold() || look.slanted();
      onlyMono &= look.mono();
      onlyLarge &= look.large();
      bold = onlyBold && parts.isEmpty() ? part.length() : bold;
    }
  }

  void lineBreak() {
    parts.add(part.toString());
    part = new StringBuilder();
  }

  /** The lines that breaks part it into. */
  List<String> parts() {
    List<String> all = new ArrayList<>(parts);
    all.add(part.toString());
    return all;
  }

  boolean isBlank() {
    return parts().stream().allMatch(String::isBlank);
  }

  int bold() {
    return bold;
  }

  /** Whether it looks like a heading: all bold, or all larger than running text. */
  boolean isStrong() {
    return !isBlank() && (onlyBold || onlyLarge);
  }

  boolean isEmphasised() {
    return !isBlank() && onlyMarked;
  }

  boolean isMono() {
    return !isBlank() && onlyMono;
  }
}
