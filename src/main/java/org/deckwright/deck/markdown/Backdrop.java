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
 * @param whole whether it is to be seen whole, rather than to cover its place
 * @param stacked whether it and its neighbours stand one below the other
 * @param small whether it is to be no larger than a sign among words
 * @param filtered whether its colours are to be changed
 * @param alt what is left of the alternative text
 */
record Backdrop(
    String file,
    boolean behind,
    String side,
    int share,
    boolean whole,
    boolean stacked,
    boolean small,
    boolean filtered,
    String alt) {
  private static final Pattern SIDE = Pattern.compile("(left|right)(?::(\\d{1,3})%)?");
  private static final Pattern SIZE =
      Pattern.compile("contain|fit|auto|\\d+(?:\\.\\d+)?%|(?:w|h|width|height):\\S+");
  private static final Pattern SMALL =
      Pattern.compile(
          "(?:w|h|width|height):(?:\\d{1,2}(?:px)?|1[01]\\d(?:px)?|[1-4](?:\\.\\d+)?r?em)");
  private static final Pattern FILTER =
      Pattern.compile(
          "(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)"
              + "(?::\\S+)?");
  private static final Pattern KEYWORD = Pattern.compile("bg|vertical|cover|center|centered");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*|//.*");

  /** A picture behind the text. */
  static Backdrop behind(String file, String side) {
    return new Backdrop(file, true, side, side.isEmpty() ? 0 : 50, false, false, false, false, "");
  }

  static Backdrop of(Image image) {
    String alt = Nodes.children(image).stream().map(Nodes::text).collect(joining(" ")).strip();
    List<String> words = List.of(alt.split("\\s+"));
    boolean behind = words.contains("bg");
    String side = "";
    int share = 0;
    StringBuilder rest = new StringBuilder();
    for (String word : words) {
      String low = word.toLowerCase(Locale.ROOT);
      Matcher m = SIDE.matcher(low);
      if (behind && m.matches()) {
        side = m.group(1);
        share = Optional.ofNullable(m.group(2)).map(Integer::parseInt).orElse(50);
      } else if (!isKeyword(low)) {
        rest.append(rest.isEmpty() ? "" : " ").append(word);
      }
    }
    return new Backdrop(
        image.getDestination(),
        behind,
        side,
        share,
        words.stream().anyMatch(w -> SIZE.matcher(w).matches()),
        words.contains("vertical"),
        words.stream().anyMatch(w -> SMALL.matcher(w).matches()),
        words.stream().anyMatch(w -> FILTER.matcher(w).matches()),
        rest.toString());
  }

  private static boolean isKeyword(String word) {
    return KEYWORD.matcher(word).matches()
        || SIZE.matcher(word).matches()
        || FILTER.matcher(word).matches();
  }

  /** Whether it lies on the net, or inside the address itself. */
  boolean isElsewhere() {
    return isElsewhere(file);
  }

  static boolean isElsewhere(String address) {
    return ELSEWHERE.matcher(address).matches();
  }
}
