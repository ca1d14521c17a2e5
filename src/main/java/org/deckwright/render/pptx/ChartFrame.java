package org.deckwright.render.pptx;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Mark;
import org.deckwright.scene.OfficeChart;

/**
 * Places a chart on the slide: a native one with its workbook, or native shapes where Office has no
 * chart of that kind.
 */
final class ChartFrame {
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Drawing d;
  private final Xml x;
  private final OutlineWriter outline;

  ChartFrame(Drawing d, OutlineWriter outline) {
    this.d = d;
    this.x = d.xml();
    this.outline = outline;
  }

  Xml write(Mark.Chart mark) {
    return mark.model().accept(new Kinds(mark));
  }

  /** A native chart in place of the group that draws its figures. */
  Xml write(Mark.Group group, OfficeChart chart) {
    Rect box = group.box().union(chart.plot());
    Xml part = new OfficeChartWriter(d.palette(), box, chart).write();
    byte[] cells = Workbook.of(" ", chart.categories(), chart.series());
    return frame(group, box, chart(part, cells));
  }

  private final class Kinds implements ChartModel.Visitor<Xml> {
    private final Mark.Chart mark;

    Kinds(Mark.Chart mark) {
      this.mark = mark;
    }

    @Override
    public Xml bars(ChartModel.Bars m) {
      return frame(m.categories(), m.series(), m.plot());
    }

    @Override
    public Xml lines(ChartModel.Lines m) {
      return frame(m.categories(), m.series(), m.plot());
    }

    @Override
    public Xml ring(ChartModel.Ring m) {
      return frame(m.categories(), List.of(m.series()), m.plot());
    }

    @Override
    public Xml profile(ChartModel.Profile m) {
      return shapes(ModelShapes.of(m));
    }

    @Override
    public Xml stages(ChartModel.Stages m) {
      return shapes(ModelShapes.of(m));
    }

    private Xml shapes(List<Mark> marks) {
      return new MarkWriter(d).group(new Mark.Group(mark.tag(), mark.box(), marks));
    }

    private Xml frame(List<String> categories, List<ChartModel.Series> series, Rect plot) {
      Rect box = mark.box().union(plot);
      String corner = mark.model().illustrative() ? "illustrative level" : " ";
      byte[] cells = Workbook.of(corner, categories, series);
      Xml part = new ChartWriter(d.palette(), box).write(mark.model());
      return ChartFrame.this.frame(mark, box, chart(part, cells));
    }
  }

  private Xml frame(Mark mark, Rect box, String part) {
    x.open("p:graphicFrame").open("p:nvGraphicFramePr");
    Label.write(x, mark.tag(), d.idOf(mark));
    x.leaf("p:cNvGraphicFramePr").leaf("p:nvPr").close();
    outline.place("p:xfrm", box);
    x.open("a:graphic").open("a:graphicData", "uri", Names.CHART);
    x.leaf("c:chart", "xmlns:c", Names.CHART, "r:id", d.relate("chart", part, false));
    return x.close().close().close();
  }

  /** Adds the chart's part and its workbook's; returns the name of the first. */
  private String chart(Xml chart, byte[] cells) {
    int number = d.parts().nextChart();
    String name = "/ppt/charts/chart" + number + ".xml";
    String book = "/ppt/embeddings/Microsoft_Excel_Sheet" + number + ".xlsx";
    d.parts().add(new Part(book, EXCEL, cells, List.of()));
    d.parts()
        .add(
            Part.shared(name, "drawingml.chart", chart, List.of(Part.to("rId1", "package", book))));
    return name;
  }
}
