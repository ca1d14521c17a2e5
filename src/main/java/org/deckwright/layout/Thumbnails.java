package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scaled;
import org.deckwright.scene.Scene;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** Slides in small on a handout's sheets, each a figure with a hairline round it. */
record Thumbnails(Scene slides, Typesetter setter, Sheets sheets) {
  /** Places a slide and returns its height. */
  double place(Page page, int number, double x, double top, double width) {
    double factor = width / page.size().width();
    double height = page.size().height() * factor;
    Rect box = new Rect(x, top, width, height);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Shape(
            Tag.of("Page", Role.DECORATION),
            box,
            Outline.rect(box),
            Optional.of(page.ground()),
            Optional.empty(),
            Optional.empty()));
    Scaled scaled = new Scaled(new Affine(factor, x, top), "slide" + number + "-");
    Look.Layout layout = slides.look().layout(page.layout());
    marks.addAll(scaled.marks(layout.furniture()));
    marks.addAll(Cropped.to(box, scaled.marks(page.marks())));
    marks.add(
        new Mark.Shape(
            Tag.of("Border", Role.DECORATION),
            box,
            Outline.rect(box),
            Optional.empty(),
            Optional.of(Stroke.solid(setter.ink("rule"), 0.75)),
            Optional.empty()));
    String alt = setter.furniture().slide(number) + ": " + page.title();
    sheets.frame().add(new Mark.Group(Tag.figure("Slide " + number, alt), box, marks));
    return height;
  }
}
