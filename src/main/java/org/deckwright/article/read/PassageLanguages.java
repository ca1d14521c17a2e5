package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.lang.Language;
import org.deckwright.article.lang.Languages;
import org.deckwright.diag.Diagnostics;

/** Tells the language of each passage, and which of them is told. */
final class PassageLanguages {
  private static final int LOOKED_AT = 5_000;

  private final Languages languages;
  private final List<Passage> passages;
  private final IdentityHashMap<Passage, String> tags = new IdentityHashMap<>();
  private final LanguageChoice.Shares shares = new LanguageChoice.Shares();

  PassageLanguages(Languages languages, List<Passage> passages) {
    this.languages = languages;
    this.passages = passages;
    guess();
  }

  /** What does not tell takes the language of the next passage. */
  private void guess() {
    LanguageGuess guess = new LanguageGuess(languages);
    String next = LanguageGuess.UNSURE;
    for (int i = passages.size() - 1; i >= 0; i--) {
      Passage p = passages.get(i);
      String text = p.text().text();
      String look = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
      boolean tells = !(p instanceof Passage.Code) && !(p instanceof Passage.Aside);
      String tag = tells ? guess.ofPiece(look) : LanguageGuess.UNSURE;
      next = tag.isEmpty() ? next : tag;
      tags.put(p, next);
    }
    String first = tags.get(passages.get(0));
    for (Passage p : passages) {
      tags.computeIfPresent(p, (k, tag) -> tag.isEmpty() ? first : tag);
      int length = p instanceof Passage.Aside ? 0 : p.text().length();
      String tag = tags.get(p);
      if (!tag.isEmpty()) {
        shares.add(tag, tag.startsWith("zh") || tag.equals("ja") ? length * 3 : length);
      }
    }
  }

  /**
   * The language to tell.
   *
   * @param declared what the source says it is in; believed where its words do not tell, or where
   *     nothing is known of that language
   */
  String told(
      String file, Optional<String> wanted, Optional<String> declared, Diagnostics diagnostics) {
    Optional<String> sure = declared.filter(d -> isBelieved(d));
    if (sure.isPresent() && wanted.isEmpty()) {
      return sure.get();
    }
    String told = shares.tell(file, wanted, diagnostics);
    return declared
        .filter(d -> Language.primary(d).equals(told))
        .or(
            () ->
                tags.values().stream()
                    .filter(t -> Language.primary(t).equals(told))
                    .sorted()
                    .findFirst())
        .orElse(told);
  }

  private boolean isBelieved(String declared) {
    String primary = Language.primary(declared);
    boolean unknown = isUnknown(declared);
    boolean latin = tags.values().stream().allMatch(t -> t.isEmpty() || isLatin(t));
    boolean none = tags.values().stream().allMatch(String::isEmpty);
    return none || (unknown && latin && !List.of("ar", "he", "fa", "ru", "ko").contains(primary));
  }

  private boolean isUnknown(String tag) {
    String primary = Language.primary(tag);
    return languages.all().stream().noneMatch(l -> l.primary().equals(primary));
  }

  private boolean isLatin(String tag) {
    return languages.all().stream()
        .anyMatch(l -> l.tag().equals(tag) && !List.of("zh", "ja").contains(l.primary()));
  }

  /** The passages of the language that is not told. */
  List<Passage> others(String told) {
    List<Passage> others = new ArrayList<>();
    if (isUnknown(told) && tags.values().stream().allMatch(t -> t.isEmpty() || isLatin(t))) {
      return others; // the page says what it is in; words of other languages are chance
    }
    for (Passage p : passages) {
      if (!(p instanceof Passage.Aside) && shares.isOther(tags.get(p), Language.primary(told))) {
        others.add(p);
      }
    }
    return others;
  }
}
