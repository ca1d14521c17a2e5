package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.ListSplitter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;
import org.deckwright.story.Titles;

/** The items of a list that runs on in a sentence. */
final class Enumeration {
  static final int MOST = 8;
  private static final double LABEL = 0.85;
  private static final double TEXT = 0.75;
  private static final int NAME = 12; // signs
  private static final double LONG = 24;
  private static final double PHRASE = 3.5; // words of a verb with its object
  private static final double NAMED = 2.5;

  private Enumeration() {}

  /** The items, shortened where they are long; one or none if the stretch is no list. */
  static List<Part> parts(Sentence sentence, Range within, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    List<Part> out = new ArrayList<>();
    for (Range r : new ListSplitter(lexicon).split(sentence.text(), within)) {
      Phrase item = titles.item(sentence, r, LABEL);
      if (!item.isEmpty() && !lexicon.finds("etcetera", item.text())) {
        out.add(Part.of(unquoted(item, sentence, r).capital()));
      }
    }
    return goesOn(out, lexicon) || out.stream().anyMatch(Enumeration::endsSpeech) ? List.of() : out;
  }

  /** Whether a quotation ends inside it that began before it. */
  private static boolean endsSpeech(Part item) {
    return item.label().text().chars().filter(c -> "\"“”".indexOf(c) >= 0).count() % 2 == 1;
  }

  /** Whether a later item only goes on with the sentence: "making it …", "which …". */
  private static boolean goesOn(List<Part> items, Lexicon lexicon) {
    return items.size() > 1
        && !lexicon.finds("participle-item", items.get(0).label().text())
        && items.stream().skip(1).anyMatch(p -> lexicon.finds("participle-item", p.label().text()));
  }

  /**
   * The same where every item first gives its name and then, after a comma, says more of it: a name
   * with a text each.
   */
  static List<Part> named(Sentence sentence, Range within, Lexicon lexicon) {
    List<Range> items = new ListSplitter(lexicon).split(sentence.text(), within);
    List<Part> out = items.stream().map(r -> item(sentence, r, lexicon)).toList();
    boolean all = out.size() > 1 && out.stream().noneMatch(p -> p.text().isEmpty());
    return all ? out : parts(sentence, within, lexicon);
  }

  /** An item that gives its name and then says more of it; empty if it does not. */
  static Part item(Sentence sentence, Range item, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    String folded = Folded.of(sentence.text());
    int comma = lexicon.isHan() ? folded.indexOf(',', item.start()) : -1;
    String name = comma < 0 ? "" : folded.substring(item.start(), Math.min(comma, item.end()));
    boolean names =
        comma > 0
            && comma < item.end() - 1
            && name.length() <= NAME
            && !lexicon.finds("clausal", name)
            && !lexicon.finds("preposition", name)
            && !lexicon.finds("item-veto", folded.substring(comma + 1, item.end()));
    if (!names) {
      return Part.of(Phrase.NONE);
    }
    Phrase text = titles.item(sentence, new Range(comma + 1, item.end()), TEXT);
    return Part.of(Phrase.of(sentence, new Range(item.start(), comma)), text);
  }

  /** Proof of a list: two to eight items, none of them a whole story. */
  static boolean isList(List<Part> parts, Lexicon lexicon) {
    return parts.size() > 1
        && parts.size() <= MOST
        && parts.stream().allMatch(p -> isItem(p.label(), lexicon));
  }

  private static boolean isItem(Phrase label, Lexicon lexicon) {
    return Extent.ofText(label.text(), lexicon) <= LONG
        && !lexicon.finds("clause-start", label.text());
  }

  /** Proof of a list that nothing announces: three or more, all brief. */
  static boolean isPlain(List<Part> parts, Lexicon lexicon) {
    return parts.size() > 2
        && isList(parts, lexicon)
        && !sharesTail(parts, lexicon)
        && areMembers(parts, lexicon)
        && parts.stream()
            .skip(lexicon.isHan() ? 0 : 1) // elsewhere the first may have the subject
            .noneMatch(p -> lexicon.finds("clausal", p.label().text()))
        && parts.stream().allMatch(p -> Extent.ofText(p.label().text(), lexicon) <= 7);
  }

  /** Whether none goes on with the sentence, as "after …" or "which …" do, unless all do. */
  static boolean areMembers(List<Part> parts, Lexicon lexicon) {
    List<Part> asked = lexicon.isHan() ? parts : parts.subList(1, parts.size());
    long other = asked.stream().filter(p -> lexicon.finds("item-veto", p.label().text())).count();
    return other == 0 || (other == asked.size() && lexicon.isHan());
  }

  /** Whether all are clauses, or none; where verbs are not told by their words, always. */
  static boolean areAlike(List<Part> parts, Lexicon lexicon) {
    long verbs = parts.stream().filter(p -> lexicon.finds("verb", p.label().text())).count();
    return lexicon.isHan() || verbs == 0 || verbs == parts.size();
  }

  /**
   * Whether no item but the first is as short as a name: "need a good deal of rope", "money" and
   * "patience" are one verb and three objects.
   */
  static boolean areEven(List<Part> parts, Lexicon lexicon) {
    double first = Extent.ofText(parts.get(0).label().text(), lexicon);
    return first < PHRASE
        || parts.stream().skip(1).anyMatch(p -> Extent.ofText(p.label().text(), lexicon) > NAMED);
  }

  /** "Engineers, leads and managers' careers": only the last has what belongs to all. */
  private static boolean sharesTail(List<Part> parts, Lexicon lexicon) {
    int last = parts.size() - 1;
    return lexicon.finds("tailed", parts.get(last).label().text())
        && parts.subList(0, last).stream()
            .noneMatch(p -> lexicon.finds("tailed", p.label().text()));
  }

  /** Items that are quoted as a whole lose their quotes. */
  static Phrase unquoted(Phrase item, Sentence sentence, Range range) {
    String text = sentence.text().substring(range.start(), range.end());
    boolean quoted =
        text.length() > 2
            && "“\"「".indexOf(text.charAt(0)) >= 0
            && "”\"」".indexOf(text.charAt(text.length() - 1)) >= 0
            && text.substring(1, text.length() - 1).chars().noneMatch(c -> "“”\"".indexOf(c) >= 0);
    return quoted ? Phrase.of(sentence, new Range(range.start() + 1, range.end() - 1)) : item;
  }

  /** Cards for a few, rows with icons for more. */
  static String structure(List<Part> parts) {
    return parts.size() <= 4 ? "list-cards" : "list-icon-rows";
  }
}
