package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;
import org.deckwright.story.Trait;

/** A list of names with a figure each, all of one unit: a chart of the true values. */
public final class ValueFinder implements Finder {
  @Override
  public String name() {
    return "values";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.ItemList list : section.blocks(Block.ItemList.class)) {
      List<Sentence> lines = list.items().stream().map(i -> i.sentences().get(0)).toList();
      chart(lines, section.textBefore(list), lexicon).ifPresent(out::add);
    }
    lines(section, lexicon).ifPresent(out::add);
    return out;
  }

  /** Lines of running text that are name and value each, one after the other. */
  private Optional<Finding> lines(SectionView section, Lexicon lexicon) {
    List<Sentence> all = section.sentences();
    for (int i = 0; i < all.size(); i++) {
      int end = i;
      while (end < all.size() && lexicon.cue("value", all.get(end)).isPresent()) {
        end++;
      }
      if (end - i > 2) {
        List<Sentence> before = all.subList(Math.max(0, i - 1), i);
        return chart(all.subList(i, end), before, lexicon);
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> chart(List<Sentence> lines, List<Sentence> before, Lexicon lexicon) {
    List<Trait> categories = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Phrase> labels = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>(before);
    String unit = null;
    for (Sentence s : lines) {
      Optional<Cue> cue = lexicon.cue("value", s);
      Optional<Amount> amount =
          cue.flatMap(c -> Amount.of(c.text("value") + " " + c.text("unit"), lexicon));
      if (amount.isEmpty() || (unit != null && !unit.equals(amount.get().unit()))) {
        return Optional.empty();
      }
      unit = amount.get().unit();
      categories.add(Trait.of(cue.get().phrase("label").capital()));
      values.add(amount.get().value());
      labels.add(shown(cue.get()));
      covers.add(s);
    }
    if (values.size() < 2 || values.size() > 12) {
      return Optional.empty();
    }
    Picture picture =
        Charts.of(categories, List.of(Row.values(Phrase.NONE, values, labels)), lexicon);
    if (!before.isEmpty()) {
      picture = headed(picture, before, lexicon);
    }
    return Optional.of(
        new Finding(
            picture, 0.98, before, covers, new Reason(name(), List.of("name: value " + unit))));
  }

  private static Phrase shown(Cue cue) {
    int end = cue.range("unit").or(() -> cue.range("value")).get().end();
    return Phrase.of(cue.sentence(), new Range(cue.range("value").get().start(), end));
  }

  /** The announcement heads the chart; what stands between it and the claim is its note. */
  private static Picture headed(Picture picture, List<Sentence> before, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    Sentence last = before.get(before.size() - 1);
    Range all = new Range(0, last.text().length());
    Picture out =
        before.size() < 2 ? picture : picture.with("heading", titles.shortened(last, all, 0.95));
    return before.size() < 3 ? out : out.with("note", Phrase.whole(before.get(before.size() - 2)));
  }
}
