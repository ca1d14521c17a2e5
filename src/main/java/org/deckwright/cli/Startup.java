package org.deckwright.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.deckwright.pipeline.Fonts;

/** Sets up the JVM before the first class of a library is loaded. */
final class Startup {
  /** Kept, because the logging system itself forgets loggers that nobody holds. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

  private Startup() {}

  /** Makes fonts independent of the machine, and libraries silent: problems are told by us. */
  static void prepare() {
    Fonts.prepare();
    Fonts.loadAhead("en");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    // The JDK's own: otherwise POI looks through all jars for another, for each file.
    System.setProperty(
        "javax.xml.transform.TransformerFactory",
        "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
    SILENT.forEach(l -> l.setLevel(Level.OFF));
  }
}
