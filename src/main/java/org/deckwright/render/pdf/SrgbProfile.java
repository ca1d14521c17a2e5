package org.deckwright.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile (ICC.1:2004-10), which PDF/A asks for.
 * Made here because the JDK's own profile differs from build to build, and is slow to load.
 */
final class SrgbProfile {
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final int HEADER = 128;
  private static final int VERSION = 0x04200000;
  private static final int TAG = 12;

  private SrgbProfile() {}

  static PDOutputIntent outputIntent(PDDocument pdf) throws IOException {
    PDStream profile = new PDStream(pdf, new ByteArrayInputStream(bytes()), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
    PDOutputIntent out = new PDOutputIntent(intent);
    out.setInfo(NAME);
    out.setOutputConditionIdentifier(NAME);
    out.setRegistryName("http://www.color.org");
    return out;
  }

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", words("sRGB"));
    tags.put("cprt", words("Public domain"));
    tags.put("wtpt", numbers("XYZ ", 0.96420, 1.0, 0.82491));
    tags.put(
        "chad",
        numbers(
            "sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01708, -0.00925, 0.01508,
            0.75168));
    tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return assemble(tags);
  }

  private static byte[] assemble(Map<String, byte[]> tags) {
    int table = HEADER + 4 + TAG * tags.size();
    int size = table + tags.values().stream().mapToInt(t -> t.length).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(size).putInt(0).putInt(VERSION);
    out.put(ascii("mntrRGB XYZ "));
    out.position(36);
    out.put(ascii("acsp"));
    out.position(68);
    fixed(out, 0.96420, 1.0, 0.82491);
    out.position(HEADER);
    out.putInt(tags.size());
    int at = table;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      out.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
      at += tag.getValue().length;
    }
    tags.values().forEach(out::put);
    return out.array();
  }

  /** multiLocalizedUnicodeType (10.13), padded to whole words. */
  private static byte[] words(String text) {
    byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer b = ByteBuffer.allocate(28 + (units.length + 3) / 4 * 4);
    b.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
    return b.putInt(units.length).putInt(28).put(units).array();
  }

  private static byte[] numbers(String type, double... values) {
    ByteBuffer b = ByteBuffer.allocate(8 + 4 * values.length);
    b.put(ascii(type)).putInt(0);
    return fixed(b, values).array();
  }

  /** parametricCurveType (10.16), function 3: the curve of sRGB itself. */
  private static byte[] curve() {
    ByteBuffer b = ByteBuffer.allocate(12 + 4 * 5);
    b.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
    return fixed(b, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045).array();
  }

  /** s15Fixed16Number (5.1.3). */
  private static ByteBuffer fixed(ByteBuffer b, double... values) {
    for (double v : values) {
      b.putInt((int) Math.round(v * 65536));
    }
    return b;
  }

  private static byte[] ascii(String s) {
    return s.getBytes(StandardCharsets.US_ASCII);
  }
}
