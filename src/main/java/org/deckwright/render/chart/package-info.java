/** Turns a chart's model into drawing on any Java 2D surface, with JFreeChart. */
package org.deckwright.render.chart;
