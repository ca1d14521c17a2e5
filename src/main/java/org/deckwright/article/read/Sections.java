package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;
import org.deckwright.diag.ArticleMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;

/**
 * Collects sections as a reader comes upon them, gives each its role, and leaves out those with
 * nothing in them.
 */
final class Sections {
  /** A file with more empty headings than this is not listed to its end. */
  private static final int MOST_TOLD = 20;

  private final List<Section> made = new ArrayList<>();
  private final List<Article.Left> left = new ArrayList<>();
  private final Set<String> summaries = new HashSet<>();
  private final Set<String> outlooks = new HashSet<>();
  private final Set<String> references = new HashSet<>();
  private final Set<String> credits = new HashSet<>();

  private Section.Role role = Section.Role.LEAD;
  private Optional<Sentence> label = Optional.empty();
  private Optional<Sentence> heading = Optional.empty();
  private int level = 1;
  private List<Block> blocks = new ArrayList<>();

  Sections(Language language, Language english) {
    Stream.of(language, english)
        .forEach(
            l -> {
              summaries.addAll(l.words("summaries"));
              outlooks.addAll(l.words("outlooks"));
              references.addAll(l.words("references"));
              credits.addAll(l.words("credits"));
            });
  }

  /** Ends the section so far and starts one. */
  void start(Optional<Sentence> newLabel, Optional<Sentence> newHeading, int newLevel) {
    close();
    label = newLabel;
    heading = newHeading;
    level = newLevel;
    role = newHeading.map(h -> roleOf(h.text())).orElse(Section.Role.LEAD);
  }

  /** Calls what was collected so far the words of another voice, and starts the article's own. */
  void endPreface() {
    role = Section.Role.PREFACE;
    close();
    start(Optional.empty(), Optional.empty(), 1);
  }

  /** Ends a summary that stands above the byline; the text below it is the article's. */
  void endSummary() {
    if (role == Section.Role.SUMMARY) {
      start(Optional.empty(), Optional.empty(), level);
    }
  }

  private Section.Role roleOf(String name) {
    String bare = bare(name);
    if (isOneOf(summaries, bare)) {
      return Section.Role.SUMMARY;
    }
    return isOneOf(outlooks, bare) ? Section.Role.OUTLOOK : Section.Role.BODY;
  }

  private static boolean isOneOf(Set<String> names, String bare) {
    return names.stream().anyMatch(n -> bare.equals(n.toLowerCase(Locale.ROOT)));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("^[^\\p{L}\\p{N}]+|[\\s.:：。!]+$", "");
  }

  /** Adds to the section; a list goes on with the list before it. */
  void add(List<Block> more) {
    for (Block b : more) {
      int last = blocks.size() - 1;
      if (last >= 0
          && b instanceof Block.ItemList next
          && blocks.get(last) instanceof Block.ItemList before
          && before.ordered() == next.ordered()) {
        List<Block.ListItem> items = new ArrayList<>(before.items());
        items.addAll(next.items());
        blocks.set(last, new Block.ItemList(before.ordered(), items));
      } else {
        blocks.add(b);
      }
    }
  }

  /** Adds to the section without joining lists. */
  void add(Block block) {
    blocks.add(block);
  }

  /** Whether the last block is a picture without a caption. */
  boolean awaitsCaption() {
    return !blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof Block.Figure f
        && f.caption().text().isEmpty();
  }

  /** Gives the picture that was added last its caption. */
  void caption(Sentence caption) {
    int last = blocks.size() - 1;
    Block.Figure f = (Block.Figure) blocks.get(last);
    blocks.set(last, new Block.Figure(f.file(), f.alt(), caption));
  }

  private void close() {
    if (heading.isPresent() || !blocks.isEmpty()) {
      made.add(new Section(role, label, heading, level, blocks));
    }
    blocks = new ArrayList<>();
  }

  /** What a section about the author or a word of thanks says is no part of the talk. */
  private void credit(Block block) {
    block.accept(new FirstSentence()).ifPresent(f -> left.add(new Article.Left(f, "boilerplate")));
  }

  /** References are left out of the sections, each of them kept for the list of sources. */
  private void reference(Block block) {
    if (block instanceof Block.ItemList list) {
      for (Block.ListItem item : list.items()) {
        item.sentences().forEach(f -> left.add(new Article.Left(f, "reference")));
      }
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph.sentences().forEach(f -> left.add(new Article.Left(f, "reference")));
    } else {
      credit(block);
    }
  }

  /**
   * The sections in order, at least one. Those that only hold references and those that hold
   * nothing, nor have sections under them, are left out.
   */
  List<Section> finish(String file, Diagnostics diagnostics) {
    close();
    List<Section> kept = new ArrayList<>();
    int empty = 0;
    boolean anyText = made.stream().anyMatch(s -> !s.blocks().isEmpty());
    for (int i = 0; i < made.size(); i++) {
      Section s = made.get(i);
      boolean parent = i + 1 < made.size() && made.get(i + 1).level() > s.level();
      String name = s.heading().map(h -> bare(h.text())).orElse("");
      boolean lists = isOneOf(references, name);
      if (isOneOf(credits, name) && !parent && made.size() > 1) {
        s.heading().ifPresent(h -> left.add(new Article.Left(h, "boilerplate")));
        s.blocks().forEach(this::credit);
      } else if (lists && !s.blocks().isEmpty()) {
        s.heading().ifPresent(h -> left.add(new Article.Left(h, "boilerplate")));
        s.blocks().forEach(this::reference);
      } else if (anyText && s.blocks().isEmpty() && !parent) {
        Sentence h = s.heading().orElseThrow();
        left.add(new Article.Left(h, "empty-section"));
        if (++empty <= MOST_TOLD) {
          diagnostics.add(
              Diagnostic.info("empty-section", file, ArticleMessages.emptySection(h.text()))
                  .at(h.span()));
        }
      } else {
        kept.add(s);
      }
    }
    if (kept.isEmpty()) {
      kept.addAll(made);
    }
    return kept.isEmpty()
        ? List.of(new Section(Section.Role.BODY, Optional.empty(), Optional.empty(), 1, List.of()))
        : withBody(kept);
  }

  /** A text without headings is no lead but the article itself. */
  private static List<Section> withBody(List<Section> all) {
    if (all.size() > 1 || all.get(0).role() != Section.Role.LEAD) {
      return all;
    }
    Section s = all.get(0);
    return List.of(new Section(Section.Role.BODY, s.label(), s.heading(), s.level(), s.blocks()));
  }

  /** What {@link #finish} left out. */
  List<Article.Left> left() {
    return List.copyOf(left);
  }
}
