package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.SectionView;

/** One share of a whole, with its bound: a number worth a slide. */
public final class NumberFinder implements Finder {
  @Override
  public String name() {
    return "number";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      List<Cue> cues = lexicon.cues("percent", s);
      if (cues.size() == 1) {
        out.add(number(cues.get(0), lexicon));
      }
    }
    return out;
  }

  private Finding number(Cue cue, Lexicon lexicon) {
    Sentence s = cue.sentence();
    double value = Amount.number(cue.text("num"), lexicon);
    String bound = bound(cue.text("bound"), lexicon);
    String sign = sign(cue.text("bound"), bound, lexicon);
    Phrase shown = new Phrase(sign + cue.text("num") + " %", List.of(s));
    boolean share = !lexicon.finds("percent-change", s.text()) && value <= 100;
    Part part = Part.of(Phrase.NONE).withKind(bound);
    part = share ? part.withValue(shown, value) : part.withFigure(shown);
    Picture picture = Picture.of("number", List.of(part));
    return Finding.of(name(), cue, sure(cue, lexicon), picture);
  }

  /** A share of something named is worth more than a change, and one figure more than several. */
  private static double sure(Cue cue, Lexicon lexicon) {
    long values = Quantity.of(cue.sentence(), lexicon).stream().filter(Quantity::isValue).count();
    boolean share = lexicon.finds("share-of", cue.sentence().text());
    return values > 2 ? 0.4 : share ? 0.64 : 0.52;
  }

  /** How a bound is written: one that counts itself in has a stroke. */
  private static String sign(String words, String bound, Lexicon lexicon) {
    boolean inclusive = lexicon.finds("bound-inclusive", words);
    return switch (bound) {
      case "upper" -> inclusive ? "≤" : "<";
      case "lower" -> inclusive ? "≥" : ">";
      case "about" -> "≈";
      default -> "";
    };
  }

  private static String bound(String words, Lexicon lexicon) {
    for (String kind : List.of("upper", "lower", "about")) {
      if (lexicon.finds("bound-" + kind, words)) {
        return kind;
      }
    }
    return "";
  }
}
