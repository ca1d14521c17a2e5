package org.deckwright.render.pptx;

import java.util.regex.Pattern;

/**
 * The step between Han and Latin script, digits included. The scene sets it as a space; office
 * programs that know Chinese typography put a step of their own there, so that a written space
 * would make two.
 */
final class HanSpacing {
  private static final String HAN = "[\\u2E80-\\u9FFF\\uF900-\\uFAFF]";
  private static final Pattern STEP =
      Pattern.compile(
          "(?<=" + HAN + ") (?=[A-Za-z0-9])|(?<=[A-Za-z0-9][.%-]{0,2}) (?=" + HAN + ")");

  private HanSpacing() {}

  /** The text without the spaces that only part the scripts. */
  static String apply(String text) {
    return STEP.matcher(text).replaceAll("");
  }
}
