package org.deckwright.pipeline;

import java.util.List;
import org.deckwright.layout.PosterForm;

/**
 * What the infographic's page is like.
 *
 * @param form one of {@link #FORMS}
 */
public record PosterStyle(String form) {
  /** Forms by name, the usual first. */
  public static final List<String> FORMS = PosterForm.names();

  /** As tall as the story needs. */
  public static final PosterStyle USUAL = new PosterStyle(FORMS.get(0));

  /** How the layout calls it. */
  PosterForm asForm() {
    return PosterForm.named(form).orElseThrow();
  }
}
