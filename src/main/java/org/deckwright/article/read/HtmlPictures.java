package org.deckwright.article.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.Picture;
import org.jsoup.nodes.Element;

/** Names the pictures of a page: files beside it, and those that its addresses hold. */
final class HtmlPictures {
  private static final int MOST_HELD = 8 * 1024 * 1024;
  private static final int MOST_PICTURES = 200;
  private static final int LONGEST_NAME = 1000;
  private static final int LOOKED_AT = 200;

  /** Pictures smaller than this are dots that count readers, or icons. */
  private static final int SMALLEST = 48;

  private static final Pattern DATA =
      Pattern.compile("(?i)^data:image/(png|jpe?g|gif|webp|bmp)(?:;[\\w=.-]+)*;base64,");
  private static final Pattern SIZE = Pattern.compile("^(\\d{1,5})(?:px)?$");
  private static final Pattern REMOTE = Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]+:|//).*");

  private final String page;
  private final Map<String, Picture> held = new LinkedHashMap<>();
  private int remote;

  /**
   * @param page name of the page's file, which the names of its own pictures start with
   */
  HtmlPictures(String page) {
    this.page = page;
  }

  Map<String, Picture> held() {
    return held;
  }

  /** How many pictures lie elsewhere, where nothing is fetched from. */
  int remote() {
    return remote;
  }

  /** The name of a picture's file; empty for remote, tiny or unknown ones. */
  Optional<String> file(Element img) {
    String address = address(img);
    Matcher data =
        DATA.matcher(address.length() > LOOKED_AT ? address.substring(0, LOOKED_AT) : address);
    if (isTiny(img)) {
      return Optional.empty();
    }
    if (data.find()) {
      return hold(address.substring(data.end()), data.group(1));
    }
    if (address.isEmpty() || address.length() > LONGEST_NAME || REMOTE.matcher(address).matches()) {
      remote += address.isEmpty() ? 0 : 1;
      return Optional.empty();
    }
    return Optional.of(decoded(address.replaceFirst("[?#].*$", ""))).filter(f -> !f.isBlank());
  }

  /** Its address; pages that load late put a placeholder there and the address beside it. */
  private static String address(Element img) {
    String src = img.attr("src").strip();
    boolean placeholder =
        src.isEmpty() || src.startsWith("data:image/gif") || src.startsWith("data:image/svg");
    return !placeholder
        ? src
        : Stream.concat(
                Stream.of("data-src", "data-lazy-src", "data-original").map(img::attr),
                img.parent() != null && img.parent().normalName().equals("picture")
                    ? img.parent().select("source, img").stream().map(HtmlPictures::largest)
                    : Stream.of(largest(img)))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .findFirst()
            .orElse("");
  }

  /** The last of a picture's sizes, which pages list from small to large. */
  private static String largest(Element img) {
    String sizes = img.hasAttr("srcset") ? img.attr("srcset") : img.attr("data-srcset");
    String last = sizes.substring(sizes.strip().lastIndexOf(", ") + 1).strip();
    return last.startsWith("data:") ? "" : last.replaceFirst("\\s.*$", "");
  }

  private static boolean isTiny(Element img) {
    return isTiny(img.attr("width")) || isTiny(img.attr("height"));
  }

  private static boolean isTiny(String size) {
    Matcher m = SIZE.matcher(size.strip());
    return m.find() && Integer.parseInt(m.group(1)) < SMALLEST;
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a per cent sign that is none of an escape
    }
  }

  private Optional<String> hold(String base64, String kind) {
    if (base64.length() > MOST_HELD / 3 * 4 || held.size() >= MOST_PICTURES) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
      String ending = kind.toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
      String name = page + "#picture-" + (held.size() + 1) + "." + ending;
      held.put(name, new Picture(bytes));
      return Optional.of(name);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no base 64 after all
    }
  }
}
