package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;

/**
 * Tells a text that claims nothing, such as a list of links, a chat or a program, as it stands: a
 * few entries a slide, in order, from its start. The rest goes to the notes.
 */
final class Plainly {
  private static final double SHARE = 0.8; // of a slide's words, for its points
  private static final double LONGEST = 0.5; // of a slide's words, for one of them
  private static final int CODE_LINES = 60;
  private static final int LABEL = 40;
  private static final Pattern NAME = Pattern.compile("^(.{2,40}?)\\s*(?: [-–—|] |: |：)");
  private static final String SENTENCE_ENDS = ".!?。！？";
  private static final Reason REASON = new Reason("plain", List.of());

  private final Telling telling;
  private final int most;
  private final List<Draft> out = new ArrayList<>();
  private final List<Part> open = new ArrayList<>();
  private double taken;
  private Optional<Sentence> heading = Optional.empty();

  private Plainly(Telling telling, int most) {
    this.telling = telling;
    this.most = most;
  }

  /**
   * @param most slides
   */
  static List<Draft> drafts(Telling telling, int most) {
    Plainly plainly = new Plainly(telling, most);
    telling.article().sections().forEach(plainly::section);
    plainly.end();
    return plainly.out;
  }

  private void section(Section section) {
    if (section.blocks().isEmpty()) { // an outline: its headings are what it says
      section.heading().ifPresent(h -> point(Part.of(Phrase.NONE, Phrase.whole(h))));
      return;
    }
    end();
    heading = section.heading();
    for (Block block : section.blocks()) {
      if (out.size() < most) {
        block(block);
      }
    }
    end();
  }

  private void block(Block block) {
    if (block instanceof Block.ItemList list) {
      list.items().forEach(i -> point(item(i)));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph.sentences().forEach(s -> point(Part.of(Phrase.NONE, Phrase.whole(s))));
    } else if (block instanceof Block.Quotation quotation) {
      quotation.sentences().forEach(s -> point(Part.of(Phrase.NONE, Phrase.whole(s))));
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> point(row(row)));
    } else if (block instanceof Block.Code code) {
      end();
      code(code);
    }
  }

  /** A row's first cell and the one beside it. */
  private static Part row(List<Sentence> cells) {
    Phrase beside = cells.size() > 1 ? Phrase.whole(cells.get(1)) : Phrase.NONE;
    return Part.of(Phrase.whole(cells.get(0)), beside);
  }

  private static Part item(Block.ListItem item) {
    Sentence first = item.sentences().get(0);
    String lead = item.lead().text();
    int length = lead.isEmpty() || !first.text().startsWith(lead) ? name(first) : lead.length();
    Phrase label = Phrase.of(first, new Range(0, length));
    return Part.of(label, Phrase.of(first, new Range(length, first.text().length())));
  }

  /** How long the name is that the words begin with; 0 without one. */
  private static int name(Sentence words) {
    Matcher name = NAME.matcher(words.text());
    return name.find() ? name.end(1) : 0;
  }

  /** As many as a slide has room for. */
  private void point(Part part) {
    double words = words(part);
    if (words == 0 || words > LONGEST * telling.audience().words()) {
      return;
    }
    if (open.size() == telling.audience().points() || taken + words > room()) {
      end();
    }
    open.add(part);
    taken += words;
  }

  private double words(Part part) {
    String all = part.label().text() + " " + part.text().text();
    return Extent.ofText(all, telling.lexicon());
  }

  /** What the points may take: the title repeats two of their names. */
  private double room() {
    return SHARE * telling.audience().words();
  }

  private void end() {
    if (!open.isEmpty() && out.size() < most) {
      Phrase title = title(open.get(0), open.get(open.size() - 1));
      telling.tell(title);
      out.add(Drafts.points("bullets", title, List.copyOf(open), Phrase.NONE, 0, REASON));
    }
    open.clear();
    taken = 0;
  }

  /** The section's name once; then, as in a dictionary, the first and the last entry. */
  private Phrase title(Part first, Part last) {
    Phrase named = Phrase.whole(heading);
    heading = Optional.empty();
    if (!named.isEmpty() && !telling.isTold(named)) {
      return named;
    }
    if (isProse(first)) {
      return telling.furniture("closing");
    }
    Phrase from = label(first);
    Phrase to = label(last);
    return from.equals(to) ? from : from.join(" – ", to);
  }

  /** Whether it is a sentence that would have to be cut to be a name. */
  private static boolean isProse(Part part) {
    String text = part.text().text();
    return part.label().isEmpty()
        && text.length() > LABEL
        && endsAsSentence(part.text().from().get(0).text());
  }

  private static boolean endsAsSentence(String text) {
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** What an entry is called: its name, or its first words. */
  private static Phrase label(Part part) {
    if (!part.label().isEmpty()) {
      return part.label();
    }
    Sentence sentence = part.text().from().get(0);
    String text = sentence.text();
    int end = text.length();
    if (end > LABEL) {
      int space = text.lastIndexOf(' ', LABEL);
      end = space > 0 ? space : LABEL / 2;
    }
    return Phrase.of(sentence, new Range(0, end));
  }

  private void code(Block.Code block) {
    Sentence code = block.code();
    List<String> lines = code.text().lines().limit(CODE_LINES).toList();
    String shown = String.join("\n", lines);
    Phrase title = Phrase.whole(heading);
    heading = Optional.empty();
    Phrase first =
        lines.stream().filter(l -> !l.isBlank()).findFirst().map(l -> first(code, l)).orElse(title);
    Phrase named = title.isEmpty() || telling.isTold(title) ? first : title;
    telling.tell(named);
    Picture picture =
        Picture.of("code", List.of())
            .with("code", new Phrase(shown, List.of(code)))
            .with("language", new Phrase(block.language(), List.of()));
    out.add(new Draft(Phrase.NONE, named, picture, Phrase.NONE, 0, List.of(code), REASON));
  }

  /** The first line says what the code is about, as well as a program can. */
  private static Phrase first(Sentence code, String line) {
    int at = code.text().indexOf(line);
    return Phrase.of(code, new Range(at, at + line.length()));
  }
}
