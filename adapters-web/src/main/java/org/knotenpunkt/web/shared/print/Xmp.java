package org.knotenpunkt.web.shared.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a document says of itself to programs (ISO 16684), among it that it is PDF/UA-1. */
final class Xmp {
    private Xmp() {}

    static byte[] of(String title, String language, @Nullable LocalDate day, String producer) {
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            %s
            <xmp:CreatorTool>%4$s</xmp:CreatorTool>
            <pdf:Producer>%4$s</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """.formatted(escaped(title), language, day == null ? "" : created(day), producer)
                .getBytes(UTF_8);
    }

    private static String created(LocalDate day) {
        return "<xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>".formatted(day);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
