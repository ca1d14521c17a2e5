package org.deckwright.article.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a copied headline carries behind it: the name of its site, or its author's. */
final class SiteName {
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:\\s+[|•]\\s+|\\s*[|｜]\\s*)(?<site>[^|｜•]{2,30})$"
              + "|\\s+[-–—]\\s+(?:作者[:：]?|文[/／]|(?i:by )).{2,30}$");

  private static final int SHORTEST = 8; // signs of a headline

  private SiteName() {}

  /** The headline alone; as it is where too little would be left. */
  static MappedText without(MappedText headline) {
    MappedText out = headline;
    Matcher m = TAIL.matcher(out.text());
    while (m.find() && m.start() >= SHORTEST) {
      out = out.part(0, m.start());
      m = TAIL.matcher(out.text());
    }
    return out;
  }
}
