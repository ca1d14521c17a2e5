package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** What will be done, by whom and by when: a table, so that each action keeps its owner. */
public final class ActionsFinder implements Finder {
  private static final int FEWEST = 2;
  private static final int MOST = 8;
  private static final double LABEL = 1;
  private static final double LONGEST = 2.2; // of an action that no cut makes shorter
  private static final double SURE = 0.92;
  private static final String MARKS = " ([,;:—-.。、";

  @Override
  public String name() {
    return "actions";
  }

  /** An action; who and when may be empty, and so may be the words that announce them. */
  private record Action(
      Phrase what, Phrase who, Phrase when, Phrase whoName, Phrase whenName, List<Sentence> told) {
    boolean isOwned() {
      return !who.isEmpty();
    }

    Part row(boolean dated) {
      List<Part> cells = new ArrayList<>(List.of(Part.of(what), Part.of(who)));
      if (dated) {
        cells.add(Part.of(when));
      }
      return Part.of(Phrase.NONE).withParts(cells);
    }
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.ItemList list : section.blocks(Block.ItemList.class)) {
      List<Action> all =
          list.items().stream().flatMap(i -> action(i.sentences(), lexicon).stream()).toList();
      if (all.size() == list.items().size()) {
        finding(all, Claims.of(section.textBefore(list), lexicon), lexicon).ifPresent(out::add);
      }
    }
    List<Action> told =
        section.paragraphs().stream()
            .flatMap(p -> action(p, lexicon).stream())
            .filter(a -> a.isOwned() && !a.whoName().isEmpty())
            .toList();
    if (told.size() * 2 >= section.paragraphs().size()) {
      finding(told, List.of(), lexicon).ifPresent(out::add);
    }
    return out;
  }

  /** The table, where at least half of the actions have an owner. */
  private Optional<Finding> finding(List<Action> actions, List<Sentence> claims, Lexicon lexicon) {
    long owned = actions.stream().filter(Action::isOwned).count();
    if (actions.size() > MOST || owned < FEWEST || owned * 2 < actions.size()) {
      return Optional.empty();
    }
    boolean dated = actions.stream().anyMatch(a -> !a.when().isEmpty());
    List<Part> head = new ArrayList<>(List.of(Part.of(furniture("action", lexicon))));
    head.add(Part.of(first(actions, Action::whoName).orElse(furniture("owner", lexicon))));
    if (dated) {
      head.add(Part.of(first(actions, Action::whenName).orElse(furniture("due", lexicon))));
    }
    List<Part> rows = new ArrayList<>(List.of(Part.of(Phrase.NONE).withParts(head)));
    actions.forEach(a -> rows.add(a.row(dated)));
    return Optional.of(
        new Finding(
            Picture.of("table", rows),
            SURE,
            claims,
            actions.stream().flatMap(a -> a.told().stream()).toList(),
            new Reason(name(), actions.stream().map(a -> a.who().text()).toList())));
  }

  /** A word of the text's, where it has one. */
  private static Optional<Phrase> first(List<Action> actions, Function<Action, Phrase> way) {
    return actions.stream().map(way).filter(p -> !p.isEmpty()).findFirst();
  }

  private static Phrase furniture(String name, Lexicon lexicon) {
    return new Phrase(lexicon.furniture(name), List.of());
  }

  /** What the first sentence says, with the owner and the date of all; empty where it is long. */
  private static Optional<Action> action(List<Sentence> sentences, Lexicon lexicon) {
    Sentence first = sentences.get(0);
    Optional<Cue> owner = cue("action-owner", sentences, lexicon);
    Optional<Cue> due = cue("action-due", sentences, lexicon);
    int end = Math.min(start(first, owner), start(first, due));
    Phrase what = what(first, end, lexicon);
    boolean sound =
        Extent.words(what.text()) + Extent.units(what.text()) > 2
            && Extent.ofTitle(what.text(), lexicon) <= LONGEST;
    return sound
        ? Optional.of(
            new Action(
                what.capital(),
                words(owner, "who"),
                words(due, "when"),
                words(owner, "name"),
                words(due, "name"),
                sentences))
        : Optional.empty();
  }

  private static Phrase words(Optional<Cue> cue, String group) {
    return cue.map(c -> c.phrase(group))
        .map(p -> p.isEmpty() ? p : p.capital())
        .orElse(Phrase.NONE);
  }

  private static Optional<Cue> cue(String name, List<Sentence> sentences, Lexicon lexicon) {
    return sentences.stream().flatMap(s -> lexicon.cue(name, s).stream()).findFirst();
  }

  /** Where the cue begins in the sentence; its end where it is in another one. */
  private static int start(Sentence sentence, Optional<Cue> cue) {
    return cue.filter(c -> c.sentence().equals(sentence))
        .map(Cue::start)
        .orElse(sentence.text().length());
  }

  private static Phrase what(Sentence sentence, int end, Lexicon lexicon) {
    String folded = Folded.of(sentence.text());
    int last = Math.min(end, folded.length());
    int open = folded.lastIndexOf('(', last);
    boolean within = open > 0 && folded.indexOf(')', open) >= last - 1;
    last = within ? open : last;
    int colon = folded.indexOf(": ");
    last = colon > 0 && folded.substring(0, last).endsWith("?") ? colon : last;
    while (last > 0 && MARKS.indexOf(folded.charAt(last - 1)) >= 0) {
      last--;
    }
    return last == 0
        ? Phrase.NONE
        : new Titles(lexicon).shortened(sentence, new Range(0, last), LABEL);
  }
}
