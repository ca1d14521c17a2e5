package org.deckwright.deck.io;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.deckwright.diag.DeckFileMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Failure;
import org.deckwright.diag.SourceSpan;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads one YAML document as a tree that knows its lines. References ({@code &a}, {@code *a}) and
 * tags ({@code !x}) are refused: nothing here needs them, and they are how YAML files do harm.
 */
final class YamlTree {
  private static final int DEEPEST = 40;
  private static final int LARGEST = 64 << 20;

  private final String file;
  private final Iterator<Event> events;

  private YamlTree(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  /**
   * @param file what problems call the file
   * @throws Failure where the text is not one YAML document
   */
  static Node read(String file, String text) {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(LARGEST);
    Yaml yaml = new Yaml(new SafeConstructor(limits));
    try {
      return new YamlTree(file, yaml.parse(new StringReader(text)).iterator()).document();
    } catch (MarkedYAMLException e) {
      String what = e.getProblem() == null ? "" : e.getProblem().replaceAll("\\s+", " ");
      throw failure(file, e.getProblemMark(), DeckFileMessages.notYaml(what));
    } catch (YAMLException e) {
      throw failure(
          file,
          null,
          DeckFileMessages.notYaml(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  private Node document() {
    events.next(); // stream start
    Event start = events.next();
    if (start.is(Event.ID.StreamEnd)) {
      return new Node.Scalar("", true, 1, 1);
    }
    Node root = node(events.next(), 0);
    events.next(); // document end
    Event after = events.next();
    if (!after.is(Event.ID.StreamEnd)) {
      throw failure(file, after.getStartMark(), DeckFileMessages.severalDocuments());
    }
    return root;
  }

  private Node node(Event event, int depth) {
    Mark mark = event.getStartMark();
    if (event instanceof AliasEvent || (event instanceof NodeEvent n && n.getAnchor() != null)) {
      throw failure(file, mark, DeckFileMessages.yamlReference(((NodeEvent) event).getAnchor()));
    }
    if (depth > DEEPEST) {
      throw failure(file, mark, DeckFileMessages.nestedTooDeep(DEEPEST));
    }
    int line = mark.getLine() + 1;
    int column = mark.getColumn() + 1;
    if (event instanceof ScalarEvent s) {
      refuseTag(s.getTag(), mark);
      boolean plain = s.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
      return new Node.Scalar(s.getValue(), plain, line, column);
    }
    if (event instanceof SequenceStartEvent s) {
      refuseTag(s.getTag(), mark);
      return new Node.Sequence(values(depth), line, column);
    }
    refuseTag(((MappingStartEvent) event).getTag(), mark);
    return new Node.Mapping(entries(depth), line, column);
  }

  private List<Node> values(int depth) {
    List<Node> values = new ArrayList<>();
    for (Event e = events.next(); !e.is(Event.ID.SequenceEnd); e = events.next()) {
      values.add(node(e, depth + 1));
    }
    return values;
  }

  private List<Node.Entry> entries(int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Event e = events.next(); !e.is(Event.ID.MappingEnd); e = events.next()) {
      Node key = node(e, depth + 1);
      if (!(key instanceof Node.Scalar name)) {
        throw failure(
            file, e.getStartMark(), DeckFileMessages.notYaml("a field's name must be text"));
      }
      entries.add(new Node.Entry(name, node(events.next(), depth + 1)));
    }
    return entries;
  }

  private void refuseTag(String tag, Mark mark) {
    if (tag != null) {
      throw failure(file, mark, DeckFileMessages.yamlTag(tag));
    }
  }

  private static Failure failure(String file, Mark mark, String message) {
    SourceSpan at = mark == null ? SourceSpan.START : at(mark);
    return new Failure(
        Failure.Kind.INPUT, List.of(Diagnostic.error("deck-file", file, message).at(at)));
  }

  private static SourceSpan at(Mark mark) {
    int line = mark.getLine() + 1;
    int column = mark.getColumn() + 1;
    return new SourceSpan(line, column, line, column);
  }
}
