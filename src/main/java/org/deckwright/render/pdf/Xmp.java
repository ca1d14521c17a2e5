package org.deckwright.render.pdf;

import java.time.LocalDate;

/**
 * Metadata as an XMP packet (ISO 16684-1) that claims PDF/UA-1 and PDF/A-2a. PDF/A wants the words
 * of PDF/UA explained: the extension schema.
 */
final class Xmp {
  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      """;
  private static final String TAIL =
      """
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>""";

  private Xmp() {}

  static String packet(Metadata m) {
    StringBuilder b = new StringBuilder(HEAD);
    b.append(list("dc:title", "Alt", "<rdf:li xml:lang=\"x-default\">", m.title()));
    b.append(list("dc:language", "Bag", "<rdf:li>", m.language()));
    if (!m.author().isEmpty()) {
      b.append(list("dc:creator", "Seq", "<rdf:li>", m.author()));
    }
    if (!m.subject().isEmpty()) {
      b.append(list("dc:description", "Alt", "<rdf:li xml:lang=\"x-default\">", m.subject()));
    }
    b.append(element("xmp:CreatorTool", Metadata.PROGRAM));
    b.append(element("pdf:Producer", Metadata.PROGRAM));
    m.date().ifPresent(d -> b.append(dates(d)));
    return b.append(TAIL).toString();
  }

  private static String dates(LocalDate date) {
    String midnight = date + "T00:00:00Z";
    return element("xmp:CreateDate", midnight) + element("xmp:ModifyDate", midnight);
  }

  private static String list(String name, String kind, String item, String text) {
    return element(
        name, "<rdf:" + kind + ">" + item + escape(text) + "</rdf:li></rdf:" + kind + ">");
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
