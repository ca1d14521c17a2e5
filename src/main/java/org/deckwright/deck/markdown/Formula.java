package org.deckwright.deck.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a LaTeX formula as plain text: {@code \frac{1}{2} x^2} becomes 1/2 x². */
final class Formula {
  private static final String RAISED_FROM =
      "0123456789+-=()abcdefghijklmnoprstuvwxyzTABDEGHIJKLMNOPRUVW′";
  private static final String RAISED_TO =
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵁⱽᵂ′";
  private static final String LOWERED_FROM = "0123456789+-=()aehijklmnoprstuvx";
  private static final String LOWERED_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

  /** Commands that only dress their argument. */
  private static final Set<String> DRESS =
      Set.of(
          "text",
          "textbf",
          "textit",
          "textrm",
          "mathrm",
          "mathbf",
          "mathit",
          "mathsf",
          "mathtt",
          "mathcal",
          "mathfrak",
          "mathbb",
          "mathscr",
          "operatorname",
          "bm",
          "boldsymbol",
          "mbox",
          "overline",
          "underline",
          "tilde",
          "widetilde",
          "hat",
          "widehat",
          "bar",
          "vec",
          "dot",
          "boxed",
          "underbrace",
          "overbrace",
          "displaystyle",
          "limits",
          "left",
          "right",
          "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr");

  private static final Pattern SINGLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}.,]+");

  private final String source;
  private final NamedSigns symbols;
  private int at;

  private Formula(String source, NamedSigns symbols) {
    this.source = source;
    this.symbols = symbols;
  }

  /**
   * @param latex without the dollar signs round it
   */
  static String text(String latex, NamedSigns symbols) {
    return new Formula(latex, symbols).upTo('\0').replaceAll("\\s+", " ").strip();
  }

  /** All up to a closing sign, which is passed. */
  private String upTo(char end) {
    StringBuilder out = new StringBuilder();
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == end) {
        at++;
        break;
      }
      out.append(next());
    }
    return out.toString();
  }

  /** One sign, group or command, with nothing of what follows. */
  private String next() {
    char c = source.charAt(at++);
    return switch (c) {
      case '\\' -> command();
      case '{' -> upTo('}');
      case '^' -> moved(RAISED_FROM, RAISED_TO, "^");
      case '_' -> moved(LOWERED_FROM, LOWERED_TO, "_");
      case '&', '~' -> " ";
      case '}' -> "";
      case '\'' -> "′";
      default -> String.valueOf(c);
    };
  }

  private String argument() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    return at < source.length() ? next().strip() : "";
  }

  private String moved(String from, String to, String sign) {
    String what = argument();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < what.length(); i++) {
      int found = from.indexOf(what.charAt(i));
      if (found < 0) {
        return sign + (what.length() > 1 ? "(" + what + ")" : what);
      }
      out.append(to.charAt(found));
    }
    return out.toString();
  }

  private String command() {
    int start = at;
    while (at < source.length() && Character.isLetter(source.charAt(at))) {
      at++;
    }
    if (at == start) {
      char sign = at < source.length() ? source.charAt(at++) : ' ';
      return sign == '\\' ? "; " : ",;:! ".indexOf(sign) >= 0 ? " " : String.valueOf(sign);
    }
    String name = source.substring(start, at);
    return switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac" -> single(argument()) + "/" + single(argument());
      case "binom" -> "(" + argument() + " " + argument() + ")";
      case "sqrt" -> root();
      case "begin", "end" -> dropped();
      case "quad", "qquad" -> " ";
      default -> DRESS.contains(name) ? "" : named(name);
    };
  }

  /** Words such as lim stay; what follows a named sign is parted from it where the source does. */
  private String named(String name) {
    Optional<String> symbol = symbols.sign(name);
    return symbol.orElse(name);
  }

  private String dropped() {
    argument();
    return " ";
  }

  private String root() {
    String degree = "";
    if (at < source.length() && source.charAt(at) == '[') {
      at++;
      String given = upTo(']');
      int index = given.length() == 1 ? RAISED_FROM.indexOf(given.charAt(0)) : -1;
      degree = index < 0 ? "" : String.valueOf(RAISED_TO.charAt(index));
    }
    String inside = argument();
    return degree + "√" + (inside.matches(".|\\d+") ? inside : "(" + inside + ")");
  }

  /** In brackets unless it is one number or word. */
  private static String single(String text) {
    return SINGLE.matcher(text).matches() ? text : "(" + text + ")";
  }
}
