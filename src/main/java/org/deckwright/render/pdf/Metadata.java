package org.deckwright.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.deckwright.scene.Scene;

/**
 * What the file says about itself, the same in its Info dictionary and its XMP packet.
 *
 * @param date of the text; a file without one has no dates, as the clock's would differ each time
 */
record Metadata(
    String title, String author, String subject, String language, Optional<LocalDate> date) {
  static final String PROGRAM = "Deckwright";

  static Metadata of(Scene scene) {
    Scene.Properties p = scene.properties();
    return new Metadata(
        plain(scene.title()),
        plain(p.author()),
        plain(p.subject()),
        scene.language(),
        parse(p.date()));
  }

  private static Optional<LocalDate> parse(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      // "2025" or "December 2025" name no day that a file could carry.
      return Optional.empty();
    }
  }

  /** One line, without characters that XML cannot hold. */
  static String plain(String text) {
    StringBuilder b = new StringBuilder();
    text.codePoints()
        .filter(Metadata::isText)
        .map(c -> c < ' ' ? ' ' : c)
        .forEach(b::appendCodePoint);
    return b.toString().strip();
  }

  private static boolean isText(int codePoint) {
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
  }

  void write(PDDocument pdf) throws IOException {
    info(pdf.getDocumentInformation());
    PDMetadata packet = new PDMetadata(pdf);
    packet.importXMPMetadata(Xmp.packet(this).getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(packet);
    pdf.getDocumentCatalog().addOutputIntent(SrgbProfile.outputIntent(pdf));
  }

  private void info(PDDocumentInformation info) {
    info.setTitle(title);
    if (!author.isEmpty()) {
      info.setAuthor(author);
    }
    if (!subject.isEmpty()) {
      info.setSubject(subject);
    }
    info.setCreator(PROGRAM);
    info.setProducer(PROGRAM);
    date.ifPresent(
        d -> {
          info.setCreationDate(midnight(d));
          info.setModificationDate(midnight(d));
        });
  }

  private static Calendar midnight(LocalDate d) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(d.getYear(), d.getMonthValue() - 1, d.getDayOfMonth());
    return calendar;
  }
}
