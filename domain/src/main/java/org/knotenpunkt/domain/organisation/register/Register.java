package org.knotenpunkt.domain.organisation.register;

import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.INDEX_NAME;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.NORTHING;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.SCHOOL_NUMBER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.register.line.LineReader;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;

/** An official list that we can take over. */
public enum Register {
    /** GV100AD: states, regions, districts and municipalities of Germany. */
    MUNICIPALITIES(
            "Gemeindeverzeichnis GV100AD",
            "Statistisches Bundesamt (Destatis)",
            "Vervielfältigung und Verbreitung mit Quellenangabe gestattet"),
    /** schuldaten.csv: the schools of North Rhine-Westphalia, and offices among them. */
    SCHOOLS("Schuldaten NRW", Publishers.MINISTRY, Publishers.DL_DE_BY),
    /** The social index of the schools of North Rhine-Westphalia in a school year. */
    SOCIAL_INDEX("Schulsozialindex NRW", Publishers.MINISTRY, Publishers.DL_DE_BY),
    /** The schools in the Startchancen programme, with the day from which on. */
    STARTCHANCEN("Schulen im Startchancen-Programm NRW", Publishers.MINISTRY, Publishers.DL_DE_BY);

    private static final class Publishers {
        static final String MINISTRY = "Ministerium für Schule und Bildung NRW";
        static final String DL_DE_BY = "Datenlizenz Deutschland – Namensnennung – Version 2.0";
        static final String DL_DE_BY_TEXT = "https://www.govdata.de/dl-de/by-2-0";
    }

    private static final String NORTH_RHINE_WESTPHALIA = "05";

    private final String title;
    private final String publisher;
    private final String licence;

    Register(String title, String publisher, String licence) {
        this.title = title;
        this.publisher = publisher;
        this.licence = licence;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    public String publisher() {
        return publisher;
    }

    public String licence() {
        return licence;
    }

    /** How it is named as the source of a fact. */
    public String citation() {
        return "%s, %s".formatted(title, publisher);
    }

    /** Its edition as of the day, as the source of a fact. */
    public Source asOf(LocalDate day) {
        return new Source(citation(), PartialDate.of(day));
    }

    /** Whether one of the registers is the source. */
    public static boolean says(Source source) {
        return Arrays.stream(values()).map(Register::citation).anyMatch(source.title()::equals);
    }

    /** Where the licence can be read, if it has a place of its own; it asks for the link. */
    public Optional<String> licenceText() {
        return licence.equals(Publishers.DL_DE_BY) ? Optional.of(Publishers.DL_DE_BY_TEXT) : Optional.empty();
    }

    /** What understands its lines. */
    public LineReader reader() {
        return switch (this) {
            case MUNICIPALITIES -> LineReader.areas();
            case SCHOOLS -> LineReader.schools();
            case SOCIAL_INDEX -> LineReader.socialIndices();
            case STARTCHANCEN -> LineReader.startchancen();
        };
    }

    /** The columns without which a file is not of this register; none where lines have a fixed width. */
    public Set<RegisterColumn> columns() {
        return switch (this) {
            case MUNICIPALITIES -> EnumSet.noneOf(RegisterColumn.class);
            case SCHOOLS -> EnumSet.range(SCHOOL_NUMBER, NORTHING);
            case SOCIAL_INDEX -> EnumSet.of(SCHOOL_NUMBER, RegisterColumn.SOCIAL_INDEX);
            case STARTCHANCEN -> EnumSet.of(SCHOOL_NUMBER, RegisterColumn.STARTCHANCEN_SINCE);
        };
    }

    /** Columns that only some editions have. */
    public Set<RegisterColumn> optionalColumns() {
        return switch (this) {
            case MUNICIPALITIES, SCHOOLS -> EnumSet.noneOf(RegisterColumn.class);
            case SOCIAL_INDEX, STARTCHANCEN -> EnumSet.of(INDEX_NAME);
        };
    }

    /** The key of the state of which it is a register; empty for all of Germany. Of what lies elsewhere it says nothing. */
    public Optional<String> state() {
        return this == MUNICIPALITIES ? Optional.empty() : Optional.of(NORTH_RHINE_WESTPHALIA);
    }

    /** Whether a town lies where the register tells of everything, so that what is not in it is not there. */
    public boolean covers(Ags town) {
        return state().map(town.state()::equals).orElse(true);
    }

    /** The register to whose keys this one refers. */
    public Optional<Register> refersTo() {
        return switch (this) {
            case MUNICIPALITIES -> Optional.empty();
            case SCHOOLS -> Optional.of(MUNICIPALITIES);
            case SOCIAL_INDEX, STARTCHANCEN -> Optional.of(SCHOOLS);
        };
    }

    /** The register that describes what lines of this one are about: this, or the one of the schools to which it only refers. */
    public Register describing() {
        return this == MUNICIPALITIES ? MUNICIPALITIES : SCHOOLS;
    }

    /** Whether its lines have a fixed width, and not columns with a heading. */
    public boolean hasFixedWidth() {
        return this == MUNICIPALITIES;
    }

    /** Whether a file itself says of which day it is. */
    public boolean datesItself() {
        return this == MUNICIPALITIES;
    }

    /** Whether somebody has to say of which day an edition is. */
    public boolean needsDay() {
        return !datesItself() && !isYearly();
    }

    /** Whether an edition is for a school year, and not as of a day. */
    public boolean isYearly() {
        return this == SOCIAL_INDEX;
    }
}
