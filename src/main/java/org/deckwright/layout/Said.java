package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What a speaker says, as paragraphs to read: sentences follow each other, and a row of what is no
 * sentence (names, figures) becomes one, with semicolons, after the colon that leads to it.
 */
final class Said {
  private static final String ENDS = ".!?。！？…:：;；”\"’)）";
  private static final int LONGEST = 480;

  private final boolean chinese;
  private final List<String> out = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean sentences;

  private Said(boolean chinese) {
    this.chinese = chinese;
  }

  /**
   * The paragraphs of notes.
   *
   * @param notes a sentence or a fragment a line
   * @param title of the slide, which stands above and is not said again at once
   */
  static List<String> paragraphs(String notes, String title, boolean chinese) {
    Said said = new Said(chinese);
    List<String> lines = notes.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 || !bare(lines.get(0)).equals(bare(title)) || lines.size() == 1) {
        said.add(lines.get(i));
      }
    }
    said.close();
    return List.copyOf(said.out);
  }

  private void add(String line) {
    boolean sentence = ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    boolean led = !sentence && sentences && leads();
    boolean other = sentence != sentences && !led;
    if (!open.isEmpty() && (other || open.length() + line.length() > LONGEST)) {
      close();
    }
    if (!open.isEmpty()) {
      open.append(!sentence && !led ? chinese ? "；" : "; " : chinese ? "" : " ");
    }
    sentences = sentence;
    open.append(line);
    while (open.length() > 2 * LONGEST) {
      int space = open.lastIndexOf(" ", LONGEST);
      int at = space > 0 ? space : LONGEST;
      out.add(open.substring(0, at).strip());
      open.delete(0, at);
    }
  }

  /** Whether what stands there announces a list. */
  private boolean leads() {
    return !open.isEmpty() && ":：".indexOf(open.charAt(open.length() - 1)) >= 0;
  }

  private void close() {
    if (!open.isEmpty()) {
      boolean row = !sentences && (open.indexOf("; ") > 0 || open.indexOf("；") > 0);
      out.add(open.toString().strip() + (!row ? "" : chinese ? "。" : "."));
      open.setLength(0);
    }
  }

  /** A text without its full stop. */
  private static String bare(String text) {
    String plain = text.strip();
    boolean ended = plain.endsWith(".") || plain.endsWith("。");
    return ended ? plain.substring(0, plain.length() - 1) : plain;
  }
}
