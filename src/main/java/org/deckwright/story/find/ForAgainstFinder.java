package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.ListSplitter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** Advantages here, disadvantages there: a pair of scales that nothing tips. */
public final class ForAgainstFinder implements Finder {
  private static final int FAR = 3; // sentences from one side to the other
  private static final int MOST = 5;
  private static final int LONG = 16; // words of a reason
  private static final int BRIEF = 7; // words that a weight takes

  @Override
  public String name() {
    return "for-against";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    told(section, lexicon).ifPresent(out::add);
    listed(section, lexicon).ifPresent(out::add);
    return out;
  }

  /** One side's name, its reasons and where they stand. */
  private record Side(Phrase name, List<Part> reasons, List<Sentence> from) {}

  /** Two sentences near each other, each with the list of one side. */
  private Optional<Finding> told(SectionView section, Lexicon lexicon) {
    List<Sentence> all = section.sentences();
    for (int i = 0; i < all.size(); i++) {
      Optional<Side> pro = side("reasons-for", all.get(i), lexicon);
      for (int j = i; pro.isPresent() && j < Math.min(all.size(), i + FAR + 1); j++) {
        Optional<Side> con = side("reasons-against", all.get(j), lexicon);
        if (con.isPresent()) {
          List<Sentence> claims = new ArrayList<>();
          if (i > 0) {
            claims.add(all.get(i - 1));
          }
          claims.add(section.opening(all.get(i)));
          return finding(pro.get(), con.get(), claims, lexicon);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Side> side(String name, Sentence s, Lexicon lexicon) {
    Optional<Cue> cue = lexicon.cue(name, s);
    return cue.map(
            c ->
                new Side(
                    c.phrase("name").capital(),
                    reasons(s, c.range("list").get(), lexicon),
                    List.of(s)))
        .filter(x -> x.reasons().size() > 1 && isBrief(x.reasons(), lexicon));
  }

  /** The items; what each opens with, "that it …", is left out where it is said of all. */
  private static List<Part> reasons(Sentence s, Range list, Lexicon lexicon) {
    List<Range> items = new ListSplitter(lexicon).split(s.text(), list);
    List<Part> out = new ArrayList<>();
    boolean opened = false;
    for (Range r : items) {
      Range bare = r;
      for (Pattern p : lexicon.patterns("reason-open")) {
        Matcher m = p.matcher(s.text().substring(r.start(), r.end()));
        bare = m.find() ? new Range(r.start() + m.end(), r.end()) : bare;
      }
      opened |= !bare.equals(r);
      out.add(Part.of(Phrase.of(s, bare).capital()));
    }
    return opened ? out : Enumeration.parts(s, list, lexicon);
  }

  private static boolean isBrief(List<Part> reasons, Lexicon lexicon) {
    return reasons.stream().allMatch(p -> Extent.ofText(p.label().text(), lexicon) <= LONG);
  }

  /** Two lists, each below a line or a heading that names its side. */
  private Optional<Finding> listed(SectionView section, Lexicon lexicon) {
    Optional<Side> pro = Optional.empty();
    for (Section part : section.sections()) {
      Optional<Sentence> head = part.heading();
      for (Block block : part.blocks()) {
        if (block instanceof Block.ItemList list) {
          Optional<Side> con = side("side-against", head, list, lexicon);
          if (pro.isPresent() && con.isPresent()) {
            return finding(pro.get(), con.get(), List.of(), lexicon);
          }
          pro = side("side-for", head, list, lexicon).or(() -> Optional.empty());
        } else if (block instanceof Block.Paragraph text) {
          head = Optional.of(text.sentences().get(text.sentences().size() - 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Side> side(
      String name, Optional<Sentence> head, Block.ItemList list, Lexicon lexicon) {
    return head.flatMap(h -> lexicon.cue(name, h))
        .map(
            c -> {
              List<Sentence> from = new ArrayList<>(List.of(c.sentence()));
              list.items().forEach(i -> from.addAll(i.sentences()));
              List<Part> reasons =
                  list.items().stream()
                      .map(i -> Part.of(ListItems.part(i, lexicon).label()))
                      .toList();
              return new Side(c.phrase("name").capital(), reasons, from);
            });
  }

  private Optional<Finding> finding(Side pro, Side con, List<Sentence> claims, Lexicon lexicon) {
    List<Part> all = new ArrayList<>(pro.reasons());
    all.addAll(con.reasons());
    boolean fits = pro.reasons().size() <= MOST && con.reasons().size() <= MOST;
    if (!fits || pro.name().isEmpty() || con.name().isEmpty()) {
      return Optional.empty();
    }
    boolean brief = all.stream().allMatch(p -> Extent.ofText(p.label().text(), lexicon) <= BRIEF);
    Part a = Part.of(pro.name()).withParts(pro.reasons());
    Part b = Part.of(con.name()).withParts(con.reasons());
    List<Sentence> covers = new ArrayList<>(pro.from());
    con.from().stream().filter(s -> !covers.contains(s)).forEach(covers::add);
    return Optional.of(
        new Finding(
            Picture.of(brief ? "compare-scale" : "compare-sides", List.of(a, b)),
            0.93,
            claims,
            covers,
            new Reason(name(), List.of(pro.name().text(), con.name().text()))));
  }
}
