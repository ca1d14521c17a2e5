package org.deckwright.diag;

import java.util.List;

/** Files given to be read: missing, broken, locked, too large or of another kind. */
public final class FileMessages {
  private FileMessages() {}

  public static String missing(String file) {
    return file + ": no such file; check its name";
  }

  public static String isFolder(String file) {
    return file + ": is a folder; name a file in it";
  }

  public static String unreadable(String file) {
    return file + ": cannot be read; check its permissions";
  }

  public static String tooLarge(String file, int mostBytes) {
    return file
        + ": larger than "
        + mostBytes / (1024 * 1024)
        + " MB, which is no article; cut out the part to tell";
  }

  public static String unsupported(String file, List<String> endings) {
    return file + ": cannot read this kind of file; use one of " + String.join(", ", endings);
  }

  public static String toConvert(String file, String ending, String into) {
    return file + ": ." + ending + " files are not read; open it and save it as " + into;
  }

  public static String empty(String file) {
    return file + ": is empty; there is nothing to tell";
  }

  public static String binary(String file) {
    return file + ": is a binary file, not text; check that its ending says what it is";
  }

  public static String notText(String file) {
    return file + ": is not text in UTF-8 or UTF-16; save it as UTF-8";
  }

  public static String brokenEncoding(String file, String charset, int line, int atByte) {
    return file
        + ":"
        + line
        + ": is not valid "
        + charset
        + " (byte "
        + atByte
        + "); save it again as UTF-8";
  }

  public static String documentBroken(String file) {
    return file + ": is broken and cannot be read; open it in its program and save it again";
  }

  public static String documentTooLarge(String file) {
    return file + ": unpacks to more than any document holds; save its text alone";
  }

  public static String documentLocked(String file) {
    return file + ": is an old or locked Word file; save it as .docx without a password";
  }

  public static String documentNotWord(String file) {
    return file + ": is no Word document, whatever its name says; save it as .docx";
  }

  public static String pdfLocked(String file) {
    return file + ": is locked by a password; save it without one";
  }

  public static String pdfWithoutText(String file) {
    return file
        + ": has pictures of text but no text (a scan); run it through text recognition first";
  }

  public static String presentationLocked(String file) {
    return file + ": is an old or locked presentation; save it as .pptx without a password";
  }

  public static String presentationBroken(String file) {
    return file + ": is no presentation that can be read; open it in its program and save it again";
  }

  public static String presentationTooLarge(String file) {
    return file + ": unpacks to more than any presentation holds; save it with smaller pictures";
  }
}
