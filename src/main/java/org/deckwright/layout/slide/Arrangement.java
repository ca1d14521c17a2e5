package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;

/** How several contents share a place. */
enum Arrangement {
  /**
   * Texts as high as they are, pictures share what is left; if it is short, code gives way first,
   * then all alike.
   */
  ROWS {
    @Override
    void draw(List<Slide> parts, Rect zone, Contents contents) {
      double room = zone.height() - Math.max(0, parts.size() - 1) * GAP;
      long open = parts.stream().filter(p -> contents.height(p, zone.width()).isEmpty()).count();
      double least = open * LEAST * 2;
      List<Optional<Double>> own = heights(parts, zone.width(), room - least, contents);
      double texts = own.stream().flatMap(Optional::stream).mapToDouble(h -> h).sum();
      double scale = texts + least > room ? Math.max(0.1, (room - least) / texts) : 1;
      double rest = open == 0 ? 0 : (room - texts * scale) / open;
      double y = zone.y();
      for (int i = 0; i < parts.size(); i++) {
        boolean last = i + 1 == parts.size();
        double height = own.get(i).map(h -> h * scale).orElse(rest);
        double given = last ? zone.bottom() - y : height;
        contents.draw(parts.get(i), new Rect(zone.x(), y, zone.width(), Math.max(1, given)));
        y += height + GAP;
      }
    }

    /** The heights of the contents, those of code lower by what they are too high together. */
    private List<Optional<Double>> heights(
        List<Slide> parts, double width, double room, Contents contents) {
      List<Optional<Double>> own = parts.stream().map(p -> contents.height(p, width)).toList();
      double all = own.stream().flatMap(Optional::stream).mapToDouble(h -> h).sum();
      double spare = parts.stream().mapToDouble(p -> contents.spare(p, width)).sum();
      double share = spare <= 0 ? 0 : Math.max(0, Math.min(1, (all - room) / spare));
      List<Optional<Double>> out = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        double less = share * contents.spare(parts.get(i), width);
        out.add(own.get(i).map(h -> h - less));
      }
      return out;
    }

    @Override
    Optional<Double> height(List<Slide> parts, double width, Contents contents) {
      double sum = (parts.size() - 1) * GAP;
      for (Slide part : parts) {
        Optional<Double> own = contents.height(part, width);
        if (own.isEmpty()) {
          return own;
        }
        sum += own.get();
      }
      return Optional.of(sum);
    }
  },

  /**
   * Side by side, equally wide; one picture beside words has the width that its form asks for, and
   * stands above them where it is a band.
   */
  COLUMNS {
    @Override
    void draw(List<Slide> parts, Rect zone, Contents contents) {
      if (parts.size() == 2 && parts.get(0) instanceof Slide.Bullets) {
        Optional<Double> form = contents.form(parts.get(1));
        if (form.isPresent() && form.get() * BAND > zone.width() / zone.height()) {
          ROWS.draw(List.of(parts.get(1), parts.get(0)), zone, contents);
          return;
        }
        if (form.isPresent()) {
          beside(parts, zone, form.get(), contents);
          return;
        }
      }
      double width = columnWidth(parts, zone.width());
      for (int i = 0; i < parts.size(); i++) {
        double x = zone.x() + i * (width + GAP);
        contents.draw(parts.get(i), new Rect(x, zone.y(), width, zone.height()));
      }
    }

    @Override
    Optional<Double> height(List<Slide> parts, double width, Contents contents) {
      double most = 0;
      for (Slide part : parts) {
        Optional<Double> own = contents.height(part, columnWidth(parts, width));
        if (own.isEmpty()) {
          return own;
        }
        most = Math.max(most, own.get());
      }
      return Optional.of(most);
    }

    private void beside(List<Slide> parts, Rect zone, double form, Contents contents) {
      double most = (zone.width() - GUTTER) * PICTURE;
      double width = Math.min(most, zone.height() * form);
      double x = zone.right() - width;
      double words = Math.min(x - GUTTER - zone.x(), zone.width() * WORDS);
      double left = zone.x() + words + GUTTER;
      contents.draw(parts.get(0), new Rect(zone.x(), zone.y(), words, zone.height()));
      double shown = (zone.right() - left - width) / 2;
      contents.draw(parts.get(1), new Rect(left + shown, zone.y(), width, zone.height()));
    }

    private double columnWidth(List<Slide> parts, double width) {
      return (width - (parts.size() - 1) * GAP) / Math.max(1, parts.size());
    }
  };

  private static final double GAP = 24;
  private static final double LEAST = 60;
  private static final double GUTTER = 36;

  /** Of the zone's width, the most that a picture takes, and the words beside it. */
  private static final double PICTURE = 0.62;

  private static final double WORDS = 0.48;

  /** Of its width over its height, what has to be more than the zone's for a band. */
  private static final double BAND = 0.8;

  static Arrangement of(String name) {
    return name.equals("columns") ? COLUMNS : ROWS;
  }

  abstract void draw(List<Slide> parts, Rect zone, Contents contents);

  /** How high the contents are; empty where one of them takes what it is given. */
  abstract Optional<Double> height(List<Slide> parts, double width, Contents contents);
}
