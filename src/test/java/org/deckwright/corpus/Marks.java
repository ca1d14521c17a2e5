package org.deckwright.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * What an article's talk is worth: counts, so that those of several articles add up.
 *
 * @param points marked, and shown
 * @param due structures marked, and found
 * @param pictures made, and right
 * @param texts shown, and the source's own
 * @param content slides beside title, overview, closing and sources; with a picture; with more than
 *     40 words; sorts of picture on them
 */
record Marks(
    int points,
    int shown,
    int due,
    int found,
    int pictures,
    int right,
    int texts,
    int traced,
    int slides,
    int content,
    int pictured,
    int crowded,
    int sorts,
    double words) {
  static final int WORDS = 40;

  static Marks of(Key key, List<ShownSlide> slides) {
    List<ShownSlide> content = slides.stream().filter(ShownSlide::isContent).toList();
    List<ShownSlide> made = content.stream().filter(ShownSlide::hasPicture).toList();
    int texts = slides.stream().mapToInt(s -> s.texts().size()).sum();
    int foreign = slides.stream().mapToInt(s -> s.foreign().size()).sum();
    return new Marks(
        key.points().size(),
        key.points().size() - missed(key, slides).size(),
        key.structures().size(),
        key.structures().size() - lacking(key, slides).size(),
        made.size(),
        made.size() - wrong(key, slides).size(),
        texts,
        texts - foreign,
        slides.size(),
        content.size(),
        made.size(),
        (int) content.stream().filter(s -> s.words() > WORDS).count(),
        (int) made.stream().map(ShownSlide::is).distinct().count(),
        content.stream().mapToDouble(ShownSlide::words).sum());
  }

  static List<String> missed(Key key, List<ShownSlide> slides) {
    return key.points().stream().filter(p -> slides.stream().noneMatch(s -> s.covers(p))).toList();
  }

  static List<Key.Structure> lacking(Key key, List<ShownSlide> slides) {
    return key.structures().stream()
        .filter(k -> slides.stream().noneMatch(s -> s.shows(k)))
        .toList();
  }

  static List<ShownSlide> wrong(Key key, List<ShownSlide> slides) {
    List<Key.Structure> all = new ArrayList<>(key.structures());
    all.addAll(key.also());
    return slides.stream()
        .filter(ShownSlide::hasPicture)
        .filter(s -> all.stream().noneMatch(s::shows))
        .toList();
  }

  Marks plus(Marks o) {
    return new Marks(
        points + o.points,
        shown + o.shown,
        due + o.due,
        found + o.found,
        pictures + o.pictures,
        right + o.right,
        texts + o.texts,
        traced + o.traced,
        slides + o.slides,
        content + o.content,
        pictured + o.pictured,
        crowded + o.crowded,
        sorts + o.sorts,
        words + o.words);
  }

  /** Key points on slides, in percent. */
  double recallOfPoints() {
    return share(shown, points);
  }

  double recallOfStructures() {
    return share(found, due);
  }

  double precision() {
    return share(right, pictures);
  }

  double tracedShare() {
    return share(traced, texts);
  }

  double pictureShare() {
    return share(pictured, content);
  }

  double crowdedShare() {
    return share(crowded, content);
  }

  double variety() {
    return share(sorts, pictured);
  }

  double wordsPerSlide() {
    return words / Math.max(1, content);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
