package org.deckwright.render;

import java.util.Locale;

/** Which addresses an output may lead to. */
public final class WebAddress {
  private WebAddress() {}

  /** Only what a browser or mail program opens without running it: a source may be hostile. */
  public static boolean isSafe(String address) {
    String a = address.toLowerCase(Locale.ROOT);
    return a.startsWith("https://") || a.startsWith("http://") || a.startsWith("mailto:");
  }
}
