package org.deckwright.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void findsTheWordThatWasMeant() {
    List<String> words = List.of("title", "takeaway", "theme", "language", "list-cards");
    assertEquals(Optional.of("title"), Nearest.of("tilte", words));
    assertEquals(Optional.of("language"), Nearest.of("LANG", words));
    assertEquals(Optional.of("list-cards"), Nearest.of("list-card", words));
    assertEquals(Optional.empty(), Nearest.of("x", List.of()));
  }
}
