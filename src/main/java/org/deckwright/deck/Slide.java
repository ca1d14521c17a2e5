package org.deckwright.deck;

import java.util.List;
import java.util.Optional;

/** One slide: what stands around its content, and the content by kind. */
public sealed interface Slide {
  Envelope envelope();

  default String kicker() {
    return envelope().kicker();
  }

  default String title() {
    return envelope().title();
  }

  default String takeaway() {
    return envelope().takeaway();
  }

  default int section() {
    return envelope().section();
  }

  default String notes() {
    return envelope().notes();
  }

  default List<TextSource> sources() {
    return envelope().sources();
  }

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
  @Kind("title")
  record Title(
      Envelope envelope,
      @Meaning("A line under the title") String subtitle,
      @Meaning("Where the text comes from; stands at the foot") String origin)
      implements Slide {
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
  @Kind("overview")
  record Overview(
      Envelope envelope,
      @Meaning("The sections at a glance, 3 to 8 in order: label, text, icon") List<Item> points)
      implements Slide {
    public Overview {
      points = List.copyOf(points);
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
  @Kind("section")
  record Section(Envelope envelope, @Meaning("A line or two on what the section says") String text)
      implements Slide {
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
  @Kind("statement")
  record Statement(
      Envelope envelope,
      @Meaning("Phrase of the title that is set in the accent colour") String accent,
      @Meaning("A line below the statement") String remark)
      implements Slide {
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
  @Kind("quote")
  record Quote(
      Envelope envelope,
      @Meaning("The words as they were said, without quotation marks") String quote,
      @Meaning("Phrase of the quote that is set in the accent colour") String accent,
      @Meaning("Who said it") String by,
      @Meaning("Where it was said") String origin)
      implements Slide {
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
  @Kind("number")
  @SuppressWarnings("JavaLangClash") // the talk's word; nobody imports it bare
  record Number(
      Envelope envelope,
      @Meaning("The figure as shown: <10 %, 71.0 %") String value,
      @Meaning(
              "Percent of a whole, 0 to 100, that the picture fills; left out where it is no share")
          Optional<Double> share,
      @Meaning("How the figure is meant where it is not exact") @OneOf({"upper", "lower", "about"})
          String bound,
      @Meaning("A line below the figure") String remark,
      @Meaning("What one square of the picture stands for") String caption)
      implements Slide {
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
  @Kind("bullets")
  record Bullets(
      Envelope envelope,
      @Meaning("The points: label bold, text plain; either may be left out") List<Item> points)
      implements Slide {
    public Bullets {
      points = List.copyOf(points);
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
  @Kind("picture")
  record Picture(
      Envelope envelope,
      @Meaning("Picture file, relative to the source") String image,
      @Meaning("What the picture shows, for those who cannot see it") String alt,
      @Meaning("What stands below the picture") String caption)
      implements Slide {
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
  @Kind("diagram")
  record OfDiagram(
      Envelope envelope,
      @Required @Meaning("The picture of an idea: a structure and its data") Diagram diagram)
      implements Slide {
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
  @Kind("chart")
  record OfChart(
      Envelope envelope, @Required @Meaning("Figures as a chart: its kind and data") Chart chart)
      implements Slide {
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
  @Kind("table")
  record OfTable(
      Envelope envelope,
      @Meaning("Heads of the columns") List<String> columns,
      @Meaning("Cells, row by row; each row as long as the heads") List<List<String>> rows,
      @Meaning("Number of the row that the claim speaks of, from 1; 0 for none") int hot,
      @Meaning("A line below the table") String note)
      implements Slide {
    public OfTable {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
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
  @Kind("code")
  record Code(
      Envelope envelope,
      @Meaning("The lines of code as they are") String code,
      @Meaning("Name of the code's language") String codeLanguage)
      implements Slide {
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
  @Kind("composed")
  record Composed(
      Envelope envelope,
      @Required
          @Meaning(
              "What stands under the title: slides of kind bullets, picture, diagram, chart, table, code, quote or composed")
          List<Slide> parts,
      @Meaning("How the parts stand; with a picture at a side, the first part is that picture")
          @OneOf({"rows", "columns", "picture-left", "picture-right"})
          String arrangement,
      @Meaning("Percent of the page's width that the picture at the side takes; 0 for the usual")
          int share)
      implements Slide {
    public Composed {
      parts = List.copyOf(parts);
    }

    /** Whether the first part is a picture beside the rest, or several of them. */
    public boolean hasPictureAside() {
      return !aside().isEmpty();
    }

    /** The pictures that stand beside the rest, in order; empty where the parts are alike. */
    public List<Picture> aside() {
      if (!arrangement.startsWith("picture-") || parts.isEmpty()) {
        return List.of();
      }
      List<Slide> first = parts.get(0) instanceof Composed c ? c.parts() : List.of(parts.get(0));
      return first.stream().allMatch(p -> p instanceof Picture)
          ? first.stream().map(p -> (Picture) p).toList()
          : List.of();
    }

    /** The same with other parts, in another envelope. */
    public Composed with(Envelope other, List<Slide> others) {
      return new Composed(other, others, arrangement, share);
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
  @Kind("closing")
  record Closing(Envelope envelope, @Meaning("What stays, 1 to 4: label, text") List<Item> points)
      implements Slide {
    public Closing {
      points = List.copyOf(points);
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
  @Kind("sources")
  record Sources(
      Envelope envelope,
      @Meaning("Where it all comes from: label, text; addresses become links") List<Item> points)
      implements Slide {
    public Sources {
      points = List.copyOf(points);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sources(this);
    }
  }
}
