package org.deckwright.deck.io;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;

/**
 * The parts of a record as a file has them: a slide's envelope is no group of its own there, but
 * its fields stand around those of the slide's kind.
 */
public final class FileOrder {
  /** So many fields of the envelope stand above the content: kicker and title. */
  private static final int ABOVE = 2;

  private FileOrder() {}

  /** A record's components, in the file's order. */
  static List<RecordComponent> of(Class<?> record) {
    List<RecordComponent> own = new ArrayList<>(List.of(record.getRecordComponents()));
    if (!Slide.class.isAssignableFrom(record)) {
      return own;
    }
    own.removeIf(FileOrder::isEnvelope);
    List<RecordComponent> around = List.of(Envelope.class.getRecordComponents());
    List<RecordComponent> all = new ArrayList<>(around.subList(0, ABOVE));
    all.addAll(own);
    all.addAll(around.subList(ABOVE, around.size()));
    return all;
  }

  static boolean isEnvelope(RecordComponent c) {
    return c.getType() == Envelope.class;
  }

  /** What a record holds, by name, in the file's order. */
  public static Map<String, Object> values(Record record) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent c : of(record.getClass())) {
      boolean around = c.getDeclaringRecord() == Envelope.class;
      values.put(c.getName(), get(around ? ((Slide) record).envelope() : record, c));
    }
    return values;
  }

  private static Object get(Object record, RecordComponent c) {
    try {
      return c.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + c, e);
    }
  }
}
