package org.deckwright.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The same few fields in part after part ("Contributor", "Mentor", "Report"): a form that was
 * filled in. Where a part has running text too, that tells more than its form.
 */
final class Forms {
  private static final int PARTS = 3; // that have the field
  private static final int FIELDS = 2; // of a form
  private static final double SHORT = 0.5; // a field's name, on the scale of titles

  private Forms() {}

  /** The chapters without the forms of those that have text. */
  static List<Chapter> without(List<Chapter> chapters, Lexicon lexicon) {
    Map<String, Integer> known = new HashMap<>();
    for (Chapter c : chapters) {
      Set<String> own = new HashSet<>();
      c.findings().forEach(f -> own.addAll(fields(f, lexicon)));
      own.forEach(name -> known.merge(name, 1, Integer::sum));
    }
    known.values().removeIf(n -> n < PARTS);
    return known.size() < FIELDS
        ? chapters
        : chapters.stream().map(c -> without(c, known.keySet(), lexicon)).toList();
  }

  private static Chapter without(Chapter chapter, Set<String> known, Lexicon lexicon) {
    if (chapter.view().sentences().size() < FIELDS) {
      return chapter;
    }
    List<Finding> left =
        chapter.findings().stream().filter(f -> !isForm(f, known, lexicon)).toList();
    return new Chapter(chapter.label(), chapter.name(), chapter.view(), left);
  }

  private static boolean isForm(Finding finding, Set<String> known, Lexicon lexicon) {
    Set<String> own = fields(finding, lexicon);
    long of = own.stream().filter(known::contains).count();
    return of >= FIELDS && 2 * of > finding.picture().parts().size();
  }

  /** The names of a list's items that have one; a plural is the same field. */
  private static Set<String> fields(Finding finding, Lexicon lexicon) {
    Set<String> out = new HashSet<>();
    boolean list = List.of("list", "table").contains(finding.picture().family());
    for (Part p : list ? finding.picture().parts() : List.<Part>of()) {
      String name = p.label().text().toLowerCase(Locale.ROOT);
      boolean named = !name.isEmpty() && Extent.ofTitle(name, lexicon) <= SHORT;
      if (named) {
        out.add(
            name.length() > 3 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name);
      }
    }
    return out;
  }
}
