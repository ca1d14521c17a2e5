package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * One slide's content, by kind. All kinds have a kicker, a title, a takeaway, a section (number
 * from 1, 0 for none), notes, and the sources of their texts.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Slide.Title.class, name = "title"),
  @JsonSubTypes.Type(value = Slide.Overview.class, name = "overview"),
  @JsonSubTypes.Type(value = Slide.Section.class, name = "section"),
  @JsonSubTypes.Type(value = Slide.Statement.class, name = "statement"),
  @JsonSubTypes.Type(value = Slide.Quote.class, name = "quote"),
  @JsonSubTypes.Type(value = Slide.Number.class, name = "number"),
  @JsonSubTypes.Type(value = Slide.Bullets.class, name = "bullets"),
  @JsonSubTypes.Type(value = Slide.Picture.class, name = "picture"),
  @JsonSubTypes.Type(value = Slide.OfDiagram.class, name = "diagram"),
  @JsonSubTypes.Type(value = Slide.OfChart.class, name = "chart"),
  @JsonSubTypes.Type(value = Slide.OfTable.class, name = "table"),
  @JsonSubTypes.Type(value = Slide.Code.class, name = "code"),
  @JsonSubTypes.Type(value = Slide.Composed.class, name = "composed"),
  @JsonSubTypes.Type(value = Slide.Closing.class, name = "closing"),
  @JsonSubTypes.Type(value = Slide.Sources.class, name = "sources")
})
public sealed interface Slide {
  @JsonPropertyDescription("Small line above the title")
  String kicker();

  @JsonPropertyDescription("What the slide claims; a sentence rather than a topic")
  String title();

  @JsonPropertyDescription("What to keep in mind; stands below the content")
  String takeaway();

  @JsonPropertyDescription("Number of the section it belongs to, from 1; 0 for none")
  int section();

  @JsonPropertyDescription("What the speaker says; one paragraph a line; never shown on the slide")
  String notes();

  @JsonPropertyDescription(
      "Where the slide's texts come from; texts not named here are the author's")
  List<TextSource> sources();

  <R> R accept(Visitor<R> visitor);

  /** One method a kind, none with a default. */
  interface Visitor<R> {
    R title(Title slide);

    R overview(Overview slide);

    R section(Section slide);

    R statement(Statement slide);

    R quote(Quote slide);

    R number(Number slide);

    R bullets(Bullets slide);

    R picture(Picture slide);

    R diagram(OfDiagram slide);

    R chart(OfChart slide);

    R table(OfTable slide);

    R code(Code slide);

    R composed(Composed slide);

    R closing(Closing slide);

    R sources(Sources slide);
  }

  /**
   * The cover.
   *
   * @param subtitle a line under the title
   * @param origin where the text comes from, at the foot
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Title(
      String kicker,
      String title,
      @JsonPropertyDescription("A line under the title") String subtitle,
      @JsonPropertyDescription("Where the text comes from; stands at the foot") String origin,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Title {
      kicker = Text.of(kicker);
      title = Text.of(title);
      subtitle = Text.of(subtitle);
      origin = Text.of(origin);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.title(this);
    }
  }

  /**
   * The sections at a glance, as one picture.
   *
   * @param points 3 to 8, in order; label, text, icon
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Overview(
      String kicker,
      String title,
      @JsonPropertyDescription("The sections at a glance, 3 to 8 in order: label, text, icon")
          List<Item> points,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Overview {
      kicker = Text.of(kicker);
      title = Text.of(title);
      points = Text.list(points);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.overview(this);
    }
  }

  /**
   * Opens a section.
   *
   * @param text a line or two on what it says
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Section(
      String kicker,
      String title,
      @JsonPropertyDescription("A line or two on what the section says") String text,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Section {
      kicker = Text.of(kicker);
      title = Text.of(title);
      text = Text.of(text);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.section(this);
    }
  }

  /**
   * One claim, set large; its title is the statement.
   *
   * @param accent phrase of the title that is set in the accent; empty for none
   * @param remark a line below
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Statement(
      String kicker,
      String title,
      @JsonPropertyDescription("Phrase of the title that is set in the accent colour")
          String accent,
      @JsonPropertyDescription("A line below the statement") String remark,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Statement {
      kicker = Text.of(kicker);
      title = Text.of(title);
      accent = Text.of(accent);
      remark = Text.of(remark);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.statement(this);
    }
  }

  /**
   * Somebody's own words.
   *
   * @param quote the words, without marks
   * @param accent phrase of the quote set in the accent; empty for none
   * @param by who said it
   * @param origin where
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Quote(
      String kicker,
      String title,
      @JsonPropertyDescription("The words as they were said, without quotation marks") String quote,
      @JsonPropertyDescription("Phrase of the quote that is set in the accent colour")
          String accent,
      @JsonPropertyDescription("Who said it") String by,
      @JsonPropertyDescription("Where it was said") String origin,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Quote {
      kicker = Text.of(kicker);
      title = Text.of(title);
      quote = Text.of(quote);
      accent = Text.of(accent);
      by = Text.of(by);
      origin = Text.of(origin);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * One figure worth a slide; its title is the sentence that explains it.
   *
   * @param value the figure as shown
   * @param share percent of a whole, 0 to 100, that the picture fills; empty where it is no share
   * @param bound upper, lower or about, where the figure is not exact
   * @param remark a line below
   * @param caption what one square of the picture stands for
   */
  @SuppressWarnings("JavaLangClash") // the talk's word; nobody imports it bare
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Number(
      String kicker,
      String title,
      @JsonPropertyDescription("The figure as shown: <10 %, 71.0 %") String value,
      @JsonPropertyDescription(
              "Percent of a whole, 0 to 100, that the picture fills; left out where it is no share")
          Optional<Double> share,
      @JsonPropertyDescription("How the figure is meant where it is not exact")
          @OneOf({"upper", "lower", "about"})
          String bound,
      @JsonPropertyDescription("A line below the figure") String remark,
      @JsonPropertyDescription("What one square of the picture stands for") String caption,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Number {
      kicker = Text.of(kicker);
      title = Text.of(title);
      value = Text.of(value);
      share = share == null ? Optional.empty() : share;
      bound = Text.of(bound);
      remark = Text.of(remark);
      caption = Text.of(caption);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /**
   * Points where no picture fits.
   *
   * @param points label bold, text plain; either may be empty
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Bullets(
      String kicker,
      String title,
      @JsonPropertyDescription("The points: label bold, text plain; either may be left out")
          List<Item> points,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Bullets {
      kicker = Text.of(kicker);
      title = Text.of(title);
      points = Text.list(points);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bullets(this);
    }
  }

  /**
   * A picture of the source.
   *
   * @param image file, relative to the source
   * @param alt what it shows
   * @param caption what stands below
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Picture(
      String kicker,
      String title,
      @JsonPropertyDescription("Picture file, relative to the source") String image,
      @JsonPropertyDescription("What the picture shows, for those who cannot see it") String alt,
      @JsonPropertyDescription("What stands below the picture") String caption,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Picture {
      kicker = Text.of(kicker);
      title = Text.of(title);
      image = Text.of(image);
      alt = Text.of(alt);
      caption = Text.of(caption);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /**
   * A picture of an idea.
   *
   * @param diagram structure and data
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record OfDiagram(
      String kicker,
      String title,
      @JsonProperty(required = true)
          @JsonPropertyDescription("The picture of an idea: a structure and its data")
          Diagram diagram,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public OfDiagram {
      kicker = Text.of(kicker);
      title = Text.of(title);
      diagram = diagram == null ? Diagram.of("", List.of()) : diagram;
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.diagram(this);
    }
  }

  /**
   * Figures as a chart.
   *
   * @param chart kind and data
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record OfChart(
      String kicker,
      String title,
      @JsonProperty(required = true)
          @JsonPropertyDescription("Figures as a chart: its kind and data")
          Chart chart,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public OfChart {
      kicker = Text.of(kicker);
      title = Text.of(title);
      chart = chart == null ? new Chart("", false, "", "", List.of(), List.of(), 0, "") : chart;
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chart(this);
    }
  }

  /**
   * A table of the source.
   *
   * @param columns heads
   * @param rows cells, each row as long as the heads
   * @param hot row on tint, from 1; 0 for none
   * @param note a line below
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record OfTable(
      String kicker,
      String title,
      @JsonPropertyDescription("Heads of the columns") List<String> columns,
      @JsonPropertyDescription("Cells, row by row; each row as long as the heads")
          List<List<String>> rows,
      @JsonPropertyDescription("Number of the row that the claim speaks of, from 1; 0 for none")
          int hot,
      @JsonPropertyDescription("A line below the table") String note,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public OfTable {
      kicker = Text.of(kicker);
      title = Text.of(title);
      columns = Text.list(columns);
      rows = Text.list(rows).stream().map(Text::list).toList();
      note = Text.of(note);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * Code of the source.
   *
   * @param code lines as they are
   * @param codeLanguage its language, may be empty
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Code(
      String kicker,
      String title,
      @JsonPropertyDescription("The lines of code as they are") String code,
      @JsonPropertyDescription("Name of the code's language") String codeLanguage,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Code {
      kicker = Text.of(kicker);
      title = Text.of(title);
      code = Text.of(code);
      codeLanguage = Text.of(codeLanguage);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * Several contents under one title.
   *
   * @param parts in order; their own titles, notes and takeaways are not shown
   * @param arrangement how they stand; empty for rows
   * @param share percent of the page's width that a picture at the side takes; 0 for the usual
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Composed(
      String kicker,
      String title,
      @JsonProperty(required = true)
          @JsonPropertyDescription(
              "What stands under the title: slides of kind bullets, picture, diagram, chart, table, code or quote")
          List<Slide> parts,
      @JsonPropertyDescription(
              "How the parts stand; with a picture at a side, the first part is that picture")
          @OneOf({"rows", "columns", "picture-left", "picture-right"})
          String arrangement,
      @JsonPropertyDescription(
              "Percent of the page's width that the picture at the side takes; 0 for the usual")
          int share,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Composed {
      kicker = Text.of(kicker);
      title = Text.of(title);
      parts = Text.list(parts);
      arrangement = Text.of(arrangement);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    /** Whether the first part is a picture beside the rest. */
    public boolean hasPictureAside() {
      return arrangement.startsWith("picture-")
          && !parts.isEmpty()
          && parts.get(0) instanceof Picture;
    }

    /** The same with other parts, and other notes. */
    public Composed with(List<Slide> others, String said) {
      return new Composed(
          kicker, title, others, arrangement, share, takeaway, section, said, sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.composed(this);
    }
  }

  /**
   * What stays.
   *
   * @param points 1 to 4; label, text
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Closing(
      String kicker,
      String title,
      @JsonPropertyDescription("What stays, 1 to 4: label, text") List<Item> points,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Closing {
      kicker = Text.of(kicker);
      title = Text.of(title);
      points = Text.list(points);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.closing(this);
    }
  }

  /**
   * Where it all comes from.
   *
   * @param points label, text; addresses become links
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Sources(
      String kicker,
      String title,
      @JsonPropertyDescription("Where it all comes from: label, text; addresses become links")
          List<Item> points,
      String takeaway,
      int section,
      String notes,
      List<TextSource> sources)
      implements Slide {
    public Sources {
      kicker = Text.of(kicker);
      title = Text.of(title);
      points = Text.list(points);
      takeaway = Text.of(takeaway);
      notes = Text.of(notes);
      sources = Text.list(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sources(this);
    }
  }
}
