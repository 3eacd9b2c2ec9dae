package org.knotenpunkt.persistence.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.initiative.InitiativeFields.MEMBER;
import static org.knotenpunkt.persistence.initiative.InitiativeFields.counts;
import static org.knotenpunkt.persistence.initiative.InitiativeFields.date;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_COUNT;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBER;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBERSHIP;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_SUPPORTER;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_STATEMENT;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.knotenpunkt.application.initiative.InitiativeQueries;
import org.knotenpunkt.application.initiative.InitiativeSummary;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.application.initiative.WithdrawnInitiative;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Statements;

/** Shows networks of towns from PostgreSQL, one statement each. */
public final class JooqInitiativeQueries implements InitiativeQueries {
    private static final String GERMAN = "de-x-icu";

    /** Partial dates in the form of ISO 8601 are in order when their characters are. */
    private static final String AS_WRITTEN = "C";

    private static final Field<List<Edition>> EDITIONS = EditionRows.newest("MUNICIPALITIES");

    private final Database database;

    @Inject
    public JooqInitiativeQueries(Database database) {
        this.database = database;
    }

    @Override
    public List<InitiativeSummary> summaries(LocalDate day) {
        var members = field(select(countDistinct(INITIATIVE_MEMBERSHIP.TOWN_ID))
                .from(INITIATIVE_MEMBERSHIP)
                .where(INITIATIVE_MEMBERSHIP.INITIATIVE_ID.eq(INITIATIVE.ID))
                .and(INITIATIVE_MEMBERSHIP.FIRST_DAY.le(day))
                .and(coalesce(INITIATIVE_MEMBERSHIP.LAST_DAY, day).ge(day))
                .and(Periods.lasts(INITIATIVE.LAST_DAY, day)));
        return database.dsl()
                .select(
                        INITIATIVE.ID.convertFrom(InitiativeId::new),
                        INITIATIVE.NAME,
                        date(INITIATIVE.FOUNDED),
                        INITIATIVE.LAST_DAY,
                        members)
                .from(INITIATIVE)
                .orderBy(INITIATIVE.NAME.collate(GERMAN), INITIATIVE.ID)
                .fetch(mapping(InitiativeSummary::new));
    }

    @Override
    public Optional<InitiativeView> view(InitiativeId id, LocalDate day) {
        return database.dsl()
                .select(
                        INITIATIVE.ID.convertFrom(InitiativeId::new),
                        INITIATIVE.NAME,
                        date(INITIATIVE.FOUNDED),
                        INITIATIVE.LAST_DAY,
                        towns(day),
                        supporters(day),
                        counts(INITIATIVE_COUNT.AS_OF.collate(AS_WRITTEN), INITIATIVE_COUNT.POSITION),
                        withdrawn(day),
                        EDITIONS,
                        INITIATIVE.VERSION)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.eq(id.value()))
                .fetchOptional(mapping(InitiativeView::new));
    }

    @Override
    public Optional<WithdrawnInitiative> findWithdrawn(InitiativeId id) {
        return WithdrawnInitiatives.find(database.dsl(), id);
    }

    private static Field<List<InitiativeView.Town>> towns(LocalDate day) {
        var name = name(INITIATIVE_MEMBER.TOWN_ID, day);
        return multiset(select(name, ags(INITIATIVE_MEMBER.TOWN_ID, day), MEMBER)
                        .from(INITIATIVE_MEMBER)
                        .where(INITIATIVE_MEMBER.INITIATIVE_ID.eq(INITIATIVE.ID))
                        .orderBy(name.collate(GERMAN), INITIATIVE_MEMBER.TOWN_ID))
                .convertFrom(rows -> rows.map(mapping(InitiativeView.Town::new)));
    }

    private static Field<List<InitiativeView.Support>> supporters(LocalDate day) {
        var name = name(INITIATIVE_SUPPORTER.ORGANISATION_ID, day);
        return multiset(select(
                                INITIATIVE_SUPPORTER.ORGANISATION_ID.convertFrom(OrganisationId::new),
                                name,
                                row(INITIATIVE_SUPPORTER.VALID_FROM, INITIATIVE_SUPPORTER.VALID_UNTIL)
                                        .mapping(Validity::new))
                        .from(INITIATIVE_SUPPORTER)
                        .where(INITIATIVE_SUPPORTER.INITIATIVE_ID.eq(INITIATIVE.ID))
                        .orderBy(name.collate(GERMAN), INITIATIVE_SUPPORTER.POSITION))
                .convertFrom(rows -> rows.map(mapping(InitiativeView.Support::new)));
    }

    private static Field<List<InitiativeView.Taken>> withdrawn(LocalDate day) {
        return Statements.about(INITIATIVE.ID, name(WITHDRAWN_STATEMENT.OTHER_ID, day))
                .convertFrom(rows -> rows.map(mapping(
                        (statement, how, name) -> new InitiativeView.Taken(statement, name, WithdrawalView.of(how)))));
    }

    /** The name of an organisation on the day; of one that is no more, the last one. */
    private static Field<String> name(Field<UUID> organisation, LocalDate day) {
        return field(select(coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME))
                .from(ORGANISATION_NAME)
                .where(ORGANISATION_NAME.ORGANISATION_ID.eq(organisation))
                .and(begunBy(ORGANISATION_NAME.VALID_FROM, day))
                .orderBy(ORGANISATION_NAME.VALID_FROM.desc().nullsLast())
                .limit(1));
    }

    private static Field<String> ags(Field<UUID> organisation, LocalDate day) {
        return field(select(ORGANISATION_KEY.VALUE)
                .from(ORGANISATION_KEY)
                .where(ORGANISATION_KEY.ORGANISATION_ID.eq(organisation))
                .and(ORGANISATION_KEY.SCHEME.eq("AGS"))
                .and(begunBy(ORGANISATION_KEY.VALID_FROM, day))
                .orderBy(ORGANISATION_KEY.VALID_FROM.desc().nullsLast())
                .limit(1));
    }

    private static Condition begunBy(Field<LocalDate> from, LocalDate day) {
        return from.isNull().or(from.le(DSL.val(day)));
    }
}
