package org.knotenpunkt.persistence.partnership.file;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_FILE;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_FILE_PART;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.knotenpunkt.application.partnership.file.StoredFiles;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.tables.tables.records.AgreementFilePartRecord;
import org.knotenpunkt.persistence.tables.tables.records.AgreementFileRecord;

/** Keeps files of agreements in PostgreSQL, in parts. */
public final class JooqFiles implements StoredFiles {
    private static final int PART = 1 << 18;
    private static final HexFormat HEX = HexFormat.of();

    private final Database database;

    @Inject
    public JooqFiles(Database database) {
        this.database = database;
    }

    @Override
    public Optional<StoredFile> find(AgreementId agreement, FileId id) {
        return find(agreement, AGREEMENT_FILE.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<StoredFile> of(AgreementId agreement) {
        return find(agreement, noCondition());
    }

    private List<StoredFile> find(AgreementId agreement, Condition condition) {
        return database.dsl()
                .select(
                        AGREEMENT_FILE.ID.convertFrom(FileId::new),
                        AGREEMENT_FILE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        AGREEMENT_FILE.AGREEMENT_ID.convertFrom(AgreementId::new),
                        AGREEMENT_FILE.NAME,
                        AGREEMENT_FILE.TYPE.convertFrom(FileType::valueOf),
                        AGREEMENT_FILE.SIGNED,
                        AGREEMENT_FILE.SIZE,
                        AGREEMENT_FILE.SHA256.convertFrom(HEX::formatHex),
                        AGREEMENT_FILE.HANDED_IN_BY,
                        AGREEMENT_FILE.HANDED_IN_AT.convertFrom(OffsetDateTime::toInstant))
                .from(AGREEMENT_FILE)
                .where(AGREEMENT_FILE.AGREEMENT_ID.eq(agreement.value()))
                .and(condition)
                .orderBy(AGREEMENT_FILE.HANDED_IN_AT, AGREEMENT_FILE.ID)
                .fetch(mapping(StoredFile::new));
    }

    /** The bytes come before that to which they belong: a foreign key that is deferred holds nothing meanwhile. */
    @Override
    public void write(StoredFile file, InputStream bytes) throws IOException {
        int position = 0;
        for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            database.dsl()
                    .executeInsert(new AgreementFilePartRecord(
                            file.municipality().value(), file.id().value(), position, part));
            position++;
        }
    }

    @Override
    public void keep(StoredFile file) {
        database.dsl()
                .executeInsert(new AgreementFileRecord(
                        file.municipality().value(),
                        file.id().value(),
                        file.agreement().value(),
                        file.name(),
                        file.type().name(),
                        file.signed(),
                        file.size(),
                        HEX.parseHex(file.sha256()),
                        file.by(),
                        file.at().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void remove(StoredFile file) {
        var town = file.municipality().value();
        var id = file.id().value();
        database.dsl()
                .batch(
                        database.dsl()
                                .deleteFrom(AGREEMENT_FILE_PART)
                                .where(AGREEMENT_FILE_PART.MUNICIPALITY_ID.eq(town))
                                .and(AGREEMENT_FILE_PART.FILE_ID.eq(id)),
                        database.dsl()
                                .deleteFrom(AGREEMENT_FILE)
                                .where(AGREEMENT_FILE.MUNICIPALITY_ID.eq(town))
                                .and(AGREEMENT_FILE.ID.eq(id)))
                .execute();
    }

    @Override
    public Optional<byte[]> part(StoredFile file, int position) {
        return database.dsl()
                .select(AGREEMENT_FILE_PART.BYTES)
                .from(AGREEMENT_FILE_PART)
                .where(AGREEMENT_FILE_PART.MUNICIPALITY_ID.eq(
                        file.municipality().value()))
                .and(AGREEMENT_FILE_PART.FILE_ID.eq(file.id().value()))
                .and(AGREEMENT_FILE_PART.POSITION.eq(position))
                .fetchOptional(AGREEMENT_FILE_PART.BYTES);
    }
}
