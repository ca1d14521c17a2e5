package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;

/**
 * Makes blocks of lines of plain text that no blank line parts: paragraphs, lists, quotations.
 *
 * <p>Where lines are wrapped at a width they are joined. Where a line is a paragraph or a clause of
 * its own, it is joined to the one before only if that goes on: it ends in a comma, colon or dash,
 * or the next one starts in lower case or with a connective.
 */
final class TextBlocks {
  private static final Pattern BULLET =
      Pattern.compile("^(?:[•▸‣◦●○■□▪▫◆◇►▶➤✓✔✗✘★☆※·∙⁃]\\s*|[-*+–]\\s+)(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\(?\\d{1,3}[.)]|[a-z]\\)|[①-⑳]|\\d{1,3}、)\\s*(?=\\S)");
  private static final Pattern LEAD =
      Pattern.compile("^([^:：。.!?！？;；]{1,60}?)\\s*(?:：|:(?!//|(?<=\\d:)\\d))\\s*(?=\\S)");
  private static final int LEAD_WORDS = 12;
  private static final Pattern STOP =
      Pattern.compile("[.!?][\"')”’]?\\s+[\\p{Lu}\\d“‘\"']|[。！？][^”’」』）]");

  /** A line of a conversation: when, who, and what was said. */
  private static final Pattern SAID =
      Pattern.compile(
          "^(?:[\\[(]?(?:\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4},?\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp][Mm])?[\\])]?\\s*[-–]?\\s*)?"
              + "([\\p{Lu}\\p{Lo}@][\\p{L}\\p{N}._-]{0,24}(?:\\s[\\p{Lu}\\p{Lo}][\\p{L}._-]{0,20}){0,2})[:：]\\s*\\S");

  private static final int FEWEST_SAID = 4;

  /** No wrapped text is set wider than this many columns. */
  private static final int WIDEST = 110;

  /** Nor narrower than this. */
  private static final int NARROWEST = 50;

  private final Pieces pieces;
  private final SourceText source;
  private final List<String> continuations;
  private final FlattenedLine flattened;
  private final Set<Integer> runIn;

  /**
   * @param runIn lines that a heading has run into; a paste has lost their line breaks
   */
  TextBlocks(SourceText source, Pieces pieces, Language language, Set<Integer> runIn) {
    this.source = source;
    this.pieces = pieces;
    this.continuations = language.words("continuations");
    this.flattened = new FlattenedLine(language);
    this.runIn = runIn;
  }

  /** The blocks of lines in order, none of them blank. */
  List<Block> blocks(List<TextLine> lines) {
    if (isChat(lines)) {
      return List.of(new Block.ItemList(false, lines.stream().map(this::said).toList()));
    }
    List<Block> all = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      int table = TextTable.end(lines, i);
      if (table > i) {
        end = table;
        all.add(TextTable.of(lines.subList(i, end), source, pieces));
      } else if (isItem(lines, i)) {
        end = items(lines, i, all);
      } else if (lines.get(i).text().startsWith(">")) {
        while (end < lines.size() && lines.get(end).text().startsWith(">")) {
          end++;
        }
        quotation(lines.subList(i, end)).ifPresent(all::add);
      } else {
        while (end < lines.size()
            && !isItem(lines, end)
            && (end == i || TextTable.end(lines, end) == end)
            && !lines.get(end).text().startsWith(">")) {
          end++;
        }
        all.addAll(paragraphs(lines.subList(i, end)));
      }
      i = end;
    }
    return all;
  }

  /** Lines that each name who says them, the same few names again and again. */
  private static boolean isChat(List<TextLine> lines) {
    Set<String> names = new HashSet<>();
    for (TextLine l : lines) {
      Matcher m = SAID.matcher(head(l));
      if (!m.find()) {
        return false;
      }
      names.add(m.group(1));
    }
    return lines.size() >= FEWEST_SAID && names.size() > 1 && names.size() * 2 <= lines.size();
  }

  /** What one says, the name set apart. */
  private Block.ListItem said(TextLine line) {
    Matcher m = SAID.matcher(head(line));
    int end = m.find() ? m.end(1) : 0;
    Sentence name = pieces.part(MappedText.of(source, line.from(), line.from() + end));
    return new Block.ListItem(sentences(List.of(line)), name, List.of());
  }

  private static boolean isItem(List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    if (bullet(line) > 0) {
      return true;
    }
    return number(line) > 0;
  }

  private static int bullet(TextLine line) {
    Matcher m = BULLET.matcher(head(line));
    return m.find() ? m.end() : 0;
  }

  private static int number(TextLine line) {
    Matcher m = NUMBER.matcher(head(line));
    return m.find() ? m.end() : 0;
  }

  private static String head(TextLine line) {
    return line.text().length() > 80 ? line.text().substring(0, 80) : line.text();
  }

  // paragraphs

  /** One paragraph; one for each line where lines are too long to be anything else. */
  private List<Block> paragraphs(List<TextLine> lines) {
    boolean separate =
        lines.stream().anyMatch(l -> width(l) > WIDEST && !Scripts.isWide(l.first()))
            || lines.size() > 1
                && !isWrapped(lines)
                && lines.stream().allMatch(TextBlocks::saysMuch);
    List<Block> all = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (List<TextLine> joined : logical(lines)) {
      sentences.addAll(sentences(joined));
      boolean announces = ":\uFF1A".indexOf(joined.get(joined.size() - 1).last()) >= 0;
      if (separate && !announces && !sentences.isEmpty()) {
        all.add(new Block.Paragraph(sentences));
        sentences.clear();
      }
    }
    if (!sentences.isEmpty()) {
      all.add(new Block.Paragraph(sentences));
    }
    return all;
  }

  /** Whether a line holds several sentences, the last to its end. */
  private static boolean saysMuch(TextLine line) {
    return line.isFinal() && STOP.matcher(line.text()).find();
  }

  /** The sentences of lines that are one text. */
  private List<Sentence> sentences(List<TextLine> lines) {
    if (lines.size() == 1 && runIn.contains(lines.get(0).number())) {
      List<Sentence> all = new ArrayList<>();
      flattened.parts(lines.get(0)).forEach(p -> all.addAll(pieces.sentences(text(List.of(p)))));
      return all;
    }
    return pieces.sentences(text(lines));
  }

  private MappedText text(List<TextLine> lines) {
    MappedText.Builder text = new MappedText.Builder();
    for (TextLine l : lines) {
      TextLine words = withoutDash(l);
      text.append(source.text(), words.from(), words.to()).append('\n', words.to());
    }
    return text.build();
  }

  /** A comment set off by a dash starts after it. */
  private static TextLine withoutDash(TextLine l) {
    int i = 0;
    while (i < l.text().length() && "—─―".indexOf(l.text().charAt(i)) >= 0) {
      i++;
    }
    return i > 0 ? l.after(i) : l;
  }

  /** Groups lines into texts that go on from line to line. */
  private List<List<TextLine>> logical(List<TextLine> lines) {
    if (isWrapped(lines)) {
      return List.of(lines);
    }
    List<List<TextLine>> groups = new ArrayList<>();
    for (TextLine l : lines) {
      List<TextLine> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null && goesOn(last.get(last.size() - 1), l)) {
        last.add(l);
      } else {
        groups.add(new ArrayList<>(List.of(l)));
      }
    }
    return groups;
  }

  /** Lines of like length, all but the last, and none too wide for a terminal. */
  private static boolean isWrapped(List<TextLine> lines) {
    if (lines.size() < 2) {
      return true;
    }
    boolean wide = lines.stream().anyMatch(l -> l.text().codePoints().anyMatch(Scripts::isHan));
    int widest = lines.stream().mapToInt(TextBlocks::width).max().orElse(0);
    if (widest > WIDEST || widest < 30 || (wide && lines.size() < 3)) {
      return false;
    }
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      // a line breaks there only if the next word did not fit
      if (width(lines.get(i)) + firstWord(lines.get(i + 1)) < widest - (wide ? 3 : 8)) {
        return false;
      }
      open += lines.get(i).isFinal() ? 0 : 1;
    }
    return open * 2 >= lines.size() - 1;
  }

  private static int width(TextLine l) {
    int width = 0;
    for (int i = 0; i < l.text().length(); i++) {
      width += Scripts.isWide(l.text().charAt(i)) ? 2 : 1;
    }
    return width;
  }

  private static int firstWord(TextLine l) {
    if (Scripts.isWide(l.first())) {
      return 2;
    }
    int space = l.text().indexOf(' ');
    return space < 0 ? l.text().length() : space + 1;
  }

  private boolean goesOn(TextLine before, TextLine next) {
    if (before.isFinal()) {
      return false;
    }
    boolean wide = before.text().codePoints().anyMatch(Scripts::isWide);
    char end = before.last();
    String marks = wide ? ",，;；、:：—" : ",;—–";
    return marks.indexOf(end) >= 0
        || Character.isLowerCase(next.first())
        || (wide && continuations.stream().anyMatch(next.text()::startsWith));
  }

  // lists

  private int items(List<TextLine> lines, int first, List<Block> all) {
    List<Item> items = new ArrayList<>();
    boolean ordered = bullet(lines.get(first)) == 0;
    int i = first;
    while (i < lines.size()) {
      TextLine line = lines.get(i);
      int mark = Math.max(bullet(line), number(line));
      if (mark > 0) {
        items.add(new Item(line.indent(), new ArrayList<>(List.of(line.after(mark)))));
      } else if (line.indent() > items.get(items.size() - 1).indent()
          || goesOn(lines.get(i - 1), line)
          || isBroken(lines, i)) {
        items.get(items.size() - 1).lines().add(line);
      } else {
        break;
      }
      i++;
    }
    all.add(new Block.ItemList(ordered, nested(items, 0, items.size())));
    return i;
  }

  /** Whether the line before is full: the first word of this one did not fit there. */
  private static boolean isBroken(List<TextLine> lines, int i) {
    int widest = lines.stream().mapToInt(TextBlocks::width).max().orElse(0);
    int full = width(lines.get(i - 1)) + firstWord(lines.get(i));
    return widest <= WIDEST && widest >= NARROWEST && full >= widest - 8;
  }

  private record Item(int indent, List<TextLine> lines) {}

  /**
   * The items between two indexes; those that stand deeper than the first go under the one before.
   */
  private List<Block.ListItem> nested(List<Item> items, int from, int to) {
    List<Block.ListItem> made = new ArrayList<>();
    int i = from;
    while (i < to) {
      int end = i + 1;
      while (end < to && items.get(end).indent() > items.get(i).indent() + 1) {
        end++;
      }
      made.add(item(items.get(i).lines(), end - i > 1 ? flat(items, i + 1, end) : List.of()));
      i = end;
    }
    return made;
  }

  /** Two levels are told apart; deeper ones join the second. */
  private List<Block.ListItem> flat(List<Item> items, int from, int to) {
    List<Block.ListItem> made = new ArrayList<>();
    for (int i = from; i < to; i++) {
      made.add(item(items.get(i).lines(), List.of()));
    }
    return made;
  }

  private Block.ListItem item(List<TextLine> lines, List<Block.ListItem> under) {
    List<Sentence> sentences = sentences(lines);
    TextLine first = lines.get(0);
    Matcher m = LEAD.matcher(head(first));
    boolean leads = m.find() && first.before(m.end(1)).words() <= LEAD_WORDS;
    Sentence lead =
        leads
            ? pieces.part(MappedText.of(source, first.from(), first.from() + m.end(1)))
            : pieces.none(first.from());
    return new Block.ListItem(sentences, lead, under);
  }

  // quotations

  private Optional<Block> quotation(List<TextLine> lines) {
    List<TextLine> bare = new ArrayList<>();
    for (TextLine l : lines) {
      int i = 0;
      while (i < l.text().length() && (l.text().charAt(i) == '>' || l.text().charAt(i) == ' ')) {
        i++;
      }
      if (i < l.text().length()) {
        bare.add(l.after(i));
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    logical(bare).forEach(g -> sentences.addAll(sentences(g)));
    return sentences.isEmpty() ? Optional.empty() : Optional.of(new Block.Quotation(sentences));
  }
}
