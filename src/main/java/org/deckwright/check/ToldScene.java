package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deckwright.check.Told.ToldSlide;
import org.deckwright.check.Told.ToldText;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;

/** Says of a deck of which nothing but its slides is known what rules of trust look at. */
public final class ToldScene {
  private static final int MOST_WORDS = 60;
  private static final String FORM = "forms";

  private ToldScene() {}

  /** What the deck tells; it has no source, no sections and no audience that is known. */
  public static Told of(Scene scene) {
    List<ToldSlide> slides = new ArrayList<>();
    for (Page page : scene.pages()) {
      slides.add(slide(page, slides.size() + 1));
    }
    return new Told(slides, List.of(), false, Set.of(), MOST_WORDS, false);
  }

  private static ToldSlide slide(Page page, int number) {
    String title = text(page, true);
    String all = (title + " " + text(page, false)).strip();
    Set<String> content = content(page);
    String kind = number == 1 ? "title" : content.contains("table") ? "table" : "slide";
    List<ToldText> texts = List.of(new ToldText(all, false, "", ""));
    return new ToldSlide(
        number, kind, layout(page, content), title, true, true, 0, words(all), texts);
  }

  private static String text(Page page, boolean title) {
    return Leaves.of(page.marks())
        .filter(m -> isTold(m.tag().role()) && title == (m.tag().role() == Role.TITLE))
        .flatMap(Leaves::texts)
        .map(t -> t.block().text().strip())
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isTold(Role role) {
    return role != Role.DECORATION && role != Role.FOOTER && role != Role.PAGE_NUMBER;
  }

  /** Two Han characters count as a word; a bare figure, such as a card's number, is none. */
  private static int words(String text) {
    List<String> words =
        Tokens.words(text).stream()
            .filter(w -> w.codePoints().anyMatch(Character::isLetter))
            .toList();
    long han = words.stream().filter(w -> w.codePointAt(0) >= 0x3040).count();
    return (int) (words.size() - han + han / 2);
  }

  /** The layout's name with what stands on it: slides of one layout may show different things. */
  private static String layout(Page page, Set<String> content) {
    return content.isEmpty()
        ? page.layout()
        : page.layout() + " (" + String.join(", ", content) + ")";
  }

  /** Kinds of what stands there; of forms also how many, as many pictures are made of forms. */
  private static Set<String> content(Page page) {
    List<String> kinds =
        Leaves.of(page.marks())
            .filter(m -> isTold(m.tag().role()))
            .map(ToldScene::kind)
            .filter(k -> !k.isEmpty())
            .toList();
    long forms = kinds.stream().filter(FORM::equals).count();
    return kinds.stream()
        .map(k -> k.equals(FORM) ? forms + " " + FORM : k)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String kind(Mark mark) {
    if (mark instanceof Mark.Table) {
      return "table";
    }
    if (mark.tag().role() == Role.FIGURE) {
      return "picture";
    }
    boolean form = mark instanceof Mark.Shape s && s.fill().isPresent();
    boolean text = mark instanceof Mark.Text && mark.tag().role() != Role.TITLE;
    return form ? FORM : text ? "text" : "";
  }
}
