package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What planning costs as articles grow: eight times the words may not cost many times that. */
class PlanningCostTest {
  private static final int FEW = 1_500;
  private static final int TIMES = 8;

  /** Above a cost that grows with the words, and far below one that grows with their square. */
  private static final int SLACK = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** How the paragraphs of an article stand together. */
  enum Form {
    SECTIONS("\n\n## Part %d of it\n\n"),
    ONE_SECTION("\n\n"),
    ONE_PARAGRAPH(" "),
    ONE_LIST("\n- ");

    private final String between;

    Form(String between) {
      this.between = between;
    }
  }

  @ParameterizedTest
  @EnumSource
  void growsWithTheWordsAndNotWithTheirSquare(Form form) throws IOException {
    Article shorter = article(form, FEW);
    Article longer = article(form, FEW * TIMES);
    cost(shorter); // warm
    long less = Math.min(cost(shorter), cost(shorter));
    long more = cost(longer);
    double ratio = (double) more / less;
    assertTrue(ratio < TIMES * SLACK, TIMES + " times the words cost " + ratio + " times as much");
  }

  /** Processor time of this thread, in nanoseconds: what else the machine does matters little. */
  private static long cost(Article article) {
    long before = THREADS.getCurrentThreadCpuTime();
    DeckPlanner.plan(article, Audiences.general(), new Diagnostics());
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  /** The seed's paragraphs again and again, each time with words of their own. */
  private static Article article(Form form, int words) throws IOException {
    String seed = Files.readString(Path.of("seeds/llm-year-2025.md"));
    List<String> paragraphs =
        Stream.of(seed.split("\n\n+")).filter(p -> Character.isLetter(p.charAt(0))).toList();
    int all = paragraphs.stream().mapToInt(p -> p.split("\\s+").length).sum();
    int count = words * paragraphs.size() / all;
    String text =
        IntStream.range(0, count)
            .mapToObj(i -> String.format(form.between, i) + varied(paragraphs, i))
            .collect(Collectors.joining());
    return Markdown.article("long.md", "en", "# A long article\n\nIt says this:" + text);
  }

  private static String varied(List<String> paragraphs, int i) {
    String paragraph = paragraphs.get(i % paragraphs.size()).replace('\n', ' ');
    return paragraph.replaceAll("[.!?](?=\\s)", " in w" + i + "$0");
  }
}
