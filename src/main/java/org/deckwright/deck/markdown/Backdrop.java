package org.deckwright.deck.markdown;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;

/**
 * A picture of a slide and how it is to stand, as Marp writes it into the alternative text: {@code
 * bg left:40%}.
 *
 * @param behind whether it is meant behind the text, or at a side
 * @param side left, right, or empty
 * @param share percent of the page's width; 0 where none is given
 * @param alt what is left of the alternative text
 */
record Backdrop(String file, boolean behind, String side, int share, String alt) {
  private static final Pattern SIDE = Pattern.compile("(left|right)(?::(\\d{1,3})%)?");
  private static final Pattern KEYWORD =
      Pattern.compile(
          "bg|vertical|cover|contain|fit|auto|\\d+(?:\\.\\d+)?%|(?:w|h|width|height):\\S+"
              + "|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity"
              + "|saturate|sepia)(?::\\S+)?");

  static Backdrop of(Image image) {
    String words = Nodes.children(image).stream().map(Nodes::text).collect(joining(" ")).strip();
    boolean behind = List.of(words.split("\\s+")).contains("bg");
    String side = "";
    int share = 0;
    StringBuilder rest = new StringBuilder();
    for (String word : words.split("\\s+")) {
      String low = word.toLowerCase(Locale.ROOT);
      Matcher m = SIDE.matcher(low);
      if (behind && m.matches()) {
        side = m.group(1);
        share = Optional.ofNullable(m.group(2)).map(Integer::parseInt).orElse(50);
      } else if (!KEYWORD.matcher(low).matches()) {
        rest.append(rest.isEmpty() ? "" : " ").append(word);
      }
    }
    return new Backdrop(image.getDestination(), behind, side, share, rest.toString());
  }
}
