package org.deckwright.render.svg;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ArrowedPath;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;

/**
 * Writes marks in their order. What stands for an idea is an image with its alt text; inside it,
 * nothing is named again. What it returns for a mark writes it.
 */
final class MarkWriter implements Mark.Visitor<Runnable> {
  private final Xml xml;
  private final UsedLetters letters;
  private final String language;
  private final boolean inside;

  /**
   * @param language of the document
   */
  MarkWriter(Xml xml, UsedLetters letters, String language) {
    this(xml, letters, language, false);
  }

  private MarkWriter(Xml xml, UsedLetters letters, String language, boolean inside) {
    this.xml = xml;
    this.letters = letters;
    this.language = language;
    this.inside = inside;
  }

  /** Writes what another element speaks for. */
  MarkWriter within() {
    return new MarkWriter(xml, letters, language, true);
  }

  void write(List<Mark> marks) {
    for (Mark mark : marks) {
      mark.accept(this).run();
    }
  }

  @Override
  public Runnable group(Mark.Group m) {
    return () -> {
      xml.open("g");
      boolean named = name(m);
      (named ? within() : this).write(m.children());
      xml.close();
    };
  }

  @Override
  public Runnable text(Mark.Text m) {
    return () -> {
      xml.open("g");
      if (!inside) {
        headingRole(m.tag().role());
      }
      texts().write(m.block(), m.box());
      xml.close();
    };
  }

  @Override
  public Runnable shape(Mark.Shape m) {
    return () -> {
      xml.open("g");
      name(m);
      outlined(m);
      m.text().ifPresent(block -> texts().write(block, m.box()));
      xml.close();
    };
  }

  /** One path, or two where fill and line part, as a hand draws them. */
  private void outlined(Mark.Shape m) {
    if (m.outline().sketch().isEmpty() || m.fill().isEmpty() || m.stroke().isEmpty()) {
      form(m.fill().isEmpty() ? m.outline().line() : m.outline().inside(), m.fill(), m.stroke());
    } else {
      form(m.outline().inside(), m.fill(), Optional.empty());
      form(m.outline().line(), Optional.empty(), m.stroke());
    }
  }

  @Override
  public Runnable connector(Mark.Connector m) {
    return () -> {
      xml.open("g");
      name(m);
      ArrowedPath drawn = ArrowedPath.of(m);
      form(drawn.line(), Optional.empty(), Optional.of(m.stroke()));
      drawn.heads().forEach(h -> form(h, Optional.of(m.stroke().ink()), Optional.empty()));
      xml.close();
    };
  }

  @Override
  public Runnable picture(Mark.Picture m) {
    return () -> {
      if (!m.isWhole()) {
        Rect box = m.box();
        xml.open("svg");
        place(box);
        xml.attribute("viewBox", box.x() + " " + box.y() + " " + box.width() + " " + box.height());
      }
      xml.open("image");
      name(m);
      place(m.all());
      xml.attribute("preserveAspectRatio", "none");
      String type = m.image().format().name().toLowerCase(Locale.ROOT);
      String bytes = Base64.getEncoder().encodeToString(m.image().bytes());
      xml.attribute("href", "data:image/" + type + ";base64," + bytes).close();
      if (!m.isWhole()) {
        xml.close();
      }
    };
  }

  private void place(Rect box) {
    xml.attribute("x", box.x()).attribute("y", box.y());
    xml.attribute("width", box.width()).attribute("height", box.height());
  }

  @Override
  public Runnable table(Mark.Table m) {
    return () -> {
      xml.open("g");
      if (!inside) {
        xml.attribute("role", "table").attribute("aria-label", label(m));
      }
      for (Mark.Row row : m.rows()) {
        row.cells().forEach(cell -> fill(cell));
      }
      m.rules().forEach(r -> form(r.path(), Optional.empty(), Optional.of(r.stroke())));
      for (int i = 0; i < m.rows().size(); i++) {
        row(m.rows().get(i), i < m.headRows() ? "columnheader" : "cell");
      }
      xml.close();
    };
  }

  @Override
  public Runnable chart(Mark.Chart m) {
    return () -> {
      xml.open("g");
      name(m);
      new ChartWriter(xml, letters).write(m.model());
      xml.close();
    };
  }

  private TextWriter texts() {
    return new TextWriter(xml, letters, language);
  }

  /** Gives the element just opened its role and name, if it has one; tells whether it has. */
  private boolean name(Mark m) {
    if (inside) {
      return false;
    }
    if (m.tag().role() == Role.FIGURE || !m.tag().alt().isEmpty()) {
      xml.attribute("role", "img").attribute("aria-label", label(m));
      return true;
    }
    if (m.tag().role() == Role.DECORATION) {
      xml.attribute("aria-hidden", "true");
    }
    return false;
  }

  private static String label(Mark m) {
    return m.tag().alt().isEmpty() ? m.tag().name() : m.tag().alt();
  }

  private void headingRole(Role role) {
    if (role == Role.TITLE || role == Role.HEADING) {
      xml.attribute("role", "heading").attribute("aria-level", role == Role.TITLE ? "1" : "2");
    } else if (role == Role.DECORATION) {
      xml.attribute("aria-hidden", "true");
    }
  }

  private void row(Mark.Row row, String cellRole) {
    xml.open("g");
    if (!inside) {
      xml.attribute("role", "row");
    }
    for (Mark.Cell cell : row.cells()) {
      xml.open("g");
      if (!inside) {
        xml.attribute("role", cellRole);
      }
      cell.text().ifPresent(block -> texts().write(block, cell.box()));
      xml.close();
    }
    xml.close();
  }

  private void fill(Mark.Cell cell) {
    if (cell.fill().isPresent()) {
      form(Outline.rect(cell.box()).path(), cell.fill(), Optional.empty());
    }
  }

  private void form(Path path, Optional<Ink> fill, Optional<Stroke> stroke) {
    xml.open("path").attribute("d", PathData.of(path));
    if (fill.isPresent()) {
      xml.paint("fill", fill.get());
    } else {
      xml.attribute("fill", "none");
    }
    stroke.ifPresent(this::stroke);
    xml.close();
  }

  private void stroke(Stroke stroke) {
    xml.paint("stroke", stroke.ink()).attribute("stroke-width", stroke.width());
    xml.attribute("stroke-linejoin", "round");
    if (stroke.roundCap()) {
      xml.attribute("stroke-linecap", "round");
    }
    if (!stroke.dash().isEmpty()) {
      List<String> dash = stroke.dash().stream().map(Xml::number).toList();
      xml.attribute("stroke-dasharray", String.join(" ", dash));
    }
  }
}
