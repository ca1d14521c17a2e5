package org.deckwright.layout;

/** The deck's own furniture, by language: the few words that no source has to hold. */
public final class Words {
  private Words() {}

  /** What a piece of furniture is called in a language. */
  public static String of(String key, String language) {
    boolean chinese = language.startsWith("zh");
    boolean german = language.startsWith("de");
    return switch (key) {
      case "illustrative" -> chinese ? "示意图" : german ? "Schematisch" : "Illustrative";
      case "takeaway" -> chinese ? "要点" : german ? "Fazit" : "Takeaway";
      case "source" -> chinese ? "来源" : german ? "Quelle" : "Source";
      case "handout" -> chinese ? "讲义" : german ? "Handzettel" : "Handout";
      case "slide" -> chinese ? "第" : german ? "Folie" : "Slide";
      default -> throw new IllegalArgumentException("no furniture is called " + key);
    };
  }
}
