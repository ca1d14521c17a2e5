package org.deckwright.diag;

import java.util.Locale;

/** What the rules find on a page and in a deck. */
public final class CheckMessages {
  private CheckMessages() {}

  public static String offPage(String text) {
    return "'" + text + "' leaves the page; move it inside, or shorten it";
  }

  public static String overlap(String one, String other) {
    return "'" + one + "' and '" + other + "' stand on each other; move one of them";
  }

  public static String overBox(String text, double over) {
    return "the text runs over its box by %s pt, at '%s'; shorten it, or make the box larger"
        .formatted(Figures.shown(Math.rint(over)), text);
  }

  public static String tooSmall(String text, double size, double least) {
    return "'%s' is set at %s pt, too small for a room; make it %s pt at least"
        .formatted(text, Figures.shown(size), Figures.shown(least));
  }

  public static String pale(String text, double ratio, double least) {
    return String.format(
        Locale.ROOT,
        "'%s' is too pale for its ground: a contrast of %.1f, and it needs %.1f; make one darker or"
            + " lighter",
        text,
        ratio,
        least);
  }

  public static String colourAlone(String one, String other) {
    return "'%s' and '%s' differ in hue only; make one darker, or tell them apart by form or label"
        .formatted(one, other);
  }

  public static String gapTooSmall(String one, String other) {
    return "'" + one + "' and '" + other + "' nearly touch; leave more room between them";
  }

  public static String misaligned(String name, String other) {
    return "'" + name + "' misses the line of '" + other + "' by a hair; align their edges";
  }

  public static String orphanWord(String word) {
    return "'"
        + word
        + "' stands alone on the title's last line; shorten or break the title before";
  }

  public static String widowLine(String text) {
    return "only '" + text + "' is left over for this slide; shorten the text before by a line";
  }

  public static String overPicture(String text, double share, double least) {
    return String.format(
        Locale.ROOT,
        "'%s' is hard to read on the picture below it: on %d %% of it the contrast is under %.1f;"
            + " put a calm ground between them, or move it",
        text,
        Math.round(100 * share),
        least);
  }

  public static String imageTooCoarse(String name, double pixels, double points) {
    return "'%s' spreads %d pixels over %d pt and looks coarse; take a larger picture or draw it smaller"
        .formatted(name, Math.round(pixels), Math.round(points));
  }

  public static String missingAlt(String name) {
    return "'" + name + "' has no alternative text; say in a sentence what it shows";
  }

  public static String missingTitle() {
    return "the slide has no title; give it one, even if it is hidden behind the picture";
  }

  public static String emptyPlaceholder(String name) {
    return "the placeholder '" + name + "' is empty; fill it or delete it";
  }

  public static String hiddenText(String text, String cover) {
    return "'%s' lies under '%s'; move one of them, or bring the text to the front"
        .formatted(text, cover);
  }

  public static String boxOverlap(String name, String other) {
    return "'" + name + "' runs into '" + other + "'; move them apart";
  }

  public static String cutOff(String name) {
    return "the page's edge cuts '" + name + "'; move it inside, or make it smaller";
  }

  public static String imageStretched(String name, double ratio) {
    return String.format(
        Locale.ROOT,
        "'%s' is drawn %.1f times too %s; keep its proportions, or crop it",
        name,
        Math.max(ratio, 1 / ratio),
        ratio > 1 ? "wide" : "high");
  }

  public static String hiddenSlide() {
    return "the slide is hidden and was not looked at";
  }

  public static String shapeUnread(String name) {
    return "'" + name + "' is of a kind that cannot be read; it was not looked at";
  }

  public static String titleTwice(String title, int first) {
    return "the title '%s' stands on slide %d too; let each slide say something of its own"
        .formatted(title, first);
  }

  public static String topicTitle(String title) {
    return "the title '" + title + "' names a topic; say what is claimed of it";
  }

  public static String noSlideOf(String section) {
    return "'" + section + "' has no slide and no row of an overview; give it one";
  }

  public static String missingOverview(int sections) {
    return sections + " sections, and no slide shows them at a glance; add an overview";
  }

  public static String unevenSections(String name, long slides, long all) {
    return "'%s' takes %d of %d slides; cut it, or split it in two".formatted(name, slides, all);
  }

  public static String sameLayout(String layout, int times) {
    return "the layout '%s' stands %d times in a row; show one of them otherwise"
        .formatted(layout, times);
  }

  public static String tooManyWords(int words, int most) {
    return words + " words, where this audience takes " + most + "; move some to the notes";
  }

  public static String wordNotInSource(String shown, String word, String place) {
    String what = word.isEmpty() ? "is not what" : "says '" + word + "', which is not what";
    return "'%s' %s the source has at %s; correct the words or the place"
        .formatted(shown, what, place);
  }

  public static String numberNotInSource(String shown, String number) {
    return "'%s' gives %s, a figure that the source lacks; correct it, or say where it is from"
        .formatted(shown, number);
  }
}
