package org.knotenpunkt.persistence.report;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.FIGURE_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBERSHIP;
import static org.knotenpunkt.persistence.tables.Tables.REPORT_RELEASE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.report.ReportRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.shared.Database;

/** What towns report in PostgreSQL, as far as it matters for who sees it. */
public final class JooqKnownReports implements KnownRecords {
    private final Database database;
    private final Centres centres;
    private final CentreQueries queries;
    private final Today today;

    @Inject
    public JooqKnownReports(Database database, Centres centres, CentreQueries queries, Today today) {
        this.database = database;
        this.centres = centres;
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Set<ReportRecordKind> kinds() {
        return EnumSet.allOf(ReportRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return kind instanceof ReportRecordKind known ? find(known, id) : Optional.empty();
    }

    private Optional<KnownRecord> find(ReportRecordKind kind, UUID id) {
        return switch (kind) {
            case FIGURE_RELEASE ->
                database.dsl()
                        .select(JooqFigureReleases.RELEASE, networks(today.today()))
                        .from(FIGURE_RELEASE)
                        .where(FIGURE_RELEASE.ID.eq(id))
                        .fetchOptional(mapping(ReportRecordKind::figureRelease));
            case HALF_YEAR_REPORT ->
                database.dsl()
                        .select(JooqReportReleases.RELEASE)
                        .from(REPORT_RELEASE)
                        .where(REPORT_RELEASE.ID.eq(id))
                        .fetchOptional(mapping(ReportRecordKind::halfYearReport));
            case REACH ->
                centres.findById(new CentreId(id))
                        .flatMap(centre -> queries.called(List.of(centre.id().organisation()), today.today()).stream()
                                .map(ref -> ReportRecordKind.reach(centre, ref.name()))
                                .findFirst());
        };
    }

    /** Those to which the town of the release at hand belongs on the day. */
    private static Field<List<InitiativeId>> networks(LocalDate day) {
        return multiset(select(INITIATIVE_MEMBERSHIP.INITIATIVE_ID)
                        .from(INITIATIVE_MEMBERSHIP)
                        .where(JooqFigureReleases.isMember(day))
                        .orderBy(INITIATIVE_MEMBERSHIP.INITIATIVE_ID))
                .convertFrom(rows -> rows.map(mapping(InitiativeId::new)));
    }
}
