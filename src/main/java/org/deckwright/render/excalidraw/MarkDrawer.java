package org.deckwright.render.excalidraw;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deckwright.geom.Rect;
import org.deckwright.render.chart.ChartPainter;
import org.deckwright.scene.Mark;
import org.deckwright.scene.TextBlock;

/** Draws marks in their order. What it returns for a mark draws it. */
final class MarkDrawer implements Mark.Visitor<Runnable> {
  /** What text and arrows can hang on. */
  private static final Set<String> HOLDERS = Set.of("rectangle", "ellipse", "diamond");

  private final Frame frame;
  private final FormDrawer forms;
  private final TextDrawer texts;

  MarkDrawer(Frame frame) {
    this.frame = frame;
    this.forms = new FormDrawer(frame);
    this.texts = new TextDrawer(frame);
  }

  void draw(List<Mark> marks) {
    marks.forEach(m -> m.accept(this).run());
  }

  @Override
  public Runnable group(Mark.Group m) {
    return () -> frame.group(() -> draw(m.children()));
  }

  @Override
  public Runnable text(Mark.Text m) {
    return () -> texts.draw(m.block(), m.box());
  }

  @Override
  public Runnable shape(Mark.Shape m) {
    return () -> {
      if (m.text().isEmpty()) {
        form(m);
      } else {
        labelled(m, m.text().get());
      }
    };
  }

  private ObjectNode form(Mark.Shape m) {
    ObjectNode e = forms.form(m);
    if (HOLDERS.contains(e.get("type").asText())) {
      frame.holds(m.tag().id(), e);
    }
    if (!m.tag().alt().isEmpty()) {
      e.putObject("customData").put("alt", m.tag().alt());
    }
    return e;
  }

  /** Text hangs on its shape where that can be; else it is grouped with it. */
  private void labelled(Mark.Shape m, TextBlock block) {
    frame.group(
        () -> {
          ObjectNode e = form(m);
          Optional<ObjectNode> label =
              HOLDERS.contains(e.get("type").asText())
                  ? texts.label(block, m.box())
                  : Optional.empty();
          label.ifPresentOrElse(l -> hang(l, e), () -> texts.draw(block, m.box()));
        });
  }

  private static void hang(ObjectNode label, ObjectNode shape) {
    label.put("containerId", shape.get("id").asText());
    Frame.bound(shape, label);
  }

  @Override
  public Runnable connector(Mark.Connector m) {
    return () -> new ConnectorDrawer(frame).draw(m);
  }

  @Override
  public Runnable picture(Mark.Picture m) {
    return () -> {
      ObjectNode e = frame.element("image", m.box());
      e.put("status", "saved").put("fileId", frame.board().file(m.image()));
      e.putArray("scale").add(1).add(1);
      if (m.isWhole()) {
        e.putNull("crop");
      } else {
        crop(e.putObject("crop"), m);
      }
      e.putObject("customData").put("alt", m.tag().alt());
    };
  }

  /** The part that is seen, in the picture's own pixels. */
  private static void crop(ObjectNode crop, Mark.Picture m) {
    int width = m.image().width();
    int height = m.image().height();
    Frame.number(crop, "x", m.seen().x() * width);
    Frame.number(crop, "y", m.seen().y() * height);
    Frame.number(crop, "width", m.seen().width() * width);
    Frame.number(crop, "height", m.seen().height() * height);
    crop.put("naturalWidth", width).put("naturalHeight", height);
  }

  @Override
  public Runnable table(Mark.Table m) {
    return () -> frame.group(() -> cells(m));
  }

  private void cells(Mark.Table m) {
    List<Mark.Cell> cells = m.rows().stream().flatMap(r -> r.cells().stream()).toList();
    for (Mark.Cell c : cells) {
      c.fill().ifPresent(f -> sheet(c.box()).put("backgroundColor", Colours.of(f)));
    }
    m.rules()
        .forEach(r -> FormDrawer.stroke(forms.line("line", Polyline.of(r.path())), r.stroke()));
    cells.forEach(c -> c.text().ifPresent(t -> texts.draw(t, c.box())));
  }

  private ObjectNode sheet(Rect box) {
    return frame.element("rectangle", box);
  }

  /** A chart draws itself; each of its forms and texts becomes an element. */
  @Override
  public Runnable chart(Mark.Chart m) {
    return () -> frame.group(() -> ChartPainter.paint(m.model(), new ChartGraphics(forms, texts)));
  }
}
