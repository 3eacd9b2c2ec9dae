package org.knotenpunkt.persistence.access.audit;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_HEAD;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.domain.access.audit.AuditChain;
import org.knotenpunkt.domain.access.audit.AuditEntry;
import org.knotenpunkt.domain.access.audit.AuditHash;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.EventPayload;

/** Keeps audit entries in PostgreSQL. */
public final class JooqAuditTrail implements AuditTrail {
    private static final int ENTRIES_AT_ONCE = 1_000;

    private final Database database;

    @Inject
    public JooqAuditTrail(Database database) {
        this.database = database;
    }

    /** Chains are taken in one order, so that no two transactions wait for each other here. */
    @Override
    public void add(List<Deed> deeds) {
        deeds.stream()
                .sorted(Comparator.comparing(deed -> deed.chain().value()))
                .forEach(this::add);
    }

    /**
     * Moves the head and adds the entry in one statement. The database makes the hash, since only it knows what comes before
     * once the head is locked; of the text, it adds the two lines that depend on it.
     */
    private void add(Deed deed) {
        var first = AuditEntry.after(null, deed);
        var at = deed.at().atOffset(ZoneOffset.UTC);
        var number = AUDIT_HEAD.NUMBER.plus(1L);
        var moved = name("moved")
                .fields("number", "previous", "hash")
                .as(database.dsl()
                        .insertInto(AUDIT_HEAD)
                        .set(AUDIT_HEAD.CHAIN, deed.chain().value())
                        .set(AUDIT_HEAD.NUMBER, first.number())
                        .set(AUDIT_HEAD.PREVIOUS, first.previous().bytes())
                        .set(AUDIT_HEAD.HASH, first.hash().bytes())
                        .set(AUDIT_HEAD.AT, at)
                        .onConflict(AUDIT_HEAD.CHAIN)
                        .doUpdate()
                        .set(AUDIT_HEAD.NUMBER, number)
                        .set(AUDIT_HEAD.PREVIOUS, AUDIT_HEAD.HASH)
                        .set(AUDIT_HEAD.HASH, hash(number, AUDIT_HEAD.HASH, deed))
                        .set(AUDIT_HEAD.AT, at)
                        .returningResult(AUDIT_HEAD.NUMBER, AUDIT_HEAD.PREVIOUS, AUDIT_HEAD.HASH));
        database.dsl()
                .with(moved)
                .insertInto(
                        AUDIT_ENTRY,
                        AUDIT_ENTRY.MUNICIPALITY_ID,
                        AUDIT_ENTRY.NUMBER,
                        AUDIT_ENTRY.AT,
                        AUDIT_ENTRY.ACCOUNT_ID,
                        AUDIT_ENTRY.GROUNDS,
                        AUDIT_ENTRY.EVENT_ID,
                        AUDIT_ENTRY.TYPE,
                        AUDIT_ENTRY.SUBJECT_ID,
                        AUDIT_ENTRY.PAYLOAD_HASH,
                        AUDIT_ENTRY.PREVIOUS,
                        AUDIT_ENTRY.HASH)
                .select(select(
                                val(deed.chain().value()),
                                moved.field(AUDIT_HEAD.NUMBER),
                                val(at),
                                val(deed.account()),
                                val(deed.grounds().text()),
                                val(deed.event()),
                                val(deed.type()),
                                val(deed.subject()),
                                val(deed.payload().bytes()),
                                moved.field(AUDIT_HEAD.PREVIOUS),
                                moved.field(AUDIT_HEAD.HASH))
                        .from(moved))
                .execute();
    }

    /** The hash of {@link AuditEntry#text()} for the deed under this number and after this entry. */
    private static Field<byte[]> hash(Field<Long> number, Field<byte[]> previous, Deed deed) {
        var text = concat(
                val(AuditEntry.FORM + "\n"),
                number.cast(SQLDataType.CLOB),
                inline("\n"),
                function(name("encode"), SQLDataType.CLOB, previous, inline("hex")),
                val("\n" + deed.text()));
        var bytes = function(name("convert_to"), SQLDataType.BLOB, text, inline("UTF8"));
        return function(name("sha256"), SQLDataType.BLOB, bytes);
    }

    @Override
    public Optional<AuditHead> head(ChainId chain) {
        return database.dsl()
                .select(AuditColumns.HEAD)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.CHAIN.eq(chain.value()))
                .fetchOptional(Record1::value1);
    }

    @Override
    public List<AuditHead> heads() {
        return database.dsl()
                .select(AuditColumns.HEAD)
                .from(AUDIT_HEAD)
                .orderBy(AUDIT_HEAD.CHAIN)
                .fetch(Record1::value1);
    }

    @Override
    public Optional<String> nameOf(ChainId chain) {
        return database.dsl()
                .select(OrganisationFields.latestName(val(chain.value())))
                .fetchOptional(Record1::value1);
    }

    @Override
    public AuditChain follow(AuditChain begun) {
        var followed = begun;
        try (var entries = database.dsl()
                .select(AuditColumns.ENTRY, DOMAIN_EVENT.PAYLOAD)
                .from(AUDIT_ENTRY)
                .leftJoin(DOMAIN_EVENT)
                .on(DOMAIN_EVENT.ID.eq(AUDIT_ENTRY.EVENT_ID))
                .where(AUDIT_ENTRY.MUNICIPALITY_ID.eq(begun.chain().value()))
                .orderBy(AUDIT_ENTRY.NUMBER)
                .fetchSize(ENTRIES_AT_ONCE)
                .fetchLazy()) {
            for (var entry : entries) {
                followed = followed.followedBy(entry.value1(), told(entry.value2()));
            }
        }
        return followed;
    }

    private static @Nullable AuditHash told(@Nullable JSONB payload) {
        return payload == null ? null : AuditHash.of(EventPayload.of(payload));
    }
}
