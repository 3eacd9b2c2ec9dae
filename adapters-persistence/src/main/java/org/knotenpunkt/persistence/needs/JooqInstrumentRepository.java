package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.INSTRUMENT;
import static org.knotenpunkt.persistence.tables.Tables.INSTRUMENT_VERSION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.Origin;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.InstrumentRecord;
import org.knotenpunkt.persistence.tables.tables.records.InstrumentVersionRecord;

/** Instruments and their versions in PostgreSQL. */
public final class JooqInstrumentRepository implements InstrumentRepository {
    private static final SelectField<InstrumentVersion> VERSION = DSL.row(
                    INSTRUMENT_VERSION.NUMBER,
                    INSTRUMENT_VERSION.QUESTIONS.convertFrom(QuestionDocuments::of),
                    INSTRUMENT_VERSION.PUBLISHED_ON)
            .mapping(InstrumentVersion::new);

    private static final Field<List<InstrumentVersion>> VERSIONS = multiset(select(VERSION)
                    .from(INSTRUMENT_VERSION)
                    .where(INSTRUMENT_VERSION.MUNICIPALITY_ID.eq(INSTRUMENT.MUNICIPALITY_ID))
                    .and(INSTRUMENT_VERSION.ID.eq(INSTRUMENT.ID))
                    .orderBy(INSTRUMENT_VERSION.NUMBER))
            .convertFrom(rows -> rows.map(mapping(version -> version)));

    private static final SelectField<@Nullable Origin> ORIGIN = DSL.row(
                    INSTRUMENT.ORIGIN_TEMPLATE,
                    INSTRUMENT.ORIGIN_ID.convertFrom(InstrumentId::new),
                    INSTRUMENT.ORIGIN_TITLE,
                    INSTRUMENT.ORIGIN_NUMBER)
            .mapping(JooqInstrumentRepository::origin);

    private final Database database;

    @Inject
    public JooqInstrumentRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Instrument> findById(InstrumentId id) {
        return find(INSTRUMENT.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<Instrument> findByTown(MunicipalityId town) {
        return find(INSTRUMENT.MUNICIPALITY_ID.eq(town.value()));
    }

    private List<Instrument> find(Condition condition) {
        return database.dsl()
                .select(
                        INSTRUMENT.ID.convertFrom(InstrumentId::new),
                        INSTRUMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        INSTRUMENT.TITLE,
                        ORIGIN,
                        INSTRUMENT.DRAFT.convertFrom(QuestionDocuments::of),
                        VERSIONS,
                        INSTRUMENT.VERSION)
                .from(INSTRUMENT)
                .where(condition)
                .orderBy(INSTRUMENT.TITLE.collate(collation("de-x-icu")), INSTRUMENT.ID)
                .fetch(mapping(Instrument::restore));
    }

    @Override
    public Optional<InstrumentVersion> findVersion(InstrumentId id, int number) {
        return database.dsl()
                .select(VERSION)
                .from(INSTRUMENT_VERSION)
                .where(INSTRUMENT_VERSION.ID.eq(id.value()))
                .and(INSTRUMENT_VERSION.NUMBER.eq(number))
                .fetchOptional(mapping(version -> version));
    }

    @Override
    public void save(Instrument instrument) {
        var dsl = database.dsl();
        var row = row(instrument);
        if (instrument.version() == 0) {
            dsl.executeInsert(row);
        } else {
            var found = INSTRUMENT
                    .MUNICIPALITY_ID
                    .eq(row.getMunicipalityId())
                    .and(INSTRUMENT.ID.eq(row.getId()))
                    .and(INSTRUMENT.VERSION.eq(instrument.version()));
            Saved.requireOne(dsl.executeUpdate(row, found), instrument.id());
        }
        dsl.batch(instrument.versions().stream()
                        .map(version -> dsl.insertInto(INSTRUMENT_VERSION)
                                .set(row(instrument, version))
                                .onConflictDoNothing())
                        .toList())
                .execute();
    }

    private static @Nullable Origin origin(
            @Nullable String template,
            @Nullable InstrumentId instrument,
            @Nullable String title,
            @Nullable Integer number) {
        if (template != null) {
            return new Origin.Template(template);
        }
        return instrument == null || title == null ? null : new Origin.Copied(instrument, title, number);
    }

    private static InstrumentRecord row(Instrument instrument) {
        var template = instrument.origin().orElse(null) instanceof Origin.Template one ? one : null;
        var copied = instrument.origin().orElse(null) instanceof Origin.Copied one ? one : null;
        return new InstrumentRecord(
                instrument.municipality().value(),
                instrument.id().value(),
                instrument.title(),
                QuestionDocuments.json(instrument.draft()),
                instrument.version() + 1,
                template == null ? null : template.code(),
                copied == null ? null : copied.instrument().value(),
                copied == null ? null : copied.title(),
                copied == null ? null : copied.number());
    }

    private static InstrumentVersionRecord row(Instrument instrument, InstrumentVersion version) {
        return new InstrumentVersionRecord(
                instrument.municipality().value(),
                instrument.id().value(),
                version.number(),
                QuestionDocuments.json(version.questions()),
                version.published());
    }
}
