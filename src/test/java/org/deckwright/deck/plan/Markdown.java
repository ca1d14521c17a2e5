package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;

/** The little Markdown that the tests of this package write, without the readers' knowledge. */
public final class Markdown {
  private static final Pattern STOP =
      Pattern.compile(
          "[。！？!?][”」’]?(?=\\S|\\s|$)|(?<!\\s\\d)[.?!][”\"’)]*(?=\\s+[\"“A-Z'(]|\\s*$)");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*•]|(\\d+)\\.) +(.*)$");
  private static final Pattern LEAD = Pattern.compile("^\\*\\*(.+?)\\*\\*(.*)$");
  private static final Pattern COUNTED =
      Pattern.compile("^(Turning point [\\w]+|转折点[一二三四五六]|Step \\d+)[:：] ?(.+)$");

  private final List<String> lines;
  private final List<Section> sections = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private Optional<Sentence> label = Optional.empty();
  private Optional<Sentence> heading = Optional.empty();
  private Optional<Sentence> title = Optional.empty();
  private int level = 1;

  private Markdown(String text) {
    this.lines = text.lines().toList();
  }

  public static Article article(String name, String language, String text) {
    return new Markdown(text).read(name, language);
  }

  private Article read(String name, String language) {
    int i = 0;
    if (!lines.isEmpty() && lines.get(0).equals("---")) {
      i = lines.subList(1, lines.size()).indexOf("---") + 2;
    }
    while (i < lines.size()) {
      String line = lines.get(i);
      if (line.isBlank()) {
        i++;
      } else if (line.startsWith("# ")) {
        title = Optional.of(sentence(line.substring(2), i, 0));
        i++;
      } else if (line.startsWith("##")) {
        flush();
        level = line.indexOf(' ');
        String words = line.substring(level + 1);
        Matcher m = COUNTED.matcher(words);
        boolean counted = m.matches();
        label = counted ? Optional.of(sentence(m.group(1), i, 1)) : Optional.empty();
        heading = Optional.of(sentence(counted ? m.group(2) : words, i, 1));
        i++;
      } else if (line.startsWith("|")) {
        i = table(i);
      } else if (ITEM.matcher(line).matches()) {
        i = list(i);
      } else {
        blocks.add(new Block.Paragraph(sentences(line, i)));
        i++;
      }
    }
    flush();
    Map<String, Sentence> byline = new LinkedHashMap<>();
    return new Article(name, language, title, byline, sections, List.of(), lines);
  }

  private int list(int from) {
    List<Block.ListItem> items = new ArrayList<>();
    int i = from;
    boolean ordered = false;
    for (; i < lines.size(); i++) {
      Matcher m = ITEM.matcher(lines.get(i));
      if (!m.matches()) {
        break;
      }
      ordered |= m.group(1) != null;
      Matcher lead = LEAD.matcher(m.group(2));
      boolean led = lead.matches();
      Sentence bold = sentence(led ? lead.group(1) : "", i, 1);
      String plain = led ? lead.group(1) + lead.group(2) : m.group(2);
      items.add(new Block.ListItem(sentences(plain, i), bold, List.of()));
    }
    blocks.add(new Block.ItemList(ordered, items));
    return i;
  }

  private int table(int from) {
    List<List<Sentence>> rows = new ArrayList<>();
    int i = from;
    for (; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      if (lines.get(i).startsWith("|---")) {
        continue;
      }
      List<Sentence> row = new ArrayList<>();
      String[] cells = lines.get(i).substring(1).split("\\|");
      for (String cell : cells) {
        row.add(sentence(cell.strip(), i, 1));
      }
      rows.add(row);
    }
    blocks.add(new Block.Table(rows.get(0), rows.subList(1, rows.size())));
    return i;
  }

  private void flush() {
    if (heading.isPresent() || !blocks.isEmpty()) {
      Section.Role role =
          heading.isEmpty()
              ? Section.Role.LEAD
              : heading.get().text().matches("Outlook|展望")
                  ? Section.Role.OUTLOOK
                  : Section.Role.BODY;
      sections.add(new Section(role, label, heading, level - 1, blocks));
    }
    blocks = new ArrayList<>();
  }

  private static List<Sentence> sentences(String line, int index) {
    List<Sentence> out = new ArrayList<>();
    Matcher m = STOP.matcher(line);
    int start = 0;
    while (m.find()) {
      String piece = line.substring(start, m.end()).strip();
      if (!piece.matches(".*\\b(?:e\\.g|i\\.e|vs|Dr|approx)\\.") && !piece.isEmpty()) {
        out.add(sentence(piece, index, out.size() + 1));
        start = m.end();
      }
    }
    if (!line.substring(start).isBlank()) {
      out.add(sentence(line.substring(start).strip(), index, out.size() + 1));
    }
    return out;
  }

  private static Sentence sentence(String text, int index, int number) {
    String at = "L" + (index + 1) + (number == 0 ? "" : "." + number);
    return new Sentence(
        text, new SourceSpan(index + 1, number + 1, index + 1, text.length() + 1), at);
  }
}
