package org.deckwright.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Section.Role;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.deckwright.story.find.Finder;

/** Takes an article apart: lead, chapters with what was found in them, outlook, sources. */
public final class StoryReader {
  private static final int LONG_LEAD = 8; // sentences
  private static final int FEW = 2; // sentences
  private static final int LONG_PART = 16; // the same

  /** A heading that only counts its part names nothing. */
  private static final Pattern NUMERAL =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|[IVX]{1,5})[.、)）]?");

  /**
   * Sections that pictures are looked for in; a talk shows few, and what lies behind is no talk.
   */
  private static final int SEARCHED = 1000;

  private static final int PARTS = 4; // more of them are no last word
  private static final int LONG_SUMMARY = 8; // sentences behind its list
  private static final String WIDE_STOP = "。！？";

  private final Lexicon lexicon;
  private final List<Finder> finders;

  public StoryReader(Lexicon lexicon, List<Finder> finders) {
    this.lexicon = lexicon;
    this.finders = List.copyOf(finders);
  }

  public Story read(Article article) {
    List<List<Section>> groups = grouped(article.sections());
    Optional<Chapter> lead = Optional.empty();
    Optional<Chapter> outlook = Optional.empty();
    Optional<Chapter> summary = Optional.empty();
    List<Chapter> chapters = new ArrayList<>();
    List<Phrase> sources = new ArrayList<>(references(article));
    for (List<Section> group : groups) {
      Section main = group.get(0);
      if (isSources(main)) {
        sources.addAll(listed(SectionView.of(group)));
      } else if (isParted(group)) {
        boolean most = 2 * group.size() > groups.stream().mapToInt(List::size).sum();
        for (List<Section> g : most ? group.stream().map(List::of).toList() : List.of(group)) {
          if (saysSomething(g)) {
            chapters.add(chapter(g));
          }
        }
      } else if (main.role() == Role.LEAD && lead.isEmpty() && chapters.isEmpty()) {
        lead = Optional.of(chapter(group));
      } else if (main.role() == Role.SUMMARY && summary.isEmpty() && goesOn(group)) {
        summary = Optional.of(chapter(List.of(part(main, Role.SUMMARY, 0, listed(main)))));
        chapters.add(chapter(List.of(part(main, Role.BODY, listed(main), main.blocks().size()))));
      } else if (isAbstract(main) && chapters.isEmpty() && !tells(lead)) {
        lead = Optional.of(chapter(group));
      } else if (main.role() == Role.OUTLOOK) {
        outlook
            .filter(o -> o.view().sentences().size() > FEW || listsSome(o))
            .ifPresent(chapters::add);
        outlook = Optional.of(chapter(group));
      } else if (main.role() == Role.SUMMARY || main.role() == Role.PREFACE) {
        summary = summary.isPresent() ? summary : Optional.of(chapter(group));
      } else {
        chapters.add(chapters.size() < SEARCHED ? chapter(group) : unsearched(group));
      }
    }
    if (chapters.isEmpty() && lead.isPresent()) {
      chapters.addAll(withoutHeadings(lead.get().view().main()));
      lead = Optional.empty();
    } else if (lead.isPresent() && isMost(lead.get(), chapters)) {
      chapters.addAll(0, withoutHeadings(lead.get().view().main()));
      lead = Optional.empty();
    } else if (chapters.size() == 1 && isUnparted(chapters.get(0))) {
      chapters = withoutHeadings(chapters.get(0).view().main());
    }
    if (outlook.isEmpty() && chapters.size() > FEW && concludes(last(chapters))) {
      outlook = Optional.of(chapters.remove(chapters.size() - 1));
    }
    List<Chapter> parts = Forms.without(chapters, lexicon);
    return new Story(
        Phrase.whole(article.title()), lead, parts, outlook, summary, List.copyOf(sources));
  }

  /** Whether what is called takeaways or outlook is a part with many parts of its own. */
  private static boolean isParted(List<Section> group) {
    Role role = group.get(0).role();
    boolean ends = role == Role.SUMMARY || role == Role.OUTLOOK;
    return ends && group.stream().skip(1).filter(s -> !s.blocks().isEmpty()).count() > PARTS;
  }

  /** Whether a summary in a list goes on to tell what happened, as a report's does. */
  private static boolean goesOn(List<Section> group) {
    Section main = group.get(0);
    int end = listed(main);
    return group.size() == 1
        && end > 0
        && SectionView.of(List.of(part(main, Role.BODY, end, main.blocks().size())))
                .sentences()
                .size()
            > LONG_SUMMARY;
  }

  /** How many of its blocks reach to the end of its first list; 0 where it has none. */
  private static int listed(Section section) {
    for (int i = 0; i < section.blocks().size(); i++) {
      if (section.blocks().get(i) instanceof Block.ItemList) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Some of a section's blocks; what goes on has no name of its own. */
  private static Section part(Section of, Role role, int from, int to) {
    Optional<Sentence> name = from == 0 ? of.heading() : Optional.empty();
    return new Section(role, Optional.empty(), name, of.level(), of.blocks().subList(from, to));
  }

  /** Sub-sections go with the main section before them. */
  private static List<List<Section>> grouped(List<Section> sections) {
    int top =
        sections.stream()
            .filter(s -> s.heading().isPresent())
            .map(Section::level)
            .min(Comparator.naturalOrder())
            .orElse(1);
    List<List<Section>> groups = new ArrayList<>();
    int end = endOfInner(sections, top);
    for (int i = 0; i < sections.size(); i++) {
      Section s = sections.get(i);
      boolean deeper = s.heading().isPresent() && s.level() > top && s.role() == Role.BODY;
      boolean inner = deeper && i < end;
      if (inner && !groups.isEmpty() && last(groups).get(0).heading().isPresent()) {
        last(groups).add(s);
      } else {
        groups.add(new ArrayList<>(List.of(s)));
      }
    }
    return groups.stream().filter(StoryReader::saysSomething).toList();
  }

  /**
   * Where sub-sections end: where deeper headings stand only behind the last counted one, they are
   * parts of their own whose heading was not counted.
   */
  private static int endOfInner(List<Section> sections, int top) {
    int last = 0;
    boolean within = false;
    boolean counted = true;
    for (int i = 0; i < sections.size(); i++) {
      Section s = sections.get(i);
      if (s.heading().isPresent() && s.level() == top && s.role() == Role.BODY) {
        counted &= s.label().isPresent();
        within |= i > last + 1 && last > 0;
        last = i;
      }
    }
    return counted && !within ? last : sections.size();
  }

  private static boolean saysSomething(List<Section> group) {
    return group.stream().anyMatch(s -> !s.blocks().isEmpty());
  }

  private static <T> T last(List<T> all) {
    return all.get(all.size() - 1);
  }

  /** Whether a part is called as one that says what the text comes to. */
  private boolean concludes(Chapter chapter) {
    String name = chapter.name().text();
    return lexicon.finds("conclusion-heading", name) && !lexicon.finds("recommends-heading", name);
  }

  private static boolean listsSome(Chapter chapter) {
    return !chapter.view().blocks(Block.ItemList.class).isEmpty();
  }

  private boolean isSources(Section section) {
    return section.heading().isPresent()
        && lexicon.finds("sources-heading", section.heading().get().text());
  }

  /** A summary under its own heading is by the author. */
  private static boolean isAbstract(Section section) {
    return section.role() == Role.SUMMARY && section.heading().isPresent();
  }

  /** Whether there is more than a line or two before the first heading. */
  private static boolean tells(Optional<Chapter> lead) {
    return lead.map(l -> l.view().sentences().size() > FEW).orElse(false);
  }

  /** What was set apart as references, the sentences of one line together. */
  private static List<Phrase> references(Article article) {
    List<List<Sentence>> lines = new ArrayList<>();
    for (Article.Left left : article.left()) {
      if (left.why().equals("reference")) {
        int line = left.what().span().line();
        boolean goesOn =
            !lines.isEmpty()
                && lines.get(lines.size() - 1).stream().allMatch(s -> s.span().endLine() == line);
        if (!goesOn) {
          lines.add(new ArrayList<>());
        }
        lines.get(lines.size() - 1).add(left.what());
      }
    }
    return lines.stream().map(l -> Phrase.whole(whole(l))).toList();
  }

  /** One source an item: its title and its address may be parted by a stop. */
  private static Sentence whole(List<Sentence> sentences) {
    Sentence first = sentences.get(0);
    SourceSpan span = first.span().to(sentences.get(sentences.size() - 1).span());
    StringBuilder text = new StringBuilder();
    for (Sentence s : sentences) {
      boolean tight = text.isEmpty() || WIDE_STOP.indexOf(text.charAt(text.length() - 1)) >= 0;
      text.append(tight ? "" : " ").append(s.text());
    }
    String at = "L" + span.line() + (span.endLine() > span.line() ? "-L" + span.endLine() : "");
    return sentences.size() == 1 ? first : new Sentence(text.toString(), span, at);
  }

  private static List<Phrase> listed(SectionView view) {
    List<Phrase> out = new ArrayList<>();
    for (Block.ItemList list : view.blocks(Block.ItemList.class)) {
      list.items().stream()
          .map(Block.ListItem::sentences)
          .filter(s -> !s.isEmpty())
          .forEach(s -> out.add(Phrase.whole(whole(s))));
    }
    view.sentences().forEach(s -> out.add(Phrase.whole(s)));
    return out;
  }

  /** A text without headings is told in stretches of its paragraphs, the first one included. */
  private List<Chapter> withoutHeadings(Section only) {
    List<Chapter> out = new ArrayList<>();
    for (List<Block> part : new Stretches(lexicon).of(only.blocks())) {
      out.add(
          chapter(List.of(new Section(Role.BODY, Optional.empty(), Optional.empty(), 1, part))));
    }
    return out;
  }

  /** A part without a name, or one that is the whole text: one heading parts nothing. */
  private static boolean isUnparted(Chapter only) {
    boolean whole =
        only.view().sections().size() == 1 && only.view().sentences().size() >= LONG_PART;
    return only.name().isEmpty() || whole;
  }

  /** Whether most of the text stands before the first heading: it is no mere opening. */
  private static boolean isMost(Chapter lead, List<Chapter> chapters) {
    int own = lead.view().sentences().size();
    int rest = chapters.stream().mapToInt(c -> c.view().sentences().size()).sum();
    return own >= LONG_LEAD && own > rest;
  }

  private Chapter chapter(List<Section> group) {
    SectionView view = SectionView.of(group);
    List<Finding> found = new ArrayList<>();
    for (Finder finder : finders) {
      found.addAll(finder.find(view, lexicon));
    }
    return chapter(group, view, new Retractions(lexicon).sound(found, view));
  }

  private static Chapter unsearched(List<Section> group) {
    return chapter(group, SectionView.of(group), List.of());
  }

  private static Chapter chapter(List<Section> group, SectionView view, List<Finding> found) {
    Section main = group.get(0);
    Phrase name = Phrase.whole(main.heading());
    boolean bare = NUMERAL.matcher(name.text()).matches();
    return new Chapter(Phrase.whole(main.label()), bare ? Phrase.NONE : name, view, found);
  }
}
