package org.deckwright.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deckwright.article.Sentence;

/**
 * A picture that the text gives: a structure's name and its data, every word with its place.
 *
 * @param is structure of the catalogue, or {@code chart-bars}, {@code chart-columns}, {@code
 *     chart-lines}, {@code number}, {@code quote}, {@code table}, {@code image}, {@code code}
 * @param illustrative whether lengths and places are not the source's
 * @param extras single texts by field: centre, frame, note, heading, unit, by, origin, file,
 *     language
 */
public record Picture(
    String is,
    boolean illustrative,
    Map<String, Phrase> extras,
    List<Part> parts,
    List<Link> links,
    List<Trait> traits,
    List<Row> rows,
    List<Part> legend) {
  public Picture {
    extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    parts = List.copyOf(parts);
    links = List.copyOf(links);
    traits = List.copyOf(traits);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
  }

  public static Picture of(String is, List<Part> parts) {
    return new Picture(is, false, Map.of(), parts, List.of(), List.of(), List.of(), List.of());
  }

  public Phrase extra(String field) {
    return extras.getOrDefault(field, Phrase.NONE);
  }

  public Picture with(String field, Phrase words) {
    if (words.isEmpty()) {
      return this;
    }
    Map<String, Phrase> more = new LinkedHashMap<>(extras);
    more.put(field, words);
    return new Picture(is, illustrative, more, parts, links, traits, rows, legend);
  }

  public Picture without(String field) {
    Map<String, Phrase> fewer = new LinkedHashMap<>(extras);
    fewer.remove(field);
    return new Picture(is, illustrative, fewer, parts, links, traits, rows, legend);
  }

  public Picture withParts(List<Part> members) {
    return new Picture(is, illustrative, extras, members, links, traits, rows, legend);
  }

  public Picture withLinks(List<Link> lines) {
    return new Picture(is, illustrative, extras, parts, lines, traits, rows, legend);
  }

  public Picture withTraits(List<Trait> scales) {
    return new Picture(is, illustrative, extras, parts, links, scales, rows, legend);
  }

  public Picture withRows(List<Row> series) {
    return new Picture(is, illustrative, extras, parts, links, traits, series, legend);
  }

  public Picture withLegend(List<Part> sorts) {
    return new Picture(is, illustrative, extras, parts, links, traits, rows, sorts);
  }

  public Picture asIllustration() {
    return new Picture(is, true, extras, parts, links, traits, rows, legend);
  }

  /** Every sentence that a text of the picture comes from. */
  public Set<Sentence> sentences() {
    Set<Sentence> out = new LinkedHashSet<>();
    phrases().forEach(p -> out.addAll(p.from()));
    return out;
  }

  /** Every text of the picture, empty ones left out. */
  public List<Phrase> phrases() {
    List<Phrase> out = new ArrayList<>(extras.values());
    parts.forEach(p -> p.collect(out));
    legend.forEach(p -> p.collect(out));
    links.forEach(l -> out.add(l.label()));
    traits.forEach(t -> out.addAll(List.of(t.label(), t.low(), t.high())));
    for (Row r : rows) {
      out.addAll(List.of(r.name(), r.text()));
      out.addAll(r.labels());
    }
    return out.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** The word before the first hyphen: list, sequence, compare, relation, hierarchy, chart … */
  public String family() {
    int hyphen = is.indexOf('-');
    return hyphen < 0 ? is : is.substring(0, hyphen);
  }
}
