package org.knotenpunkt.persistence.access.audit;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.with;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_HEAD;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Param;
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
import org.knotenpunkt.persistence.shared.PreparedCommand;
import org.knotenpunkt.persistence.shared.Values;

/** Keeps audit entries in PostgreSQL. */
public final class JooqAuditTrail implements AuditTrail {
    private static final int ENTRIES_AT_ONCE = 1_000;

    private static final Param<UUID> CHAIN = param("chain", UUID.class);
    private static final Param<Long> FIRST_NUMBER = param("firstNumber", Long.class);
    private static final Param<byte[]> FIRST_PREVIOUS = param("firstPrevious", byte[].class);
    private static final Param<byte[]> FIRST_HASH = param("firstHash", byte[].class);
    private static final Param<String> FORM = param("form", String.class);
    private static final Param<String> LINES = param("lines", String.class);
    private static final Param<OffsetDateTime> AT = param("at", OffsetDateTime.class);
    private static final Param<UUID> ACCOUNT = param("account", UUID.class);
    private static final Param<UUID> TOKEN = param("token", UUID.class);
    private static final Param<String> GROUNDS = param("grounds", String.class);
    private static final Param<UUID> EVENT = param("event", UUID.class);
    private static final Param<String> TYPE = param("type", String.class);
    private static final Param<UUID> SUBJECT = param("subject", UUID.class);
    private static final Param<byte[]> PAYLOAD = param("payload", byte[].class);
    private static final PreparedCommand ADD = adding();

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

    private void add(Deed deed) {
        var first = AuditEntry.after(null, deed);
        ADD.execute(
                database,
                Values.of(CHAIN, deed.chain().value())
                        .and(FIRST_NUMBER, first.number())
                        .and(FIRST_PREVIOUS, first.previous().bytes())
                        .and(FIRST_HASH, first.hash().bytes())
                        .and(FORM, AuditEntry.formOf(deed))
                        .and(LINES, deed.text())
                        .and(AT, deed.at().atOffset(ZoneOffset.UTC))
                        .and(ACCOUNT, deed.account())
                        .and(TOKEN, deed.token())
                        .and(GROUNDS, deed.grounds().text())
                        .and(EVENT, deed.event())
                        .and(TYPE, deed.type())
                        .and(SUBJECT, deed.subject())
                        .and(PAYLOAD, deed.payload().bytes()));
    }

    /**
     * Moves the head and adds the entry in one statement. The database makes the hash, since only it knows what comes before
     * once the head is locked; of the text, it adds the two lines that depend on it.
     */
    private static PreparedCommand adding() {
        var number = AUDIT_HEAD.NUMBER.plus(inline(1L));
        var moved = name("moved")
                .fields("number", "previous", "hash")
                .as(insertInto(AUDIT_HEAD)
                        .set(AUDIT_HEAD.CHAIN, CHAIN)
                        .set(AUDIT_HEAD.NUMBER, FIRST_NUMBER)
                        .set(AUDIT_HEAD.PREVIOUS, FIRST_PREVIOUS)
                        .set(AUDIT_HEAD.HASH, FIRST_HASH)
                        .set(AUDIT_HEAD.AT, AT)
                        .onConflict(AUDIT_HEAD.CHAIN)
                        .doUpdate()
                        .set(AUDIT_HEAD.NUMBER, number)
                        .set(AUDIT_HEAD.PREVIOUS, AUDIT_HEAD.HASH)
                        .set(AUDIT_HEAD.HASH, hash(number, AUDIT_HEAD.HASH))
                        .set(AUDIT_HEAD.AT, AT)
                        .returningResult(AUDIT_HEAD.NUMBER, AUDIT_HEAD.PREVIOUS, AUDIT_HEAD.HASH));
        return PreparedCommand.of(with(moved)
                .insertInto(
                        AUDIT_ENTRY,
                        AUDIT_ENTRY.MUNICIPALITY_ID,
                        AUDIT_ENTRY.NUMBER,
                        AUDIT_ENTRY.AT,
                        AUDIT_ENTRY.ACCOUNT_ID,
                        AUDIT_ENTRY.TOKEN_ID,
                        AUDIT_ENTRY.GROUNDS,
                        AUDIT_ENTRY.EVENT_ID,
                        AUDIT_ENTRY.TYPE,
                        AUDIT_ENTRY.SUBJECT_ID,
                        AUDIT_ENTRY.PAYLOAD_HASH,
                        AUDIT_ENTRY.PREVIOUS,
                        AUDIT_ENTRY.HASH)
                .select(select(
                                CHAIN,
                                moved.field(AUDIT_HEAD.NUMBER),
                                AT,
                                ACCOUNT,
                                TOKEN,
                                GROUNDS,
                                EVENT,
                                TYPE,
                                SUBJECT,
                                PAYLOAD,
                                moved.field(AUDIT_HEAD.PREVIOUS),
                                moved.field(AUDIT_HEAD.HASH))
                        .from(moved)));
    }

    /** The hash of {@link AuditEntry#text()} for the deed under this number and after this entry. */
    private static Field<byte[]> hash(Field<Long> number, Field<byte[]> previous) {
        var text = concat(
                FORM,
                inline("\n"),
                number.cast(SQLDataType.CLOB),
                inline("\n"),
                function(name("encode"), SQLDataType.CLOB, previous, inline("hex")),
                inline("\n"),
                LINES);
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
    public Optional<String> nameOf(ChainId chain, LocalDate day) {
        return database.dsl()
                .select(OrganisationFields.nameOn(day, val(chain.value())))
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
