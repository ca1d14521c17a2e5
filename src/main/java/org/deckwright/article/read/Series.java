package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.deckwright.article.lang.Language;

/**
 * Finds headings that count: lines of one frame ("Turning point one: …", "2. …", "三、…") whose
 * numbers run on, with text between them. Without text between them they are a list.
 *
 * <p>Numbers may start again at 1: lists whose count was lost in a paste.
 */
final class Series {
  /** A longer line is a heading with its paragraph run into it, or an item. */
  private static final int LONGEST = 110;

  // hard-wrapped text
  private static final int FULL = 56;
  private static final int WIDEST = 100;
  private static final int MOST_WRAPPED = 6; // lines of an item

  private final Map<String, String> numbers;
  private final RunInHeading runIn;

  Series(Language language) {
    numbers = language.map("numbers");
    runIn = new RunInHeading(language);
  }

  private record Member(int index, TextLine line, Label label) {
    boolean isLong() {
      return line.text().length() - label.name() > LONGEST;
    }

    /** A name that reads as a title: not empty, no stop or comma at its end. */
    boolean isTitle() {
      int end = line.text().length();
      return !isLong() && ".;,，；。、".indexOf(line.text().charAt(end - 1)) < 0;
    }
  }

  /**
   * The headings among lines, by line number.
   *
   * @param lines in order, blank ones included
   * @param twins by position, the words of the same headings in another language; may be empty
   */
  Map<Integer, Heading> find(List<TextLine> lines, List<Set<String>> twins) {
    Map<String, List<Member>> frames = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      TextLine line = lines.get(i);
      Label.of(line.text(), numbers)
          .ifPresent(
              l ->
                  frames
                      .computeIfAbsent(l.frame(), k -> new ArrayList<>())
                      .add(new Member(index, line, l)));
    }
    List<List<Member>> accepted = new ArrayList<>();
    for (List<Member> frame : frames.values()) {
      List<Member> members = withoutLists(frame, lines);
      if (isSeries(members, lines, twins)) {
        accepted.add(members);
      }
    }
    return headings(accepted, twins);
  }

  /** Leaves out neighbours that count on without text between: those are items. */
  private static List<Member> withoutLists(List<Member> all, List<TextLine> lines) {
    List<Member> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Member m = all.get(i);
      boolean after =
          i > 0
              && m.label().number() == all.get(i - 1).label().number() + 1
              && touch(all.get(i - 1), m, lines);
      boolean before =
          i + 1 < all.size()
              && all.get(i + 1).label().number() == m.label().number() + 1
              && touch(m, all.get(i + 1), lines);
      if (m.isLong() || (!after && !before)) {
        kept.add(m);
      }
    }
    return kept;
  }

  /** Whether nothing stands between them, or only what a full line is wrapped into. */
  private static boolean touch(Member a, Member b, List<TextLine> lines) {
    if (isWrapped(lines.subList(a.index(), b.index()))) {
      return true;
    }
    for (int i = a.index() + 1; i < b.index(); i++) {
      if (!lines.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Lines without a blank one among them, all but the last as long as wrapped lines are. */
  private static boolean isWrapped(List<TextLine> item) {
    List<TextLine> full = item.subList(0, item.size() - 1);
    return item.size() <= MOST_WRAPPED
        && item.stream().noneMatch(TextLine::isBlank)
        && full.stream().allMatch(l -> l.text().length() >= FULL && l.text().length() <= WIDEST);
  }

  private boolean isSeries(List<Member> members, List<TextLine> lines, List<Set<String>> twins) {
    if (members.size() < 2 || members.get(0).label().number() > 1) {
      return false;
    }
    int steps = 0;
    int titles = 0;
    int runIns = 0;
    int parted = 0;
    for (int i = 0; i < members.size(); i++) {
      Member m = members.get(i);
      int n = m.label().number();
      steps += i > 0 && (n == members.get(i - 1).label().number() + 1 || n == 1) ? 1 : 0;
      titles += m.isTitle() ? 1 : 0;
      boolean runsIn = m.isLong() && cut(m, i, twins) > 0;
      runIns += runsIn ? 1 : 0;
      boolean last = i + 1 == members.size();
      boolean text = last ? textAfter(m, lines) : !touch(m, members.get(i + 1), lines);
      parted += text || runsIn ? 1 : 0;
    }
    int size = members.size();
    return steps * 5 >= (size - 1) * 4
        && parted * 5 >= size * 4
        && (titles + runIns) * 5 >= size * 4;
  }

  private static boolean textAfter(Member m, List<TextLine> lines) {
    return lines.subList(m.index() + 1, lines.size()).stream().anyMatch(l -> !l.isBlank());
  }

  private int cut(Member m, int position, List<Set<String>> twins) {
    Set<String> twin = position < twins.size() ? twins.get(position) : Set.of();
    return runIn.cut(m.line().text().substring(m.label().name()), twin);
  }

  private Map<Integer, Heading> headings(List<List<Member>> series, List<Set<String>> twins) {
    List<List<Member>> ordered = new ArrayList<>(series);
    ordered.sort(Comparator.comparingInt(s -> s.get(0).label().rank()));
    List<Integer> ranks = ordered.stream().map(s -> s.get(0).label().rank()).distinct().toList();
    Map<Integer, Heading> found = new TreeMap<>();
    for (List<Member> members : ordered) {
      int level = ranks.indexOf(members.get(0).label().rank()) + 1;
      for (int i = 0; i < members.size(); i++) {
        Member m = members.get(i);
        int cut = m.isLong() ? cut(m, i, twins) : -1;
        heading(m, level, cut).ifPresent(h -> found.put(h.line(), h));
      }
    }
    return found;
  }

  private static Optional<Heading> heading(Member m, int level, int cut) {
    if (m.isLong() && cut < 0) {
      return Optional.empty();
    }
    TextLine line = m.line();
    TextLine name = line.after(m.label().name());
    TextLine rest = cut < 0 ? name.after(name.text().length()) : name.after(cut);
    name = cut < 0 ? name : name.before(cut);
    TextLine label = line.before(m.label().end());
    return Optional.of(
        name.isBlank()
            ? new Heading(line.number(), level, Optional.empty(), label, rest)
            : new Heading(line.number(), level, Optional.of(label), name, rest));
  }
}
