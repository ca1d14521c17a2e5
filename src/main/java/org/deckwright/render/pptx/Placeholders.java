package org.deckwright.render.pptx;

import java.util.List;
import java.util.Locale;
import org.deckwright.scene.Look;
import org.deckwright.scene.Look.Placeholder.Kind;

/** How placeholders are named and numbered, the same on layout and slide. */
final class Placeholders {
  /** Numbers below are Office's own. */
  private static final int FIRST_OWN = 13;

  private Placeholders() {}

  /** Attributes of {@code p:ph}. */
  static Object[] attributes(Look.Layout layout, Look.Placeholder holder) {
    int own = FIRST_OWN + layout.placeholders().indexOf(holder);
    return switch (holder.kind()) {
      case TITLE -> new Object[] {"type", isCover(layout) ? "ctrTitle" : "title"};
      case SUBTITLE -> new Object[] {"type", "subTitle", "idx", 1};
      case BODY -> new Object[] {"type", "body", "sz", "quarter", "idx", own};
      case FOOTER -> new Object[] {"type", "ftr", "sz", "quarter", "idx", 11};
      case PAGE_NUMBER -> new Object[] {"type", "sldNum", "sz", "quarter", "idx", 12};
      case PICTURE -> new Object[] {"type", "pic", "idx", own};
      case CHART -> new Object[] {"type", "chart", "idx", own};
      case TABLE -> new Object[] {"type", "tbl", "idx", own};
    };
  }

  private static boolean isCover(Look.Layout layout) {
    return layout.type().filter("title"::equals).isPresent();
  }

  /** What the Selection Pane shows on the layout. */
  static String name(Look.Placeholder holder) {
    return switch (holder.kind()) {
      case PAGE_NUMBER -> "Slide Number";
      case FOOTER -> "Footer";
      default -> capital(holder.name());
    };
  }

  /** Whether it stands for one line of the slide's furniture rather than for what is told. */
  static boolean isFurniture(Look.Placeholder holder) {
    return List.of(Kind.FOOTER, Kind.PAGE_NUMBER).contains(holder.kind());
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
