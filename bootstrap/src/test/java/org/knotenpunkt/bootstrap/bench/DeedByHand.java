package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/** What somebody has done, as an event and as the next entry of the audit. */
record DeedByHand(UUID account, String grounds, String type, UUID town, UUID subject, Instant at, String payload) {
    private static final String EVENT = """
            insert into domain_event (id, occurred_at, municipality_id, type, subject_id, actor_id, payload)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    /** The next entry of a chain that has begun: time, lines of the deed, chain; account, grounds, event, type, subject, hash of the payload. */
    private static final String AUDIT = """
            with moved as (
                update audit_head set number = number + 1, previous = hash, at = ?,
                    hash = sha256(convert_to(
                        E'knotenpunkt audit entry 1\\n' || (number + 1) || E'\\n' || encode(hash, 'hex') || E'\\n' || ?, 'UTF8'))
                where chain = ? returning *)
            insert into audit_entry
                (municipality_id, number, at, account_id, grounds, event_id, type, subject_id, payload_hash, previous, hash)
            select chain, number, at, ?, ?, ?, ?, ?, ?, previous, hash from moved
            """;

    void tell(Connection connection) throws Exception {
        var event = UUID.randomUUID();
        try (var insert = connection.prepareStatement(EVENT)) {
            insert.setObject(1, event);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setObject(3, town);
            insert.setString(4, type);
            insert.setObject(5, subject);
            insert.setObject(6, account);
            insert.setString(7, payload);
            insert.executeUpdate();
        }
        var payloadHash = MessageDigest.getInstance("SHA-256").digest(payload.getBytes(UTF_8));
        try (var audit = connection.prepareStatement(AUDIT)) {
            audit.setObject(1, at.atOffset(ZoneOffset.UTC));
            audit.setString(
                    2,
                    String.join(
                            "\n",
                            town.toString(),
                            at.toString(),
                            account.toString(),
                            grounds,
                            event.toString(),
                            type,
                            subject.toString(),
                            HexFormat.of().formatHex(payloadHash)));
            audit.setObject(3, town);
            audit.setObject(4, account);
            audit.setString(5, grounds);
            audit.setObject(6, event);
            audit.setString(7, type);
            audit.setObject(8, subject);
            audit.setBytes(9, payloadHash);
            audit.executeUpdate();
        }
    }
}
