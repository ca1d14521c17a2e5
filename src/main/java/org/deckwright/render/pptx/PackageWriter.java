package org.deckwright.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageNamespaces;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.deckwright.scene.Scene;

/** Puts parts together as an Office package, by POI's package layer. */
final class PackageWriter {
  /** The file's dates where the text has none: never the clock's. */
  private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

  private PackageWriter() {}

  static byte[] write(Scene scene, List<Part> parts, List<Part.Relation> roots) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Not a resource: POI would write the package once more when it is closed.
    OPCPackage pack = OPCPackage.create(OutputStream.nullOutputStream());
    try (SortedZip zip = new SortedZip(bytes)) {
      properties(pack.getPackageProperties(), scene);
      for (Part part : parts) {
        add(pack, part);
        pack.addMarshaller(part.contentType(), (made, out) -> marshal(made, zip));
      }
      for (Part.Relation r : roots) {
        pack.addRelationship(name(r.target()), TargetMode.INTERNAL, r.uri(), r.id());
      }
      pack.save(zip);
      pack.revert();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a part has an unusable name", e);
    }
    return bytes.toByteArray();
  }

  private static void add(OPCPackage pack, Part part) throws InvalidFormatException, IOException {
    PackagePart made = pack.createPart(name(part.name()), part.contentType());
    try (OutputStream out = made.getOutputStream()) {
      out.write(part.content());
    }
    for (Part.Relation r : part.relations()) {
      if (r.external()) {
        made.addExternalRelationship(r.target(), r.uri(), r.id());
      } else {
        made.addRelationship(name(r.target()), TargetMode.INTERNAL, r.uri(), r.id());
      }
    }
  }

  /** Does what POI's own marshaller does, without a DOM and a transformer for each part. */
  private static boolean marshal(PackagePart part, SortedZip zip) {
    try (InputStream content = part.getInputStream()) {
      PackagePartName name = part.getPartName();
      zip.put(entry(name), content.readAllBytes());
      if (!part.getRelationships().isEmpty()) {
        PackagePartName relations = PackagingURIHelper.getRelationshipPartName(name);
        zip.put(entry(relations), relations(part).getBytes(StandardCharsets.UTF_8));
      }
      return true;
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a part in memory cannot be read", e);
    }
  }

  private static String entry(PackagePartName name) {
    return name.getName().substring(1);
  }

  private static String relations(PackagePart part) throws InvalidFormatException {
    Xml x = Xml.document().open("Relationships", "xmlns", PackageNamespaces.RELATIONSHIPS);
    for (PackageRelationship r : part.getRelationships()) {
      boolean external = r.getTargetMode() == TargetMode.EXTERNAL;
      URI target =
          external
              ? r.getTargetURI()
              : PackagingURIHelper.relativizeURI(r.getSourceURI(), r.getTargetURI(), true);
      x.leaf(
          "Relationship",
          "Id",
          r.getId(),
          "Type",
          r.getRelationshipType(),
          "Target",
          target,
          "TargetMode",
          external ? Optional.of("External") : Optional.empty());
    }
    return x.close().toString();
  }

  private static PackagePartName name(String name) throws InvalidFormatException {
    return PackagingURIHelper.createPartName(name);
  }

  private static void properties(PackageProperties properties, Scene scene) {
    Optional<Date> date = Optional.of(date(scene.properties().date()));
    properties.setTitleProperty(Optional.of(scene.title()));
    properties.setLanguageProperty(Optional.of(scene.language()));
    properties.setCreatorProperty(Optional.of(scene.properties().author()));
    properties.setLastModifiedByProperty(Optional.of(scene.properties().author()));
    properties.setSubjectProperty(Optional.of(scene.properties().subject()));
    properties.setCreatedProperty(date);
    properties.setModifiedProperty(date);
  }

  private static Date date(String iso) {
    LocalDate day = NO_DATE;
    if (iso.length() >= 10) {
      try {
        day = LocalDate.parse(iso.substring(0, 10));
      } catch (DateTimeParseException notADate) {
        // A date in words stays on the slide; the file's properties can hold ISO dates only.
        day = NO_DATE;
      }
    }
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
