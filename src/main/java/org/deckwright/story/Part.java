package org.deckwright.story;

import java.util.List;
import java.util.Optional;

/**
 * A member of a picture, all its words with their places.
 *
 * @param id name that links use; empty for none
 * @param amount the value as a number, for lengths
 * @param level high, low, none, or empty
 * @param group parent or lane, by id
 * @param kind sort of node, empty for none
 * @param hot whether the claim speaks of it
 */
public record Part(
    String id,
    Phrase label,
    Phrase text,
    Phrase date,
    Phrase value,
    Optional<Double> amount,
    String level,
    String group,
    String kind,
    boolean hot,
    List<Part> parts) {
  public Part {
    parts = List.copyOf(parts);
  }

  public static Part of(Phrase label) {
    return of(label, Phrase.NONE);
  }

  public static Part of(Phrase label, Phrase text) {
    return new Part(
        "", label, text, Phrase.NONE, Phrase.NONE, Optional.empty(), "", "", "", false, List.of());
  }

  public Part withId(String name) {
    return new Part(name, label, text, date, value, amount, level, group, kind, hot, parts);
  }

  public Part withLabel(Phrase words) {
    return new Part(id, words, text, date, value, amount, level, group, kind, hot, parts);
  }

  public Part withText(Phrase line) {
    return new Part(id, label, line, date, value, amount, level, group, kind, hot, parts);
  }

  public Part withDate(Phrase when) {
    return new Part(id, label, text, when, value, amount, level, group, kind, hot, parts);
  }

  /** With a figure that is no length or share, and so is only written. */
  public Part withFigure(Phrase shown) {
    return new Part(id, label, text, date, shown, Optional.empty(), level, group, kind, hot, parts);
  }

  public Part withValue(Phrase shown, double number) {
    return new Part(
        id, label, text, date, shown, Optional.of(number), level, group, kind, hot, parts);
  }

  public Part withLevel(String height) {
    return new Part(id, label, text, date, value, amount, height, group, kind, hot, parts);
  }

  public Part withKind(String sort) {
    return new Part(id, label, text, date, value, amount, level, group, sort, hot, parts);
  }

  public Part withParts(List<Part> inner) {
    return new Part(id, label, text, date, value, amount, level, group, kind, hot, inner);
  }

  public Part heated() {
    return new Part(id, label, text, date, value, amount, level, group, kind, true, parts);
  }

  /** Adds its texts, and those of its parts; the value is notation and stays out. */
  void collect(List<Phrase> into) {
    into.addAll(List.of(label, text, date));
    parts.forEach(p -> p.collect(into));
  }
}
