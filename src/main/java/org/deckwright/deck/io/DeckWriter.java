package org.deckwright.deck.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;

/**
 * Writes deck.yaml for a person to edit: one field a line in a fixed order, short groups on one
 * line, several lines of text as a block, and what is empty or usual left out.
 */
public final class DeckWriter {
  private static final int LINE = 96;
  private static final String HEAD =
      """
      # A talk as Deckwright planned it. Edit it, then: deckwright build this-file.yaml
      # 'deckwright schema' says what each field means; 'deckwright diagrams' lists the pictures.
      """;

  private final Fields fields = new Fields(List.of());
  private final StringBuilder out = new StringBuilder();

  private DeckWriter() {}

  /** The file's text; reading it gives the same deck. */
  public static String write(Deck deck) {
    DeckWriter writer = new DeckWriter();
    writer.out.append(HEAD);
    writer.fields(writer.given(deck), "");
    return writer.out.toString();
  }

  /** The fields that say something, by name, in the file's order. */
  private Map<String, Object> given(Record record) {
    Map<String, Object> given = new LinkedHashMap<>();
    if (record instanceof Slide slide) {
      given.put(fields.kind().name(), SlideKinds.nameOf(slide));
    }
    FileOrder.values(record).forEach((name, value) -> put(given, name, value));
    return given;
  }

  private void put(Map<String, Object> given, String name, Object value) {
    Object held = value instanceof Optional<?> o ? o.map(Object.class::cast).orElse("") : value;
    if (!isUsual(held)) {
      given.put(name, held);
    }
  }

  private boolean isUsual(Object value) {
    return value.equals("")
        || value.equals(0)
        || value.equals(false)
        || (value instanceof Collection<?> c && c.isEmpty())
        || (value instanceof Record r && !(r instanceof Slide) && given(r).isEmpty());
  }

  private void fields(Map<String, Object> given, String indent) {
    String before = "";
    for (Map.Entry<String, Object> e : given.entrySet()) {
      out.append(before).append(e.getKey()).append(':');
      value(e.getValue(), indent);
      before = indent;
    }
  }

  /** What stands after a name's colon, up to and with the end of the line. */
  private void value(Object value, String indent) {
    if (value instanceof List<?> list) {
      list(list, indent);
    } else if (value instanceof Record r) {
      out.append('\n').append(indent).append("  ");
      fields(given(r), indent + "  ");
    } else {
      scalar(value, indent);
    }
  }

  private void scalar(Object value, String indent) {
    if (value instanceof String s && YamlText.fitsBlock(s)) {
      out.append(s.startsWith(" ") ? " |2-\n" : " |-\n");
      s.lines().forEach(l -> out.append(l.isEmpty() ? "" : indent + "  " + l).append('\n'));
    } else {
      out.append(' ').append(bare(value, false)).append('\n');
    }
  }

  private void list(List<?> list, String indent) {
    boolean ofRecords = list.get(0) instanceof Record;
    String line = flow(list);
    if (!ofRecords && line.length() + indent.length() <= LINE) {
      out.append(' ').append(line).append('\n');
      return;
    }
    out.append('\n');
    for (Object entry : list) {
      out.append(indent).append("  - ");
      entry(entry, indent + "    ");
    }
  }

  private void entry(Object entry, String indent) {
    String line = flow(entry);
    boolean isShort = !(entry instanceof Slide) && line.length() + indent.length() <= LINE;
    if (entry instanceof Record r && !isShort) {
      fields(given(r), indent);
    } else {
      out.append(line).append('\n');
    }
  }

  /** A value on one line. */
  private String flow(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Record r) {
      List<String> parts = new ArrayList<>();
      given(r).forEach((k, v) -> parts.add(k + ": " + flow(v)));
      return "{" + String.join(", ", parts) + "}";
    }
    return bare(value, true);
  }

  private static String bare(Object value, boolean inFlow) {
    if (value instanceof Double d) {
      return d == 0 ? "0" : BigDecimal.valueOf(d).stripTrailingZeros().toPlainString();
    }
    return value instanceof String s ? YamlText.of(s, inFlow) : value.toString();
  }
}
