package org.deckwright.pipeline;

import java.util.Optional;
import org.deckwright.scene.Scene;

/**
 * The deck, laid out for what is to be made of it.
 *
 * @param slides one page a slide, or several where a slide was split
 * @param handout the slides as thumbnails on paper; empty where none is asked for
 * @param infographic one tall page; empty where none is asked for
 */
record Scenes(Scene slides, Optional<Scene> handout, Optional<Scene> infographic) {}
