package org.deckwright.diag;

/** What was read: its languages, its headings, and what was left out of it. */
public final class ArticleMessages {
  private ArticleMessages() {}

  public static String languageMissing(String wanted, String told) {
    return "the source has no text in '" + wanted + "'; '" + told + "' is told";
  }

  public static String otherLanguageLeft(String told, int lines) {
    return "the source has two languages; '"
        + told
        + "' is told and "
        + lines
        + " lines are left out; choose with --lang";
  }

  public static String boilerplateLeft(int parts) {
    return parts + " parts are no content (credits, disclaimers, pointers) and are left out";
  }

  public static String emptySection(String name) {
    return "nothing stands under the heading '" + name + "'; it is left out";
  }

  public static String headingsGuessed(int headings) {
    return headings + " headings were found by their form; mark them with # to be sure";
  }

  public static String frontMatterInvalid(String form, String why) {
    return "the front matter is no " + form + " and is left out: " + why;
  }

  public static String fenceUnreadable(String name, String why) {
    return "the block '" + name + "' is shown as it is written: " + why;
  }

  public static String encodingGuessed(String charset) {
    return "is not UTF-8 and was read as "
        + charset
        + "; if its letters look wrong, save it as UTF-8";
  }
}
