package org.knotenpunkt.persistence.report;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.tables.Tables.CENTRE_REACH;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.SelectField;
import org.knotenpunkt.application.report.Reaches;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.CentreReachRecord;

/** What was said of how many families centres reach, in PostgreSQL. */
public final class JooqReaches implements Reaches {
    private static final SelectField<ReachClaim> CLAIM = row(
                    CENTRE_REACH.METHOD.convertFrom(ReachMethod::valueOf),
                    CENTRE_REACH.FAMILIES.convertFrom(Short::intValue),
                    CENTRE_REACH.BASE.convertFrom(nullOnAllNull(Short::intValue)),
                    CENTRE_REACH.HOW,
                    CENTRE_REACH.DAY)
            .mapping(ReachClaim::new);

    private final Database database;

    @Inject
    public JooqReaches(Database database) {
        this.database = database;
    }

    @Override
    public List<CentreReach> of(MunicipalityId town, ReportPeriod halfYear) {
        return database.dsl()
                .select(
                        CENTRE_REACH.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        CENTRE_REACH.CENTRE_ID.convertFrom(CentreId::new),
                        CENTRE_REACH.PERIOD.convertFrom(ReportPeriod::parse),
                        CENTRE_REACH.NUMBER.convertFrom(Short::intValue),
                        CLAIM,
                        CENTRE_REACH.SAID_BY,
                        CENTRE_REACH.SAID_AT.convertFrom(OffsetDateTime::toInstant))
                .distinctOn(CENTRE_REACH.CENTRE_ID)
                .from(CENTRE_REACH)
                .where(CENTRE_REACH.MUNICIPALITY_ID.eq(town.value()))
                .and(CENTRE_REACH.PERIOD.eq(halfYear.toString()))
                .orderBy(CENTRE_REACH.CENTRE_ID, CENTRE_REACH.NUMBER.desc())
                .fetch(mapping(CentreReach::new));
    }

    @Override
    public void add(CentreReach reach) {
        var claim = reach.claim();
        var base = claim.base();
        var added = database.dsl()
                .insertInto(CENTRE_REACH)
                .set(new CentreReachRecord(
                        reach.municipality().value(),
                        reach.centre().value(),
                        reach.period().toString(),
                        (short) reach.number(),
                        claim.method().name(),
                        (short) claim.families(),
                        base == null ? null : base.shortValue(),
                        claim.how(),
                        claim.day(),
                        reach.by(),
                        reach.at().atOffset(ZoneOffset.UTC)))
                .onConflictDoNothing()
                .execute();
        Saved.requireOne(added, reach.centre());
    }
}
