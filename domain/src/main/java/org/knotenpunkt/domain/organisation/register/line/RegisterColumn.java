package org.knotenpunkt.domain.organisation.register.line;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a register file that we read. It is found by its title or one of the other names that editions give it,
 * whatever its place; in a file of fixed width by its place.
 */
public enum RegisterColumn {
    RECORD_TYPE("Satzart", CellType.TEXT, 1, 2),
    STATE_OF("Gebietsstand", CellType.TEXT, 3, 10),
    AREA_KEY("AGS", CellType.TEXT, 11, 18),
    AREA_NAME("Gemeindebezeichnung", CellType.TEXT, 23, 72),
    SEAT("Verwaltungssitz", CellType.TEXT, 73, 122),
    MUNICIPALITY_KIND("Textkennzeichen", CellType.MUNICIPALITY_KIND, 123, 124),
    AREA_KIND("Textkennzeichen", CellType.TEXT, 123, 124),
    AREA_HECTARES("Fläche", CellType.NUMBER, 129, 139),
    INHABITANTS("Bevölkerung", CellType.NUMBER, 140, 150),
    SEAT_POSTAL_CODE("PLZ der Verwaltung", CellType.POSTAL_CODE, 166, 170),

    SCHOOL_NUMBER("Schulnummer", CellType.SCHOOL_KEY, "SNR", "Schulnr", "Schul-Nr."),
    SCHOOL_FORM("Schulform", CellType.SCHOOL_FORM),
    NAME_1("Schulbezeichnung_1", CellType.TEXT),
    NAME_2("Schulbezeichnung_2", CellType.TEXT),
    NAME_3("Schulbezeichnung_3", CellType.TEXT),
    SHORT_NAME("Kurzbezeichnung", CellType.TEXT),
    POSTAL_CODE("PLZ", CellType.POSTAL_CODE),
    PLACE("Ort", CellType.TEXT),
    STREET("Strasse", CellType.TEXT),
    DIALLING_CODE("Telefonvorwahl", CellType.DIALLING_CODE),
    PHONE("Telefon", CellType.PHONE),
    EMAIL("E-Mail", CellType.EMAIL),
    HOMEPAGE("Homepage", CellType.HOMEPAGE),
    LEGAL_FORM("Rechtsform", CellType.LEGAL_FORM),
    MAINTAINER_NUMBER("Traegernummer", CellType.MAINTAINER_KEY),
    TOWN("Gemeindeschluessel", CellType.MUNICIPALITY_KEY, "AGS"),
    OPERATING_STATUS("Schulbetriebsschluessel", CellType.OPERATING_STATUS),
    OPERATING_STATUS_SINCE("Schulbetriebsdatum", CellType.DAY),
    COORDINATE_SYSTEM("EPSG", CellType.TEXT),
    EASTING("UTMRechtswert", CellType.NUMBER),
    NORTHING("UTMHochwert", CellType.NUMBER),

    SOCIAL_INDEX("Sozialindexstufe", CellType.INDEX_LEVEL, "Sozialindex", "Schulsozialindex"),

    STARTCHANCEN_SINCE(
            "Startchancen ab",
            CellType.DAY,
            "Startchancen seit",
            "Startchancen von",
            "Startdatum",
            "Beginn",
            "ab",
            "seit",
            "from"),

    /** What the editions of the social index call a school; for the report only. */
    INDEX_NAME("Kurzbezeichnung", CellType.TEXT, "Schulname");

    private final String title;
    private final CellType type;
    /** All its names as they are compared, each between two strokes. */
    private final String names;

    private final int first;
    private final int last;

    RegisterColumn(String title, CellType type, String... otherNames) {
        this.title = title;
        this.type = type;
        this.names = Stream.concat(Stream.of(title), Stream.of(otherNames))
                .map(RegisterColumn::comparable)
                .collect(Collectors.joining("|", "|", "|"));
        this.first = 0;
        this.last = 0;
    }

    RegisterColumn(String title, CellType type, int first, int last) {
        this.title = title;
        this.type = type;
        this.names = "";
        this.first = first;
        this.last = last;
    }

    /** The name that its publisher gives it. */
    public String title() {
        return title;
    }

    CellType type() {
        return type;
    }

    /** Whether a heading means this column; capitals, umlauts, blanks and signs do not matter. */
    public boolean isCalled(String heading) {
        return names.contains("|" + comparable(heading) + "|");
    }

    /** What stands in this column of a line of fixed width, stripped of white space. */
    public String cut(String line) {
        return line.substring(first - 1, last).strip();
    }

    private static String comparable(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]", "");
    }
}
