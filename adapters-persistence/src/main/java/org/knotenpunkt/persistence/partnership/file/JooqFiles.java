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

    /** Who hands in the same at the same moment waits here for the other one, and sees what that one has left. */
    @Override
    public StoredFile keep(StoredFile file, InputStream bytes) throws IOException {
        var added = database.dsl()
                .insertInto(AGREEMENT_FILE)
                .set(new AgreementFileRecord(
                        file.municipality().value(),
                        file.id().value(),
                        file.agreement().value(),
                        file.name(),
                        file.type().name(),
                        file.signed(),
                        file.size(),
                        HEX.parseHex(file.sha256()),
                        file.by(),
                        file.at().atOffset(ZoneOffset.UTC)))
                .onConflict(AGREEMENT_FILE.MUNICIPALITY_ID, AGREEMENT_FILE.AGREEMENT_ID, AGREEMENT_FILE.SHA256)
                .doNothing()
                .execute();
        if (added == 0) {
            return find(file.agreement(), AGREEMENT_FILE.SHA256.eq(HEX.parseHex(file.sha256())))
                    .getFirst();
        }
        int position = 0;
        for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            database.dsl()
                    .executeInsert(new AgreementFilePartRecord(
                            file.municipality().value(), file.id().value(), position, part));
            position++;
        }
        return file;
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
