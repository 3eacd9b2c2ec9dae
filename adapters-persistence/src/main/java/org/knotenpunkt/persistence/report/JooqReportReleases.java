package org.knotenpunkt.persistence.report;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.tables.Tables.REPORT_RELEASE;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.SelectField;
import org.knotenpunkt.application.report.ReportDocument;
import org.knotenpunkt.application.report.ReportReleases;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.JsonDocuments;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.ReportReleaseRecord;

/** Released half-year reports in PostgreSQL, each as the canonical text that it was. */
public final class JooqReportReleases implements ReportReleases {
    static final SelectField<ReportRelease> RELEASE = row(
                    REPORT_RELEASE.ID.convertFrom(ReportReleaseId::new),
                    REPORT_RELEASE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    REPORT_RELEASE.NUMBER.convertFrom(Short::intValue),
                    REPORT_RELEASE.RELEASED_ON,
                    REPORT_RELEASE.RELEASED_BY,
                    REPORT_RELEASE.RELEASED_AT.convertFrom(OffsetDateTime::toInstant),
                    REPORT_RELEASE.REASON,
                    REPORT_RELEASE.CONTENT.convertFrom(text -> ReportDocument.read(JsonDocuments.object(text))),
                    REPORT_RELEASE.SHA256.convertFrom(hash -> HexFormat.of().formatHex(hash)))
            .mapping(ReportRelease::new);

    private final Database database;
    private final CanonicalJson canonical;

    @Inject
    public JooqReportReleases(Database database, CanonicalJson canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    @Override
    public void add(ReportRelease release) {
        var report = release.report();
        var added = database.dsl()
                .insertInto(REPORT_RELEASE)
                .set(new ReportReleaseRecord(
                        release.municipality().value(),
                        release.id().value(),
                        report.subject().toString(),
                        report.period().toString(),
                        (short) release.number(),
                        release.day(),
                        release.by(),
                        release.at().atOffset(ZoneOffset.UTC),
                        release.reason(),
                        ReportDocument.text(report, canonical),
                        HexFormat.of().parseHex(release.hash())))
                .onConflict(
                        REPORT_RELEASE.MUNICIPALITY_ID,
                        REPORT_RELEASE.PERIOD,
                        REPORT_RELEASE.SUBJECT,
                        REPORT_RELEASE.NUMBER)
                .doNothing()
                .execute();
        Saved.requireOne(added, release.id());
    }

    @Override
    public List<ReportRelease> of(MunicipalityId town, ReportPeriod halfYear) {
        return database.dsl()
                .select(RELEASE)
                .from(REPORT_RELEASE)
                .where(REPORT_RELEASE.MUNICIPALITY_ID.eq(town.value()))
                .and(REPORT_RELEASE.PERIOD.eq(halfYear.toString()))
                .orderBy(REPORT_RELEASE.RELEASED_AT.desc(), REPORT_RELEASE.ID.desc())
                .fetch(mapping(release -> release));
    }

    @Override
    public Optional<ReportRelease> find(MunicipalityId town, ReportReleaseId id) {
        return database.dsl()
                .select(RELEASE)
                .from(REPORT_RELEASE)
                .where(REPORT_RELEASE.MUNICIPALITY_ID.eq(town.value()))
                .and(REPORT_RELEASE.ID.eq(id.value()))
                .fetchOptional(mapping(release -> release));
    }
}
