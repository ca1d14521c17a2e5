package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Part;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * The words of equal items, in one size for all: set and measured, then placed one by one, each as
 * one frame that a person edits.
 */
final class Captions {
  /** Whether texts stand on common baselines below heads of one and of two lines. */
  enum Rows {
    /** Texts follow their own head. */
    FREE,
    /** Items stand side by side: heads begin, and texts begin, at one height. */
    SHARED
  }

  /** The styles of what stands over a head, of heads, and of texts. */
  record Type(Style over, Style head, Style text) {
    private Type smaller(double less) {
      return new Type(smaller(over, less), smaller(head, less), smaller(text, less));
    }

    private static Style smaller(Style style, double less) {
      return style.withSize(Math.max(style.floor(), style.size() - less));
    }

    private boolean isLeast() {
      return over.size() <= over.floor() + 1e-9
          && head.size() <= head.floor() + 1e-9
          && text.size() <= text.floor() + 1e-9;
    }
  }

  private static final double GAP = 2;

  private final List<Caption> captions;
  private final List<List<Frame.Para>> paras;
  private final Type type;
  private final boolean fits;

  private Captions(List<Caption> captions, List<List<Frame.Para>> paras, Type type, boolean fits) {
    this.captions = captions;
    this.type = type;
    this.paras = paras;
    this.fits = fits;
  }

  private static Captions tried(
      Frame f, List<Caption> captions, Type type, double height, Rows rows) {
    List<List<Frame.Para>> paras = paras(f, captions, type, rows);
    boolean fits =
        paras.stream().flatMap(List::stream).allMatch(p -> p.setting().isWhole())
            && paras.stream().allMatch(p -> height(p) <= height + 0.01);
    return new Captions(captions, paras, type, fits);
  }

  /**
   * The same with the paragraphs below the first farther apart, all by as much as the tallest
   * caption leaves room for.
   *
   * @param most added to a gap
   * @param room height for the tallest
   */
  Captions loosened(double most, double room) {
    int gaps = paras.stream().mapToInt(p -> p.size() - 1).max().orElse(0);
    double free = paras.stream().mapToDouble(p -> (room - height(p)) / p.size()).min().orElse(0);
    double more = gaps < 1 ? 0 : Math.max(0, Math.min(most, free));
    List<List<Frame.Para>> out = new ArrayList<>();
    for (List<Frame.Para> all : paras) {
      List<Frame.Para> apart = new ArrayList<>();
      for (Frame.Para p : all) {
        apart.add(new Frame.Para(p.setting(), p.gap() + (apart.isEmpty() ? 0 : more)));
      }
      out.add(apart);
    }
    return new Captions(captions, out, type, fits);
  }

  /** The same in the inks of what they stand on, one plate a caption. */
  Captions on(List<ItemStyle.Plate> plates) {
    List<List<Frame.Para>> out = new ArrayList<>();
    for (int i = 0; i < paras.size(); i++) {
      List<Frame.Para> inked = new ArrayList<>();
      for (int k = 0; k < paras.get(i).size(); k++) {
        Frame.Para p = paras.get(i).get(k);
        List<Ink> inks = inks(plates.get(i), captions.get(i), k);
        int parts = p.setting().parts().size();
        inked.add(
            new Frame.Para(
                p.setting().withInks(inks.subList(inks.size() - parts, inks.size())), p.gap()));
      }
      out.add(inked);
    }
    return new Captions(captions, out, type, fits);
  }

  /** The same with one of them in other inks: its head's, and its text's. */
  Captions inked(int i, Ink head, Ink text) {
    List<List<Frame.Para>> out = new ArrayList<>(paras);
    List<Frame.Para> inked = new ArrayList<>();
    for (int k = 0; k < paras.get(i).size(); k++) {
      Frame.Para p = paras.get(i).get(k);
      Ink ink = k < captions.get(i).heads() ? head : text;
      List<Ink> inks = p.setting().parts().stream().map(part -> ink).toList();
      inked.add(new Frame.Para(p.setting().withInks(inks), p.gap()));
    }
    out.set(i, inked);
    return new Captions(captions, out, type, fits);
  }

  /** Inks of a paragraph's key and of its text. */
  private static List<Ink> inks(ItemStyle.Plate plate, Caption c, int para) {
    boolean over = para == 0 && !c.over().isEmpty();
    Ink ink = over ? plate.mark() : para < c.heads() ? plate.ink() : plate.second();
    return List.of(plate.mark(), ink);
  }

  /**
   * Sets the captions as large as fits, from the given styles down to their floors as far as the
   * ladder allows; tells the frame when they do not fit.
   *
   * @param height that each may be
   */
  static Captions set(
      Frame f, List<Caption> captions, Style head, Style text, double height, Rows rows) {
    Type type = new Type(head.withInk(f.ink("accent")), head, text);
    return set(f, captions, type, height, rows);
  }

  /**
   * The captions in the given styles and no smaller, whether they fit or not: for a drawing that
   * gives way to another.
   */
  static Captions trial(
      Frame f, List<Caption> captions, Style head, Style text, double height, Rows rows) {
    return tried(f, captions, new Type(head.withInk(f.ink("accent")), head, text), height, rows);
  }

  /** Whether each has its height and no word is torn. */
  boolean fits() {
    return fits;
  }

  /** The same with a style of its own for what stands over the heads. */
  static Captions set(Frame f, List<Caption> captions, Type type, double height, Rows rows) {
    for (double less = 0; ; less++) {
      Type t = type.smaller(less);
      Captions tried = tried(f, captions, t, height, rows);
      if (tried.fits || !f.mayShrink() || t.isLeast()) {
        if (!tried.fits) {
          f.overflow();
        }
        f.note(type.head(), t.head());
        f.note(type.text(), t.text());
        return tried;
      }
    }
  }

  /**
   * Sets the captions as large as a condition allows, each below its own head; tells the frame when
   * none does.
   *
   * @param fits whether there is room for the captions as they are set
   */
  static Captions until(
      Frame f, List<Caption> captions, Style head, Style text, Predicate<Captions> fits) {
    Optional<Captions> found = tried(f, captions, head, text, fits);
    if (found.isEmpty()) {
      f.overflow();
      return set(f, captions, head, text, 0, Rows.FREE);
    }
    return found.get();
  }

  /** The same; nothing, and nothing told, when none does. */
  static Optional<Captions> tried(
      Frame f, List<Caption> captions, Style head, Style text, Predicate<Captions> fits) {
    Type type = new Type(head.withInk(f.ink("accent")), head, text);
    for (double less = 0; ; less++) {
      Type t = type.smaller(less);
      Captions tried = tried(f, captions, t, 1e6, Rows.FREE);
      if (tried.fits && fits.test(tried)) {
        f.note(type.head(), t.head());
        f.note(type.text(), t.text());
        return Optional.of(tried);
      }
      if (!f.mayShrink() || t.isLeast()) {
        return Optional.empty();
      }
    }
  }

  private static List<List<Frame.Para>> paras(
      Frame f, List<Caption> captions, Type type, Rows rows) {
    List<List<Frame.Para>> out = new ArrayList<>();
    for (Caption c : captions) {
      out.add(paras(f, c, type));
    }
    return rows == Rows.SHARED ? aligned(captions, out) : out;
  }

  private static List<Frame.Para> paras(Frame f, Caption c, Type type) {
    List<Frame.Para> out = new ArrayList<>();
    Style head = type.head();
    Style accent = head.withInk(f.ink("accent"));
    if (!c.over().isEmpty()) {
      Style over = c.hot() ? type.over().withInk(f.ink("accent")) : type.over();
      out.add(new Frame.Para(f.set(c.over(), over, c.width(), Mode.EVEN), 0));
    }
    if (!c.head().isEmpty()) {
      List<Part> parts = new ArrayList<>();
      if (!c.key().isEmpty()) {
        parts.add(Part.of(c.key() + " ", accent));
      }
      parts.add(Part.of(c.head(), c.hot() && c.over().isEmpty() ? accent.bold() : head));
      out.add(new Frame.Para(f.setter().set(parts, c.width(), Mode.EVEN), 0));
    }
    Style text = c.onTint() ? type.text().withInk(f.ink("ink")) : type.text();
    for (String line : c.lines()) {
      double gap = out.isEmpty() ? 0 : f.gap(GAP);
      out.add(new Frame.Para(f.set(line, text, c.width(), Mode.EVEN), gap));
    }
    return out;
  }

  /** Adds what a short head lacks above its text. */
  private static List<List<Frame.Para>> aligned(
      List<Caption> captions, List<List<Frame.Para>> all) {
    double tallest = 0;
    for (int i = 0; i < all.size(); i++) {
      tallest = Math.max(tallest, headHeight(captions.get(i), all.get(i)));
    }
    List<List<Frame.Para>> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Frame.Para> paras = new ArrayList<>(all.get(i));
      int heads = captions.get(i).heads();
      if (heads > 0 && heads < paras.size()) {
        double missing = tallest - headHeight(captions.get(i), paras);
        Frame.Para text = paras.get(heads);
        paras.set(heads, new Frame.Para(text.setting(), text.gap() + missing));
      }
      out.add(paras);
    }
    return out;
  }

  private static double headHeight(Caption c, List<Frame.Para> paras) {
    return height(paras.subList(0, c.heads()));
  }

  private static double height(List<Frame.Para> paras) {
    return paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
  }

  /** Height of the tallest, in line boxes. */
  double height() {
    return paras.stream().mapToDouble(Captions::height).max().orElse(0);
  }

  /** Height of one, in line boxes. */
  double height(int i) {
    return height(paras.get(i));
  }

  /** Width of the widest line of one. */
  double width(int i) {
    return paras.get(i).stream().mapToDouble(p -> p.setting().room()).max().orElse(0);
  }

  /** Width of the widest line of all. */
  double width() {
    double widest = 0;
    for (int i = 0; i < paras.size(); i++) {
      widest = Math.max(widest, width(i));
    }
    return widest;
  }

  /** Width that one was given. */
  double given(int i) {
    return captions.get(i).width();
  }

  /** The paragraphs of one, for a table's cell. */
  List<Setting> settings(int i) {
    return paras.get(i).stream().map(Frame.Para::setting).toList();
  }

  /** How many there are. */
  int count() {
    return paras.size();
  }

  /** Whether one has a head over its text. */
  boolean hasHead(int i) {
    return !captions.get(i).head().isEmpty();
  }

  /** The style that heads were set in. */
  Style head() {
    return type.head();
  }

  /** The style that texts were set in. */
  Style text() {
    return type.text();
  }

  private Style first(int i) {
    return paras.get(i).get(0).setting().style();
  }

  /** From the top of a caption's line boxes to the top of its first capitals. */
  double inset(int i) {
    return paras.get(i).isEmpty() ? 0 : first(i).ascent() - first(i).capHeight();
  }

  /** Places one with the top of its line boxes at a height. */
  void place(Frame f, int i, double x, double top, Align align) {
    if (paras.get(i).isEmpty()) {
      return;
    }
    double baseline = top + first(i).ascent();
    Caption c = captions.get(i);
    f.block(c.name(), Role.PART, paras.get(i), x, baseline, c.width(), align);
  }

  /** Places one centred on a place, in a frame no wider than its words. */
  void placeOver(Frame f, int i, double middle, double top) {
    if (!paras.get(i).isEmpty()) {
      double width = Math.min(given(i), width(i) + 2);
      double baseline = top + first(i).ascent();
      String name = captions.get(i).name();
      f.block(name, Role.PART, paras.get(i), middle - width / 2, baseline, width, Align.CENTRE);
    }
  }

  /**
   * Places one inside a form, as the form's own text, with the top of its line boxes at a height.
   */
  void placeIn(Frame f, int i, Mark.Shape form, Rect room, double top, Align align) {
    if (paras.get(i).isEmpty()) {
      f.add(form);
      return;
    }
    f.block(form, paras.get(i), room, top + first(i).ascent(), align, Anchor.TOP);
  }

  /** Places one inside a form, with its ink centred on the form's height. */
  void placeMidIn(Frame f, int i, Mark.Shape form, Rect room, Align align) {
    if (paras.get(i).isEmpty()) {
      f.add(form);
      return;
    }
    double baseline = form.box().centre().y() - ink(i) / 2 - inset(i) + first(i).ascent();
    f.block(form, paras.get(i), room, baseline, align, Anchor.MIDDLE);
  }

  /** From the top of one's first capitals to its last baseline. */
  private double ink(int i) {
    Setting last = paras.get(i).get(paras.get(i).size() - 1).setting();
    double below = last.style().leading() - last.style().ascent();
    return height(i) - inset(i) - below;
  }

  /** Places one with the bottom of its line boxes at a height. */
  void placeUp(Frame f, int i, double x, double bottom, Align align) {
    place(f, i, x, bottom - height(i), align);
  }

  /** Places one with its ink centred on a height. */
  void placeMid(Frame f, int i, double x, double middle, Align align) {
    if (paras.get(i).isEmpty()) {
      return;
    }
    place(f, i, x, middle - ink(i) / 2 - inset(i), align);
  }
}
