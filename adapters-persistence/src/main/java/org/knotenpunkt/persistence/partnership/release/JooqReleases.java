package org.knotenpunkt.persistence.partnership.release;

import static java.time.ZoneOffset.UTC;
import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.SelectField;
import org.knotenpunkt.application.partnership.release.Releases;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.partnership.release.Revocation;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.AgreementReleaseRecord;

/** Keeps releases of agreements in PostgreSQL. */
public final class JooqReleases implements Releases {
    static final SelectField<ReleaseTerms> TERMS = row(
                    AGREEMENT_RELEASE.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    AGREEMENT_RELEASE.PURPOSE,
                    AGREEMENT_RELEASE.VALID_FROM,
                    AGREEMENT_RELEASE.VALID_UNTIL)
            .mapping(ReleaseTerms::new);

    private final Database database;

    @Inject
    public JooqReleases(Database database) {
        this.database = database;
    }

    @Override
    public List<Release> of(Agreement agreement) {
        return database.dsl()
                .select(
                        AGREEMENT_RELEASE.ID.convertFrom(ReleaseId::new),
                        AGREEMENT_RELEASE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        AGREEMENT_RELEASE.AGREEMENT_ID.convertFrom(AgreementId::new),
                        TERMS,
                        row(
                                        AGREEMENT_RELEASE.GIVEN_BY,
                                        AGREEMENT_RELEASE.GIVEN_AT.convertFrom(OffsetDateTime::toInstant))
                                .mapping(Release.Given::new),
                        row(
                                        AGREEMENT_RELEASE.REVOKED_AT,
                                        AGREEMENT_RELEASE.REVOKED_BY,
                                        AGREEMENT_RELEASE.REVOCATION_REASON)
                                .mapping(nullOnAllNull((at, by, reason) -> new Revocation(at.toInstant(), by, reason))),
                        AGREEMENT_RELEASE.VERSION)
                .from(AGREEMENT_RELEASE)
                .where(AGREEMENT_RELEASE.MUNICIPALITY_ID.eq(
                        agreement.municipality().value()))
                .and(AGREEMENT_RELEASE.AGREEMENT_ID.eq(agreement.id().value()))
                .orderBy(AGREEMENT_RELEASE.VALID_FROM.desc(), AGREEMENT_RELEASE.ID.desc())
                .fetch(mapping(Release::restore));
    }

    @Override
    public void save(Release release) {
        Saved.requireOne(release.version() == 0 ? insert(release) : update(release), release.id());
    }

    private int insert(Release release) {
        return database.dsl()
                .insertInto(AGREEMENT_RELEASE)
                .set(record(release))
                .onConflict(AGREEMENT_RELEASE.MUNICIPALITY_ID, AGREEMENT_RELEASE.ID)
                .doNothing()
                .execute();
    }

    private int update(Release release) {
        return database.dsl()
                .update(AGREEMENT_RELEASE)
                .set(record(release))
                .where(AGREEMENT_RELEASE.MUNICIPALITY_ID.eq(
                        release.municipality().value()))
                .and(AGREEMENT_RELEASE.ID.eq(release.id().value()))
                .and(AGREEMENT_RELEASE.VERSION.eq(release.version()))
                .execute();
    }

    private static AgreementReleaseRecord record(Release release) {
        var terms = release.terms();
        var revocation = release.revocation();
        return new AgreementReleaseRecord(
                release.municipality().value(),
                release.id().value(),
                release.agreement().value(),
                terms.network().value(),
                terms.purpose(),
                terms.from(),
                terms.until(),
                release.given().by(),
                release.given().at().atOffset(UTC),
                revocation.map(how -> how.at().atOffset(UTC)).orElse(null),
                revocation.map(Revocation::by).orElse(null),
                revocation.map(Revocation::reason).orElse(null),
                release.version() + 1);
    }
}
