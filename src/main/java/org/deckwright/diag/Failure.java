package org.deckwright.diag;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ends a run with clear lines and an exit code; thrown where nothing useful can be made. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why the run ended; each kind has its exit code. */
  public enum Kind {
    /** Unknown command, option, theme, audience or format. */
    USAGE(2),
    /** A source or theme file is missing, a folder, empty, binary, unsupported or invalid. */
    INPUT(3),
    /** The output cannot be written. */
    OUTPUT(4);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;
  private final transient List<Diagnostic> problems;

  /**
   * A failure with one reason.
   *
   * @param message what, where, what to do: one line, from one of the {@code …Messages} classes
   */
  public Failure(Kind kind, String message) {
    this(kind, message, null);
  }

  public Failure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.problems = List.of(Diagnostic.error(kind.name().toLowerCase(Locale.ROOT), "", message));
  }

  /**
   * A failure with several reasons.
   *
   * @param problems at least one; the message has one line for each
   */
  public Failure(Kind kind, List<Diagnostic> problems) {
    super(problems.stream().map(Diagnostic::line).collect(Collectors.joining("\n")));
    this.kind = kind;
    this.problems = List.copyOf(problems);
  }

  public Kind kind() {
    return kind;
  }

  /** All that is wrong, at least one. */
  public List<Diagnostic> problems() {
    return problems;
  }
}
