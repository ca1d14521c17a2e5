package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokensTest {
  /** The rule, as a pattern. */
  private static final Pattern RULE =
      Pattern.compile(
          "[0-9]+(?:[.,][0-9]+)*|[A-Za-zÀ-ž0-9]+(?:['’][A-Za-z]+)?"
              + "|[\\u3400-\\u9fff\\u3040-\\u30ff\\uac00-\\ud7af]");

  @Test
  void numbersKeepWhatPartsTheirDigits() {
    assertEquals(
        List.of("in", "2025", "1,000.5", "x", "3", "d"), Tokens.of("In 2025, 1,000.5. X 3D"));
  }

  @Test
  void wordsKeepOneApostrophe() {
    assertEquals(List.of("don't", "o'er", "all", "dogs"), Tokens.of("Don’t o'er'all dogs'"));
  }

  @Test
  void hanSignsStandAlone() {
    assertEquals(List.of("用", "gpu", "训", "练", "2", "次"), Tokens.of("用GPU训练2次"));
  }

  @Test
  void anyTextIsTakenApartAsTheRuleSays() {
    Random random = new Random(11);
    String signs = "aZéž×09.,'’ -用のカ한\n\u0130";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      List<String> ruled =
          RULE.matcher(text)
              .results()
              .map(MatchResult::group)
              .map(t -> t.toLowerCase(Locale.ROOT).replace('’', '\''))
              .toList();
      assertEquals(ruled, Tokens.of(text.toString()), "“" + text + "”");
    }
  }
}
