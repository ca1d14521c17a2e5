package org.deckwright.cli;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.diag.UsageMessages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on one line what is wrong with a command. */
final class UsageText {
  private UsageText() {}

  static String of(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException u && !u.getUnmatched().isEmpty()) {
      return unmatched(u.getUnmatched().get(0), spec);
    }
    if (e instanceof MissingParameterException m && !m.getMissing().isEmpty()) {
      return UsageMessages.missingOperand(m.getMissing().get(0).paramLabel());
    }
    return e.getMessage().lines().findFirst().orElse("");
  }

  private static String unmatched(String word, CommandSpec spec) {
    if (word.startsWith("-") && word.length() > 1) {
      List<String> options = new ArrayList<>();
      spec.options().forEach(o -> options.add(o.longestName()));
      return UsageMessages.unknownOption(word, options);
    }
    return spec.subcommands().isEmpty()
        ? UsageMessages.tooManyOperands(word)
        : UsageMessages.unknownWord("command", word, List.copyOf(spec.subcommands().keySet()));
  }
}
