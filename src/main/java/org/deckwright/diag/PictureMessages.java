package org.deckwright.diag;

/** Pictures that a source names and that cannot be shown. */
public final class PictureMessages {
  private PictureMessages() {}

  public static String missing(String name) {
    return "the text names a picture, '" + name + "', that it does not have";
  }

  public static String elsewhere(String name) {
    return "picture '"
        + name
        + "' is not a file here, and nothing is fetched; save it beside the source";
  }

  public static String allElsewhere(int pictures) {
    return "pictures on the net are not fetched and left out ("
        + pictures
        + "); save the page with its files";
  }

  public static String notThere(String name) {
    return "picture '" + name + "' is not in the source's folder; put it there";
  }

  public static String tooLarge(String name) {
    return "picture '" + name + "' is too large; make it smaller than 30 MB and 60 million pixels";
  }

  public static String unsupported(String name) {
    return "picture '" + name + "' is neither PNG nor JPEG; save it as one of these";
  }

  public static String broken(String name) {
    return "picture '" + name + "' is broken and left out; save it again";
  }

  public static String notShown(String file) {
    return "the picture '"
        + file
        + "' cannot be shown; put a PNG or JPEG of that name beside the source";
  }

  public static String manyMissing(int pictures, String first) {
    return pictures
        + " pictures ('"
        + first
        + "' is the first) are not beside the source and left out; put them there";
  }

  public static String onTheNet(int pictures) {
    return "pictures on the net are not fetched and left out ("
        + pictures
        + "); save them beside the file";
  }
}
