package org.knotenpunkt.web.shared.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

/** Documents to print. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    static final String MARK = "SHA-256 3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";

    private Samples() {}

    static Words words(Language language) {
        return new Words(Messages.load(Bundles.features()), language, ZoneId.of("Europe/Berlin"), () -> DAY);
    }

    /** One with everything that there is, on two pages. */
    static Printout agreement() {
        return new Printout(
                "Bildungs- und Erziehungspartnerschaft",
                DAY,
                MARK,
                List.of(
                        new Part.Paragraph(
                                "Zwischen der Sonnenschule, dem Träger und den Eltern & Familien <aller> Kinder."),
                        new Part.Heading(1, "Ziele"),
                        new Part.Heading(2, "Pflege des Gesprächs"),
                        new Part.Items(
                                List.of(
                                        "Familien finden jede Woche eine offene Tür.",
                                        "Wer neu zugezogen ist, wird bis zum Ende des ersten Halbjahres persönlich eingeladen, in der Sprache der Familie.")),
                        new Part.Facts(List.of(
                                new Part.Fact("Zielgruppe", "Familien der Klassen 1 und 2"),
                                new Part.Fact("Verantwortlich", "Sonnenschule,\nLeitung des Familienzentrums"),
                                new Part.Fact("Frist", "31. Juli 2027"))),
                        new Part.PageBreak(),
                        new Part.Heading(1, "Unterschriften"),
                        new Part.Signature("Sonnenschule, Schulleitung", "Ort, Datum", "Unterschrift"),
                        new Part.Signature("Elternpflegschaft, Vorsitz", "Ort, Datum", "Unterschrift")));
    }
}
