package org.deckwright.layout;

import java.util.List;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Finds the size at which texts fit, and remembers whether one did not. One for each page that is
 * tried.
 */
final class Fitter {
  private final Typesetter setter;
  private final Repair repair;
  private boolean overflow;
  private double smallest = Double.MAX_VALUE;

  Fitter(Typesetter setter, Repair repair) {
    this.setter = setter;
    this.repair = repair;
  }

  Repair repair() {
    return repair;
  }

  void overflow() {
    overflow = true;
  }

  boolean hasOverflow() {
    return overflow;
  }

  /** Smallest size that a repair took; the largest double when none did. */
  double smallest() {
    return smallest;
  }

  boolean isTight() {
    return repair.isTight();
  }

  boolean mayShrink() {
    return repair.mayShrink();
  }

  void note(Style wanted, Style taken) {
    if (taken.size() < wanted.size()) {
      smallest = Math.min(smallest, taken.size());
    }
  }

  /** See {@link Frame#common}. */
  Style common(List<String> texts, Style style, double width, double height, Mode mode) {
    for (double size = style.size(); ; size -= step(size)) {
      Style tried = style.withSize(Math.max(size, style.floor()));
      boolean fits = texts.stream().allMatch(t -> fits(t, tried, width, height, mode));
      boolean last = size - step(size) < style.floor() - 1e-9 || !repair.mayShrink();
      if (fits || last) {
        overflow |= !fits;
        note(style, tried);
        return tried;
      }
    }
  }

  /** See {@link Frame#display}. */
  Style display(String text, Style style, double width, double height, Mode mode) {
    for (double size = style.size(); size > style.floor(); size -= step(size)) {
      Style tried = style.withSize(size);
      if (fits(text, tried, width, height, mode)) {
        return tried;
      }
    }
    Style least = style.withSize(style.floor());
    overflow |= !fits(text, least, width, height, mode);
    return least;
  }

  private boolean fits(String text, Style style, double width, double height, Mode mode) {
    Setting s = setter.set(text, style, width, mode);
    return s.isWhole() && s.height() <= height + 0.01;
  }

  private static double step(double size) {
    return size > 40 ? 4 : size > 24 ? 2 : 1;
  }
}
