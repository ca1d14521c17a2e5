/** The command line: commands, progress and exit codes. */
package org.deckwright.cli;
