package org.knotenpunkt.persistence.centre;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.CENTRE;
import static org.knotenpunkt.persistence.tables.Tables.CENTRE_FUNDING;
import static org.knotenpunkt.persistence.tables.Tables.CENTRE_PHASE;
import static org.knotenpunkt.persistence.tables.Tables.CENTRE_POST;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.Consequence;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.FundingLineId;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.centre.PostId;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Statements;
import org.knotenpunkt.persistence.tables.tables.records.CentreFundingRecord;
import org.knotenpunkt.persistence.tables.tables.records.CentrePhaseRecord;
import org.knotenpunkt.persistence.tables.tables.records.CentrePostRecord;

/** Keeps centres in PostgreSQL, each read by one statement. */
public final class JooqCentres implements Centres {
    private static final Field<List<PhaseEntry>> PHASES = multiset(select(
                            CENTRE_PHASE.PHASE.convertFrom(Phase::valueOf),
                            CENTRE_PHASE.SINCE,
                            CENTRE_PHASE.EDITION.convertFrom(Short::intValue),
                            CENTRE_PHASE.CRITERIA.convertFrom(List::of),
                            CENTRE_PHASE.REASON,
                            CENTRE_PHASE.HOSTED_ID.convertFrom(nullOnAllNull(RelationId::new)),
                            CENTRE_PHASE.SHORTENED_ID.convertFrom(nullOnAllNull(RelationId::new)),
                            CENTRE_PHASE.SHORTENED_UNTIL,
                            CENTRE_PHASE.ENDS_ORGANISATION)
                    .from(CENTRE_PHASE)
                    .where(ofCentre(CENTRE_PHASE.MUNICIPALITY_ID, CENTRE_PHASE.CENTRE_ID))
                    .orderBy(CENTRE_PHASE.SINCE))
            .convertFrom(rows -> rows.map(mapping(JooqCentres::entry)));

    private static final Field<List<FundingLine>> FUNDING = multiset(select(
                            CENTRE_FUNDING.ID.convertFrom(FundingLineId::new),
                            CENTRE_FUNDING.PROGRAMME,
                            CENTRE_FUNDING.FUNDER_ID.convertFrom(nullOnAllNull(OrganisationId::new)),
                            Periods.validity(CENTRE_FUNDING.VALID_FROM, CENTRE_FUNDING.VALID_UNTIL))
                    .from(CENTRE_FUNDING)
                    .where(ofCentre(CENTRE_FUNDING.MUNICIPALITY_ID, CENTRE_FUNDING.CENTRE_ID))
                    .orderBy(CENTRE_FUNDING.ID))
            .convertFrom(rows -> rows.map(mapping(FundingLine::new)));

    private static final Field<List<Post>> POSTS = multiset(select(
                            CENTRE_POST.ID.convertFrom(PostId::new),
                            CENTRE_POST.TASK.convertFrom(PostTask::valueOf),
                            CENTRE_POST.HUNDREDTHS.convertFrom(FullTimeEquivalents::new),
                            CENTRE_POST.PAID_BY_ID.convertFrom(nullOnAllNull(FundingLineId::new)),
                            Periods.validity(CENTRE_POST.VALID_FROM, CENTRE_POST.VALID_UNTIL))
                    .from(CENTRE_POST)
                    .where(ofCentre(CENTRE_POST.MUNICIPALITY_ID, CENTRE_POST.CENTRE_ID))
                    .orderBy(CENTRE_POST.ID))
            .convertFrom(rows -> rows.map(mapping(Post::new)));

    private final Database database;

    @Inject
    public JooqCentres(Database database) {
        this.database = database;
    }

    private static PhaseEntry entry(
            Phase phase,
            LocalDate since,
            int edition,
            List<String> criteria,
            @Nullable String reason,
            @Nullable RelationId hosted,
            @Nullable RelationId shortened,
            @Nullable LocalDate until,
            boolean endsOrganisation) {
        var ended = endsOrganisation ? new Consequence.OrganisationEnded() : null;
        return new PhaseEntry(
                phase,
                since,
                edition,
                criteria,
                reason,
                hosted == null
                        ? ended
                        : new Consequence.HostChanged(
                                hosted, shortened == null ? null : new Consequence.Shortened(shortened, until)));
    }

    private static Condition ofCentre(TableField<?, UUID> town, TableField<?, UUID> centre) {
        return town.eq(ORGANISATION.HOME_MUNICIPALITY_ID).and(centre.eq(ORGANISATION.ID));
    }

    @Override
    public Optional<Centre> findById(CentreId id) {
        return database.dsl()
                .select(
                        ORGANISATION.ID.convertFrom(CentreId::new),
                        ORGANISATION.HOME_MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        PHASES,
                        FUNDING,
                        POSTS,
                        coalesce(CENTRE.VERSION, inline(0L)))
                .from(ORGANISATION)
                .leftJoin(CENTRE)
                .on(CENTRE.MUNICIPALITY_ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                .and(CENTRE.ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.ID.eq(id.value()))
                .and(ORGANISATION.KIND.eq(OrganisationKind.FAMILY_CENTRE.name()))
                .and(ORGANISATION.HOME_MUNICIPALITY_ID.isNotNull())
                .fetchOptional(mapping(Centre::restore));
    }

    @Override
    public void save(Centre centre) {
        Saved.requireOne(centre.version() == 0 ? insert(centre) : update(centre), centre.id());
        database.dsl()
                .batch(Stream.of(replaced(centre), rows(centre))
                        .flatMap(some -> some)
                        .toList())
                .execute();
        Statements.keep(database, centre.id().value(), centre.municipality(), centre.withdrawn());
    }

    private int insert(Centre centre) {
        return database.dsl()
                .insertInto(CENTRE, CENTRE.MUNICIPALITY_ID, CENTRE.ID, CENTRE.VERSION)
                .values(centre.municipality().value(), centre.id().value(), 1L)
                .onConflictDoNothing()
                .execute();
    }

    private int update(Centre centre) {
        return database.dsl()
                .update(CENTRE)
                .set(CENTRE.VERSION, centre.version() + 1)
                .where(CENTRE.MUNICIPALITY_ID.eq(centre.municipality().value()))
                .and(CENTRE.ID.eq(centre.id().value()))
                .and(CENTRE.VERSION.eq(centre.version()))
                .execute();
    }

    /** Posts go before what pays for them. */
    private Stream<Query> replaced(Centre centre) {
        return Stream.of(
                delete(centre, CENTRE_POST, CENTRE_POST.MUNICIPALITY_ID, CENTRE_POST.CENTRE_ID),
                delete(centre, CENTRE_FUNDING, CENTRE_FUNDING.MUNICIPALITY_ID, CENTRE_FUNDING.CENTRE_ID),
                delete(centre, CENTRE_PHASE, CENTRE_PHASE.MUNICIPALITY_ID, CENTRE_PHASE.CENTRE_ID));
    }

    private Query delete(Centre centre, Table<?> table, TableField<?, UUID> town, TableField<?, UUID> of) {
        return database.dsl()
                .deleteFrom(table)
                .where(town.eq(centre.municipality().value()))
                .and(of.eq(centre.id().value()));
    }

    private Stream<Query> rows(Centre centre) {
        return Stream.of(
                        centre.phases().entries().stream().map(entry -> record(centre, entry)),
                        centre.means().funding().stream().map(line -> record(centre, line)),
                        centre.means().posts().stream().map(post -> record(centre, post)))
                .flatMap(some -> some)
                .map(row -> database.dsl().insertInto(row.getTable()).set(row));
    }

    private static CentrePhaseRecord record(Centre centre, PhaseEntry entry) {
        var change = entry.consequence() instanceof Consequence.HostChanged changed ? changed : null;
        var shortened = change == null ? null : change.shortened();
        return new CentrePhaseRecord(
                centre.municipality().value(),
                centre.id().value(),
                entry.since(),
                entry.phase().name(),
                (short) entry.edition(),
                entry.criteria().toArray(String[]::new),
                entry.reason(),
                change == null ? null : change.hosted().value(),
                shortened == null ? null : shortened.relation().value(),
                shortened == null ? null : shortened.until(),
                entry.consequence() instanceof Consequence.OrganisationEnded);
    }

    private static CentreFundingRecord record(Centre centre, FundingLine line) {
        var funder = line.funder();
        return new CentreFundingRecord(
                centre.municipality().value(),
                centre.id().value(),
                line.id().value(),
                line.programme(),
                funder == null ? null : funder.value(),
                line.validity().from(),
                line.validity().until());
    }

    private static CentrePostRecord record(Centre centre, Post post) {
        var paidBy = post.paidBy();
        return new CentrePostRecord(
                centre.municipality().value(),
                centre.id().value(),
                post.id().value(),
                post.task().name(),
                (short) post.size().hundredths(),
                paidBy == null ? null : paidBy.value(),
                post.validity().from(),
                post.validity().until());
    }
}
