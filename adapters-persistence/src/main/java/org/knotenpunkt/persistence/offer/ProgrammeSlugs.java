package org.knotenpunkt.persistence.offer;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.PROGRAMME_SLUG;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.persistence.shared.Periods;

/** By which slugs programmes are found. */
public final class ProgrammeSlugs {
    private ProgrammeSlugs() {}

    /** The id of the town that is meant; null if there is none. */
    public static Field<UUID> town(PlaceKey key) {
        return switch (key) {
            case PlaceKey.ById(var id) -> val(id);
            case PlaceKey.BySlug(var slug) ->
                field(select(PROGRAMME_SLUG.ORGANISATION_ID)
                        .from(PROGRAMME_SLUG)
                        .where(PROGRAMME_SLUG.TOWN_ID.isNull())
                        .and(PROGRAMME_SLUG.SLUG.eq(slug.value())));
        };
    }

    /** The id of the centre of the town that is meant; null if there is none. */
    static Field<UUID> centre(PlaceKey town, PlaceKey key) {
        return switch (key) {
            case PlaceKey.ById(var id) -> val(id);
            case PlaceKey.BySlug(var slug) ->
                field(select(PROGRAMME_SLUG.ORGANISATION_ID)
                        .from(PROGRAMME_SLUG)
                        .where(PROGRAMME_SLUG.TOWN_ID.eq(town(town)))
                        .and(PROGRAMME_SLUG.SLUG.eq(slug.value())));
        };
    }

    /** That of a town or a centre; null if it has none. */
    public static Field<@Nullable Slug> of(Field<UUID> organisation) {
        return field(select(PROGRAMME_SLUG.SLUG)
                        .from(PROGRAMME_SLUG)
                        .where(PROGRAMME_SLUG.ORGANISATION_ID.eq(organisation)))
                .convertFrom(nullOnAllNull(Slug::new));
    }

    /** Gives one to the centre of the offer, and to its town, where they have none. */
    static void give(DSLContext dsl, Offer offer, LocalDate day) {
        var town = offer.municipality().value();
        var centre = offer.centre().value();
        var named = dsl.select(PROGRAMME_SLUG.ORGANISATION_ID)
                .from(PROGRAMME_SLUG)
                .where(PROGRAMME_SLUG.ORGANISATION_ID.in(town, centre))
                .fetchSet(PROGRAMME_SLUG.ORGANISATION_ID);
        if (!named.contains(town)) {
            give(dsl, town, null, day);
        }
        if (!named.contains(centre)) {
            give(dsl, centre, town, day);
        }
    }

    private static void give(DSLContext dsl, UUID organisation, @Nullable UUID town, LocalDate day) {
        var known = dsl.select(nameOn(day, val(organisation)), key(organisation, day))
                .fetchSingle();
        var key = town == null ? known.value2() : null;
        var candidates = Slug.candidates(known.value1(), key).iterator();
        var isNamed = false;
        while (!isNamed) {
            isNamed = hasNow(dsl, organisation, town, candidates.next());
        }
    }

    /** Whether the organisation has a slug now: this one, or one that somebody else has given to it meanwhile. */
    private static boolean hasNow(DSLContext dsl, UUID organisation, @Nullable UUID town, Slug slug) {
        var inserted = dsl.insertInto(PROGRAMME_SLUG)
                .set(PROGRAMME_SLUG.ORGANISATION_ID, organisation)
                .set(PROGRAMME_SLUG.TOWN_ID, town)
                .set(PROGRAMME_SLUG.SLUG, slug.value())
                .onConflictDoNothing()
                .execute();
        return inserted == 1 || dsl.fetchExists(PROGRAMME_SLUG, PROGRAMME_SLUG.ORGANISATION_ID.eq(organisation));
    }

    /** That of a municipality (AGS); null where it is not known. */
    private static Field<@Nullable String> key(UUID municipality, LocalDate day) {
        return field(select(ORGANISATION_KEY.VALUE)
                .from(ORGANISATION_KEY)
                .where(ORGANISATION_KEY.ORGANISATION_ID.eq(municipality))
                .and(ORGANISATION_KEY.SCHEME.eq(KeyScheme.AGS.name()))
                .and(Periods.includes(ORGANISATION_KEY.VALID_FROM, ORGANISATION_KEY.VALID_UNTIL, day))
                .limit(1));
    }
}
