package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Link;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** "A" feeds "B" and "C": a graph of the quoted names, with sorts where a list tells them. */
public final class GraphFinder implements Finder {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{1,40})\"");
  private static final int FEWEST = 3;

  @Override
  public String name() {
    return "graph";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      Net net = new Net();
      for (Sentence s : paragraph) {
        lexicon.cue("feeds", s).ifPresent(net::add);
      }
      if (net.links.size() >= FEWEST && net.nodes.size() > FEWEST) {
        out.add(finding(net, paragraph, section, lexicon));
      }
    }
    return out;
  }

  /** Nodes by their small name, in the order of their first mention. */
  private static final class Net {
    private final Map<String, Part> nodes = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final List<Sentence> covers = new ArrayList<>();

    void add(Cue cue) {
      Sentence s = cue.sentence();
      int verb = cue.range("verb").map(Range::start).orElse(cue.start());
      List<String> from = names(s, 0, verb);
      List<String> to = names(s, verb, s.text().length());
      for (String a : from) {
        to.forEach(b -> links.add(Link.of(a, b)));
      }
      if (!from.isEmpty() && !to.isEmpty()) {
        covers.add(s);
      }
    }

    private List<String> names(Sentence s, int from, int to) {
      List<String> out = new ArrayList<>();
      Matcher m = QUOTED.matcher(Folded.of(s.text())).region(from, to);
      while (m.find()) {
        String id = m.group(1).toLowerCase(Locale.ROOT).strip();
        Phrase label = Phrase.of(s, new Range(m.start(1), m.end(1))).capital();
        nodes.putIfAbsent(id, Part.of(label).withId(id));
        out.add(id);
      }
      return out;
    }
  }

  private Finding finding(Net net, List<Sentence> paragraph, SectionView section, Lexicon lexicon) {
    List<Part> nodes = new ArrayList<>(net.nodes.values());
    List<Part> legend = new ArrayList<>();
    List<Sentence> covers = new ArrayList<>(net.covers);
    Sentence last = paragraph.get(paragraph.size() - 1);
    section.listAfter(last).ifPresent(l -> sort(l, nodes, legend, covers, lexicon));
    if (!legend.isEmpty()) {
      covers.add(last);
    }
    Picture picture =
        Picture.of("relation-graph", nodes).withLinks(List.copyOf(net.links)).withLegend(legend);
    return new Finding(
        picture,
        0.97,
        List.of(paragraph.get(0), net.covers.get(0)),
        covers,
        new Reason(name(), List.of("A feeds B")));
  }

  /** Each item of the list names a sort and the nodes of that sort. */
  private static void sort(
      Block.ItemList list,
      List<Part> nodes,
      List<Part> legend,
      List<Sentence> covers,
      Lexicon lexicon) {
    List<Part> sorted = new ArrayList<>(nodes);
    List<Part> sorts = new ArrayList<>();
    List<String> free = new ArrayList<>(List.of("main", "side", "tool", "person"));
    for (Block.ListItem item : list.items()) {
      Part part = ListItems.part(item, lexicon);
      String text = part.text().text().toLowerCase(Locale.ROOT);
      String kind = kind(part.label().text(), free, lexicon);
      boolean named = false;
      for (int i = 0; i < sorted.size(); i++) {
        if (text.contains(sorted.get(i).id())) {
          sorted.set(i, sorted.get(i).withKind(kind));
          named = true;
        }
      }
      if (!named) {
        return;
      }
      free.remove(kind);
      sorts.add(Part.of(new Phrase(kind, List.of()), part.label()));
      covers.addAll(item.sentences());
    }
    nodes.clear();
    nodes.addAll(sorted);
    legend.addAll(sorts);
  }

  private static String kind(String label, List<String> free, Lexicon lexicon) {
    Optional<String> told =
        List.of("main", "side", "tool", "person").stream()
            .filter(k -> free.contains(k) && lexicon.finds("kind-" + k, label))
            .findFirst();
    return told.orElse(free.isEmpty() ? "side" : free.get(0));
  }
}
