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
import org.deckwright.article.Sentence;

/**
 * Who speaks in a text, by the names before what is said ("Q:", "A2.", "Dr. Ada Holm:", "【问】"), and
 * how often each of them asks.
 */
final class Speakers {
  private static final Pattern NAME =
      Pattern.compile(
          "^(?<name>[\\p{Lu}\\p{IsHan}](?:[^:：.,，。?？!！;；【】“”\"]|(?<=\\b\\p{Lu}\\p{L}{0,3})\\.(?= )){0,30}?)"
              + " ?[:：] ?(?=\\S|$)");
  private static final Pattern BRACKET =
      Pattern.compile("^[【\\[](?<name>[\\p{Lu}\\p{IsHan}][^】\\]]{0,19})[】\\]] ?[:：]? ?(?=\\S)");
  private static final Pattern LETTER =
      Pattern.compile("^(?<name>[QA问答])(?: ?\\d{1,3})? ?[.．、:：)）] ?(?=\\S|$)");
  private static final Pattern COUNTED = Pattern.compile("(?<=\\p{L}) ?\\d{1,3}$");
  private static final String QUOTES = "“\"「‘";
  private static final int WORDS = 4; // of a name

  private final Map<String, String> names = new LinkedHashMap<>(); // short form to whole name
  private final Map<String, Integer> turns = new LinkedHashMap<>();
  private final Map<String, Integer> questions = new HashMap<>();
  private final Map<String, Integer> alone = new HashMap<>(); // questions that end a paragraph
  private final List<String> order = new ArrayList<>(); // who speaks after whom

  /** Counts the turns that begin in a paragraph, and those that ask. */
  void count(List<Sentence> sentences) {
    String speaker = "";
    boolean asks = false;
    for (Sentence s : sentences) {
      Optional<String> name = name(s).filter(n -> !isQuoted(s));
      if (name.isPresent()) {
        questions.merge(speaker, asks ? 1 : 0, Integer::sum);
        asks = false;
        speaker = name.get();
        turns.merge(speaker, 1, Integer::sum);
        order.add(speaker);
      }
      asks |= Asked.asks(s.text());
    }
    questions.merge(speaker, asks ? 1 : 0, Integer::sum);
    boolean last = !sentences.isEmpty() && Asked.asks(sentences.get(sentences.size() - 1).text());
    alone.merge(speaker, last ? 1 : 0, Integer::sum);
  }

  /** Forgets those who speak but once. */
  void dropOnce() {
    turns.values().removeIf(n -> n < 2);
  }

  /** How often they begin to speak, all together. */
  int turns() {
    return turns.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How often one begins to speak. */
  int turns(String name) {
    return turns.getOrDefault(name, 0);
  }

  /** How many turns of one hold a question. */
  int questions(String name) {
    return questions.getOrDefault(name, 0);
  }

  /** How many paragraphs of one end in a question. */
  int alone(String name) {
    return alone.getOrDefault(name, 0);
  }

  /** How often somebody else speaks right after one. */
  int answered(String name) {
    int answered = 0;
    for (int i = 0; i + 1 < order.size(); i++) {
      boolean other = !order.get(i + 1).equals(name) && turns.containsKey(order.get(i + 1));
      answered += order.get(i).equals(name) && other ? 1 : 0;
    }
    return answered;
  }

  /** Forgets all but one, as nobody answers by name. */
  void keepOnly(String name) {
    turns.keySet().retainAll(List.of(name));
  }

  /** Who asks most, if at least that share of what he or she says are questions. */
  Optional<String> asker(double share) {
    return turns.keySet().stream()
        .filter(n -> questions(n) >= Math.max(2, share * turns(n)))
        .max((a, b) -> Integer.compare(questions(a), questions(b)));
  }

  /** Who begins to speak with a sentence, if it is one of those that speak more than once. */
  Optional<String> of(Sentence s) {
    return name(s).filter(turns::containsKey);
  }

  /** Who begins to speak, under the name that he or she was first called by. */
  private Optional<String> name(Sentence s) {
    Matcher m = match(s.text());
    if (m == null || m.group("name").split(" ").length > WORDS) {
      return Optional.empty();
    }
    String name = COUNTED.matcher(m.group("name").strip()).replaceFirst("");
    String whole = names.getOrDefault(name, name);
    names.putIfAbsent(initials(whole), whole);
    for (String word : whole.split("[ （(]")) {
      names.putIfAbsent(word, whole);
    }
    return Optional.of(whole);
  }

  /** Whether a sentence begins with a name. */
  boolean begins(Sentence s) {
    return name(s).filter(n -> !isQuoted(s)).isPresent();
  }

  private static Matcher match(String text) {
    for (Pattern p : List.of(LETTER, NAME, BRACKET)) {
      Matcher m = p.matcher(text);
      if (m.find()) {
        return m;
      }
    }
    return null;
  }

  /** What a story tells of somebody: He asked: “Why?” */
  private static boolean isQuoted(Sentence s) {
    int at = end(s);
    return at < s.text().length() && QUOTES.indexOf(s.text().charAt(at)) >= 0;
  }

  private static int end(Sentence s) {
    Matcher m = match(s.text());
    return m == null ? 0 : m.end();
  }

  /** What is said, without the name; empty where the name is all. */
  static Sentence unnamed(Sentence s) {
    return new Sentence(s.text().substring(end(s)), s.span(), s.at());
  }

  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      out.append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT));
    }
    return out.length() > 1 ? out.toString() : name;
  }
}
