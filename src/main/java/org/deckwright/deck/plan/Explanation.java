package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deckwright.article.Article;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Phrase;

/**
 * Tells a person why the slides are as they are: of which sentences, by which cue, what was
 * deleted, and what was left out and why. Markdown.
 */
final class Explanation {
  private static final int FIRST_WORDS = 60;
  private static final int MOST = 8;

  private final Outcome outcome;
  private final SpeakingTime time = SpeakingTime.inEnglish(); // messages are English
  private final Telling telling;
  private final List<String> out = new ArrayList<>();

  Explanation(Outcome outcome) {
    this.outcome = outcome;
    this.telling = outcome.telling();
  }

  String text() {
    Article article = telling.article();
    out.add("# Why the slides of " + article.name() + " are as they are");
    out.add("");
    out.add(
        "%d slides for '%s', about %s to say. Words were only deleted, never added."
            .formatted(
                outcome.drafts().size(), telling.audience().name(), time.shown(outcome.seconds())));
    for (int i = 0; i < outcome.drafts().size(); i++) {
      slide(i);
    }
    dropped();
    keptOut(article);
    return String.join("\n", out) + "\n";
  }

  private void slide(int i) {
    Draft d = outcome.drafts().get(i);
    out.add("");
    out.add("## Slide " + (i + 1) + ": " + d.is() + ": " + d.title().text());
    phrase("title", d.title());
    phrase("takeaway", d.takeaway());
    picture(d);
    Script script = outcome.scripts().get(i);
    if (!script.said().isEmpty()) {
      out.add(
          "- said: %d sentence%s, %s"
              .formatted(
                  script.said().size(),
                  script.said().size() == 1 ? "" : "s",
                  time.shown(script.seconds())));
    }
    if (!script.reserve().isEmpty()) {
      out.add("- in reserve, as it weighs least: " + starts(script.reserve()));
    }
    if (lastOfSection(i)) {
      notTaken(d.section());
    }
  }

  private void phrase(String what, Phrase words) {
    if (words.isEmpty()) {
      return;
    }
    if (words.from().isEmpty()) {
      out.add("- " + what + ": our own words");
      return;
    }
    for (Sentence s : words.from()) {
      List<String> gone = Deleted.of(s.text(), words.text(), telling.lexicon().isHan());
      boolean joined = words.from().size() > 1;
      String how =
          gone.isEmpty() ? "as it stands" : joined ? "part of it" : "without " + quoted(gone);
      out.add("- " + what + ": " + s.at() + " “" + s.text() + "”: " + how);
    }
  }

  private void picture(Draft d) {
    String cues = d.reason().cues().isEmpty() ? "" : ", by the cue " + quoted(d.reason().cues());
    String places =
        d.picture().sentences().stream()
            .map(Sentence::at)
            .distinct()
            .collect(Collectors.joining(", "));
    String from = places.isEmpty() ? "" : ", made of " + places;
    out.add("- shows: " + d.is() + ", found as " + d.reason().finder() + cues + from);
  }

  private boolean lastOfSection(int i) {
    int section = outcome.drafts().get(i).section();
    return section > 0
        && outcome.drafts().stream().skip(i + 1L).noneMatch(d -> d.section() == section);
  }

  /** What else was found in the section, and why it has no slide. */
  private void notTaken(int section) {
    Chapter chapter = telling.story().chapters().get(section - 1);
    int told = 0;
    for (Finding f : chapter.findings()) {
      if (slideOf(f, true).isEmpty() && told++ < MOST) {
        String at =
            f.covers().stream().map(Sentence::at).distinct().collect(Collectors.joining(", "));
        out.add("- not taken: " + f.is() + " of " + at + ": " + why(f));
      }
    }
  }

  private String why(Finding f) {
    Optional<Integer> same = slideOf(f, false);
    if (same.isPresent()) {
      return "slide " + same.get() + " says most of it";
    }
    double worth = telling.worth().of(f);
    if (worth < f.confidence()) {
      return "the audience avoids such slides";
    }
    return "worth %.2f, less than what is shown".formatted(worth);
  }

  /** The slide of a finding; or one that says at least half of its sentences. */
  private Optional<Integer> slideOf(Finding f, boolean itself) {
    for (int i = 0; i < outcome.drafts().size(); i++) {
      Draft d = outcome.drafts().get(i);
      long shared = f.covers().stream().filter(d.covers()::contains).count();
      boolean own = d.reason().equals(f.reason()) && shared == f.covers().size();
      if (itself ? own : shared > 0 && shared * 2 >= f.covers().size()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private void dropped() {
    if (outcome.dropped().isEmpty()) {
      return;
    }
    out.add("");
    out.add("## Left off for length; the words are in the notes");
    for (Draft d : outcome.dropped()) {
      String at = d.title().from().isEmpty() ? "" : " (" + d.title().at() + ")";
      out.add("- " + d.is() + ": " + d.title().text() + at);
    }
  }

  private void keptOut(Article article) {
    if (article.left().isEmpty()) {
      return;
    }
    out.add("");
    out.add("## Kept out of the talk");
    for (Article.Left left : article.left()) {
      out.add("- " + left.why() + " at " + left.what().at() + ": " + start(left.what().text()));
    }
  }

  private static String starts(List<String> texts) {
    String more = texts.size() > MOST ? " and " + (texts.size() - MOST) + " more" : "";
    return texts.stream().limit(MOST).map(Explanation::start).collect(Collectors.joining(" "))
        + more;
  }

  private static String start(String text) {
    return "“"
        + (text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS).strip() + "…")
        + "”";
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(t -> "“" + t + "”").collect(Collectors.joining(", "));
  }
}
