package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** Paragraphs that begin with a name of their own, one after the other: a list with texts. */
public final class LeadFinder implements Finder {
  private static final int FEWEST = 3;
  private static final int MOST = 7;
  private static final int PAGE = 5; // entries that stand on one slide, where they are many
  private static final double KEPT = 0.45; // of a sentence's words
  private static final double LABEL = 7; // words
  private static final double CLAIM = 6; // units of a Han name that says something by itself
  private static final int NEAR = 2; // sentences after the name that say what it is
  private static final double[] TEXTS = {0.6, 0.8, 1.2}; // on the scale of titles, shorter first

  @Override
  public String name() {
    return "leads";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    List<List<Sentence>> all = entries(section.paragraphs(), lexicon);
    List<Part> run = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= all.size(); i++) {
      Optional<Part> part = i < all.size() ? part(all.get(i), lexicon) : Optional.empty();
      if (part.isPresent()) {
        from = run.isEmpty() ? i : from;
        run.add(part.get());
        covers.addAll(part.get().label().from());
        covers.addAll(part.get().text().from());
        continue;
      }
      boolean colons = run.size() > PAGE && areNames(run) && isColon(run, lexicon);
      if (run.size() >= FEWEST && run.size() <= MOST && areNames(run) && !colons) {
        out.add(finding(run, covers, from > 0 ? all.get(from - 1) : List.of(), lexicon));
      } else if (colons
          || (run.size() > MOST && isEntry(run.get(0).label().from().get(0), lexicon))) {
        out.add(page(run, 0, lexicon));
        out.add(page(run, PAGE, lexicon));
      }
      run.clear();
      covers.clear();
    }
    return out;
  }

  /** A numbered name that stands alone is one with the paragraph below it, as in a newsletter. */
  private static List<List<Sentence>> entries(List<List<Sentence>> paragraphs, Lexicon lexicon) {
    List<List<Sentence>> out = new ArrayList<>();
    boolean open = false;
    for (List<Sentence> paragraph : paragraphs) {
      boolean names = paragraph.size() == 1 && isEntry(paragraph.get(0), lexicon);
      if (open && !names) {
        List<Sentence> whole = new ArrayList<>(out.remove(out.size() - 1));
        whole.addAll(paragraph);
        out.add(whole);
      } else {
        out.add(paragraph);
      }
      open = names;
    }
    return out;
  }

  private static boolean isEntry(Sentence s, Lexicon lexicon) {
    return lexicon.cue("entry-name", s).isPresent();
  }

  /** Whether each name stands before the colon of its own line. */
  private static boolean isColon(List<Part> run, Lexicon lexicon) {
    return run.stream()
        .allMatch(p -> lexicon.cue("lead-colon", p.label().from().get(0)).isPresent());
  }

  private static boolean areNames(List<Part> run) {
    return run.stream().map(p -> p.label().text()).distinct().count() == run.size();
  }

  private Finding finding(
      List<Part> run, List<Sentence> covers, List<Sentence> before, Lexicon lexicon) {
    List<Sentence> claims = before.isEmpty() ? List.of() : Claims.of(before, lexicon);
    return new Finding(
        Picture.of(Enumeration.structure(run), run),
        0.9,
        claims,
        covers.stream().distinct().toList(),
        new Reason(name(), run.stream().map(p -> p.label().text()).toList()));
  }

  /** The entries of one slide, where they are many. */
  private Finding page(List<Part> run, int from, Lexicon lexicon) {
    List<Part> own = run.subList(from, Math.min(run.size(), from + PAGE));
    List<Sentence> covers =
        own.stream()
            .flatMap(p -> Stream.concat(p.label().from().stream(), p.text().from().stream()))
            .toList();
    return finding(own, covers, List.of(), lexicon);
  }

  /** The name, and the first sentence after it that can be said briefly. */
  private static Optional<Part> part(List<Sentence> paragraph, Lexicon lexicon) {
    Sentence first = paragraph.get(0);
    Optional<Cue> colon = lexicon.cue("lead-colon", first);
    if (colon.isPresent() && lexicon.cue("lead-name", first).isEmpty()) {
      Phrase text = behind(first, colon.get().range("text").get(), lexicon);
      return label(first, colon.get().range("what").get(), lexicon).map(l -> Part.of(l, text));
    }
    boolean entry = isEntry(first, lexicon);
    Optional<Cue> cue =
        paragraph.size() < 2
            ? Optional.empty()
            : lexicon.cue(entry ? "entry-name" : "lead-name", first);
    Optional<Phrase> label = cue.flatMap(c -> label(first, c.range("what").get(), lexicon));
    if (label.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrase> text = text(paragraph.subList(1, paragraph.size()), lexicon);
    String name = label.get().text();
    boolean counted = name.startsWith("第");
    boolean claim = lexicon.isHan() && (entry || counted || Extent.units(name) >= CLAIM);
    return text.isPresent() || !claim
        ? text.map(t -> Part.of(label.get(), t))
        : Optional.of(Part.of(label.get()));
  }

  /** What stands behind a colon, cut down to clauses that end where they may. */
  private static Phrase behind(Sentence s, Range text, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    for (double most : TEXTS) {
      Phrase cut = titles.item(s, text, most);
      if (!lexicon.finds("tail-veto", cut.text()) && !lexicon.finds("end-veto", cut.text())) {
        return cut;
      }
    }
    return Phrase.of(s, text);
  }

  /** The shortest way to say one of the first sentences; else any of them at length. */
  private static Optional<Phrase> text(List<Sentence> said, Lexicon lexicon) {
    Titles titles = new Titles(lexicon);
    for (double most : TEXTS) {
      Optional<Phrase> text =
          said.stream()
              .limit(most < 1 ? NEAR : said.size())
              .flatMap(s -> titles.relaxed(s, most).filter(t -> keeps(t, s, lexicon)).stream())
              .findFirst();
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** Whether enough of the sentence is left. */
  private static boolean keeps(Phrase text, Sentence s, Lexicon lexicon) {
    return Extent.ofText(text.text(), lexicon) >= KEPT * Extent.ofText(s.text(), lexicon);
  }

  private static Optional<Phrase> label(Sentence s, Range what, Lexicon lexicon) {
    Phrase label = lexicon.isHan() ? Phrase.of(s, what) : Phrase.of(s, what).capital();
    boolean brief = Extent.ofText(label.text(), lexicon) <= LABEL;
    boolean named = !lexicon.finds("clausal", label.text()) || lexicon.isHan();
    return brief && named && !lexicon.finds("vague", label.text())
        ? Optional.of(label)
        : Optional.empty();
  }
}
