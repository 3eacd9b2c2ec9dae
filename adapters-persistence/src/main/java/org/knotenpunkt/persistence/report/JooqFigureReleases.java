package org.knotenpunkt.persistence.report;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.FIGURE_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBERSHIP;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.report.FigureDocument;
import org.knotenpunkt.application.report.FigureReleases;
import org.knotenpunkt.application.report.TownRelease;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.JsonDocuments;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.FigureReleaseRecord;

/** Released figures in PostgreSQL, each as the canonical text that it was. */
public final class JooqFigureReleases implements FigureReleases {
    static final SelectField<FigureRelease> RELEASE = row(
                    FIGURE_RELEASE.ID.convertFrom(FigureReleaseId::new),
                    FIGURE_RELEASE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    FIGURE_RELEASE.PERIOD.convertFrom(ReportPeriod::parse),
                    FIGURE_RELEASE.NUMBER,
                    FIGURE_RELEASE.RELEASED_ON,
                    FIGURE_RELEASE.RELEASED_BY,
                    FIGURE_RELEASE.RELEASED_AT,
                    FIGURE_RELEASE.REASON,
                    FIGURE_RELEASE.CONTENT,
                    FIGURE_RELEASE.SHA256)
            .mapping(JooqFigureReleases::release);

    private final Database database;
    private final CanonicalJson canonical;

    @Inject
    public JooqFigureReleases(Database database, CanonicalJson canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    private static FigureRelease release(
            FigureReleaseId id,
            MunicipalityId town,
            ReportPeriod period,
            short number,
            LocalDate day,
            UUID by,
            OffsetDateTime at,
            @Nullable String reason,
            String content,
            byte[] hash) {
        var document = JsonDocuments.object(content);
        return new FigureRelease(
                id,
                town,
                period,
                number,
                day,
                by,
                at.toInstant(),
                reason,
                FigureDocument.disclosure(document),
                FigureDocument.read(document),
                HexFormat.of().formatHex(hash));
    }

    @Override
    public void add(FigureRelease release) {
        var added = database.dsl()
                .insertInto(FIGURE_RELEASE)
                .set(new FigureReleaseRecord(
                        release.municipality().value(),
                        release.id().value(),
                        release.period().toString(),
                        (short) release.number(),
                        release.day(),
                        release.by(),
                        release.at().atOffset(ZoneOffset.UTC),
                        release.reason(),
                        FigureDocument.text(release.figures(), release.disclosure(), canonical),
                        HexFormat.of().parseHex(release.hash())))
                .onConflict(FIGURE_RELEASE.MUNICIPALITY_ID, FIGURE_RELEASE.PERIOD, FIGURE_RELEASE.NUMBER)
                .doNothing()
                .execute();
        Saved.requireOne(added, release.id());
    }

    @Override
    public List<FigureRelease> of(MunicipalityId town) {
        return database.dsl()
                .select(RELEASE)
                .from(FIGURE_RELEASE)
                .where(FIGURE_RELEASE.MUNICIPALITY_ID.eq(town.value()))
                .orderBy(FIGURE_RELEASE.RELEASED_AT.desc(), FIGURE_RELEASE.ID.desc())
                .fetch(mapping(release -> release));
    }

    @Override
    public Optional<FigureRelease> find(MunicipalityId town, FigureReleaseId id) {
        return database.dsl()
                .select(RELEASE)
                .from(FIGURE_RELEASE)
                .where(FIGURE_RELEASE.MUNICIPALITY_ID.eq(town.value()))
                .and(FIGURE_RELEASE.ID.eq(id.value()))
                .fetchOptional(mapping(release -> release));
    }

    @Override
    public Page<TownRelease> ofNetwork(InitiativeId network, LocalDate day, PageRequest page) {
        return Cursor.page(
                found(network, day, after(page.after()), page.limit() + 1),
                page.limit(),
                last -> Cursor.of(
                        last.release().at().toString(), last.release().id().toString()));
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        record Place(OffsetDateTime at, UUID id) {}
        var place = Cursor.read(
                cursor, 2, values -> new Place(OffsetDateTime.parse(values.getFirst()), Uuids.read(values.getLast())));
        return row(FIGURE_RELEASE.RELEASED_AT, FIGURE_RELEASE.ID).lt(row(place.at(), place.id()));
    }

    @Override
    public Optional<TownRelease> findOfNetwork(InitiativeId network, LocalDate day, FigureReleaseId id) {
        return found(network, day, FIGURE_RELEASE.ID.eq(id.value()), 1).stream().findFirst();
    }

    private List<TownRelease> found(InitiativeId network, LocalDate day, Condition which, int limit) {
        return database.dsl()
                .select(OrganisationFields.nameOn(day, FIGURE_RELEASE.MUNICIPALITY_ID), RELEASE)
                .from(FIGURE_RELEASE)
                .where(isReadable(network, day))
                .and(which)
                .orderBy(FIGURE_RELEASE.RELEASED_AT.desc(), FIGURE_RELEASE.ID.desc())
                .limit(limit)
                .fetch(mapping(TownRelease::new));
    }

    private static Condition isReadable(InitiativeId network, LocalDate day) {
        return exists(selectOne()
                .from(INITIATIVE_MEMBERSHIP)
                .where(INITIATIVE_MEMBERSHIP.INITIATIVE_ID.eq(network.value()))
                .and(isMember(day)));
    }

    /** The membership is one of the town of the release at hand, on the day. */
    static Condition isMember(LocalDate day) {
        return INITIATIVE_MEMBERSHIP
                .TOWN_ID
                .eq(FIGURE_RELEASE.MUNICIPALITY_ID)
                .and(Periods.includes(INITIATIVE_MEMBERSHIP.FIRST_DAY, INITIATIVE_MEMBERSHIP.LAST_DAY, day));
    }
}
