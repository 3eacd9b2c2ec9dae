package org.knotenpunkt.domain.access.audit;

import org.jspecify.annotations.Nullable;

/**
 * A deed at its place in a chain. Entries are evidence: one that was tampered with can be read like any other, and
 * {@link #isIntact()} tells it.
 *
 * @param number counts from 1 without gaps
 * @param previous the hash of the entry before
 * @param hash the SHA-256 of {@link #text}
 */
public record AuditEntry(long number, Deed deed, AuditHash previous, AuditHash hash) {
    /** The first line of what is hashed: the form. That of a deed which a program did has a line more, for its token. */
    public static String formOf(Deed deed) {
        return "knotenpunkt audit entry " + (deed.token() == null ? 1 : 2);
    }

    /**
     * The deed at the end of its chain.
     *
     * @param head the end so far, or null if there is none yet
     */
    public static AuditEntry after(@Nullable AuditHead head, Deed deed) {
        long number = head == null ? 1 : head.number() + 1;
        var previous = head == null ? AuditHash.GENESIS : head.hash();
        return new AuditEntry(number, deed, previous, AuditHash.of(text(number, previous, deed)));
    }

    /**
     * What is hashed, in UTF-8, with a line feed between the lines: the form, the number, the previous hash, and the lines of
     * {@link Deed#text()}.
     */
    public String text() {
        return text(number, previous, deed);
    }

    private static String text(long number, AuditHash previous, Deed deed) {
        return String.join("\n", formOf(deed), Long.toString(number), previous.value(), deed.text());
    }

    /** Whether the hash is that of the entry. */
    public boolean isIntact() {
        return AuditHash.of(text()).equals(hash);
    }

    /** The end of the chain if this is the last entry. */
    public AuditHead head() {
        return new AuditHead(deed.chain(), number, hash, deed.at());
    }
}
