package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Deletion;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Range;

/** Neighbours that are built alike: another subject, then the same words. */
final class Frames {
  private static final int SUBJECT = 5; // words, or half as many pairs of signs
  private static final int HAN_SUBJECT = 8; // signs
  private static final int SAME = 8; // signs
  private static final double CLAUSE = 14; // words
  private static final int MOST = 5;
  private static final String VERBS = "由是有把被按要能会"; // begin what is said of a subject
  private static final Pattern NOUNS = // with signs of verbs in them
      Pattern.compile("能力|能源|功能|智能|性能|机会|社会|会议|主要|重要|要点|所有|由于|理由");
  private static final String SINGLE = "管占写教买卖怕爱恨缺靠"; // verbs of three clauses or more
  private static final String TAILS = "后时里中上前"; // end a subject that is a time or place
  private static final String PARTICLES = "的了着不没";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]+");

  private final Lexicon lexicon;

  Frames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One that something is said of. */
  record Member(Sentence sentence, Range who, Range says) {}

  /** The clauses of a sentence; empty where they are not alike. */
  List<Member> inOne(Sentence s) {
    String folded = Folded.of(s.text());
    int colon = folded.indexOf(':');
    Range all = new Range(colon + 1, withoutStop(folded));
    List<Range> clauses = clauses(folded, all);
    boolean soft = clauses.size() == 2 && !folded.substring(all.start(), all.end()).contains(";");
    if (clauses.size() < 2 || clauses.size() > MOST || (soft && !lexicon.isHan())) {
      return List.of();
    }
    boolean brief =
        clauses.stream().allMatch(c -> Extent.ofText(text(folded, c), lexicon) <= CLAUSE);
    return brief ? alike(clauses.stream().map(c -> Stretch.of(s, c)).toList()) : List.of();
  }

  /** The first of the sentences that are alike, two at least; empty where the first two are not. */
  List<Member> inSeveral(List<Sentence> sentences) {
    List<Stretch> all =
        sentences.stream()
            .limit(MOST)
            .map(s -> Stretch.of(s, new Range(0, withoutStop(s.text()))))
            .toList();
    for (int n = all.size(); n > 1; n--) {
      List<Member> members = alike(all.subList(0, n));
      if (!members.isEmpty()) {
        return members;
      }
    }
    return List.of();
  }

  /**
   * Sentences that each begin with a subject of the same article and say something of it; empty
   * where one of them does not.
   */
  List<Member> opened(List<Sentence> sentences) {
    List<Member> out = new ArrayList<>();
    List<String> firsts = new ArrayList<>();
    for (Sentence s : sentences) {
      Stretch all = Stretch.of(s, new Range(0, withoutStop(s.text())));
      List<Range> words = words(all.words());
      int done = out.size();
      for (int i = 2; i <= SUBJECT && i < words.size() - 1 && out.size() == done; i++) {
        String subject = all.words().substring(0, words.get(i - 1).end());
        boolean plain = subject.indexOf(',') < 0 && subject.indexOf('"') < 0;
        if (plain && isVerb(subject, word(all, words.get(i)))) {
          firsts.add(word(all, words.get(0)));
          out.add(member(all, words.get(i).start()));
        }
      }
    }
    boolean same = firsts.stream().distinct().count() == 1;
    return same && out.size() == sentences.size() ? out : List.of();
  }

  private boolean isVerb(String subject, String word) {
    return lexicon.finds("verb", word)
        || (!lexicon.finds("clausal", subject) && lexicon.finds("clausal", subject + " " + word));
  }

  /**
   * A part of a sentence.
   *
   * @param words that stand there, marks folded
   */
  private record Stretch(Sentence sentence, Range range, String words) {
    static Stretch of(Sentence sentence, Range range) {
      return new Stretch(sentence, range, text(Folded.of(sentence.text()), range));
    }
  }

  private List<Member> alike(List<Stretch> stretches) {
    List<Stretch> led = stretches.stream().map(this::withoutLead).toList();
    return lexicon.isHan() ? alikeInSigns(led) : alikeInWords(led);
  }

  // ---- scripts without spaces: the longest stretch that all have after their subjects

  private List<Member> alikeInSigns(List<Stretch> all) {
    String first = all.get(0).words();
    Optional<String> best = Optional.empty();
    for (int from = 2; from <= Math.min(HAN_SUBJECT, first.length() - 1); from++) {
      for (int to = Math.min(first.length() - 1, from + SAME); to > from; to--) {
        String same = first.substring(from, to);
        boolean longer = best.map(b -> same.length() > b.length()).orElse(true);
        if (longer && all.stream().allMatch(s -> place(s, same) > 0) && isFrame(same, all)) {
          best = Optional.of(same);
        }
      }
    }
    return best.map(same -> all.stream().map(s -> member(s, verb(s, same))).toList())
        .orElse(List.of());
  }

  /** A noun that all subjects end with belongs to them. */
  private int verb(Stretch s, String same) {
    int at = place(s, same);
    if (same.length() > 1 && !same.startsWith(",") && !isVerb(same)) {
      return at + same.length();
    }
    int comma = same.indexOf(',');
    if (comma > 0 && !isVerb(same.substring(0, comma))) {
      return at + comma;
    }
    if (TAILS.indexOf(same.charAt(0)) >= 0) {
      return at + 1;
    }
    for (int i = 2; i < same.length(); i++) {
      boolean noun = PARTICLES.indexOf(same.charAt(i - 1)) < 0;
      if (VERBS.indexOf(same.charAt(i)) >= 0 && noun) {
        return at + i;
      }
    }
    return at;
  }

  /** Where the stretch stands behind a subject of the right length; -1 if it does not. */
  private static int place(Stretch s, String same) {
    int at = s.words().indexOf(same, 2);
    return at >= 2 && at <= HAN_SUBJECT && at + same.length() < s.words().length() ? at : -1;
  }

  /**
   * What is said with one verb: a copula, three signs with a verb, fewer where three or the halves
   * of one sentence have them; or a noun that all subjects end with and a verb after it.
   */
  private boolean isFrame(String same, List<Stretch> all) {
    boolean figures = all.stream().anyMatch(s -> s.words().matches(".*\\d.*\\d.*"));
    boolean torn =
        all.stream()
            .anyMatch(
                s ->
                    !isPlain(s.words().substring(0, place(s, same)))
                        || PARTICLES.indexOf(s.words().charAt(verb(s, same))) >= 0);
    if (figures || torn || unevenSubjects(all, same)) {
      return false;
    }
    if (same.equals(",是")) {
      return true;
    }
    boolean apart = !all.get(0).sentence().equals(all.get(all.size() - 1).sentence());
    int least = all.size() > 2 ? 1 : apart ? 3 : 2; // signs; what two sentences share by chance
    boolean words = same.chars().allMatch(c -> Folded.isHan((char) c) || c == ',');
    boolean content = Deletion.tokens(same).stream().anyMatch(t -> !lexicon.has("stop", t));
    boolean verb = isVerb(same) || (all.size() > 2 && SINGLE.indexOf(same) >= 0);
    if (!words || same.length() < least) {
      return false;
    }
    boolean noun = all.size() > 2 && same.length() > 1 && content && isPlain(same);
    return verb
        ? content || (all.size() > 2 && same.equals("是"))
        : (noun && same.chars().noneMatch(c -> PARTICLES.indexOf(c) >= 0))
            || (!apart && same.length() > 1 && goOnAlike(all, same));
  }

  private boolean isVerb(String words) {
    String others = NOUNS.matcher(words).replaceAll("");
    return lexicon.finds("verb", words) || others.chars().anyMatch(c -> VERBS.indexOf(c) >= 0);
  }

  private static boolean isPlain(String subject) {
    return subject.chars().noneMatch(c -> ",;:(\"".indexOf(c) >= 0);
  }

  /** Whether a second stretch follows in all of them. */
  private static boolean goOnAlike(List<Stretch> all, String same) {
    List<String> rests =
        all.stream().map(s -> s.words().substring(place(s, same) + same.length())).toList();
    String first = rests.get(0);
    for (int i = 0; i + 2 <= first.length(); i++) {
      String two = first.substring(i, i + 2);
      boolean han = two.chars().allMatch(c -> Folded.isHan((char) c));
      if (han && rests.stream().allMatch(r -> r.contains(two))) {
        return true;
      }
    }
    return false;
  }

  private static boolean unevenSubjects(List<Stretch> all, String same) {
    int most = all.stream().mapToInt(s -> place(s, same)).max().orElse(0);
    int least = all.stream().mapToInt(s -> place(s, same)).min().orElse(0);
    return most > 2 * least + 1;
  }

  // ---- words: a verb that all have after subjects of one head, or three after any

  private List<Member> alikeInWords(List<Stretch> all) {
    List<List<Range>> words = all.stream().map(s -> words(s.words())).toList();
    for (int at = 1; at <= SUBJECT && at < words.get(0).size(); at++) {
      String verb = word(all.get(0), words.get(0).get(at));
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        places.add(indexOf(verb, all.get(i), words.get(i)));
      }
      boolean everywhere = places.stream().allMatch(p -> p > 0);
      boolean full = !lexicon.has("stop", verb);
      if (everywhere && lexicon.finds("verb", verb) && areSubjects(all, words, places, full)) {
        List<Member> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
          out.add(member(all.get(i), words.get(i).get(places.get(i)).start()));
        }
        return out;
      }
    }
    return List.of();
  }

  private boolean areSubjects(
      List<Stretch> all, List<List<Range>> words, List<Integer> places, boolean full) {
    List<String> firsts = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    List<String> subjects = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      firsts.add(word(all.get(i), words.get(i).get(0)));
      heads.add(word(all.get(i), words.get(i).get(places.get(i) - 1)));
      int end = words.get(i).get(places.get(i) - 1).end();
      String subject = all.get(i).words().substring(0, end);
      if (subject.indexOf(',') >= 0 || subject.indexOf('"') >= 0) {
        return false;
      }
      subjects.add(subject);
    }
    boolean determined = firsts.stream().distinct().count() == 1;
    boolean oneHead =
        heads.stream().distinct().count() == 1 && places.stream().allMatch(p -> p > 1);
    boolean different = subjects.stream().distinct().count() == all.size();
    return different
        && (oneHead
            || (full && all.size() > 2 && determined && places.stream().allMatch(p -> p > 1)));
  }

  private static int indexOf(String verb, Stretch s, List<Range> words) {
    for (int i = 1; i <= SUBJECT && i < words.size() - 1; i++) {
      if (word(s, words.get(i)).equals(verb)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Range> words(String text) {
    List<Range> out = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      out.add(new Range(m.start(), m.end()));
    }
    return out;
  }

  private static String word(Stretch s, Range range) {
    return text(s.words(), range).toLowerCase(Locale.ROOT);
  }

  // ---- stretches

  private static Member member(Stretch s, int verb) {
    int start = s.range().start();
    int says = start + verb;
    String folded = Folded.of(s.sentence().text());
    while (says < s.range().end() && " ,".indexOf(folded.charAt(says)) >= 0) {
      says++;
    }
    int end = start + verb;
    while (end > start && " ,".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Member(s.sentence(), new Range(start, end), new Range(says, s.range().end()));
  }

  private Stretch withoutLead(Stretch s) {
    String folded = Folded.of(s.sentence().text());
    int start = s.range().start();
    while (start < s.range().end() && folded.charAt(start) == ' ') {
      start++;
    }
    for (Pattern p : lexicon.patterns("frame-lead")) { // a conjunction
      Matcher m = p.matcher(folded).region(start, s.range().end());
      start = m.lookingAt() ? m.end() : start;
    }
    return Stretch.of(s.sentence(), new Range(start, s.range().end()));
  }

  private static List<Range> clauses(String folded, Range all) {
    char mark = text(folded, all).indexOf(';') >= 0 ? ';' : ',';
    List<Range> out = new ArrayList<>();
    int start = all.start();
    for (int i = all.start(); i < all.end(); i++) {
      if (folded.charAt(i) == mark) {
        out.add(new Range(start, i));
        start = i + 1;
      }
    }
    out.add(new Range(start, all.end()));
    return out.stream().filter(r -> r.length() > 0).toList();
  }

  private static int withoutStop(String text) {
    int end = text.length();
    while (end > 0 && " .。!！".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static String text(String of, Range range) {
    return of.substring(range.start(), range.end());
  }
}
