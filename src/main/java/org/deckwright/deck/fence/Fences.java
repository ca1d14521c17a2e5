package org.deckwright.deck.fence;

import java.util.Locale;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.io.DiagramReader;
import org.deckwright.diag.ArticleMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.deckwright.diag.SourceSpan;

/**
 * Reads fenced blocks whose info string names a picture: {@code timeline}, {@code chart bars},
 * {@code mermaid}, or any structure of the catalogue.
 */
public final class Fences {
  private Fences() {}

  /** Whether a block of this info string is a picture, and not code to show. */
  public static boolean isPicture(String info) {
    return Block.Code.isPicture(info);
  }

  /**
   * The picture that a block draws; empty where it cannot be read, which the diagnostics then say.
   *
   * @param file what diagnostics call the source
   * @param line of the block's first line within the fence, from 1
   */
  public static Optional<FencedPicture> read(
      String info, String body, String file, int line, Diagnostics diagnostics) {
    try {
      return Optional.of(read(info, body, file, line));
    } catch (Unreadable e) {
      int at = line + e.line() - 1;
      diagnostics.add(
          Diagnostic.warning(
                  "fence", file, ArticleMessages.fenceUnreadable(word(info), e.getMessage()))
              .at(new SourceSpan(at, 1, at, 1)));
    } catch (Failure e) {
      e.problems()
          .forEach(
              d ->
                  diagnostics.add(
                      Diagnostic.warning(
                              "fence",
                              file,
                              ArticleMessages.fenceUnreadable(word(info), d.message()))
                          .at(d.span().orElse(new SourceSpan(line, 1, line, 1)))));
    }
    return Optional.empty();
  }

  private static FencedPicture read(String info, String body, String file, int line)
      throws Unreadable {
    String word = word(info);
    if (word.equals("chart")) {
      return ChartFence.read(info.strip().substring(word.length()), body);
    }
    if (word.equals("mermaid")) {
      return Mermaid.read(body);
    }
    if (word.equals("timeline")) {
      return ListFence.isList(body)
          ? ListFence.read("sequence-timeline", body)
          : TimelineFence.read(body);
    }
    if (ListFence.isList(body)) {
      return ListFence.read(word, body);
    }
    Diagram diagram = DiagramReader.read(file, word, body, line);
    return FencedPicture.of("", diagram);
  }

  private static String word(String info) {
    String plain = info.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < plain.length() && " \t{".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    return plain.substring(0, end);
  }
}
