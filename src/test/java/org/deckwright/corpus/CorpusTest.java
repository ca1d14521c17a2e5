package org.deckwright.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The talks of the corpus are as good as they were: prints the report, holds the thresholds. */
class CorpusTest {
  @Test
  void theCorpusGivesTalksAsGoodAsItDid() throws IOException {
    Map<String, Marks> marks = Corpus.marks();
    System.out.print(Corpus.table(marks));
    List<String> worse = new ArrayList<>();
    thresholds()
        .forEach(
            (name, least) ->
                least.forEach(
                    (figure, value) -> {
                      double is = figure(marks.get("= " + name), figure);
                      boolean atMost = figure.startsWith("most");
                      if (atMost ? is > value : is < value) {
                        worse.add(name + ": " + figure + " is " + is + ", not " + value);
                      }
                    }));
    assertTrue(worse.isEmpty(), worse.toString());
  }

  @Test
  void noLayoutComesFiveTimesRunning() {
    for (Key key : Corpus.keys()) {
      String before = "";
      int run = 0;
      for (ShownSlide slide : Corpus.slides(key)) {
        run = slide.is().equals(before) ? run + 1 : 1;
        before = slide.is();
        assertTrue(run < 5, key.article() + ": " + slide.title());
      }
    }
  }

  private static Map<String, Map<String, Double>> thresholds() throws IOException {
    return new ObjectMapper(new YAMLFactory())
        .readValue(Corpus.FOLDER.resolve("thresholds.yaml").toFile(), new TypeReference<>() {});
  }

  private static double figure(Marks marks, String name) {
    return switch (name) {
      case "points" -> marks.recallOfPoints();
      case "found" -> marks.recallOfStructures();
      case "right" -> marks.precision();
      case "traced" -> marks.tracedShare();
      case "pictures" -> marks.pictureShare();
      case "variety" -> marks.variety();
      case "mostWords" -> marks.wordsPerSlide();
      case "mostCrowded" -> marks.crowdedShare();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
