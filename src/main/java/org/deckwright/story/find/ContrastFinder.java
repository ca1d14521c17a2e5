package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.SectionView;

/** Not X but Y: two sides, with what the section says of each where it says the same of both. */
public final class ContrastFinder implements Finder {
  /** Of a contrast in the paragraph of another that is told in full. */
  private static final double BESIDE = 0.4;

  @Override
  public String name() {
    return "contrast";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    Optional<Profiles.Pair> pair =
        Profiles.pairs(section, lexicon).stream().filter(p -> !p.isStrength()).findFirst();
    Optional<Sentence> headed = pair.flatMap(p -> nearest(p, section, lexicon));
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      Optional<Profiles.Pair> own = headed.filter(s::equals).flatMap(h -> pair);
      lexicon
          .cue("not-but", s)
          .flatMap(c -> contrast(c, own, lexicon))
          .or(() -> lexicon.cue("but-not", s).flatMap(c -> contrast(c, own, lexicon)))
          .or(() -> denied(s, section, lexicon))
          .map(f -> own.isEmpty() && isBeside(s, headed, section) ? f.withConfidence(BESIDE) : f)
          .ifPresent(out::add);
    }
    return out;
  }

  private static boolean isBeside(Sentence s, Optional<Sentence> headed, SectionView section) {
    return headed.isPresent()
        && section.paragraphs().stream().anyMatch(p -> p.contains(s) && p.contains(headed.get()));
  }

  /** The contrast that a pair of profiles stands closest to: it names their sides. */
  private Optional<Sentence> nearest(Profiles.Pair pair, SectionView section, Lexicon lexicon) {
    List<Sentence> all = section.sentences();
    int at = pair.covers().stream().mapToInt(all::indexOf).min().orElse(0);
    return all.stream()
        .filter(s -> lexicon.cue("not-but", s).or(() -> lexicon.cue("but-not", s)).isPresent())
        .min(Comparator.comparingInt(s -> Math.abs(all.indexOf(s) - at)));
  }

  private Optional<Finding> contrast(Cue cue, Optional<Profiles.Pair> pair, Lexicon lexicon) {
    Phrase no = Labels.of(cue, "no", lexicon);
    Phrase yes = Labels.of(cue, "yes", lexicon);
    boolean unlike =
        cue.name().equals("but-not")
            && lexicon.finds("article", no.text()) != lexicon.finds("article", yes.text());
    boolean clause =
        !lexicon.isHan()
            && lexicon.finds("clausal", yes.text())
            && !lexicon.finds("clausal", no.text());
    boolean torn = isTorn(no) || isTorn(yes);
    boolean empty = no.isEmpty() || yes.isEmpty();
    boolean uneven = !Labels.areAlike(no, yes, lexicon);
    if (unlike
        || clause
        || torn
        || empty
        || uneven
        || isTooLong(no, lexicon)
        || isTooLong(yes, lexicon)) {
      return Optional.empty();
    }
    Part left = Part.of(no).withKind("no");
    Part right = Part.of(yes).withKind("yes").heated();
    List<Sentence> covers = new ArrayList<>(List.of(cue.sentence()));
    if (pair.isPresent()) {
      Profiles.Pair p = pair.get();
      left = left.withText(p.a().who().capital()).withParts(p.a().items());
      right = right.withText(p.b().who().capital()).withParts(p.b().items());
      covers.addAll(p.covers());
    }
    Picture picture = Picture.of("compare-sides", List.of(left, right));
    return Optional.of(
        Finding.of(name(), cue, pair.isPresent() ? 0.95 : sure(cue, lexicon), picture)
            .covering(covers));
  }

  /** Not so, says one sentence; the next says what is so. */
  private Optional<Finding> denied(Sentence s, SectionView section, Lexicon lexicon) {
    Optional<Cue> no = lexicon.cue("no-first", s);
    Optional<Cue> yes =
        no.isEmpty() ? Optional.empty() : section.after(s).flatMap(n -> lexicon.cue("yes-next", n));
    if (yes.isEmpty()) {
      return Optional.empty();
    }
    Phrase left = Labels.of(no.get(), "no", lexicon);
    Phrase right = Labels.of(yes.get(), "yes", lexicon);
    if (isTooLong(left, lexicon) || isTooLong(right, lexicon)) {
      return Optional.empty();
    }
    Picture picture =
        Picture.of(
            "compare-sides",
            List.of(Part.of(left).withKind("no"), Part.of(right).withKind("yes").heated()));
    Sentence next = yes.get().sentence();
    return Optional.of(
        Finding.of(name(), no.get(), 0.8, picture)
            .covering(List.of(next))
            .claiming(List.of(next, s)));
  }

  /** Where several are denied, they are ranked rather than opposed. */
  private static double sure(Cue cue, Lexicon lexicon) {
    List<Part> denied = Enumeration.parts(cue.sentence(), cue.range("no").get(), lexicon);
    return denied.size() > 2 ? 0.7 : 0.8;
  }

  /** Whether a bracket of it was left behind. */
  private static boolean isTorn(Phrase side) {
    String folded = Folded.of(side.text());
    long open = folded.chars().filter(c -> c == '(').count();
    return open != folded.chars().filter(c -> c == ')').count();
  }

  private static boolean isTooLong(Phrase side, Lexicon lexicon) {
    return Extent.ofText(side.text(), lexicon) > 12;
  }
}
