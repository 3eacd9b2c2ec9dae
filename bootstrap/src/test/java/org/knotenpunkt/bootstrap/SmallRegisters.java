package org.knotenpunkt.bootstrap;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import org.knotenpunkt.domain.organisation.register.Register;

/** Registers in the formats of their publishers, about Gelsenkirchen alone. */
public final class SmallRegisters {
    private static final String COLUMNS =
            "Schulnummer;Schulform;Schulbezeichnung_1;Schulbezeichnung_2;Schulbezeichnung_3;"
                    + "Kurzbezeichnung;PLZ;Ort;Strasse;Telefonvorwahl;Telefon;E-Mail;Homepage;Rechtsform;Traegernummer;"
                    + "Gemeindeschluessel;Schulbetriebsschluessel;Schulbetriebsdatum;EPSG;UTMRechtswert;UTMHochwert\n";

    private SmallRegisters() {}

    /** A small edition of the register, of which something is new, something refused and something repaired. */
    public static String of(Register register) {
        return switch (register) {
            case MUNICIPALITIES -> municipalities();
            case SCHOOLS ->
                COLUMNS + line("199997", "Neue Sternwarte") + line("195546", "Sternschule") + line("19x", "Nirgendwo");
            case SOCIAL_INDEX -> "Schulnummer;Sozialindexstufe\n195546;7\n119271;5.0\n000001;3\n";
            case STARTCHANCEN -> "Schulnummer;Startchancen ab\n195546;01.08.2024\n119271;irgendwann\n";
        };
    }

    /** GV100AD. */
    public static String municipalities() {
        return String.join(
                "\n",
                area("10", "05", "Nordrhein-Westfalen"),
                area("20", "055", "Reg.-Bez. Münster"),
                area("40", "05513", "Gelsenkirchen, Stadt"),
                area("60", "05513000", "Gelsenkirchen, Stadt") + "61    00000010494000002630000000013054500004587900");
    }

    private static String area(String type, String key, String name) {
        return "%s20260930%-12s%-50s%-50s".formatted(type, key, name, "");
    }

    /** The list of schools with one school. */
    public static String school(String number, String name) {
        return COLUMNS + line(number, name);
    }

    /** The list of schools with so many of them. */
    public static String schools(int count) {
        return COLUMNS
                + IntStream.range(0, count)
                        .mapToObj(i -> line(String.valueOf(100_000 + i), "Sternwarte " + i))
                        .collect(joining());
    }

    private static String line(String number, String name) {
        return "%s;02;%s;;;\"Gelsenkirchen, GG %s\";45879;Gelsenkirchen;Sternstr. 1;;;;;1;10054;05513000;1;01.08.2021;;;\n"
                .formatted(number, name, name);
    }
}
