package org.deckwright.scene;

/** A chart's model at another size and place; values and scale of values stay. */
record ScaledChart(Scaled to) implements ChartModel.Visitor<ChartModel> {

  @Override
  public ChartModel bars(ChartModel.Bars m) {
    return new ChartModel.Bars(
        to.by().apply(m.plot()),
        m.categories(),
        m.series(),
        m.axis(),
        style(m.style()),
        m.horizontal(),
        m.stacked(),
        to.length(m.thickness()),
        m.illustrative());
  }

  @Override
  public ChartModel lines(ChartModel.Lines m) {
    return new ChartModel.Lines(
        to.by().apply(m.plot()),
        m.categories(),
        m.series(),
        m.axis(),
        style(m.style()),
        m.hot(),
        m.illustrative());
  }

  @Override
  public ChartModel ring(ChartModel.Ring m) {
    return new ChartModel.Ring(
        to.by().apply(m.plot()), m.categories(), m.series(), m.hole(), m.illustrative());
  }

  @Override
  public ChartModel profile(ChartModel.Profile m) {
    return new ChartModel.Profile(
        to.by().apply(m.plot()),
        to.by().apply(m.centre()),
        to.length(m.radius()),
        m.axes(),
        m.profiles().stream().map(this::figure).toList(),
        m.rings().stream().map(to::length).toList(),
        to.stroke(m.grid()),
        m.illustrative());
  }

  @Override
  public ChartModel stages(ChartModel.Stages m) {
    return new ChartModel.Stages(
        to.by().apply(m.plot()),
        to.length(m.base()) + to.by().dy(),
        to.length(m.from()) + to.by().dx(),
        to.length(m.to()) + to.by().dx(),
        m.stages().stream().map(this::stage).toList(),
        to.stroke(m.axis()),
        m.illustrative());
  }

  private ChartModel.Style style(ChartModel.Style s) {
    return new ChartModel.Style(
        to.style(s.axis()),
        to.style(s.value()),
        to.style(s.category()),
        to.stroke(s.grid()),
        to.stroke(s.base()),
        s.ground(),
        to.length(s.scale()));
  }

  private ChartModel.Figure figure(ChartModel.Figure f) {
    return new ChartModel.Figure(
        f.name(), f.levels(), to.path(f.outline()), f.fill(), to.stroke(f.stroke()));
  }

  private ChartModel.Stage stage(ChartModel.Stage s) {
    return new ChartModel.Stage(
        s.name(),
        s.level(),
        to.by().apply(s.bar()),
        s.fill(),
        to.by().apply(s.planned()),
        s.plannedFill(),
        to.stroke(s.plannedStroke()),
        to.by().apply(s.dot()),
        to.length(s.dotRadius()),
        s.dotFill(),
        to.stroke(s.dotStroke()));
  }
}
