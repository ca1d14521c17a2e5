package org.deckwright.pipeline;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.LayoutMessages;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.deckwright.text.FontBook;

/** Tells of letters on the slides that no bundled face can draw, once for each script. */
final class MissingGlyphs {
  private MissingGlyphs() {}

  static void tell(Scene scene, Diagnostics diagnostics) {
    Set<String> scripts = new TreeSet<>();
    StringBuilder signs = new StringBuilder();
    characters(scene)
        .filter(cp -> cp > 0x7F && Character.getType(cp) != Character.PRIVATE_USE)
        .distinct()
        .filter(cp -> !FontBook.bundled().canDraw(cp))
        .forEach(
            cp -> {
              Character.UnicodeScript script = Character.UnicodeScript.of(cp);
              if (script != Character.UnicodeScript.COMMON) {
                scripts.add(name(script));
              } else if (!Character.isWhitespace(cp)) {
                signs.append(signs.isEmpty() ? "" : " ").appendCodePoint(cp);
              }
            });
    scripts.forEach(s -> add("glyphs-missing", LayoutMessages.noFace(s), diagnostics));
    if (!signs.isEmpty()) {
      String some = signs.substring(0, signs.offsetByCodePoints(0, few(signs)));
      diagnostics.add(Diagnostic.info("signs-missing", "", LayoutMessages.noSigns(some.strip())));
    }
  }

  private static int few(CharSequence signs) {
    return (int) Math.min(15, signs.codePoints().count());
  }

  private static void add(String rule, String message, Diagnostics diagnostics) {
    diagnostics.add(Diagnostic.warning(rule, "", message));
  }

  private static String name(Character.UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static IntStream characters(Scene scene) {
    Stream<Mark> marks = scene.pages().stream().map(Page::marks).flatMap(Leaves::of);
    return marks.flatMap(Leaves::texts).flatMapToInt(t -> t.block().text().codePoints());
  }
}
