package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;

/**
 * A talk between one who asks and others who answer, their names before what they say ("Q:",
 * "记者："). Every question becomes the heading of its answer, the names go, and what the one who asks
 * says besides is kept out.
 */
final class Interview {
  private static final Pattern NAME =
      Pattern.compile("^(?<name>[\\p{Lu}\\p{IsHan}][^:：.,，。?？!！;；]{0,30}?) ?[:：] ?(?=\\S)");
  private static final int WORDS = 4; // of a name
  private static final int TURNS = 4;
  private static final int TOPIC = 6; // words; fewer are thanks or a nod
  private static final int HAN_TOPIC = 12; // signs
  private static final double ASKED = 0.5; // of what the one who asks says
  private static final double MOST = 0.4; // of a text's paragraphs, or it is no interview
  private static final String LEFT = "interviewer";

  private final Article article;
  private final Map<String, String> names = new LinkedHashMap<>(); // short form to whole name
  private final Map<String, Integer> turns = new HashMap<>();
  private final Map<String, Integer> questions = new HashMap<>();
  private final List<Article.Left> left;
  private final List<Section> out = new ArrayList<>();
  private String asker = "";
  private Section open;
  private List<Block> blocks = new ArrayList<>();

  private Interview(Article article) {
    this.article = article;
    this.left = new ArrayList<>(article.left());
  }

  /** The article by its questions; as it is where it is no interview. */
  static Article parted(Article article) {
    Interview interview = new Interview(article);
    return interview.isOne() ? interview.parted() : article;
  }

  private boolean isOne() {
    int paragraphs = 0;
    for (Section section : article.sections()) {
      section.heading().ifPresent(h -> count(List.of(h)));
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph p) {
          count(p.sentences());
          paragraphs++;
        }
      }
    }
    turns.values().removeIf(n -> n < 2);
    int all = turns.values().stream().mapToInt(Integer::intValue).sum();
    asker =
        turns.keySet().stream()
            .filter(n -> questions.getOrDefault(n, 0) >= Math.max(2, ASKED * turns.get(n)))
            .max((a, b) -> Integer.compare(questions.get(a), questions.get(b)))
            .orElse("");
    return !asker.isEmpty() && turns.size() > 1 && all >= TURNS && all >= MOST * paragraphs;
  }

  /** Counts the turns that begin in a paragraph, and those that ask. */
  private void count(List<Sentence> sentences) {
    String speaker = "";
    boolean asks = false;
    for (Sentence s : sentences) {
      Optional<String> name = name(s);
      if (name.isPresent()) {
        questions.merge(speaker, asks ? 1 : 0, Integer::sum);
        asks = false;
        speaker = name.get();
        turns.merge(speaker, 1, Integer::sum);
      }
      asks |= asks(s);
    }
    questions.merge(speaker, asks ? 1 : 0, Integer::sum);
  }

  /** Who begins to speak, under the name that he or she was first called by. */
  private Optional<String> name(Sentence s) {
    Matcher m = NAME.matcher(s.text());
    if (!m.find() || m.group("name").split(" ").length > WORDS) {
      return Optional.empty();
    }
    String name = m.group("name").strip();
    String whole = names.getOrDefault(name, name);
    names.putIfAbsent(initials(whole), whole);
    return Optional.of(whole);
  }

  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      out.append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT));
    }
    return out.length() > 1 ? out.toString() : name;
  }

  private static boolean asks(Sentence s) {
    String text = s.text();
    return text.endsWith("?") || text.endsWith("？") || text.endsWith("か。");
  }

  private Article parted() {
    for (Section section : article.sections()) {
      boolean named = section.heading().flatMap(this::speaker).isPresent();
      if (named) {
        turn(List.of(section.heading().get()), section);
      } else {
        close();
        open = section;
      }
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph p) {
          turn(p.sentences(), section);
        } else {
          blocks.add(block);
        }
      }
    }
    close();
    return new Article(
        article.name(),
        article.language(),
        article.title(),
        article.byline(),
        out,
        left,
        article.lines(),
        article.pictures());
  }

  private Optional<String> speaker(Sentence s) {
    return name(s).filter(turns::containsKey);
  }

  /** A paragraph, parted where another begins to speak. */
  private void turn(List<Sentence> sentences, Section within) {
    List<Sentence> said = new ArrayList<>();
    boolean asking = false;
    for (Sentence s : sentences) {
      Optional<String> speaker = speaker(s);
      if (speaker.isPresent()) {
        end(said, asking, within);
        said = new ArrayList<>();
        asking = speaker.get().equals(asker);
      }
      said.add(speaker.isPresent() ? unnamed(s) : s);
    }
    end(said, asking, within);
  }

  private void end(List<Sentence> said, boolean asking, Section within) {
    if (said.isEmpty()) {
      return;
    }
    Optional<Sentence> question = asking ? question(said) : Optional.empty();
    if (question.isPresent()) {
      close();
      open =
          new Section(Section.Role.BODY, Optional.empty(), question, within.level() + 1, List.of());
    }
    if (asking) {
      said.stream()
          .filter(s -> !question.filter(s::equals).isPresent())
          .forEach(s -> left.add(new Article.Left(s, LEFT)));
    } else {
      blocks.add(new Block.Paragraph(said));
    }
  }

  /** The last question that is asked; else what is held out to be spoken of, but no thanks. */
  private static Optional<Sentence> question(List<Sentence> said) {
    Optional<Sentence> asked = said.stream().filter(Interview::asks).reduce((a, b) -> b);
    return asked.isPresent()
        ? asked
        : said.stream().filter(s -> isTopic(s.text())).reduce((a, b) -> b);
  }

  private static boolean isTopic(String text) {
    int words = text.split(" ").length;
    boolean han = text.codePoints().anyMatch(Character::isIdeographic);
    return han
        ? text.length() >= HAN_TOPIC && text.length() <= 2 * HAN_TOPIC
        : words >= TOPIC && words <= 2 * TOPIC;
  }

  private static Sentence unnamed(Sentence s) {
    Matcher m = NAME.matcher(s.text());
    return m.find() ? new Sentence(s.text().substring(m.end()), s.span(), s.at()) : s;
  }

  /** A part is done; a question without an answer is none. */
  private void close() {
    if (open != null && (!blocks.isEmpty() || open.heading().isEmpty())) {
      out.add(
          new Section(
              open.role(), open.label(), open.heading(), open.level(), List.copyOf(blocks)));
    }
    open = null;
    blocks = new ArrayList<>();
  }
}
