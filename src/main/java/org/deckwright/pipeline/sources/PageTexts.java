package org.deckwright.pipeline.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock;

/** Collects the texts that a page shows, a paragraph each, in reading order; page numbers not. */
final class PageTexts implements Mark.Visitor<Void>, ChartModel.Visitor<Void> {
  private static final Set<Role> FURNITURE =
      Set.of(Role.KICKER, Role.FOOTER, Role.PAGE_NUMBER, Role.DECORATION);

  private final Set<String> texts = new LinkedHashSet<>();

  private PageTexts() {}

  static List<String> of(Page page) {
    return of(page.marks().stream());
  }

  /** Those that an audience reads: what stands at the same place on every slide is left out. */
  static List<String> read(Page page) {
    return of(page.marks().stream().filter(m -> !FURNITURE.contains(m.tag().role())));
  }

  private static List<String> of(Stream<Mark> marks) {
    PageTexts visitor = new PageTexts();
    marks.forEach(m -> m.accept(visitor));
    visitor.texts.removeIf(String::isBlank);
    return new ArrayList<>(visitor.texts);
  }

  private void add(TextBlock block) {
    block.paragraphs().stream().map(Paragraph::text).forEach(texts::add);
  }

  @Override
  public Void group(Mark.Group mark) {
    mark.children().forEach(m -> m.accept(this));
    return null;
  }

  @Override
  public Void text(Mark.Text mark) {
    if (mark.tag().role() != Role.PAGE_NUMBER) {
      add(mark.block());
    }
    return null;
  }

  @Override
  public Void shape(Mark.Shape mark) {
    mark.text().ifPresent(this::add);
    return null;
  }

  @Override
  public Void connector(Mark.Connector mark) {
    return null;
  }

  @Override
  public Void picture(Mark.Picture mark) {
    return null;
  }

  @Override
  public Void table(Mark.Table mark) {
    mark.rows().forEach(r -> r.cells().forEach(c -> c.text().ifPresent(this::add)));
    return null;
  }

  @Override
  public Void chart(Mark.Chart mark) {
    mark.model().accept(this);
    mark.shapes().forEach(m -> m.accept(this));
    return null;
  }

  private void series(List<ChartModel.Series> all) {
    for (ChartModel.Series s : all) {
      texts.add(s.name());
      texts.addAll(s.labels());
    }
  }

  @Override
  public Void bars(ChartModel.Bars model) {
    texts.addAll(model.categories());
    series(model.series());
    return null;
  }

  @Override
  public Void lines(ChartModel.Lines model) {
    texts.addAll(model.categories());
    series(model.series());
    return null;
  }

  @Override
  public Void ring(ChartModel.Ring model) {
    texts.addAll(model.categories());
    series(List.of(model.series()));
    return null;
  }

  @Override
  public Void profile(ChartModel.Profile model) {
    texts.addAll(model.axes());
    model.profiles().forEach(p -> texts.add(p.name()));
    return null;
  }

  @Override
  public Void stages(ChartModel.Stages model) {
    model.stages().forEach(s -> texts.add(s.name()));
    return null;
  }
}
