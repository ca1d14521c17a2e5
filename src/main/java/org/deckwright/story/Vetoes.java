package org.deckwright.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;

/** Says no to a shortened sentence that is no longer grammatical, clear alone, or true. */
final class Vetoes {
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*");

  /** Code, formulas and addresses are no speech. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "[{}]|\\$\\$|\\\\[a-z ]|https?://|</?[a-z]+>|\\]\\(|\\\\\\[| => | = |^@|[a-z]\\(\\)$"
              + "|\\*\\*|^//|\\[\"|^\\[[^\\]]+\\] ?\\[|[\\x{1F300}-\\x{1FAFF}]");

  /** A rating such as "Confidence: HIGH (five agree)" is a form's entry. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "^(?:[\\p{L} ]{2,20}: )?\\p{Lu}{2,}(?: ?\\([^)]*\\))?[.]?$|^\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|[a-zA-Z]{2,4}))? ?[-–—:] .*$");

  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d.,])(?!(?:1[5-9]|20|21)\\d\\d$)\\d[\\d.,]*$");
  private static final Pattern UNIT =
      Pattern.compile("^ ?(?!(?:in|at|by|and|or|to|from|on|but|while|when|for|with|as)\\b)\\p{L}");

  private static final Pattern NUMERAL =
      Pattern.compile("[(（]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.] ?");

  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*\\)");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
  private static final Pattern ADDED = Pattern.compile("^,? (?:and|or) ");

  private static final int NAME = 3; // signs; a shorter clause is a word that leads on

  private static final String STOPS = ".!?…\")。";

  private static final int EMPTY = 2; // content words that say nothing alone
  private static final int FULL = 6; // content words of a sentence that says much

  private final Lexicon lexicon;
  private final Deletion deletion;
  private final Terms terms;

  Vetoes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.terms = new Terms(lexicon);
    this.deletion = new Deletion(lexicon);
  }

  /** What the words are to be. */
  enum Rule {
    /** A sentence that stands alone. */
    CLAIM,
    /** A sentence whose subject may be a pronoun. */
    RELAXED,
    /**
     * A stretch of a sentence that must stand alone: its verb is looked for even if all is kept.
     */
    CORE,
    /** A sentence among others of its paragraph, which explain it. */
    POINT,
    /** What announces the list that stands below it. */
    HEAD,
    /** A member of a picture, which its first clause names. */
    ITEM,
    /** What stands beside such a member. */
    FRAGMENT;

    boolean isClaim() {
      return this != FRAGMENT && this != ITEM;
    }
  }

  private static final Pattern SPEECH = Pattern.compile("\\W?\"[^\"]{12,}\"\\W?");

  boolean passes(Cuts.Candidate candidate, Sentence sentence, Rule rule) {
    boolean claim = rule.isClaim();
    String text = Folded.of(candidate.phrase().text());
    return (!claim || isLongEnough(text))
        && isBalanced(text)
        && !opensLate(candidate.phrase().text())
        && (candidate.gone().isEmpty() || !ASIDE.matcher(text).matches())
        && !(claim && isNoSpeech(text))
        && !(claim && SPEECH.matcher(text).matches())
        && !(claim && losesHolder(candidate, text, Folded.of(sentence.text())))
        && !(claim && isVetoed(candidate, text, sentence.text(), rule))
        && (isWhole(candidate, sentence) || !isOpen(text, claim))
        && !(claim && rule != Rule.HEAD && cutsTail(candidate, sentence) && isTorn(text))
        && !(isBeside(rule) && cutsTail(candidate, sentence) && isTorn(text))
        && !(claim && lexicon.isHan() && cutsTail(candidate, sentence) && !endsInVerb(text))
        && (!claim || hasVerb(text) || (rule != Rule.CORE && isSentence(candidate, sentence)))
        && !(claim
            && (rule == Rule.CORE || cutsHead(candidate, sentence.text()))
            && lexicon.finds("head-veto", text))
        && !(claim && splitsShared(candidate, Folded.of(sentence.text())))
        && !(claim && splitsObject(candidate, Folded.of(sentence.text())))
        && (rule != Rule.ITEM || !losesName(candidate, text, Folded.of(sentence.text())))
        && !splitsPair(text, Folded.of(sentence.text()))
        && !dropsUnit(candidate, Folded.of(sentence.text()))
        && !dropsFigures(text, Folded.of(sentence.text()))
        && losesNoTruth(candidate, Folded.of(sentence.text()))
        && deletion.fault(candidate.phrase()).isEmpty()
        && !(claim && isHollow(candidate, text, sentence));
  }

  /** Whether a demand loses whoever makes it, and so becomes the article's own. */
  private boolean losesHolder(Cuts.Candidate candidate, String text, String source) {
    return lexicon.finds("keep-decisions", text)
        && candidate.gone().stream()
            .anyMatch(r -> lexicon.finds("held-by", source.substring(r.start(), r.end())));
  }

  private boolean isTorn(String text) {
    return lexicon.finds("tail-veto", text);
  }

  /** Chinese words beside a member: what they wait for stands behind them. */
  private boolean isBeside(Rule rule) {
    return rule == Rule.FRAGMENT && lexicon.isHan();
  }

  private boolean isOpen(String text, boolean claim) {
    return lexicon.finds("end-veto", text) || (claim && lexicon.finds("open-end", text));
  }

  /** Code, or what sends the reader elsewhere. */
  private boolean isNoSpeech(String text) {
    return lexicon.finds("pointer", text)
        || lexicon.finds("no-claim", text)
        || MARKUP.matcher(text).find()
        || ENTRY.matcher(text).matches();
  }

  /** Half a thought, or one that others have to explain; among those, a whole sentence may be. */
  private boolean isVetoed(Cuts.Candidate candidate, String text, String source, Rule rule) {
    if (lexicon.isHan() && cutsHead(candidate, source) && pointsBack(text)) {
      return true;
    }
    if (rule == Rule.POINT) {
      return !candidate.gone().isEmpty() && lexicon.finds("title-veto", text);
    }
    return lexicon.finds("title-veto", text)
        || (rule != Rule.RELAXED && lexicon.finds("unanchored", text))
        || lexicon.finds(rule == Rule.RELAXED ? "demonstrative" : "pronoun-start", text);
  }

  /** Whether it takes up what stood before it. */
  private boolean pointsBack(String text) {
    return lexicon.finds("unanchored", text) || lexicon.finds("pronoun-start", text);
  }

  /** A sentence that ends as one does; a caption or a heading need not have a verb. */
  private static boolean isWhole(Cuts.Candidate candidate, Sentence sentence) {
    String text = Folded.of(sentence.text()).strip();
    return candidate.gone().isEmpty()
        && !text.isEmpty()
        && candidate.kept().get(0).start() == 0
        && candidate.kept().get(candidate.kept().size() - 1).end() >= text.length()
        && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * A figure that ends the words and in the source goes on with what it counts; years count not.
   */
  private static boolean dropsUnit(Cuts.Candidate candidate, String source) {
    int end = candidate.kept().get(candidate.kept().size() - 1).end();
    String kept = source.substring(0, Math.min(end, source.length()));
    String rest = source.substring(kept.length());
    return COUNT.matcher(kept).find() && UNIT.matcher(rest).find() && !candidate.gone().isEmpty();
  }

  /** Whether words went after the last that are kept; the stop at the end is no word. */
  private static boolean cutsTail(Cuts.Candidate candidate, Sentence sentence) {
    String text = sentence.text();
    int end = wordsEnd(candidate, text);
    return hasWord(text.substring(Math.min(end, text.length())));
  }

  /** Where the last stretch ends that keeps a word. */
  private static int wordsEnd(Cuts.Candidate candidate, String text) {
    return candidate.kept().stream()
        .filter(r -> hasWord(text.substring(r.start(), r.end())))
        .mapToInt(Range::end)
        .max()
        .orElse(candidate.kept().get(0).start());
  }

  /** Whether words up to a comma say something whole without the rest. */
  boolean standsAlone(String text, String rest) {
    return !isTorn(text)
        && !lexicon.finds("title-veto", text)
        && isBalanced(text)
        && !lexicon.finds("end-veto", text)
        && !lexicon.finds("kept-tail", rest);
  }

  private boolean isLongEnough(String text) {
    return lexicon.isHan() ? Extent.units(text) > 5 : Extent.words(text) >= 3;
  }

  /** One word of content; or two are left of many: the cut took the message. */
  private boolean isHollow(Cuts.Candidate candidate, String text, Sentence sentence) {
    int left = lexicon.isHan() ? FULL : terms.of(text).size();
    boolean cut = !candidate.gone().isEmpty();
    return left < EMPTY || (left == EMPTY && cut && terms.of(sentence.text()).size() >= FULL);
  }

  /** Half a pair ("not only" without "but") is a lie or a riddle. */
  private boolean isBalanced(String text) {
    long quotes = text.chars().filter(c -> c == '"').count();
    long open = text.chars().filter(c -> c == '(').count();
    long close = text.chars().filter(c -> c == ')').count();
    long stars = text.chars().filter(c -> c == '*').count();
    long code = text.chars().filter(c -> c == '`').count();
    long names = text.chars().filter(c -> c == '《' || c == '「').count();
    long named = text.chars().filter(c -> c == '》' || c == '」').count();
    return names == named && quotes % 2 == 0 && open == close && stars % 2 == 0 && code % 2 == 0;
  }

  /** Whether the first curly quotation mark closes, or the last one opens. */
  private static boolean opensLate(String text) {
    int open = text.indexOf('“');
    int close = text.indexOf('”');
    return close >= 0 && open > close || text.lastIndexOf('“') > text.lastIndexOf('”');
  }

  /** A cut at the start may have taken the subject with it. */
  private static boolean cutsHead(Cuts.Candidate candidate, String source) {
    int first = candidate.kept().get(0).start();
    return candidate.gone().stream()
        .filter(r -> r.start() < first)
        .anyMatch(r -> !NUMERAL.matcher(source.substring(r.start(), r.end())).matches());
  }

  /** A Chinese item whose first clause went, unless that only framed the next, or most of it. */
  private boolean losesName(Cuts.Candidate candidate, String text, String source) {
    if (!lexicon.isHan()) {
      return false;
    }
    int first = candidate.kept().get(0).start();
    return lexicon.finds("clause-lead-words", text)
        || candidate.gone().stream()
            .filter(r -> r.end() <= first)
            .flatMap(r -> Stream.of(source.substring(r.start(), r.end()).split("[,;]")))
            .anyMatch(clause -> clause.length() > NAME && !isTorn(clause));
  }

  /** Of three or more figures in a row of clauses all stay, or at most one. */
  private boolean dropsFigures(String text, String source) {
    if (!lexicon.isHan()) {
      return false;
    }
    long all = FIGURE.matcher(source).results().count();
    long kept = FIGURE.matcher(text).results().count();
    return all > 2 && kept > 1 && kept < all;
  }

  /**
   * What "and" adds at the end goes only with a verb of its own: "the risk and impact of x" or "not
   * fetch and then keep x" share what follows or stands before.
   */
  private boolean splitsShared(Cuts.Candidate candidate, String source) {
    if (lexicon.patterns("second-clause").isEmpty()) {
      return false;
    }
    return candidate.gone().stream()
        .map(r -> source.substring(r.start(), r.end()))
        .filter(lost -> ADDED.matcher(lost).find())
        .anyMatch(lost -> !lexicon.finds("second-clause", lost));
  }

  /** What two verbs share stands after the second: "mends and paints the boats". */
  private boolean splitsObject(Cuts.Candidate candidate, String source) {
    for (Pattern shared : lexicon.patterns("shared-object")) {
      Matcher m = shared.matcher(source);
      while (m.find()) {
        int and = m.start("and");
        if (candidate.gone().stream().anyMatch(r -> r.start() <= and && and < r.end())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Of "not X but Y" both marks stay, or neither. */
  private boolean splitsPair(String text, String source) {
    for (var pair : lexicon.patterns("pair")) {
      var m = pair.matcher(source);
      if (m.find() && text.contains(m.group("one")) != text.contains(m.group("two"))) {
        return true;
      }
    }
    return false;
  }

  /** A whole line of the source that a stop ends, and that does not begin as a mere phrase does. */
  private boolean isSentence(Cuts.Candidate candidate, Sentence sentence) {
    String bare = BRACKETS.matcher(Folded.of(sentence.text())).replaceAll("");
    return isWhole(candidate, sentence) && !lexicon.finds("verbless", bare);
  }

  private boolean hasVerb(String text) {
    return lexicon.patterns("verb").isEmpty()
        || lexicon.finds("verb", BRACKETS.matcher(text).replaceAll(""));
  }

  /** Whether the last of several clauses says something; else its predicate was cut off. */
  private boolean endsInVerb(String text) {
    return hasVerb(text.substring(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1));
  }

  /**
   * Negations, bounds, hedges and quantifiers stay where they stand among the kept words or right
   * before them; conditions and exceptions stay at the end too.
   */
  private boolean losesNoTruth(Cuts.Candidate candidate, String folded) {
    int first = candidate.kept().get(0).start();
    int last = wordsEnd(candidate, folded);
    for (Range r : candidate.gone()) {
      String lost = folded.substring(r.start(), r.end()).strip();
      if (lexicon.finds("may-go", lost)) {
        continue;
      }
      if (lost.indexOf(';') >= 0 && denies(lost)) {
        return false; // what it denies is half of what the sentence says
      }
      String clause = r.end() <= first ? lost.substring(lastMark(lost) + 1) : lost;
      if (r.end() <= first && hasCondition(lost)) {
        return false;
      }
      String kind = r.start() >= last ? "kept-tail" : "kept-always";
      if (lexicon.finds(kind, clause)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of its clauses says when the rest is true. */
  private boolean hasCondition(String lost) {
    return Stream.of(lost.split("(?<=[,;:—.])"))
        .anyMatch(clause -> lexicon.finds("kept-head", clause.strip()));
  }

  private boolean denies(String text) {
    return Deletion.tokens(text).stream().anyMatch(lexicon.words("lost")::contains);
  }

  private static boolean hasWord(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static int lastMark(String text) {
    int at = text.length() - 1;
    while (at >= 0 && ",;:—.".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }
}
