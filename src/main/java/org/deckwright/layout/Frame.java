package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.deckwright.deck.Item;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.LayoutMessages;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.OfficeChart;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Theme;

/**
 * A page while it is being filled: gives styles and colours, places marks, and remembers whether
 * something did not fit. Layouts and diagrams draw through it only.
 */
public final class Frame implements FittedTexts {
  /** Smallest type in a small place, in points. */
  private static final double LEAST_COMPACT = 15;

  /** What is left of a gap when the ladder asks for tighter spacing. */
  private static final double TIGHT = 0.7;

  /** A picture in a small place may stand out of it by so much, in points. */
  private static final double MARGIN = 6;

  private final Theme theme;
  private final Typesetter setter;
  private final Pictograms pictograms;
  private final Fitter fitter;
  private final boolean compact;
  private final Diagnostics found;
  private final String where;
  private final List<Mark> marks;
  private final TextMarks texts;

  /** What was placed: its line boxes, its last baseline and the width of its ink. */
  public record Placed(Rect box, double baseline, int lines, double width) {}

  /** A paragraph of a block: what is set, and the gap above its line boxes. */
  public record Para(Setting setting, double gap) {}

  /**
   * @param compact whether the place is small, so that pictures show labels only
   * @param where what diagnostics call this page
   */
  Frame(Typesetter setter, Pictograms pictograms, Repair repair, boolean compact, String where) {
    this(
        setter.theme(),
        setter,
        pictograms,
        new Fitter(setter, repair),
        compact,
        where,
        new Diagnostics());
  }

  private Frame(
      Theme theme,
      Typesetter setter,
      Pictograms pictograms,
      Fitter fitter,
      boolean compact,
      String where,
      Diagnostics found) {
    this.theme = theme;
    this.setter = setter;
    this.pictograms = pictograms;
    this.fitter = fitter;
    this.compact = compact;
    this.where = where;
    this.found = found;
    this.marks = new ArrayList<>();
    this.texts = new TextMarks(marks);
  }

  // ---- what the page is like

  public Theme theme() {
    return theme;
  }

  public Typesetter setter() {
    return setter;
  }

  public boolean isChinese() {
    return setter.isChinese();
  }

  /** Whether the place is small, so that a picture shows its labels and no text beside them. */
  public boolean isCompact() {
    return compact;
  }

  /** A gap of the baseline grid, tightened when the ladder asks for it. */
  public double gap(double points) {
    return fitter.isTight() ? points * TIGHT : points;
  }

  /** The theme's type for a role; in small places nothing is smaller than 15 points. */
  public Style style(String role) {
    Style style = setter.style(role);
    return compact && style.size() < LEAST_COMPACT ? style.withSize(LEAST_COMPACT) : style;
  }

  @Override
  public Ink ink(String slot) {
    return setter.ink(slot);
  }

  public Pictograms pictograms() {
    return pictograms;
  }

  /** Whether the ladder has not asked for smaller gaps or type. */
  boolean isAsDesigned() {
    return !fitter.isTight();
  }

  /** An empty page like this one, on which something is tried as designed. */
  Frame trial(Theme zoned) {
    return blank(zoned, compact, Repair.NONE);
  }

  private Frame blank(Theme zoned, boolean small, Repair repair) {
    Fitter fresh = new Fitter(setter, repair);
    return new Frame(zoned, setter, pictograms, fresh, small, where, new Diagnostics());
  }

  /** Takes over what was tried: its marks, what it told, and whether it did not fit. */
  void take(Frame tried) {
    marks.addAll(tried.marks);
    tried.told().forEach(found::add);
    if (tried.hasOverflow()) {
      overflow();
    }
  }

  /** Notes that something did not fit; the ladder then tries its next step. */
  public void overflow() {
    fitter.overflow();
  }

  boolean hasOverflow() {
    return fitter.hasOverflow();
  }

  public void tell(Diagnostic d) {
    found.add(d);
  }

  List<Diagnostic> told() {
    return found.all();
  }

  public String where() {
    return where;
  }

  /** Smallest size that a repair set text in; the largest double when none did. */
  double smallest() {
    return fitter.smallest();
  }

  List<Mark> marks() {
    return marks;
  }

  @Override
  public void add(Mark mark) {
    marks.add(mark);
  }

  /**
   * Draws inside a group of its own. A group with an alt text is a figure; without one it only
   * holds together.
   */
  public void group(String name, String alt, Consumer<Frame> draw) {
    group(name, alt, Optional.empty(), draw);
  }

  /**
   * Draws figures that a program with charts shows as one.
   *
   * @param draw draws nothing but what the chart shows
   */
  public void chart(String name, OfficeChart chart, Consumer<Frame> draw) {
    group(name, "", Optional.of(chart), draw);
  }

  private void group(String name, String alt, Optional<OfficeChart> chart, Consumer<Frame> draw) {
    Frame inner = new Frame(theme, setter, pictograms, fitter, compact, where, found);
    draw.accept(inner);
    if (inner.marks.isEmpty()) {
      return;
    }
    Role role = alt.isEmpty() ? Role.PART : Role.FIGURE;
    marks.add(Mark.Group.of(new Tag("", name, role, alt), inner.marks).with(chart));
  }

  /** Whether something would fit here if it were drawn, at this step of the ladder. */
  public boolean wouldFit(Consumer<Frame> draw) {
    Frame tried = blank(theme, compact, fitter.repair());
    draw.accept(tried);
    return !tried.hasOverflow();
  }

  /** All that is written on the page so far, without spaces. */
  public String written() {
    return Leaves.of(marks)
        .flatMap(Leaves::texts)
        .map(t -> t.block().text().replaceAll("\\s", ""))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Draws a picture as small places have it, labels only, if it then fits.
   *
   * @return whether it was drawn
   */
  public boolean compact(Rect zone, Consumer<Frame> draw) {
    Frame tried = blank(theme, true, Repair.NONE);
    draw.accept(tried);
    Rect wide = zone.inset(Insets.of(-MARGIN));
    boolean fits =
        !tried.hasOverflow()
            && !tried.marks.isEmpty()
            && tried.marks.stream().allMatch(m -> wide.contains(m.box(), 1));
    if (fits) {
      marks.addAll(tried.marks);
    }
    return fits;
  }

  // ---- text

  @Override
  public Setting set(String text, Style style, double width, Mode mode) {
    return setter.set(text, style, width, mode);
  }

  @Override
  public Style common(List<String> texts, Style style, double width, double height, Mode mode) {
    return fitter.common(texts, style, width, height, mode);
  }

  /**
   * The largest size of a display role, down to its floor, at which the text fits the box: how a
   * large line finds its size, and no repair. What does not fit at the floor is told.
   */
  public Style display(String text, Style style, double width, double height, Mode mode) {
    return fitter.display(text, style, width, height, mode);
  }

  /** Whether the ladder allows smaller type now. */
  public boolean mayShrink() {
    return fitter.mayShrink();
  }

  /** Notes that a text is set smaller than wanted. */
  public void note(Style wanted, Style taken) {
    fitter.note(wanted, taken);
  }

  @Override
  public Placed put(
      String name,
      Role role,
      Setting s,
      double x,
      double baseline,
      double width,
      Align align,
      Anchor anchor) {
    if (width < 0) {
      overflow();
    }
    return texts.put(Tag.of(name, role), s, x, baseline, Math.max(0, width), align, anchor);
  }

  /** Places what was set in a placeholder of the master, whose box it fills. */
  public Placed put(String name, Role role, Setting s, Look.Placeholder holder) {
    return texts.put(Tag.of(name, role), s, holder);
  }

  /**
   * Places what was set in a placeholder of the master, but at a place of its own: where a title
   * stands elsewhere than its master says.
   */
  public Placed put(String name, Role role, Setting s, Look.Placeholder holder, double baseline) {
    return texts.put(Tag.of(name, role), s, holder, baseline);
  }

  /**
   * Several paragraphs in one frame, the first baseline at a height: an item's head and its text,
   * which a person edits as one.
   *
   * @return the block's box, the last baseline, and the number of lines
   */
  public Placed block(
      String name,
      Role role,
      List<Para> paras,
      double x,
      double baseline,
      double width,
      Align align) {
    return texts.block(Tag.of(name, role), paras, x, baseline, width, align);
  }

  /** An icon filling a square of the given size round a centre; the nearest name on a miss. */
  public void icon(String name, Point centre, double size, Ink ink) {
    if (name.isEmpty()) {
      return;
    }
    String known = name;
    if (!pictograms.has(name)) {
      known = pictograms.nearest(name);
      tell(Diagnostic.info("icon-replaced", where, LayoutMessages.unknownIcon(name, known)));
    }
    Path path = pictograms.outline(known, centre, size);
    marks.add(
        Mark.Shape.of(
            Tag.of("Icon " + known, Role.DECORATION),
            Outline.free(path),
            Optional.of(ink),
            Optional.empty()));
  }

  /** The icon of an item: the one it names, else one that fits its label, else none. */
  public String iconFor(Item item) {
    return item.icon().isEmpty()
        ? pictograms.forWord(item.label(), setter.language())
        : item.icon();
  }
}
