package org.knotenpunkt.persistence.access.audit;

import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_HEAD;

import java.time.OffsetDateTime;
import org.jooq.Field;
import org.jooq.SelectField;
import org.knotenpunkt.domain.access.audit.AuditEntry;
import org.knotenpunkt.domain.access.audit.AuditHash;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;
import org.knotenpunkt.domain.access.audit.Grounds;

/** What the columns of the audit mean in the model. */
final class AuditColumns {
    static final Field<Grounds> GROUNDS = AUDIT_ENTRY.GROUNDS.convertFrom(Grounds::new);

    static final SelectField<AuditEntry> ENTRY = row(
                    AUDIT_ENTRY.NUMBER,
                    row(
                                    AUDIT_ENTRY.MUNICIPALITY_ID.convertFrom(ChainId::new),
                                    AUDIT_ENTRY.AT.convertFrom(OffsetDateTime::toInstant),
                                    AUDIT_ENTRY.ACCOUNT_ID,
                                    AUDIT_ENTRY.TOKEN_ID,
                                    GROUNDS,
                                    AUDIT_ENTRY.EVENT_ID,
                                    AUDIT_ENTRY.TYPE,
                                    AUDIT_ENTRY.SUBJECT_ID,
                                    hash(AUDIT_ENTRY.PAYLOAD_HASH))
                            .mapping(Deed::new),
                    hash(AUDIT_ENTRY.PREVIOUS),
                    hash(AUDIT_ENTRY.HASH))
            .mapping(AuditEntry::new);

    static final SelectField<AuditHead> HEAD = row(
                    AUDIT_HEAD.CHAIN.convertFrom(ChainId::new),
                    AUDIT_HEAD.NUMBER,
                    hash(AUDIT_HEAD.HASH),
                    AUDIT_HEAD.AT.convertFrom(OffsetDateTime::toInstant))
            .mapping(AuditHead::new);

    private AuditColumns() {}

    static Field<AuditHash> hash(Field<byte[]> column) {
        return column.convertFrom(AuditHash::ofBytes);
    }
}
