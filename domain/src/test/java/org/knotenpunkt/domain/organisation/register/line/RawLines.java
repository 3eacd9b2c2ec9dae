package org.knotenpunkt.domain.organisation.register.line;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;

/** Lines of registers, as they are published. */
public final class RawLines {
    private RawLines() {}

    /** The heading and the value of each column of the list of schools; a primary school in Gelsenkirchen. */
    public static Map<RegisterColumn, String> aSchool(String number) {
        var cells = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
        cells.put(RegisterColumn.SCHOOL_NUMBER, number);
        cells.put(RegisterColumn.SCHOOL_FORM, "02");
        cells.put(RegisterColumn.NAME_1, "Sternschule");
        cells.put(RegisterColumn.NAME_2, "Städt. Gem. Grundschule");
        cells.put(RegisterColumn.NAME_3, "");
        cells.put(RegisterColumn.SHORT_NAME, "Gelsenkirchen, GG Sternschule");
        cells.put(RegisterColumn.POSTAL_CODE, "45879");
        cells.put(RegisterColumn.PLACE, "Gelsenkirchen");
        cells.put(RegisterColumn.STREET, "Franz-Bielefeld-Str. 50");
        cells.put(RegisterColumn.DIALLING_CODE, "0209");
        cells.put(RegisterColumn.PHONE, "123456");
        cells.put(RegisterColumn.EMAIL, number + "@schule.example");
        cells.put(RegisterColumn.HOMEPAGE, "https://www.sternschule.example");
        cells.put(RegisterColumn.LEGAL_FORM, "1");
        cells.put(RegisterColumn.MAINTAINER_NUMBER, "10182");
        cells.put(RegisterColumn.TOWN, "05513000");
        cells.put(RegisterColumn.OPERATING_STATUS, "1");
        cells.put(RegisterColumn.OPERATING_STATUS_SINCE, "01.08.1973");
        cells.put(RegisterColumn.COORDINATE_SYSTEM, "EPSG:25832");
        cells.put(RegisterColumn.EASTING, "370000");
        cells.put(RegisterColumn.NORTHING, "5709000");
        return cells;
    }

    /** An office among the schools. */
    public static Map<RegisterColumn, String> anOffice(String number) {
        var cells = aSchool(number);
        cells.put(RegisterColumn.SCHOOL_FORM, "0A");
        cells.put(RegisterColumn.NAME_1, "Schulamt");
        cells.put(RegisterColumn.NAME_2, "für die Stadt Gelsenkirchen");
        cells.put(RegisterColumn.SHORT_NAME, "Gelsenkirchen, Schulamt");
        cells.put(RegisterColumn.MAINTAINER_NUMBER, "0");
        return cells;
    }

    /** A line of GV100AD; of the municipality Gelsenkirchen, with another type, key and name. */
    public static Map<RegisterColumn, String> anArea(String type, String key, String name, LocalDate edition) {
        var cells = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
        cells.put(RegisterColumn.RECORD_TYPE, type);
        cells.put(RegisterColumn.STATE_OF, DateTimeFormatter.BASIC_ISO_DATE.format(edition));
        cells.put(RegisterColumn.AREA_KEY, key);
        cells.put(RegisterColumn.AREA_NAME, name);
        if (type.equals("60")) {
            cells.put(RegisterColumn.SEAT, "");
            cells.put(RegisterColumn.MUNICIPALITY_KIND, "61");
            cells.put(RegisterColumn.AREA_KIND, "61");
            cells.put(RegisterColumn.AREA_HECTARES, "00000010494");
            cells.put(RegisterColumn.INHABITANTS, "00000263000");
            cells.put(RegisterColumn.SEAT_POSTAL_CODE, "45879");
        }
        return cells;
    }
}
