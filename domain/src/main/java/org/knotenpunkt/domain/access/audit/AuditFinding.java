package org.knotenpunkt.domain.access.audit;

/** What is wrong with a chain. */
public sealed interface AuditFinding {
    /** The number of the entry, or of the first of several. */
    long number();

    /** The entry, or the event that it tells of, is not what it was. */
    record Altered(long number) implements AuditFinding {}

    /** These entries are not there. */
    record Missing(long number, long until) implements AuditFinding {}

    /** The entry comes after one with the same or a higher number. */
    record OutOfOrder(long number) implements AuditFinding {}

    /** From this entry on there are some of which the chain's end knows nothing. */
    record Surplus(long number) implements AuditFinding {}

    /** A head with this number was kept elsewhere and is no part of the chain: what came up to it was written anew. */
    record Rewritten(long number) implements AuditFinding {}
}
