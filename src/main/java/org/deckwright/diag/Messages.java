package org.deckwright.diag;

/** Every text about a problem that a user may see, one method each: what, where, what to do. */
public final class Messages {
  private Messages() {}

  // Add methods here, grouped by the package that uses them; keep each message one line.

  // cli
  public static String unknownWord(String what, String word, java.util.List<String> known) {
    return "no %s is called '%s'; the nearest is '%s' (of %s)"
        .formatted(what, word, Nearest.of(word, known).orElse(""), String.join(", ", known));
  }

  public static String sameResults(String first, String second, String path) {
    return "'%s' and '%s' would both write %s; build them one by one, with --name or another -o"
        .formatted(first, second, path);
  }

  public static String unknownOption(String word, java.util.List<String> known) {
    String option = word.replaceFirst("=.*", "");
    return "no option is called '%s' here; the nearest is '%s'"
        .formatted(option, Nearest.of(option, known).orElse(""));
  }

  public static String missingCommand(java.util.List<String> known) {
    return "missing command; one of " + String.join(", ", known);
  }

  public static String nothingWrong(String source) {
    return source + ": nothing wrong";
  }

  public static String missingOperand(String what) {
    return "missing " + what;
  }

  public static String tooManyOperands(String word) {
    return "'" + word + "' is one operand too many";
  }

  public static String noLanguage(String tag) {
    return "'" + tag + "' is no language tag; write it as en or zh-CN";
  }

  public static String oneNameForMany() {
    return "--name is for one source; leave it out, or build the sources one by one";
  }

  public static String nameIsPath(String name) {
    return "--name '" + name + "' is not a file name; choose the folder with -o";
  }

  public static String andMore(int count) {
    return "and " + count + " more; 'deckwright check' lists all";
  }

  public static String repairedHead() {
    return "Repaired or chosen:";
  }

  public static String tryHelp(String command) {
    return "try '" + command + " --help'";
  }

  public static String programFailed(String what) {
    return "the program failed here (" + what + "); please report it, with the output of --debug";
  }

  public static String tooMuchForMemory() {
    return "too large for the memory of this run; cut out the part to tell";
  }

  // pipeline
  public static String checked(int rules, int broken) {
    return rules + " rules, " + (broken == 0 ? "nothing wrong" : broken + " to look at");
  }

  public static String wrongTheme(String file, String why) {
    return file + ": field 'theme': " + why;
  }

  public static String wrongAudience(String file, String why) {
    return file + ": field 'audience': " + why;
  }

  public static String notText(String file) {
    return file + ": is not text in UTF-8 or UTF-16; save it as UTF-8";
  }

  public static String sourceGone(String source) {
    return "the article '"
        + source
        + "' is not found from here, so its texts cannot be traced; put it back beside this file";
  }

  public static String outputIsFolder(String place) {
    return place + ": is a folder; move it away, or choose another -o or --name";
  }

  public static String outputFailed(String place, String reason) {
    return place
        + ": cannot be written ("
        + reason
        + "); nothing was changed; make room or choose another -o";
  }

  /** What went to standard output did not arrive. */
  public static String standardOutputFailed() {
    return "standard output cannot be written; make room, or name a file with -o";
  }

  public static String pictureElsewhere(String name) {
    return "picture '"
        + name
        + "' is not a file here, and nothing is fetched; save it beside the source";
  }

  public static String pictureNotThere(String name) {
    return "picture '" + name + "' is not in the source's folder; put it there";
  }

  public static String pictureTooLarge(String name) {
    return "picture '" + name + "' is too large; make it smaller than 30 MB and 60 million pixels";
  }

  public static String pictureUnsupported(String name) {
    return "picture '" + name + "' is neither PNG nor JPEG; save it as one of these";
  }

  public static String pictureBroken(String name) {
    return "picture '" + name + "' is broken and left out; save it again";
  }

  public static String noAudience(String file) {
    return file + ": no such audience file; check the path, or see 'deckwright audiences'";
  }

  public static String outOfRange(String option, String found, int least, int most) {
    return "%s is '%s'; write a whole number from %d to %d".formatted(option, found, least, most);
  }

  // deck.plan
  public static String notPlannedHere(String source) {
    return source + ": is a plan already; --explain needs the article that it was made from";
  }

  public static String talkLength(int slides, String time, int reserve) {
    return "%d slides, about %s to say%s"
        .formatted(
            slides,
            time,
            reserve == 0 ? "" : "; " + reserve + " sentences are in the notes' reserve");
  }

  public static String tooFewSlides(int wanted, int made) {
    return "the text gives " + made + " slides, not " + wanted + "; longer needs more text";
  }

  public static String leftOff(String is, String title) {
    return "left off for length: '" + title + "' (" + is + "); its words are in the notes";
  }

  // deck.io
  public static String unknownField(String name, String known, String nearest) {
    return "field '%s' is unknown here, expected one of %s; nearest right word '%s'"
        .formatted(name, known, nearest);
  }

  public static String missingField(String name, String expected) {
    return "field '" + name + "' is missing, expected " + expected;
  }

  public static String fieldTwice(String name, int line) {
    return "field '" + name + "' stands twice, first in line " + line + "; keep one of them";
  }

  public static String wrongValue(String name, String found, String expected) {
    return "field '" + name + "' is " + found + ", expected " + expected;
  }

  public static String wrongWord(String name, String found, String expected, String nearest) {
    return "field '%s' is %s, expected %s; nearest right word '%s'"
        .formatted(name, found, expected, nearest);
  }

  public static String deckFormat(int found, int known) {
    return "field 'deck' is "
        + found
        + ", expected "
        + known
        + ", the version of the file format that this program reads";
  }

  public static String noSlides() {
    return "field 'slides' is an empty list, expected at least one slide";
  }

  public static String notYaml(String problem) {
    return "not readable as YAML (" + problem + "); check indentation, colons and quotes";
  }

  public static String severalDocuments() {
    return "a second document starts here, expected one; take the '---' away";
  }

  public static String yamlReference(String name) {
    return "'"
        + name
        + "' is a YAML reference (& or *), which is not used here; write the text out, or put it in"
        + " quotes";
  }

  public static String yamlTag(String tag) {
    return "'" + tag + "' is a YAML tag (!), which is not used here; put the text in quotes";
  }

  public static String nestedTooDeep(int deepest) {
    return "nested deeper than " + deepest + " levels, which no deck needs";
  }

  // theme
  public static String unknownTheme(String name, java.util.List<String> known) {
    return "no theme is called '"
        + name
        + "'; there are "
        + String.join(", ", known)
        + ", or the path of a .yaml file";
  }

  public static String noTheme(String file) {
    return file + ": cannot read this theme file; check the path";
  }

  public static String themeIsFolder(String file) {
    return file + ": this is a folder; name a theme file that ends in .yaml";
  }

  public static String themeNoMap(String where) {
    return where
        + ": this is no theme; a theme file holds 'name', 'extends', 'colours' …; see docs/themes.md";
  }

  public static String themeSyntax(String where, int line, String problem) {
    return where + ":" + line + ": not valid YAML: " + problem;
  }

  public static String themeCycle(String where) {
    return where + ": 'extends' goes too deep or round in a circle; let it end at a bundled theme";
  }

  public static String themeMissing(String where, String field) {
    return where + ": the theme has no '" + field + "'; add it, or start with 'extends: paper'";
  }

  public static String themeColour(String where, String field, String value) {
    return where
        + ": '"
        + field
        + "' is '"
        + value
        + "'; write six hexadecimal digits, such as C03016";
  }

  public static String themeColourUnquoted(String where, String field) {
    return where + ": YAML reads '" + field + "' as a number; put its six digits in quotes";
  }

  public static String themeNumber(String where, String field, String value) {
    return where + ": '" + field + "' is '" + value + "'; write a number of points";
  }

  public static String themeFace(
      String where, String field, String value, java.util.List<String> known) {
    return where
        + ": '"
        + field
        + "' draws with '"
        + value
        + "'; bundled faces are "
        + String.join(", ", known);
  }

  public static String themeChoice(
      String where, String field, String value, java.util.List<String> known) {
    return "%s: '%s' is '%s'; the nearest is '%s' (of %s)"
        .formatted(
            where,
            field,
            value,
            Nearest.of(value, known).orElse(known.get(0)),
            String.join(", ", known));
  }

  public static String themeContrast(
      String where, String slot, String ground, double ratio, double least) {
    return String.format(
        java.util.Locale.ROOT,
        "%s: '%s' on '%s' has a contrast of %.1f; text needs %.1f; make one darker or lighter",
        where,
        slot,
        ground,
        ratio,
        least);
  }

  // check
  public static String offPage(String text) {
    return "'" + text + "' leaves the page; move it inside, or shorten it";
  }

  public static String overlap(String one, String other) {
    return "'" + one + "' and '" + other + "' stand on each other; move one of them";
  }

  public static String overBox(String text, double over) {
    return "the text runs over its box by %s pt, at '%s'; shorten it, or make the box larger"
        .formatted(number(Math.rint(over)), text);
  }

  public static String tooSmall(String text, double size, double least) {
    return "'%s' is set at %s pt, too small for a room; make it %s pt at least"
        .formatted(text, number(size), number(least));
  }

  public static String pale(String text, double ratio, double least) {
    return String.format(
        java.util.Locale.ROOT,
        "'%s' is too pale for its ground: a contrast of %.1f, and it needs %.1f; make one darker or"
            + " lighter",
        text,
        ratio,
        least);
  }

  public static String missingAlt(String name) {
    return "'" + name + "' has no alternative text; say in a sentence what it shows";
  }

  public static String missingTitle() {
    return "the slide has no title; give it one, even if it is hidden behind the picture";
  }

  public static String emptyPlaceholder(String name) {
    return "the placeholder '" + name + "' is empty; fill it or delete it";
  }

  public static String gapTooSmall(String one, String other) {
    return "'" + one + "' and '" + other + "' nearly touch; leave more room between them";
  }

  public static String misaligned(String name, String other) {
    return "'" + name + "' misses the line of '" + other + "' by a hair; align their edges";
  }

  public static String orphanWord(String word) {
    return "'"
        + word
        + "' stands alone on the title's last line; shorten or break the title before";
  }

  public static String widowLine(String text) {
    return "only '" + text + "' is left over for this slide; shorten the text before by a line";
  }

  public static String imageTooCoarse(String name, double pixels, double points) {
    return "'%s' spreads %d pixels over %d pt and looks coarse; take a larger picture or draw it smaller"
        .formatted(name, Math.round(pixels), Math.round(points));
  }

  public static String colourAlone(String one, String other) {
    return "'%s' and '%s' differ in hue only; make one darker, or tell them apart by form or label"
        .formatted(one, other);
  }

  public static String unevenSections(String name, long slides, long all) {
    return "'%s' takes %d of %d slides; cut it, or split it in two".formatted(name, slides, all);
  }

  public static String wordNotInSource(String shown, String word, String place) {
    String what = word.isEmpty() ? "is not what" : "says '" + word + "', which is not what";
    return "'%s' %s the source has at %s; correct the words or the place"
        .formatted(shown, what, place);
  }

  public static String numberNotInSource(String shown, String number) {
    return "'%s' gives %s, a figure that the source lacks; correct it, or say where it is from"
        .formatted(shown, number);
  }

  public static String titleTwice(String title, int first) {
    return "the title '%s' stands on slide %d too; let each slide say something of its own"
        .formatted(title, first);
  }

  public static String topicTitle(String title) {
    return "the title '" + title + "' names a topic; say what is claimed of it";
  }

  public static String noSlideOf(String section) {
    return "'" + section + "' has no slide and no row of an overview; give it one";
  }

  public static String sameLayout(String layout, int times) {
    return "the layout '%s' stands %d times in a row; show one of them otherwise"
        .formatted(layout, times);
  }

  public static String tooManyWords(int words, int most) {
    return words + " words, where this audience takes " + most + "; move some to the notes";
  }

  public static String missingOverview(int sections) {
    return sections + " sections, and no slide shows them at a glance; add an overview";
  }

  // layout
  public static String textShrunk(double size) {
    return "the text did not fit and is set smaller, at "
        + number(size)
        + " pt; shorten it to get its size back";
  }

  public static String slideSplit(int parts) {
    return "too much for one slide; continued over " + parts + " slides";
  }

  public static String plainer(String structure) {
    return "no room for its " + structure + "; its content is told as points";
  }

  public static String doesNotFit() {
    return "this slide does not fit in any arrangement; shorten it or split it";
  }

  public static String noImage(String file) {
    return "the picture '"
        + file
        + "' cannot be shown; put a PNG or JPEG of that name beside the source";
  }

  public static String detailToNotes(String what) {
    return "no room for " + what + "; it is in the notes";
  }

  public static String unknownDiagram(String name, String nearest) {
    return "no structure is called '"
        + name
        + "'; the nearest is '"
        + nearest
        + "'; see 'deckwright diagrams'";
  }

  public static String unknownIcon(String name, String nearest) {
    return "no icon is called '" + name + "'; '" + nearest + "' is drawn instead";
  }

  public static String unknownNode(String name) {
    return "an edge names '" + name + "', which no item is called; it is left out";
  }

  public static String droppedEdge(String from, String to) {
    String what = from.equals(to) ? "leads back to its start" : "is given twice";
    return "the edge from '" + from + "' to '" + to + "' " + what + "; it is left out";
  }

  public static String tooFewMembers(String structure, int found, int least, int most) {
    return structure
        + " has "
        + found
        + " members, but needs "
        + (least == most ? "" + least : least + " to " + most)
        + "; it is told as points";
  }

  /**
   * @param field its place in the diagram, such as {@code items[2].amount}, counted from 1
   */
  public static String missingAmount(String field) {
    return "field '"
        + field
        + "' is missing; write the figure as a number, so that it has a length";
  }

  public static String missingFigure(String field) {
    return "field '" + field + "' is missing; write the figure that the picture is about";
  }

  public static String negativeAmount(String field, double found) {
    return "field '" + field + "' is " + number(found) + ", but no length is below zero";
  }

  public static String noAmounts(String field) {
    return "field '" + field + "' is zero everywhere, so there is nothing to draw";
  }

  public static String amountBetween(String field, double found, double least, double most) {
    return "field '"
        + field
        + "' is "
        + number(found)
        + "; expected "
        + number(least)
        + " to "
        + number(most);
  }

  /**
   * @param instead the structure that can show it
   */
  public static String amountsApart(String field, int ratio, String instead) {
    return "field '"
        + field
        + "' differs by more than 1 to "
        + ratio
        + ", too much for one scale; take "
        + instead;
  }

  public static String countOf(String field, int found, int expected) {
    return "field '" + field + "' has " + found + " entries; expected " + expected;
  }

  public static String unknownParent(String field, String parent) {
    return "field '" + field + "' names '" + parent + "', which no item is called";
  }

  public static String tooManyMembers(String structure, int found, int most) {
    return "field 'items' has " + found + " members, but " + structure + " shows up to " + most;
  }

  public static String noSharedMember(String first, String second) {
    return "fields '" + first + "' and '" + second + "' have no member in common";
  }

  public static String parentCircle(String field) {
    return "field '" + field + "' leads back to its own item; a tree has no circles";
  }

  public static String missingDate(String field) {
    return "field '" + field + "' is missing; write when, such as 2026-03 – 2026-05";
  }

  public static String unreadableDate(String field, String found, String expected) {
    return "field '"
        + field
        + "' is '"
        + found
        + "', expected one of "
        + expected
        + ", or two of them with a dash between";
  }

  public static String datesTurned(String field, String found) {
    return "field '" + field + "' is '" + found + "', which ends before it begins; turn it round";
  }

  public static String unknownLane(String field, String found, java.util.List<String> known) {
    return "field '%s' is '%s', but no lane is called so; the nearest is '%s' (of %s)"
        .formatted(field, found, Nearest.of(found, known).orElse(""), String.join(", ", known));
  }

  public static String notNeighbours(String from, String to) {
    return "the edge from '"
        + from
        + "' to '"
        + to
        + "' skips a member; only neighbours hand something on";
  }

  // article
  public static String sourceMissing(String file) {
    return file + ": no such file; check its name";
  }

  public static String sourceIsFolder(String file) {
    return file + ": is a folder; name a file in it";
  }

  public static String sourceUnreadable(String file) {
    return file + ": cannot be read; check its permissions";
  }

  public static String sourceTooLarge(String file, int mostBytes) {
    return file
        + ": larger than "
        + mostBytes / (1024 * 1024)
        + " MB, which is no article; cut out the part to tell";
  }

  public static String sourceUnsupported(String file, java.util.List<String> endings) {
    return file + ": cannot read this kind of file; use one of " + String.join(", ", endings);
  }

  public static String sourceEmpty(String file) {
    return file + ": is empty; there is nothing to tell";
  }

  public static String sourceBinary(String file) {
    return file + ": is a binary file, not text; check that its ending says what it is";
  }

  public static String sourceBrokenEncoding(String file, String charset, int line, int atByte) {
    return file
        + ":"
        + line
        + ": is not valid "
        + charset
        + " (byte "
        + atByte
        + "); save it again as UTF-8";
  }

  public static String languageMissing(String wanted, String told) {
    return "the source has no text in '" + wanted + "'; '" + told + "' is told";
  }

  public static String otherLanguageLeft(String told, int lines) {
    return "the source has two languages; '"
        + told
        + "' is told and "
        + lines
        + " lines are left out; choose with --lang";
  }

  public static String boilerplateLeft(int parts) {
    return parts + " parts are no content (credits, disclaimers, pointers) and are left out";
  }

  public static String emptySection(String name) {
    return "nothing stands under the heading '" + name + "'; it is left out";
  }

  public static String pictureMissing(String name) {
    return "the text names a picture, '" + name + "', that it does not have";
  }

  public static String headingsGuessed(int headings) {
    return headings + " headings were found by their form; mark them with # to be sure";
  }

  public static String picturesElsewhere(int pictures) {
    return "pictures on the net are not fetched and left out ("
        + pictures
        + "); save the page with its files";
  }

  public static String sourceToConvert(String file, String ending, String into) {
    return file + ": ." + ending + " files are not read; open it and save it as " + into;
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

  public static String frontMatterInvalid(String why) {
    return "the front matter is no YAML and is left out: " + why;
  }

  // fenced pictures and explicit decks
  public static String themeReplaced(String wanted, String taken) {
    return "the theme '" + wanted + "' is none of ours; '" + taken + "' is taken (choose with -t)";
  }

  public static String fenceUnreadable(String name, String why) {
    return "the block '" + name + "' is shown as it is written: " + why;
  }

  /** The text has more sections than a talk has slides. */
  public static String sectionsLeftOff(long shown, int sections) {
    return shown
        + " of "
        + sections
        + " sections have slides, the others stand in the notes or are left out; ask for more with"
        + " --slides, or cut out the part to tell";
  }

  // check of any deck
  public static String sourceNotGiven() {
    return "no source is named; name a deck, an article, or - for standard input";
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

  public static String shapeUnread(String name) {
    return "'" + name + "' is of a kind that cannot be read; it was not looked at";
  }

  private static String number(double v) {
    return v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v);
  }
}
