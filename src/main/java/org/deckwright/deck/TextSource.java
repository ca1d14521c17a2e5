package org.deckwright.deck;

/** Where a shown text comes from. */
public record TextSource(
    @Meaning("Which text: title, kicker, points.0.label, diagram.items.2.text …") String text,
    @Meaning(
            "Line and sentence in the source: L24.1; L24-L27 for several lines; two places parted by a comma")
        String at) {}
