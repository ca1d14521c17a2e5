package org.deckwright.render.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock;

/**
 * Draws a page's marks in order and gives each its tag. Inside a figure or an artifact all content
 * is the figure's or the artifact's.
 */
final class PageDrawer implements Mark.Visitor<Drawing> {
  private final PdfPage page;
  private final PDStructureElement parent;
  private final Headings headings;
  private final String language;
  private final Optional<Owner> whole;

  /**
   * @param parent what the marks' elements become children of
   * @param language of the document
   */
  PageDrawer(PdfPage page, PDStructureElement parent, Headings headings, String language) {
    this(page, parent, headings, language, Optional.empty());
  }

  private PageDrawer(
      PdfPage page,
      PDStructureElement parent,
      Headings headings,
      String language,
      Optional<Owner> whole) {
    this.page = page;
    this.parent = parent;
    this.headings = headings;
    this.language = language;
    this.whole = whole;
  }

  void draw(Mark mark) throws IOException {
    mark.accept(this).draw();
  }

  /** Draws what the master draws. */
  void furniture(Mark mark) throws IOException {
    within(Owner.Artifact.ARTIFACT).draw(mark);
  }

  @Override
  public Drawing group(Mark.Group m) {
    return () -> {
      Optional<Owner> owner = owner(m);
      PageDrawer inner = owner.isPresent() ? within(owner.get()) : this;
      for (Mark child : m.children()) {
        inner.draw(child);
      }
    };
  }

  @Override
  public Drawing text(Mark.Text m) {
    return () -> text(m, m.block(), whole.isPresent() ? whole : textOwner(m));
  }

  @Override
  public Drawing shape(Mark.Shape m) {
    return () -> {
      Optional<Owner> owner = owner(m);
      page.enter(owner.orElse(Owner.Artifact.ARTIFACT));
      new ShapeDrawer(page.pen()).draw(m);
      if (m.text().isPresent()) {
        text(m, m.text().get(), owner);
      }
    };
  }

  @Override
  public Drawing connector(Mark.Connector m) {
    return () -> {
      page.enter(owner(m).orElse(Owner.Artifact.ARTIFACT));
      new ConnectorDrawer(page.pen()).draw(m);
    };
  }

  @Override
  public Drawing picture(Mark.Picture m) {
    return () -> {
      page.enter(owner(m).orElseGet(() -> figure(m)));
      page.pen().picture(page.resources().picture(m.image()), m.all(), m.box());
    };
  }

  @Override
  public Drawing table(Mark.Table m) {
    return () -> {
      Optional<Owner> owner = whole.isPresent() ? whole : artifact(m);
      new TableDrawer(page, language).draw(m, owner, parent);
    };
  }

  @Override
  public Drawing chart(Mark.Chart m) {
    return () -> {
      page.enter(owner(m).orElseGet(() -> figure(m)));
      new ChartDrawer(page).draw(m);
    };
  }

  private void text(Mark m, TextBlock block, Optional<Owner> owner) throws IOException {
    TextTags tags =
        owner.isPresent()
            ? TextTags.within(owner.get())
            : new ParagraphTags(page, parent, type(m.tag().role()), language);
    new TextDrawer(page).draw(block, m.box(), tags);
  }

  private PageDrawer within(Owner owner) {
    return new PageDrawer(page, parent, headings, language, Optional.of(owner));
  }

  /** Who owns all of the mark; nobody when its parts are tagged one by one. */
  private Optional<Owner> owner(Mark m) {
    if (whole.isPresent()) {
      return whole;
    }
    boolean pictured = m.tag().role() == Role.FIGURE || !m.tag().alt().isEmpty();
    return pictured ? Optional.of(figure(m)) : artifact(m);
  }

  /** Text speaks for itself, whatever its alt text; and a link must be reached even at the foot. */
  private Optional<Owner> textOwner(Mark.Text m) {
    if (m.tag().role() == Role.FIGURE) {
      return Optional.of(figure(m));
    }
    boolean linked =
        m.block().paragraphs().stream()
            .flatMap(p -> p.lines().stream())
            .flatMap(l -> l.runs().stream())
            .anyMatch(r -> r.link().isPresent());
    return linked ? Optional.empty() : artifact(m);
  }

  private static Optional<Owner> artifact(Mark m) {
    return switch (m.tag().role()) {
      case FOOTER, PAGE_NUMBER, DECORATION -> Optional.of(Owner.Artifact.ARTIFACT);
      default -> Optional.empty();
    };
  }

  private Owner figure(Mark m) {
    String alt = m.tag().alt().isEmpty() ? m.tag().name() : m.tag().alt();
    return new Owner.Element(page.figure(parent, Metadata.plain(alt), m.box()));
  }

  private String type(Role role) {
    return switch (role) {
      case TITLE -> headings.title();
      case HEADING -> headings.heading();
      default -> StandardStructureTypes.P;
    };
  }
}
