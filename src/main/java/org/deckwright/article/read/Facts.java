package org.deckwright.article.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.article.Picture;

/**
 * What a marked-up source says of itself.
 *
 * @param titles what it calls itself, the surest first; none empty
 * @param byline author, date, kicker, subtitle: as in {@link org.deckwright.article.Article}
 * @param language BCP 47 tag that it declares, if it does
 * @param pictures those that it holds itself, by name
 */
record Facts(
    List<MappedText> titles,
    Map<String, MappedText> byline,
    Optional<String> language,
    Map<String, Picture> pictures) {
  Facts {
    titles = titles.stream().filter(t -> !t.isEmpty()).toList();
    byline = Collections.unmodifiableMap(new LinkedHashMap<>(byline));
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
  }
}
