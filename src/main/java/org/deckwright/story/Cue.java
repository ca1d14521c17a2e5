package org.deckwright.story;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;

/** Where a pattern of the lexicon was found, and what its groups hold. */
public final class Cue {
  private final String name;
  private final Sentence sentence;
  private final Matcher matcher;
  private final Pattern pattern;

  /**
   * A cue just found.
   *
   * @param name the pattern's name
   * @param matcher at its match
   */
  Cue(String name, Sentence sentence, Matcher matcher) {
    this.name = name;
    this.sentence = sentence;
    this.matcher = matcher;
    this.pattern = matcher.pattern();
  }

  public String name() {
    return name;
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The matched words, for explaining. */
  public String matched() {
    return sentence.text().substring(matcher.start(), matcher.end());
  }

  public int start() {
    return matcher.start();
  }

  public int end() {
    return matcher.end();
  }

  /** The place of a named group; empty where it took no part or the pattern lacks it. */
  public Optional<Range> range(String group) {
    if (!pattern.pattern().contains("(?<" + group + ">") || matcher.start(group) < 0) {
      return Optional.empty();
    }
    return Optional.of(new Range(matcher.start(group), matcher.end(group)));
  }

  /** The words of a named group; the empty phrase where it took no part. */
  public Phrase phrase(String group) {
    return range(group).map(r -> Phrase.of(sentence, r)).orElse(Phrase.NONE);
  }

  /** The text of a named group; empty where it took no part. */
  public String text(String group) {
    return range(group).map(r -> sentence.text().substring(r.start(), r.end())).orElse("");
  }
}
