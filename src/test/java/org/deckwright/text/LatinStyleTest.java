package org.deckwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinStyleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Ghost intelligence\" displays|“Ghost intelligence” displays",
        "the model's score|the model’s score",
        "he said (\"yes\")|he said (“yes”)",
        "a 27\" screen|a 27\" screen",
        "the '80s|the ‘80s",
        "“already” curly|“already” curly",
        "这叫\"打分焦虑\"，很常见|这叫“打分焦虑”，很常见",
      })
  void setsQuotesCurly(String typed, String set) {
    assertEquals(set, LatinStyle.apply(typed));
  }
}
