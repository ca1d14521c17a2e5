package org.deckwright.article.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deckwright.article.Picture;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.PictureMessages;

/** Takes the pictures out of a Word file, those that are shown. */
final class DocxPictures {
  private static final int MOST_PICTURES = 200;

  private final String name;
  private final DocxPackage file;
  private final Map<String, String> relations;
  private final Diagnostics diagnostics;
  private final Map<String, Picture> held = new LinkedHashMap<>();

  DocxPictures(String name, DocxPackage file, Diagnostics diagnostics) {
    this.name = name;
    this.file = file;
    this.relations = file.relations(file.document());
    this.diagnostics = diagnostics;
  }

  Map<String, Picture> held() {
    return held;
  }

  /** The name of the picture that a relation leads to; empty for kinds that are not drawn. */
  Optional<String> file(String relation) {
    String part = relations.getOrDefault(relation, "");
    String shown = name + "#" + part.substring(part.lastIndexOf('/') + 1);
    if (held.containsKey(shown)) {
      return Optional.of(shown);
    }
    if (!part.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g)")) {
      if (!part.isEmpty()) {
        diagnostics.add(Diagnostic.info("picture", name, PictureMessages.unsupported(shown)));
      }
      return Optional.empty();
    }
    Optional<byte[]> bytes = held.size() < MOST_PICTURES ? file.part(part) : Optional.empty();
    bytes.ifPresent(b -> held.put(shown, new Picture(b)));
    return bytes.map(b -> shown);
  }
}
