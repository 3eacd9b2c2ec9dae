package org.knotenpunkt.web.shared.print;

import java.util.HexFormat;
import org.knotenpunkt.web.shared.text.Language;

/** Prints in a Java of its own, and says what came out. */
final class PrintedElsewhere {
    private PrintedElsewhere() {}

    public static void main(String[] arguments) {
        var pdf = PdfWriter.write(Samples.agreement(), Samples.words(Language.GERMAN));
        System.out.print(HexFormat.of().formatHex(pdf));
    }
}
