package org.deckwright.check.pptx;

import java.awt.Dimension;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.PlaceholderDetails.PlaceholderSize;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextDirection;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Image;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;

/** Shapes of a slide as marks. */
final class ShapeMarks {
  private static final double POINT = 1 / 2.0; // of the shorter side, as deep as arrows end
  private static final double CORNER = 1 / 6.0; // of the shorter side, the preset's usual

  private final boolean master;
  private final Pictures pictures;

  private ShapeMarks(boolean master, Pictures pictures) {
    this.master = master;
    this.pictures = pictures;
  }

  static ShapeMarks ofSlide(Pictures pictures) {
    return new ShapeMarks(false, pictures);
  }

  /** Of a layout or master: its placeholders are not shown, and the rest is furniture. */
  static ShapeMarks ofMaster(Pictures pictures) {
    return new ShapeMarks(true, pictures);
  }

  /** None for what no rule looks at. */
  List<Mark> marks(XSLFShape shape) {
    return marks(shape, Placement.PAGE);
  }

  private List<Mark> marks(XSLFShape shape, Placement at) {
    boolean prompt = master && shape.getPlaceholder() != null;
    if (prompt || Description.of(shape).isHidden() || shape instanceof XSLFConnectorShape) {
      return List.of();
    }
    if (shape instanceof XSLFGroupShape group) {
      return group(group, at);
    }
    if (shape instanceof XSLFTable table) {
      return TableMarks.of(table, tag(table, Role.BODY), at);
    }
    if (shape instanceof XSLFGraphicFrame frame) {
      return List.of(form(tag(frame, Role.FIGURE), Outline.rect(at.apply(frame.getAnchor()))));
    }
    if (shape instanceof XSLFPictureShape picture) {
      return List.of(picture(picture, at));
    }
    if (shape instanceof XSLFTextShape text && !isTurned(text)) {
      return text(text, at);
    }
    return shape instanceof XSLFSimpleShape simple
        ? painted(simple, at.apply(simple.getAnchor()), Optional.empty())
        : List.of();
  }

  private List<Mark> group(XSLFGroupShape group, Placement at) {
    List<Mark> children = new ArrayList<>();
    Placement inside = at.in(group);
    group.getShapes().forEach(s -> children.addAll(marks(s, inside)));
    return children.isEmpty()
        ? List.of()
        : List.of(new Mark.Group(tag(group, Role.PART), at.apply(group.getAnchor()), children));
  }

  private Mark picture(XSLFPictureShape shape, Placement at) {
    Tag tag = tag(shape, Role.FIGURE);
    XSLFPictureData data = shape.getPictureData();
    Rect box = at.apply(shape.getAnchor());
    return new Mark.Picture(tag, box, data == null ? Fill.UNSEEN : image(data), seen(shape));
  }

  /** Vector drawings count as pictures of very many pixels. */
  private Image image(XSLFPictureData data) {
    boolean raster =
        data.getType() == PictureType.PNG
            || data.getType() == PictureType.JPEG
            || data.getType() == PictureType.GIF;
    Dimension pixels = raster ? data.getImageDimensionInPixels() : new Dimension();
    return pixels.width < 1 || pixels.height < 1
        ? Fill.UNSEEN
        : pictures.kept(new Image(data.getData(), Image.Format.PNG, pixels.width, pixels.height));
  }

  /** Office tells what is cut off in thousandths of a per cent. */
  private static Rect seen(XSLFPictureShape shape) {
    Insets cut = shape.getClipping();
    double all = 100_000;
    double width = cut == null ? 1 : 1 - (cut.left + cut.right) / all;
    double height = cut == null ? 1 : 1 - (cut.top + cut.bottom) / all;
    boolean some = cut != null && width > 0 && height > 0;
    return some ? new Rect(cut.left / all, cut.top / all, width, height) : Mark.Picture.WHOLE;
  }

  private List<Mark> text(XSLFTextShape shape, Placement at) {
    Rect box = at.apply(shape.getAnchor());
    boolean empty = shape.getText().isBlank();
    if (empty && isPrompt(shape)) {
      return List.of(
          new Mark.Text(
              tag(shape, role(shape)),
              box,
              TextSetter.blank(box),
              Optional.of(shape.getPlaceholder().name())));
    }
    if (empty || master) {
      return painted(shape, box, Optional.empty());
    }
    TextSetter.Set set = TextSetter.set(shape, box);
    return painted(shape, set.box(), Optional.of(set.block()));
  }

  /** A form with its paint and text; one without paint is a text. */
  private List<Mark> painted(XSLFSimpleShape shape, Rect box, Optional<TextBlock> text) {
    Optional<Fill> fill = Fill.of(shape.getFillStyle().getPaint());
    Tag tag = tag(shape, role(shape));
    if (fill.isEmpty()) {
      return text.map(t -> List.<Mark>of(Mark.Text.of(tag, box, t))).orElse(List.of());
    }
    Outline outline = outline(shape, box);
    Optional<Ink> ink = fill.get().ink();
    List<Mark> marks = new ArrayList<>();
    if (ink.isEmpty()) {
      marks.add(
          Mark.Picture.whole(
              Tag.of(tag.name(), Role.DECORATION), box, pictures.kept(fill.get().image())));
    }
    if (ink.isPresent() || text.isPresent()) {
      marks.add(new Mark.Shape(tag, box, outline, ink, Optional.empty(), text));
    }
    return marks;
  }

  private static Mark form(Tag tag, Outline outline) {
    return Mark.Shape.of(tag, outline, Optional.empty(), Optional.empty());
  }

  private static Outline outline(XSLFSimpleShape shape, Rect box) {
    if (shape instanceof XSLFFreeformShape free) {
      return Contour.of(free, box);
    }
    ShapeType type = shape.getShapeType();
    return type == null ? Outline.rect(box) : outline(type, box);
  }

  /** The preset as it is without adjustments; of others only the place is known. */
  private static Outline outline(ShapeType type, Rect box) {
    double shorter = Math.min(box.width(), box.height());
    return switch (type) {
      case RECT -> Outline.rect(box);
      case ROUND_RECT -> Outline.roundRect(box, CORNER * shorter);
      case ELLIPSE -> Outline.ellipse(box);
      case CHEVRON -> Outline.chevron(box, POINT * shorter);
      case HOME_PLATE -> Outline.homePlate(box, POINT * shorter);
      default -> Outline.free(Outline.rect(box).path());
    };
  }

  private Tag tag(XSLFShape shape, Role role) {
    Description said = Description.of(shape);
    String name = Optional.ofNullable(shape.getShapeName()).orElse("");
    boolean ornament = master || said.isDecorative();
    return new Tag(
        "", name.isBlank() ? "Shape" : name, ornament ? Role.DECORATION : role, said.text());
  }

  private static Role role(XSLFSimpleShape shape) {
    Placeholder kind = shape.getPlaceholder();
    if (kind == null) {
      return Role.CAPTION;
    }
    return switch (kind) {
      case TITLE, CENTERED_TITLE, VERTICAL_TEXT_TITLE -> Role.TITLE;
      case FOOTER, DATETIME, HEADER -> Role.FOOTER;
      case SLIDE_NUMBER -> Role.PAGE_NUMBER;
      default -> isSmall(shape) ? Role.CAPTION : Role.BODY;
    };
  }

  /** A quarter of the usual size: a heading over a column, a line over a title. */
  private static boolean isSmall(XSLFSimpleShape shape) {
    return shape.getPlaceholderDetails().getSize() == PlaceholderSize.quarter;
  }

  /** Whether its emptiness is seen in an editor. */
  private boolean isPrompt(XSLFTextShape shape) {
    Placeholder kind = shape.getPlaceholder();
    return !master && kind != null && role(shape) != Role.FOOTER && role(shape) != Role.PAGE_NUMBER;
  }

  /** Text that runs up, down or aslant is not set: rules know upright lines only. */
  private static boolean isTurned(XSLFTextShape shape) {
    double turn = Math.abs(shape.getRotation()) % 180;
    Double own = shape.getTextRotation();
    return Math.min(turn, 180 - turn) > 1
        || own != null && Math.abs(own) > 1
        || shape.getTextDirection() != TextDirection.HORIZONTAL;
  }
}
