package org.deckwright.deck.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names of emoji between colons, as chats write them: {@code :rocket:}. */
final class Emoji {
  static final Pattern NAMED = Pattern.compile(":([a-z0-9+-][a-z0-9_+-]*):");

  private final NamedSigns names = new NamedSigns("emoji-names.properties");

  /** The text with the signs in the names' places; names of none stay. */
  String in(String text) {
    Matcher m = NAMED.matcher(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (m.find(from)) {
      Optional<String> sign = sign(m.group(1));
      int end = sign.isPresent() ? m.end() : m.end() - 1; // its last colon may start the next
      out.append(text, from, m.start()).append(sign.orElse(text.substring(m.start(), end)));
      from = end;
    }
    return out.append(text, from, text.length()).toString();
  }

  /** By the usual short name, else by the name that Unicode gives it. */
  private Optional<String> sign(String name) {
    return names.sign(name).or(() -> byUnicodeName(name));
  }

  private static Optional<String> byUnicodeName(String name) {
    if (!name.matches("[a-z][a-z_-]{2,}")) {
      return Optional.empty(); // times and figures stand between colons too
    }
    int sign = UCharacter.getCharFromName(name.toUpperCase(Locale.ROOT).replace('_', ' '));
    return sign > 0x7F && UCharacter.hasBinaryProperty(sign, UProperty.EMOJI)
        ? Optional.of(Character.toString(sign))
        : Optional.empty();
  }
}
