package org.deckwright.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its archive says it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("from its classes");
    return new String[] {"deckwright " + version};
  }
}
