package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;
import org.deckwright.story.Trait;

/**
 * Lists whose items are figures: a name and a figure of one unit each ("2023: 93 papers, nine times
 * as many") make a chart; figures that each open their item ("72 % of the market") stand large.
 */
public final class FigureListFinder implements Finder {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?<value>[~≈+-]?[$€£¥]?(?<number>\\d+(?:[.,]\\d+)*)(?: ?[-–~] ?\\d+(?:[.,]\\d+)*)?"
              + "(?: ?(?:%|(?:million|billion|trillion|thousand|Millionen|Milliarden|per cent)\\b|[KMBkx×]\\b|[万亿])\\+?)?)"
              + "[:,]? ?(?<rest>[\\p{L}(].*)");
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20|21)\\d\\d");
  private static final Pattern OPEN = Pattern.compile("^ ?(?:[-–~/×]|to\\b|bis\\b|到|至).*");
  private static final int FEWEST = 3;
  private static final int MOST = 12;
  private static final int COUNTERS = 4;
  private static final int REMARK = 9; // words behind a figure that a chart may leave to the notes
  private static final int NEAR = 3; // words before a figure, such as "more than"
  private static final double LABEL = 0.95;
  private static final double SURE = 0.97;

  @Override
  public String name() {
    return "figure-list";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Block.ItemList list : section.blocks(Block.ItemList.class)) {
      if (list.items().size() >= FEWEST && list.items().size() <= MOST) {
        chart(list, lexicon)
            .or(() -> counters(list, lexicon))
            .ifPresent(p -> out.add(finding(section, list, p, lexicon)));
      }
    }
    return out;
  }

  private Finding finding(
      SectionView section, Block.ItemList list, Picture picture, Lexicon lexicon) {
    List<Sentence> covers = new ArrayList<>(section.before(list).stream().toList());
    list.items().forEach(i -> covers.addAll(i.sentences()));
    return new Finding(
        picture,
        SURE,
        Claims.of(section.textBefore(list), lexicon),
        covers,
        new Reason(name(), List.of("list of figures")));
  }

  /** Names with a figure of one unit each. */
  private static Optional<Picture> chart(Block.ItemList list, Lexicon lexicon) {
    List<Trait> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Phrase> labels = new ArrayList<>();
    String unit = null;
    for (Block.ListItem item : list.items()) {
      Part part = ListItems.part(item, lexicon);
      Optional<Quantity> figure = figure(part, lexicon);
      if (figure.isEmpty() || (unit != null && !unit.equals(figure.get().unit()))) {
        return Optional.empty();
      }
      Quantity q = figure.get();
      unit = q.unit();
      names.add(Trait.of(part.label()));
      values.add(q.value());
      labels.add(Phrase.of(q.sentence(), q.range()));
    }
    return Optional.of(Charts.of(names, List.of(Row.values(Phrase.NONE, values, labels)), lexicon));
  }

  /** The figure that the text behind an item's name opens with, if it is the only one. */
  private static Optional<Quantity> figure(Part part, Lexicon lexicon) {
    Phrase text = part.text();
    if (part.label().isEmpty() || text.from().size() != 1) {
      return Optional.empty();
    }
    Sentence s = text.from().get(0);
    String folded = Folded.of(s.text());
    int start =
        Folded.of(s.text().toLowerCase(Locale.ROOT))
            .indexOf(Folded.of(text.text().toLowerCase(Locale.ROOT)));
    List<Quantity> all =
        Quantity.of(s, lexicon).stream().filter(q -> q.range().start() >= start).toList();
    if (start <= 0 || all.isEmpty() || !all.get(0).isValue() || all.get(0).unit().isEmpty()) {
      return Optional.empty();
    }
    Quantity first = all.get(0);
    String before = folded.substring(start, first.range().start());
    String behind = folded.substring(first.range().end());
    boolean alone =
        all.stream().skip(1).noneMatch(q -> q.isValue() && q.unit().equals(first.unit()));
    return alone
            && Extent.ofText(before, lexicon) <= NEAR
            && !before.matches(".*[-–~<>≤≥].*")
            && !OPEN.matcher(behind).matches()
            && Extent.ofText(behind, lexicon) <= REMARK
        ? Optional.of(first)
        : Optional.empty();
  }

  /** Figures that open their items. */
  private static Optional<Picture> counters(Block.ItemList list, Lexicon lexicon) {
    if (list.items().size() > COUNTERS) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (Block.ListItem item : list.items()) {
      Sentence s = item.sentences().get(0);
      Matcher m = OPENING.matcher(Folded.of(s.text()));
      if (!m.matches() || YEAR.matcher(m.group("value")).matches()) {
        return Optional.empty();
      }
      Range rest = new Range(m.start("rest"), m.end("rest"));
      Phrase label = new Titles(lexicon).shortened(s, rest, LABEL).capital();
      Phrase value = Phrase.of(s, new Range(m.start("value"), m.end("value")));
      parts.add(Part.of(label).withValue(value, Amount.number(m.group("number"), lexicon)));
    }
    return Optional.of(Picture.of("number-counters", parts));
  }
}
