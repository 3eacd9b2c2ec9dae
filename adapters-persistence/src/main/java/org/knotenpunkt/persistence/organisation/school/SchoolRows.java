package org.knotenpunkt.persistence.organisation.school;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.ALL_DAY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.PUPIL_COUNT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.LegalForm;
import org.knotenpunkt.domain.organisation.school.MaintainerNumber;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.Position;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;

/** How the history of a school lies in rows. */
final class SchoolRows {
    private static final Field<Timeline<Sourced<SchoolFacts>>> FACTS = multiset(select(
                            row(
                                            SCHOOL_FACT.FORM_CODE,
                                            SCHOOL_FACT.STATUS_CODE,
                                            SCHOOL_FACT.STATUS_SINCE,
                                            SCHOOL_FACT.LEGAL_FORM,
                                            SCHOOL_FACT.MAINTAINER_NUMBER,
                                            SCHOOL_FACT.EASTING,
                                            SCHOOL_FACT.NORTHING)
                                    .mapping(SchoolRows::facts),
                            SCHOOL_FACT.VALID_FROM,
                            SCHOOL_FACT.VALID_UNTIL,
                            SCHOOL_FACT.SOURCE_TITLE,
                            SCHOOL_FACT.SOURCE_DATE)
                    .from(SCHOOL_FACT)
                    .where(SCHOOL_FACT.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID)))
            .convertFrom(FactRows::timeline);

    private static final Field<Timeline<Sourced<AllDayForm>>> ALL_DAYS = multiset(select(
                            ALL_DAY.FORM.convertFrom(AllDayForm::valueOf),
                            ALL_DAY.VALID_FROM,
                            ALL_DAY.VALID_UNTIL,
                            ALL_DAY.SOURCE_TITLE,
                            ALL_DAY.SOURCE_DATE)
                    .from(ALL_DAY)
                    .where(ALL_DAY.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID)))
            .convertFrom(FactRows::timeline);

    private static final Field<Timeline<Sourced<Boolean>>> STARTCHANCEN_OF_SCHOOL = multiset(select(
                            STARTCHANCEN.TAKES_PART,
                            STARTCHANCEN.VALID_FROM,
                            STARTCHANCEN.VALID_UNTIL,
                            STARTCHANCEN.SOURCE_TITLE,
                            STARTCHANCEN.SOURCE_DATE)
                    .from(STARTCHANCEN)
                    .where(STARTCHANCEN.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID)))
            .convertFrom(FactRows::timeline);

    private static final Field<SortedMap<SchoolYear, Sourced<SocialIndex>>> INDICES = multiset(select(
                            SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR.convertFrom(SchoolRows::year),
                            row(
                                            SCHOOL_SOCIAL_INDEX.LEVEL,
                                            SCHOOL_SOCIAL_INDEX.SOURCE_TITLE,
                                            SCHOOL_SOCIAL_INDEX.SOURCE_DATE)
                                    .mapping((level, title, date) ->
                                            new Sourced<>(index(level), FactRows.source(title, date))))
                    .from(SCHOOL_SOCIAL_INDEX)
                    .where(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID)))
            .convertFrom(SchoolRows::byYear);

    private static final Field<SortedMap<SchoolYear, PupilCount>> PUPILS = multiset(select(
                            PUPIL_COUNT.SCHOOL_YEAR.convertFrom(SchoolRows::year),
                            row(
                                            PUPIL_COUNT.COUNT,
                                            PUPIL_COUNT.METHOD,
                                            PUPIL_COUNT.SOURCE_TITLE,
                                            PUPIL_COUNT.SOURCE_DATE)
                                    .mapping((count, method, title, date) -> new PupilCount(
                                            count, PupilCount.Method.valueOf(method), FactRows.source(title, date))))
                    .from(PUPIL_COUNT)
                    .where(PUPIL_COUNT.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID)))
            .convertFrom(SchoolRows::byYear);

    /** Everything that is known about the school of the row of {@code school}. */
    static final SelectField<SchoolHistory> HISTORY =
            row(FACTS, ALL_DAYS, STARTCHANCEN_OF_SCHOOL, INDICES, PUPILS).mapping(SchoolHistory::new);

    /** The address of the row of {@code organisation_address}; null where there is none. */
    static final SelectField<@Nullable Address> ADDRESS = row(
                    ORGANISATION_ADDRESS.STREET, ORGANISATION_ADDRESS.POSTAL_CODE, ORGANISATION_ADDRESS.PLACE)
            .mapping((street, postalCode, place) -> place == null ? null : new Address(street, postalCode, place));

    private SchoolRows() {}

    private static SchoolFacts facts(
            String form,
            String status,
            @Nullable LocalDate statusSince,
            @Nullable String legalForm,
            @Nullable String maintainer,
            @Nullable Integer easting,
            @Nullable Integer northing) {
        return new SchoolFacts(
                new SchoolForm(form),
                new OperatingStatus(status),
                statusSince,
                legalForm == null ? null : new LegalForm(legalForm),
                maintainer == null ? null : new MaintainerNumber(maintainer),
                easting == null || northing == null ? null : new Position(easting, northing));
    }

    static SocialIndex index(@Nullable Short level) {
        return level == null ? SocialIndex.WITHOUT : new SocialIndex(level.intValue());
    }

    static SchoolYear year(Short start) {
        return new SchoolYear(start);
    }

    private static <T> SortedMap<SchoolYear, T> byYear(Result<Record2<SchoolYear, T>> rows) {
        return rows.stream().collect(toMap(Record2::value1, Record2::value2, (one, other) -> other, TreeMap::new));
    }
}
