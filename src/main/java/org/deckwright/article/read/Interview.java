package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Languages;

/**
 * A talk between one who asks and others who answer: their names before what they say ("Q:",
 * "记者："), or the questions as headings or paragraphs of their own. Every question becomes the
 * heading of its answer, the names go, and what the one who asks says besides is kept out.
 */
final class Interview {
  private static final int TURNS = 4;
  private static final int ALONE = 3; // questions, where nobody is named who answers
  private static final double ASKED = 0.5; // of what the one who asks says
  private static final double MOST = 0.2; // of a text's paragraphs, or it is no interview
  private static final String LEFT = "interviewer";

  private final Article article;
  private final Asked asked;
  private final Speakers speakers = new Speakers();
  private final List<Article.Left> left;
  private final List<Section> out = new ArrayList<>();
  private String asker = "";
  private boolean headed; // whether questions are headings
  private boolean named; // whether answers begin with a name, and questions with none
  private boolean loose; // whether paragraphs are questions, nobody named
  private boolean thanked;
  private OptionalInt level = OptionalInt.empty();
  private Section open;
  private boolean own; // whether the open section has others below it
  private List<Block> blocks = new ArrayList<>();

  private Interview(Article article) {
    this.article = article;
    this.asked = new Asked(Languages.builtIn().of(article.language()));
    this.left = new ArrayList<>(article.left());
  }

  /** The article by its questions; as it is where it is no interview. */
  static Article parted(Article article) {
    Interview interview = new Interview(article);
    return interview.isOne() ? interview.parted() : article;
  }

  private boolean isOne() {
    int paragraphs = 0;
    int headings = 0;
    int addressed = 0;
    int alone = 0;
    int personal = 0;
    for (Section section : article.sections()) {
      section.heading().ifPresent(h -> speakers.count(asked.parts(h)));
      Optional<Sentence> heading = section.heading().filter(h -> Asked.asks(h.text()));
      headings += heading.isPresent() ? 1 : 0;
      addressed += heading.filter(h -> asked.addresses(List.of(h))).isPresent() ? 1 : 0;
      List<Block> all = section.blocks();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) instanceof Block.Paragraph p) {
          speakers.count(p.sentences());
          paragraphs++;
          alone += isQuestion(all, i) ? 1 : 0;
          personal += isQuestion(all, i) && isPersonal(all, i) ? 1 : 0;
        }
      }
    }
    speakers.dropOnce();
    asker = asker(paragraphs);
    boolean many = headings >= ALONE;
    named = many && asker.isEmpty() && answerNames() >= Math.max(2, ASKED * headings);
    headed = many && (!asker.isEmpty() || named || addressed >= ASKED * headings);
    loose =
        asker.isEmpty()
            && personal >= ASKED * alone
            && alone + headings >= TURNS
            && alone + headings >= MOST * (paragraphs + headings);
    return !asker.isEmpty() || headed || loose;
  }

  /** Who asks the others, or asks alone where those who answer are not named. */
  private String asker(int paragraphs) {
    String name = speakers.asker(ASKED).orElse("");
    int answered = speakers.answered(name);
    boolean others =
        answered >= Math.max(2, ASKED * speakers.questions(name))
            && speakers.turns() >= Math.max(TURNS, MOST * paragraphs);
    int turns = speakers.turns(name);
    boolean alone =
        speakers.alone(name) >= Math.max(ALONE, ASKED * turns) && turns >= MOST * paragraphs;
    if (alone && !others) {
      speakers.keepOnly(name);
    }
    return others || alone ? name : "";
  }

  /** Under how many questions that are headings an answer begins with a name. */
  private long answerNames() {
    return article.sections().stream()
        .filter(s -> s.heading().filter(h -> Asked.asks(h.text())).isPresent())
        .filter(
            s ->
                s.blocks().stream()
                    .limit(1)
                    .anyMatch(
                        b ->
                            b instanceof Block.Paragraph p
                                && speakers.begins(p.sentences().get(0))))
        .count();
  }

  /** Whether a paragraph asks and the next one does not. */
  private boolean isQuestion(List<Block> all, int i) {
    return i + 1 < all.size()
        && all.get(i) instanceof Block.Paragraph p
        && asked.isAsked(p.sentences())
        && !(all.get(i + 1) instanceof Block.Paragraph next && asked.isAsked(next.sentences()));
  }

  /** Whether a question is put to somebody who then speaks of himself or herself. */
  private boolean isPersonal(List<Block> all, int i) {
    return asked.addresses(((Block.Paragraph) all.get(i)).sentences())
        && all.get(i + 1) instanceof Block.Paragraph next
        && asked.tellsOfSelf(next.sentences());
  }

  private Article parted() {
    level = askedLevel();
    List<Section> sections = article.sections();
    for (int n = 0; n < sections.size(); n++) {
      Section section = sections.get(n);
      start(section);
      own = n + 1 < sections.size() && sections.get(n + 1).level() > section.level();
      List<Block> all = section.blocks();
      for (int i = 0; i < all.size(); i++) {
        if (!(all.get(i) instanceof Block.Paragraph p)) {
          blocks.add(all.get(i));
        } else if (loose && isQuestion(all, i)) {
          ask(p.sentences(), below(section));
        } else if (asker.isEmpty() && asked.areThanks(p.sentences()) && isLast(n, i)) {
          p.sentences().forEach(this::leave);
          thanked = true;
        } else {
          turn(p.sentences(), section);
        }
      }
    }
    close();
    return new Article(
        article.name(),
        article.language(),
        article.title(),
        byline(),
        led(),
        left,
        article.lines(),
        article.pictures());
  }

  /** Whether a paragraph is the last but one, or the last of all. */
  private boolean isLast(int section, int block) {
    int sections = article.sections().size();
    return section == sections - 1 && block >= article.sections().get(section).blocks().size() - 2;
  }

  /** A heading asks, is said by one who answers, or is one of the text's own. */
  private void start(Section section) {
    List<Sentence> parts = section.heading().map(asked::parts).orElse(List.of());
    Optional<String> speaker = parts.stream().findFirst().flatMap(this::speaker);
    if (speaker.filter(s -> !s.equals(asker)).isPresent()) {
      turn(parts, section);
    } else if (asks(parts)) {
      List<Sentence> said = new ArrayList<>(parts);
      said.set(0, speaker.isPresent() ? Speakers.unnamed(parts.get(0)) : parts.get(0));
      said.removeIf(w -> w.text().isEmpty());
      Sentence whole = section.heading().get();
      ask(
          said,
          section,
          asked.question(speaker.isPresent() ? Speakers.unnamed(whole) : whole, said));
    } else {
      close();
      open = section;
    }
  }

  /** The part that a question among the paragraphs of another opens. */
  private Section below(Section within) {
    return new Section(
        Section.Role.BODY,
        Optional.empty(),
        Optional.empty(),
        level.orElse(within.level() + 1),
        List.of());
  }

  /** The level of the questions that are headings. */
  private OptionalInt askedLevel() {
    return article.sections().stream()
        .filter(s -> asks(s.heading().map(asked::parts).orElse(List.of())))
        .mapToInt(Section::level)
        .min();
  }

  private boolean asks(List<Sentence> heading) {
    boolean named = !heading.isEmpty() && speaker(heading.get(0)).filter(asker::equals).isPresent();
    return named
        || (headed && heading.stream().anyMatch(s -> Asked.asks(s.text())))
        || (headed && asked.isThanks(heading) && isSentence(heading));
  }

  private Optional<String> speaker(Sentence s) {
    return asker.isEmpty() && !named ? Optional.empty() : speakers.of(s);
  }

  private static boolean isSentence(List<Sentence> heading) {
    String last = heading.get(heading.size() - 1).text();
    return Scripts.isFinal(last.charAt(last.length() - 1));
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
      Sentence words = speaker.isPresent() ? Speakers.unnamed(s) : s;
      if (!words.text().isEmpty()) {
        said.add(words);
      }
    }
    end(said, asking, within);
  }

  private void end(List<Sentence> said, boolean asking, Section within) {
    if (asking && !said.isEmpty()) {
      ask(said, below(within));
    } else if (thanked && asked.isShort(said)) {
      said.forEach(this::leave);
    } else if (!said.isEmpty()) {
      blocks.add(new Block.Paragraph(said));
    }
  }

  /** What is asked heads what follows; thanks and nods are kept out. */
  private void ask(List<Sentence> said, Section as) {
    ask(said, as, asked.question(said));
  }

  private void ask(List<Sentence> said, Section as, Optional<Sentence> question) {
    if (question.isPresent() || asked.isTopic(said)) {
      close();
      Optional<Sentence> heading = question.map(asked::shortened);
      open = new Section(as.role(), as.label(), heading, as.level(), List.of());
    }
    thanked = question.isEmpty() && asked.isThanks(said);
    String told = question.map(Sentence::text).orElse("");
    said.stream().filter(s -> !told.contains(s.text())).forEach(this::leave);
  }

  private void leave(Sentence s) {
    left.add(new Article.Left(s, LEFT));
  }

  /** A part is done; a question without an answer is none. */
  private void close() {
    if (open != null && (own || !blocks.isEmpty())) {
      out.add(
          new Section(
              open.role(), open.label(), open.heading(), open.level(), List.copyOf(blocks)));
    }
    open = null;
    own = false;
    blocks = new ArrayList<>();
  }

  /** What stands before the first question leads; that there is an interview is not told. */
  private List<Section> led() {
    List<Section> all = new ArrayList<>();
    for (Section s : out) {
      boolean leads = all.isEmpty() && s.heading().isEmpty() && out.size() > 1;
      List<Block> told = s.blocks().stream().flatMap(b -> told(b, leads).stream()).toList();
      Section.Role role = leads && s.role() == Section.Role.BODY ? Section.Role.LEAD : s.role();
      if (!told.isEmpty() || s.heading().isPresent()) {
        all.add(new Section(role, s.label(), s.heading(), s.level(), told));
      }
    }
    return all.isEmpty() ? out : lifted(all);
  }

  /** Where one bare heading stands over all questions, they are the parts themselves. */
  private List<Section> lifted(List<Section> all) {
    List<Section> bare = all.stream().filter(s -> isOver(s, all)).toList();
    if (bare.size() != 1) {
      return all;
    }
    int from = all.indexOf(bare.get(0));
    int level = bare.get(0).level();
    List<Section> lifted = new ArrayList<>(all.subList(0, from));
    bare.get(0).heading().ifPresent(this::leave);
    for (Section s : all.subList(from + 1, all.size())) {
      boolean asks = s.level() > level;
      lifted.add(
          new Section(s.role(), s.label(), s.heading(), asks ? level : s.level(), s.blocks()));
    }
    return lifted;
  }

  /** Whether nothing but questions stands under a heading, and no question elsewhere. */
  private boolean isOver(Section section, List<Section> all) {
    if (!section.blocks().isEmpty() || section.heading().isEmpty()) {
      return false;
    }
    int from = all.indexOf(section) + 1;
    int end = from;
    while (end < all.size() && all.get(end).level() > section.level()) {
      end++;
    }
    List<Section> under = all.subList(from, end);
    return under.size() >= ALONE
        && under.stream().allMatch(this::isAsked)
        && all.stream().filter(this::isAsked).count() == under.size();
  }

  private boolean isAsked(Section s) {
    return s.heading().filter(h -> asks(asked.parts(h))).isPresent();
  }

  /** Who is spoken with stands under the title, where nothing else does. */
  private Map<String, Sentence> byline() {
    Map<String, Sentence> byline = new LinkedHashMap<>(article.byline());
    article.sections().stream()
        .limit(2)
        .flatMap(s -> s.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(b -> ((Block.Paragraph) b).sentences().stream())
        .flatMap(s -> asked.guest(s).stream())
        .findFirst()
        .ifPresent(guest -> byline.putIfAbsent("subtitle", guest));
    return byline;
  }

  private Optional<Block> told(Block block, boolean leads) {
    if (!(block instanceof Block.Paragraph p)
        || !(leads || p.sentences().stream().allMatch(asked::announces))) {
      return Optional.of(block);
    }
    List<Sentence> told = p.sentences().stream().filter(s -> !asked.announces(s)).toList();
    p.sentences().stream().filter(asked::announces).forEach(this::leave);
    return told.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(told));
  }
}
