package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.junit.jupiter.api.Test;

/** The one figure of a sentence. */
class KeyFigureTest {
  @Test
  void theFigureKeepsItsUnitAndItsBound() {
    assertEquals(
        Optional.of("at least 40 metres"), figure("en", "The well is at least 40 metres deep."));
    assertEquals(Optional.of("至少 40 米"), figure("zh", "这口井至少 40 米深。"));
  }

  @Test
  void aPowerWrittenAtTheFigureBelongsToIt() {
    assertEquals(Optional.of("$5k"), figure("en", "The miller set $5k as the price of the wheel."));
    assertEquals(Optional.of("€3bn"), figure("en", "The dam cost €3bn in the end."));
  }

  @Test
  void aRangeOfMoneyIsNotCutAtItsDash() {
    assertEquals(Optional.empty(), figure("en", "A wheel costs $75-95k in this valley."));
  }

  @Test
  void ofSeveralFiguresNoneIsTheOne() {
    assertEquals(Optional.empty(), figure("en", "The well is 40 metres deep and 2 metres wide."));
  }

  @Test
  void aFigureWithoutAUnitOrASmallWordIsNone() {
    assertEquals(Optional.empty(), figure("en", "We tried it with two neighbours."));
    assertEquals(Optional.empty(), figure("en", "Rule 7 was never used."));
    assertEquals(
        Optional.empty(), figure("en", "The port has fought the tide since the 14th century."));
  }

  @Test
  void partOfANumberOfThingsIsAShareAndNoFigure() {
    assertEquals(Optional.empty(), figure("en", "Seven out of nine wells ran dry."));
  }

  @Test
  void aFigureBelowNothingIsNotShownWithoutItsSign() {
    assertEquals(Optional.empty(), figure("en", "The mill earned a negative $3 million."));
    assertEquals(Optional.empty(), figure("zh", "这家店的利润率是负的4%。"));
  }

  @Test
  void aBoundKeepsTheWordThatDeniesIt() {
    assertEquals(Optional.of("未超过 40 米"), figure("zh", "这口井的深度未超过 40 米。"));
    assertEquals(Optional.of("没有达到40%"), figure("zh", "今年面粉的出口没有达到40%。"));
    assertEquals(Optional.empty(), figure("zh", "没有一口井的深度超过 40 米。"));
    assertEquals(Optional.empty(), figure("en", "None of the wells is over 40 metres deep."));
  }

  @Test
  void aNameThatBeginsWithADigitIsNoFigure() {
    assertEquals(
        Optional.empty(), figure("en", "The mill has asked for 2FA at its gate for years."));
    assertEquals(
        Optional.empty(), figure("en", "The mill printed its first wheel in 3D last winter."));
    assertEquals(
        Optional.empty(), figure("en", "The mill began with 11 full time crews of its own."));
    assertEquals(Optional.of("46M"), figure("en", "The mill has sold 46M sacks of its flour."));
  }

  @Test
  void aFigureIsNotCutBeforeTheThingThatItCounts() {
    assertEquals(Optional.empty(), figure("en", "The well was used by 2221 individual farms."));
  }

  private static Optional<String> figure(String language, String text) {
    Sentence sentence = new Sentence(text, SourceSpan.START, "L1.1");
    return KeyFigure.of(Phrase.whole(sentence), Lexicon.of(language))
        .map(Part::value)
        .map(Phrase::text);
  }
}
