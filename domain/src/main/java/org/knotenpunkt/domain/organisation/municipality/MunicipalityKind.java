package org.knotenpunkt.domain.organisation.municipality;

import java.util.Set;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What a municipality is in the municipal register (Textkennzeichen of GV-ISys). A code that is not known is kept as it is.
 * The kind does not say whether a town has a youth office.
 */
public record MunicipalityKind(String code) {
    /** A market town (Markt). */
    public static final MunicipalityKind MARKET = new MunicipalityKind("60");
    /** A city that is a district of its own (kreisfreie Stadt). */
    public static final MunicipalityKind INDEPENDENT_CITY = new MunicipalityKind("61");
    /** The same in Baden-Württemberg (Stadtkreis). */
    public static final MunicipalityKind CITY_DISTRICT = new MunicipalityKind("62");
    /** A town with the title (Stadt). */
    public static final MunicipalityKind TOWN = new MunicipalityKind("63");
    /** A municipality of a district (kreisangehörige Gemeinde). */
    public static final MunicipalityKind DISTRICT_MUNICIPALITY = new MunicipalityKind("64");
    /** Inhabited land without a municipality (gemeindefreies Gebiet, bewohnt). */
    public static final MunicipalityKind INHABITED_LAND = new MunicipalityKind("65");
    /** Land without a municipality and without people (gemeindefreies Gebiet, unbewohnt). */
    public static final MunicipalityKind UNINHABITED_LAND = new MunicipalityKind("66");
    /** A large town of a district (große Kreisstadt). */
    public static final MunicipalityKind LARGE_DISTRICT_TOWN = new MunicipalityKind("67");

    private static final Set<MunicipalityKind> KNOWN = Set.of(
            MARKET,
            INDEPENDENT_CITY,
            CITY_DISTRICT,
            TOWN,
            DISTRICT_MUNICIPALITY,
            INHABITED_LAND,
            UNINHABITED_LAND,
            LARGE_DISTRICT_TOWN);

    public MunicipalityKind {
        code = Texts.checked("kind of a municipality", code, 10);
    }

    public static Set<MunicipalityKind> known() {
        return KNOWN;
    }

    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
