package org.deckwright.deck.io;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Meaning;
import org.deckwright.deck.OneOf;
import org.deckwright.deck.Required;

/** What deck.yaml may hold, found in the deck's records. */
final class Fields {
  private static final String DIAGRAM_NAME = "is";

  private final List<String> structures;

  /**
   * @param structures names that a diagram's {@code is} may have; empty for any
   */
  Fields(List<String> structures) {
    this.structures = List.copyOf(structures);
  }

  /** The fields of a record, in the file's order; without a slide's kind. */
  List<Field> of(Class<?> record) {
    return FileOrder.of(record).stream().map(c -> field(record, c)).toList();
  }

  /** The field that says which kind of slide it is. */
  Field kind() {
    return new Field(
        "kind",
        "What kind of slide it is",
        String.class,
        true,
        List.copyOf(SlideKinds.byName().keySet()));
  }

  private Field field(Class<?> record, RecordComponent c) {
    Field field =
        new Field(
            c.getName(),
            find(c, Meaning.class).map(Meaning::value).orElse(""),
            c.getGenericType(),
            find(c, Required.class).isPresent(),
            find(c, OneOf.class).map(o -> List.of(o.value())).orElse(List.of()));
    boolean structure = record == Diagram.class && c.getName().equals(DIAGRAM_NAME);
    return structure ? field.withWords(structures) : field;
  }

  private static <A extends Annotation> Optional<A> find(RecordComponent c, Class<A> wanted) {
    return Optional.ofNullable(c.getAnnotation(wanted));
  }
}
