package org.deckwright.deck.io;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A field of the file, as a record's component says it.
 *
 * @param meaning one line for people; may be empty for a list's entries
 * @param type of the component, with its type arguments
 * @param words that it may be, besides nothing; empty where it may be anything
 */
record Field(String name, String meaning, Type type, boolean isRequired, List<String> words) {
  private static final int MOST_WORDS = 16;

  /** What stands in the file. */
  enum Sort {
    TEXT("text"),
    TRUTH("true or false"),
    WHOLE_NUMBER("a whole number"),
    NUMBER("a number without quotes"),
    PERHAPS_NUMBER("a number without quotes"),
    LIST("a list"),
    RECORD("a group of fields");

    private final String called;

    Sort(String called) {
      this.called = called;
    }
  }

  Field {
    words = List.copyOf(words);
  }

  Field withWords(List<String> allowed) {
    return new Field(name, meaning, type, isRequired, allowed);
  }

  Sort sort() {
    if (type instanceof ParameterizedType p) {
      return p.getRawType() == List.class ? Sort.LIST : Sort.PERHAPS_NUMBER;
    }
    if (type == String.class) {
      return Sort.TEXT;
    }
    if (type == boolean.class) {
      return Sort.TRUTH;
    }
    if (type == int.class) {
      return Sort.WHOLE_NUMBER;
    }
    return type == Double.class ? Sort.NUMBER : Sort.RECORD;
  }

  /** A list's entry, as a field of the same name. */
  Field entry() {
    Type inner = ((ParameterizedType) type).getActualTypeArguments()[0];
    return new Field(name, "", inner, false, words);
  }

  /** The class of a record. */
  Class<?> raw() {
    return (Class<?>) type;
  }

  /** What should stand there, in words. */
  String expected() {
    if (words.isEmpty() || sort() == Sort.LIST) {
      return sort().called;
    }
    return words.size() <= MOST_WORDS
        ? "one of " + String.join(", ", words)
        : "one of " + words.size() + " names (see 'deckwright diagrams')";
  }
}
