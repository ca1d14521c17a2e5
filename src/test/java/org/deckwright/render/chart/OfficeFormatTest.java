package org.deckwright.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OfficeFormatTest {
  @Test
  void writesQuotedAndEscapedTextAsItStands() {
    assertEquals("25 %", new OfficeFormat("0 \"%\"").write(25));
    assertEquals("25 bn o'clock", new OfficeFormat("0\" bn o'clock\"").write(25));
    assertEquals("25 x", new OfficeFormat("0\\ \\x").write(25));
  }

  @Test
  void writesPercentGroupsAndDecimals() {
    assertEquals("25%", new OfficeFormat("0%").write(0.25));
    assertEquals("12,345.50", new OfficeFormat("#,##0.00").write(12345.5));
    assertEquals("0", new OfficeFormat("0").write(-0.0));
  }

  @Test
  void takesTheFirstOfSeveralSections() {
    assertEquals("-3", new OfficeFormat("0;[Red]-0").write(-3));
    assertEquals("2.5", new OfficeFormat("General").write(2.5));
  }
}
