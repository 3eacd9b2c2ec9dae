package org.knotenpunkt.persistence.organisation.municipality;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY_FACT;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;
import static org.knotenpunkt.persistence.tables.Tables.YOUTH_OFFICE;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityHistory;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;

/** How the history of a municipality lies in rows. */
final class MunicipalityRows {
    private static final Field<Timeline<Sourced<MunicipalityFacts>>> FACTS = multiset(select(
                            row(
                                            MUNICIPALITY_FACT.KIND_CODE,
                                            MUNICIPALITY_FACT.SEAT,
                                            MUNICIPALITY_FACT.POSTAL_CODE,
                                            MUNICIPALITY_FACT.AREA_HA)
                                    .mapping(MunicipalityRows::facts),
                            MUNICIPALITY_FACT.VALID_FROM,
                            MUNICIPALITY_FACT.VALID_UNTIL,
                            MUNICIPALITY_FACT.SOURCE_TITLE,
                            MUNICIPALITY_FACT.SOURCE_DATE)
                    .from(MUNICIPALITY_FACT)
                    .where(MUNICIPALITY_FACT.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID)))
            .convertFrom(FactRows::timeline);

    private static final Field<Timeline<Sourced<Boolean>>> YOUTH_OFFICES = multiset(select(
                            YOUTH_OFFICE.OWN,
                            YOUTH_OFFICE.VALID_FROM,
                            YOUTH_OFFICE.VALID_UNTIL,
                            YOUTH_OFFICE.SOURCE_TITLE,
                            YOUTH_OFFICE.SOURCE_DATE)
                    .from(YOUTH_OFFICE)
                    .where(YOUTH_OFFICE.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID)))
            .convertFrom(FactRows::timeline);

    private static final Field<SortedMap<LocalDate, Sourced<Integer>>> POPULATIONS = multiset(select(
                            POPULATION.COUNTED_ON,
                            row(POPULATION.INHABITANTS, POPULATION.SOURCE_TITLE, POPULATION.SOURCE_DATE)
                                    .mapping((inhabitants, title, date) ->
                                            new Sourced<>(inhabitants, FactRows.source(title, date))))
                    .from(POPULATION)
                    .where(POPULATION.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID)))
            .convertFrom(MunicipalityRows::byDay);

    /** Everything that is known about the municipality of the row of {@code municipality}. */
    static final SelectField<MunicipalityHistory> HISTORY =
            row(FACTS, YOUTH_OFFICES, POPULATIONS).mapping(MunicipalityHistory::new);

    private MunicipalityRows() {}

    private static MunicipalityFacts facts(
            String kind, @Nullable String seat, @Nullable String postalCode, @Nullable Integer hectares) {
        return new MunicipalityFacts(new MunicipalityKind(kind), seat, postalCode, hectares);
    }

    private static <T> SortedMap<LocalDate, T> byDay(Result<Record2<LocalDate, T>> rows) {
        return rows.stream().collect(toMap(Record2::value1, Record2::value2, (one, other) -> other, TreeMap::new));
    }
}
