package org.deckwright.diag;

import java.util.List;

/** Data that a structure or chart cannot draw as they are given. */
public final class DiagramMessages {
  private DiagramMessages() {}

  public static String unknownNode(String name) {
    return "field 'edges' names '" + name + "', which no item is called; that edge is left out";
  }

  public static String droppedEdge(String from, String to) {
    String what = from.equals(to) ? "leads back to its start" : "is given twice";
    return "the edge from '" + from + "' to '" + to + "' " + what + "; it is left out";
  }

  public static String notNeighbours(String from, String to) {
    return "the edge from '"
        + from
        + "' to '"
        + to
        + "' skips a member; only neighbours hand something on";
  }

  public static String noSharedMember(String first, String second) {
    return "fields '" + first + "' and '" + second + "' have no member in common";
  }

  public static String unknownParent(String field, String parent) {
    return "field '" + field + "' names '" + parent + "', which no item is called";
  }

  public static String parentCircle(String field) {
    return "field '" + field + "' leads back to its own item; a tree has no circles";
  }

  public static String unknownLane(String field, String found, List<String> known) {
    return "field '%s' is '%s', but no lane is called so; the nearest is '%s' (of %s)"
        .formatted(field, found, Nearest.of(found, known).orElse(""), String.join(", ", known));
  }

  public static String countOf(String field, int found, int expected) {
    return "field '" + field + "' has " + found + " entries; expected " + expected;
  }

  /**
   * @param field its place in the diagram, such as {@code items[2].amount}, counted from 1
   */
  public static String missingAmount(String field) {
    return "field '"
        + field
        + "' is missing; write the figure as a number, so that it has a length";
  }

  public static String totalOff(String field, double given, double sum) {
    return "field '"
        + field
        + "' is "
        + Figures.shown(given)
        + ", and what stands before it makes "
        + Figures.shown(sum)
        + "; leave the total's amount out, or mend a part";
  }

  public static String missingFigure(String field) {
    return "field '" + field + "' is missing; write the figure that the picture is about";
  }

  public static String negativeAmount(String field, double found) {
    return "field '" + field + "' is " + Figures.shown(found) + ", but no length is below zero";
  }

  public static String noAmounts(String field) {
    return "field '" + field + "' is zero everywhere, so there is nothing to draw";
  }

  public static String amountBetween(String field, double found, double least, double most) {
    return "field '"
        + field
        + "' is "
        + Figures.shown(found)
        + "; expected "
        + Figures.shown(least)
        + " to "
        + Figures.shown(most);
  }

  /**
   * @param instead the structure that can show it
   */
  public static String amountsApart(String field, int ratio, String instead) {
    return "field '"
        + field
        + "' differs by more than 1 to "
        + ratio
        + ", too much for one scale; take "
        + instead;
  }

  public static String missingDate(String field) {
    return "field '" + field + "' is missing; write when, such as 2026-03 – 2026-05";
  }

  public static String unreadableDate(String field, String found, String expected) {
    return "field '"
        + field
        + "' is '"
        + found
        + "', expected one of "
        + expected
        + ", or two of them with a dash between";
  }

  public static String datesTurned(String field, String found) {
    return "field '" + field + "' is '" + found + "', which ends before it begins; turn it round";
  }
}
