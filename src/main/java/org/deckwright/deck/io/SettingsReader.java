package org.deckwright.deck.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deckwright.diag.DeckFileMessages;
import org.deckwright.diag.Failure;
import org.deckwright.diag.Nearest;

/**
 * Reads a file of settings as a record. Strict as {@link DeckReader}; but a file may name another
 * one that it is {@code like}, and takes from there what it does not say.
 *
 * @param <T> the record
 */
public final class SettingsReader<T extends Record> {
  private static final String LIKE = "like";
  private static final int DEEPEST = 5;

  private final Class<T> type;
  private final List<String> known;
  private final Function<String, String> bundled;

  /**
   * A reader.
   *
   * @param known names that {@code like} may give
   * @param bundled the text of the file of such a name
   */
  public SettingsReader(Class<T> type, List<String> known, Function<String, String> bundled) {
    this.type = type;
    this.known = List.copyOf(known);
    this.bundled = bundled;
  }

  /**
   * Something that a field may not be, although it is of the right sort.
   *
   * @param expected in words
   */
  public record Wrong(String field, String found, String expected) {}

  /**
   * The record of a file's text.
   *
   * @param file what problems call the file
   * @param check what is wrong with the values
   * @throws Failure with every problem of the file, each with its line
   */
  public T read(String file, String text, Function<T, List<Wrong>> check) {
    Problems problems = new Problems(file);
    Node own = YamlTree.read(file, text);
    Node whole = own instanceof Node.Mapping map ? merged(map, problems, 0) : own;
    problems.throwIfAny();
    Field field = new Field("settings", "", type, true, List.of());
    T read =
        new RecordReader(new Fields(List.of()), problems).record(whole, field, type).orElse(null);
    problems.throwIfAny();
    for (Wrong w : check.apply(read)) {
      problems.add(
          place(own, w.field()), DeckFileMessages.wrongValue(w.field(), w.found(), w.expected()));
    }
    problems.throwIfAny();
    return read;
  }

  /** The entries of the file itself, then those of what it is like that it has none for. */
  private Node.Mapping merged(Node.Mapping own, Problems problems, int depth) {
    Optional<Node> like = find(own, LIKE);
    if (like.isEmpty()) {
      return own;
    }
    String name = like.get() instanceof Node.Scalar s ? s.value() : "";
    if (!known.contains(name) || depth > DEEPEST) {
      String expected = "one of " + String.join(", ", known);
      String nearest = Nearest.of(name, known).orElse("");
      problems.add(
          like.get(), DeckFileMessages.wrongWord(LIKE, like.get().called(), expected, nearest));
      return own;
    }
    Node other = YamlTree.read(name, bundled.apply(name));
    List<Node.Entry> entries = new ArrayList<>(own.entries());
    for (Node.Entry e : merged((Node.Mapping) other, problems, depth + 1).entries()) {
      if (find(own, e.key().value()).isEmpty()) {
        entries.add(e);
      }
    }
    return new Node.Mapping(entries, own.line(), own.column());
  }

  private static Optional<Node> find(Node.Mapping map, String field) {
    return map.entries().stream()
        .filter(e -> e.key().value().equals(field))
        .map(Node.Entry::value)
        .findFirst();
  }

  private static Node place(Node root, String field) {
    return root instanceof Node.Mapping map ? find(map, field).orElse(root) : root;
  }
}
