/** Turns a chart's figures into a placed chart: scale, plot, inks and the texts beside it. */
package org.deckwright.layout.chart;
