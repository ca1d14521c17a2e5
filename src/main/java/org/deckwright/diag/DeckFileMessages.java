package org.deckwright.diag;

/** Files that hold a deck: their YAML, their fields and what these name. */
public final class DeckFileMessages {
  private DeckFileMessages() {}

  public static String notYaml(String problem) {
    return "not readable as YAML (" + problem + "); check indentation, colons and quotes";
  }

  public static String severalDocuments() {
    return "a second document starts here, expected one; take the '---' away";
  }

  public static String yamlReference(String name) {
    return "'"
        + name
        + "' is a YAML reference (& or *), which is not used here; write the text out, or put it in"
        + " quotes";
  }

  public static String yamlTag(String tag) {
    return "'" + tag + "' is a YAML tag (!), which is not used here; put the text in quotes";
  }

  public static String nestedTooDeep(int deepest) {
    return "nested deeper than " + deepest + " levels, which no deck needs";
  }

  public static String deckFormat(int found, int known) {
    return "field 'deck' is "
        + found
        + ", expected "
        + known
        + ", the version of the file format that this program reads";
  }

  public static String noSlides() {
    return "field 'slides' is an empty list, expected at least one slide";
  }

  public static String unknownField(String name, String known, String nearest) {
    return "field '%s' is unknown here, expected one of %s; nearest right word '%s'"
        .formatted(name, known, nearest);
  }

  public static String missingField(String name, String expected) {
    return "field '" + name + "' is missing, expected " + expected;
  }

  public static String fieldTwice(String name, int line) {
    return "field '" + name + "' stands twice, first in line " + line + "; keep one of them";
  }

  public static String wrongValue(String name, String found, String expected) {
    return "field '" + name + "' is " + found + ", expected " + expected;
  }

  public static String wrongWord(String name, String found, String expected, String nearest) {
    return "field '%s' is %s, expected %s; nearest right word '%s'"
        .formatted(name, found, expected, nearest);
  }

  public static String wrongTheme(String file, String why) {
    return file + ": field 'theme': " + why;
  }

  public static String wrongAudience(String file, String why) {
    return file + ": field 'audience': " + why;
  }

  public static String sourceGone(String source) {
    return "the article '"
        + source
        + "' is not found from here, so its texts cannot be traced; put it back beside this file";
  }
}
