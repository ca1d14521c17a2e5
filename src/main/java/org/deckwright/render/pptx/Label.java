package org.deckwright.render.pptx;

import java.util.Optional;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;

/** Writes what a shape is called and what it tells those who cannot see it. */
final class Label {
  private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
  private static final String NAMESPACE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private Label() {}

  static void write(Xml x, Tag tag, int id) {
    Optional<String> alt = tag.alt().isEmpty() ? Optional.empty() : Optional.of(tag.alt());
    x.open("p:cNvPr", "id", id, "name", tag.name(), "descr", alt);
    if (tag.role() == Role.DECORATION) {
      x.open("a:extLst").open("a:ext", "uri", DECORATIVE);
      x.leaf("adec:decorative", "xmlns:adec", NAMESPACE, "val", "1").close().close();
    }
    x.close();
  }
}
