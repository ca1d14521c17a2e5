package org.deckwright.deck.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.OneOf;

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
    return Arrays.stream(record.getRecordComponents()).map(c -> field(record, c)).toList();
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
            find(c, JsonPropertyDescription.class).map(JsonPropertyDescription::value).orElse(""),
            c.getGenericType(),
            find(c, JsonProperty.class).map(JsonProperty::required).orElse(false),
            find(c, OneOf.class).map(o -> List.of(o.value())).orElse(List.of()));
    boolean structure = record == Diagram.class && c.getName().equals(DIAGRAM_NAME);
    return structure ? field.withWords(structures) : field;
  }

  /** An annotation of the component, or of the method that it implements. */
  private static <A extends Annotation> Optional<A> find(RecordComponent c, Class<A> wanted) {
    Stream<Method> inherited =
        Arrays.stream(c.getDeclaringRecord().getInterfaces())
            .flatMap(i -> Arrays.stream(i.getMethods()))
            .filter(m -> m.getName().equals(c.getName()));
    return Stream.concat(Stream.of(c.getAccessor()), inherited)
        .flatMap(m -> Stream.ofNullable(m.getAnnotation(wanted)))
        .findFirst();
  }
}
