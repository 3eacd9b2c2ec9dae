package org.knotenpunkt.persistence.organisation;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_SUCCESSOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.organisation.OrganisationFacts;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.tables.tables.Organisation;
import org.knotenpunkt.persistence.tables.tables.WithdrawnOrganisation;

/** The parts of which queries for organisations are made. */
public final class OrganisationFields {
    private static final int DIGITS_OF_STATE = 2;

    private OrganisationFields() {}

    static final Field<OrganisationId> ID = ORGANISATION.ID.convertFrom(OrganisationId::new);
    static final Field<OrganisationKind> KIND = ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf);
    static final Field<MunicipalityId> HOME =
            ORGANISATION.HOME_MUNICIPALITY_ID.convertFrom(nullOnAllNull(MunicipalityId::new));

    private static final List<String> SCHEMES =
            Arrays.stream(KeyScheme.values()).map(Enum::name).toList();

    private static final Field<Timeline<OrganisationName>> NAMES = multiset(select(
                            ORGANISATION_NAME.FULL_NAME,
                            ORGANISATION_NAME.SHORT_NAME,
                            Periods.validity(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL),
                            source(ORGANISATION_NAME.SOURCE_TITLE, ORGANISATION_NAME.SOURCE_DATE))
                    .from(ORGANISATION_NAME)
                    .where(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID)))
            .convertFrom(rows -> new Timeline<>(rows.map(mapping((full, brief, validity, source) ->
                    new Dated<>(new OrganisationName(full, brief), validity, source)))));

    private static final Field<Timeline<Address>> ADDRESSES = multiset(select(
                            ORGANISATION_ADDRESS.STREET,
                            ORGANISATION_ADDRESS.POSTAL_CODE,
                            ORGANISATION_ADDRESS.PLACE,
                            Periods.validity(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL),
                            source(ORGANISATION_ADDRESS.SOURCE_TITLE, ORGANISATION_ADDRESS.SOURCE_DATE))
                    .from(ORGANISATION_ADDRESS)
                    .where(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(ORGANISATION.ID)))
            .convertFrom(rows -> new Timeline<>(rows.map(mapping((street, postalCode, place, validity, source) ->
                    new Dated<>(new Address(street, postalCode, place), validity, source)))));

    private static final Field<List<Dated<ExternalKey>>> KEYS = multiset(select(
                            ORGANISATION_KEY.SCHEME.convertFrom(KeyScheme::valueOf),
                            ORGANISATION_KEY.VALUE,
                            Periods.validity(ORGANISATION_KEY.VALID_FROM, ORGANISATION_KEY.VALID_UNTIL),
                            source(ORGANISATION_KEY.SOURCE_TITLE, ORGANISATION_KEY.SOURCE_DATE))
                    .from(ORGANISATION_KEY)
                    .where(ORGANISATION_KEY.ORGANISATION_ID.eq(ORGANISATION.ID)))
            .convertFrom(rows -> rows.map(mapping((scheme, value, validity, source) ->
                    new Dated<>(new ExternalKey(scheme, value), validity, source))));

    private static final Field<List<OrganisationId>> SUCCESSORS = multiset(
                    select(ORGANISATION_SUCCESSOR.SUCCESSOR_ID.convertFrom(OrganisationId::new))
                            .from(ORGANISATION_SUCCESSOR)
                            .where(ORGANISATION_SUCCESSOR.ORGANISATION_ID.eq(ORGANISATION.ID)))
            .convertFrom(rows -> rows.map(mapping(id -> id)));

    private static final SelectField<Life> LIFE = row(
                    ORGANISATION.FOUNDED_ON,
                    ORGANISATION.LAST_DAY,
                    ORGANISATION.ENDING_KIND,
                    SUCCESSORS,
                    ORGANISATION.ENDING_REASON)
            .mapping(OrganisationFields::life);

    /** Everything known about an organisation. */
    static final SelectField<OrganisationFacts> FACTS = row(
                    NAMES,
                    ADDRESSES,
                    KEYS,
                    row(ORGANISATION.PHONE, ORGANISATION.EMAIL, ORGANISATION.HOMEPAGE)
                            .mapping(Contact::new),
                    LIFE)
            .mapping(OrganisationFacts::new);

    /** Who says so, where that is known. */
    private static SelectField<@Nullable Source> source(Field<String> title, Field<String> date) {
        return row(title, date).mapping(nullOnAllNull(FactRows::source));
    }

    private static Life life(
            @Nullable LocalDate founded,
            @Nullable LocalDate lastDay,
            String ending,
            List<OrganisationId> successors,
            @Nullable String reason) {
        return new Life(
                founded, lastDay == null ? null : new Ending(lastDay, Ending.Kind.valueOf(ending), successors, reason));
    }

    /** An organisation as others mention it on the day; null where the table was joined in vain. */
    public static SelectField<OrganisationRef> ref(Organisation organisation, LocalDate day) {
        return row(organisation.ID, organisation.KIND, nameOn(day, organisation.ID))
                .mapping(nullOnAllNull((id, kind, name) ->
                        new OrganisationRef(new OrganisationId(id), OrganisationKind.valueOf(kind), name)));
    }

    /** An organisation as others mention it on the day, also one that was withdrawn; null where both tables were joined in vain. */
    public static SelectField<OrganisationRef> ref(
            Organisation organisation, WithdrawnOrganisation withdrawn, LocalDate day) {
        return row(
                        coalesce(organisation.ID, withdrawn.ID),
                        coalesce(organisation.KIND, withdrawn.KIND),
                        coalesce(nameOn(day, organisation.ID), withdrawn.NAME))
                .mapping(nullOnAllNull((id, kind, name) ->
                        new OrganisationRef(new OrganisationId(id), OrganisationKind.valueOf(kind), name)));
    }

    /** The words stand in the full name or the short one, whether they are written large or small. */
    public static Condition isNamedWith(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        return lower(ORGANISATION_NAME.FULL_NAME)
                .contains(small)
                .or(lower(ORGANISATION_NAME.SHORT_NAME).contains(small));
    }

    /** The first key of an organisation on a day in the order of the schemes; null where it has none. */
    static Field<@Nullable ExternalKey> firstKey(Field<LocalDate> day) {
        return multiset(select(ORGANISATION_KEY.SCHEME.convertFrom(KeyScheme::valueOf), ORGANISATION_KEY.VALUE)
                        .from(ORGANISATION_KEY)
                        .where(ORGANISATION_KEY.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(FactRows.holds(ORGANISATION_KEY.VALID_FROM, ORGANISATION_KEY.VALID_UNTIL, day))
                        .orderBy(ORGANISATION_KEY.SCHEME.sortAsc(SCHEMES), ORGANISATION_KEY.VALUE)
                        .limit(1))
                .convertFrom(keys ->
                        keys.map(mapping(ExternalKey::new)).stream().findFirst().orElse(null));
    }

    /** The two digits of the state in which a municipality is on the day; null where its key is not known. */
    public static Field<@Nullable String> stateKey(Field<UUID> municipality, LocalDate day) {
        return field(select(left(ORGANISATION_KEY.VALUE, DIGITS_OF_STATE))
                .from(ORGANISATION_KEY)
                .where(ORGANISATION_KEY.ORGANISATION_ID.eq(municipality))
                .and(ORGANISATION_KEY.SCHEME.eq(KeyScheme.AGS.name()))
                .and(Periods.includes(ORGANISATION_KEY.VALID_FROM, ORGANISATION_KEY.VALID_UNTIL, day))
                .limit(1));
    }

    /** The day on which the present name or address of an organisation began, the later of both; null where neither is known. */
    public static Field<@Nullable LocalDate> begun(Field<UUID> organisation, LocalDate day) {
        return greatest(
                field(select(max(ORGANISATION_NAME.VALID_FROM))
                        .from(ORGANISATION_NAME)
                        .where(ORGANISATION_NAME.ORGANISATION_ID.eq(organisation))
                        .and(ORGANISATION_NAME.VALID_FROM.le(day))),
                field(select(max(ORGANISATION_ADDRESS.VALID_FROM))
                        .from(ORGANISATION_ADDRESS)
                        .where(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(organisation))
                        .and(ORGANISATION_ADDRESS.VALID_FROM.le(day))));
    }

    /**
     * The organisations that were changed at the instant or later, and those of which a name or an address has begun since.
     *
     * @param first the first of the days on which that counts
     */
    public static Select<Record1<UUID>> changedSince(Instant at, LocalDate first, LocalDate today) {
        return select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.CHANGED_AT.ge(at.atOffset(ZoneOffset.UTC)))
                .union(select(ORGANISATION_NAME.ORGANISATION_ID)
                        .from(ORGANISATION_NAME)
                        .where(ORGANISATION_NAME.VALID_FROM.between(first, today)))
                .union(select(ORGANISATION_ADDRESS.ORGANISATION_ID)
                        .from(ORGANISATION_ADDRESS)
                        .where(ORGANISATION_ADDRESS.VALID_FROM.between(first, today)));
    }

    /**
     * What an organisation is called on the day, in short if it can be: on the nearest day on which it exists, and where none is known
     * for that, by the name before or else by its first; see {@link OrganisationFacts#called}.
     */
    public static Field<String> nameOn(LocalDate day, Field<UUID> organisation) {
        return nameOn(val(day), organisation);
    }

    /** The same on a day that stands in a row. */
    public static Field<String> nameOn(Field<LocalDate> day, Field<UUID> organisation) {
        var name = ORGANISATION_NAME.as("name_on_day");
        var named = ORGANISATION.as("named");
        var toCome = name.VALID_FROM.gt(greatest(least(day, named.LAST_DAY), named.FOUNDED_ON));
        return field(select(coalesce(name.SHORT_NAME, name.FULL_NAME))
                .from(name)
                .join(named)
                .on(named.ID.eq(name.ORGANISATION_ID))
                .where(name.ORGANISATION_ID.eq(organisation))
                .orderBy(
                        when(toCome, name.VALID_FROM).asc().nullsFirst(),
                        name.VALID_FROM.desc().nullsLast())
                .limit(1));
    }
}
