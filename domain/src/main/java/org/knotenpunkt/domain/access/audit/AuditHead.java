package org.knotenpunkt.domain.access.audit;

import java.time.Instant;

/**
 * The end of a chain at a time.
 *
 * @param number of the last entry
 * @param hash of the last entry
 * @param at when the last entry happened
 */
public record AuditHead(ChainId chain, long number, AuditHash hash, Instant at) {}
