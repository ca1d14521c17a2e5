package org.deckwright.diag;

/** Ends a run with one clear line and an exit code; thrown where nothing useful can be made. */
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

  /**
   * @param message what, where, what to do: one line, made by {@link Messages}
   */
  public Failure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Failure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
