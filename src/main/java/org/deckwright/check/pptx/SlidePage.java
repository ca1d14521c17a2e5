package org.deckwright.check.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFBackground;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;

/** One slide with what its layout and master paint behind it. */
final class SlidePage {
  private final XSLFSlide slide;
  private final Size size;
  private final int number;
  private final Pictures pictures;
  private final Diagnostics diagnostics;
  private final List<Mark> marks = new ArrayList<>();

  SlidePage(XSLFSlide slide, Size size, int number, Pictures pictures, Diagnostics diagnostics) {
    this.slide = slide;
    this.size = size;
    this.number = number;
    this.pictures = pictures;
    this.diagnostics = diagnostics;
  }

  Page page() {
    Ink ground = ground();
    furniture();
    add(slide, ShapeMarks.ofSlide(pictures));
    String title = Optional.ofNullable(slide.getTitle()).filter(t -> !t.isBlank()).orElse(where());
    return new Page(title, size, layout(), ground, "", marks, "", number);
  }

  private String where() {
    return "slide " + number;
  }

  private String layout() {
    return Optional.ofNullable(slide.getSlideLayout())
        .map(XSLFSlideLayout::getName)
        .orElse("Slide");
  }

  /** The page's colour; a picture there becomes a mark that fills the page. */
  private Ink ground() {
    XSLFBackground background = slide.getBackground();
    Optional<Fill> fill =
        background == null ? Optional.empty() : Fill.of(background.getFillStyle().getPaint());
    if (fill.isPresent() && fill.get().ink().isEmpty()) {
      Rect sheet = new Rect(0, 0, size.width(), size.height());
      Tag tag = Tag.of("Background", Role.DECORATION);
      marks.add(Mark.Picture.whole(tag, sheet, pictures.kept(fill.get().image())));
    }
    return fill.flatMap(Fill::ink).map(i -> i.withAlpha(1)).orElse(Fill.WHITE);
  }

  private void furniture() {
    XSLFSlideLayout layout = slide.getSlideLayout();
    if (layout == null || !slide.getFollowMasterGraphics()) {
      return;
    }
    if (layout.getFollowMasterGraphics()) {
      add(layout.getSlideMaster(), ShapeMarks.ofMaster(pictures));
    }
    add(layout, ShapeMarks.ofMaster(pictures));
  }

  private void add(XSLFSheet sheet, ShapeMarks reader) {
    for (XSLFShape shape : sheet.getShapes()) {
      try {
        marks.addAll(reader.marks(shape));
      } catch (RuntimeException e) { // one odd shape must not hide what is wrong with the others
        diagnostics.add(
            Diagnostic.info(
                "shape-unread", where(), CheckMessages.shapeUnread(shape.getShapeName())));
      }
    }
  }
}
