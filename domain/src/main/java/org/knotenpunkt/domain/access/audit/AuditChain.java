package org.knotenpunkt.domain.access.audit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chain as far as somebody has followed it, and what was found wrong on the way.
 *
 * <p>It is begun, followed entry by entry in their order, and closed with the head that the chain claims to have. Instances
 * are immutable.
 */
public final class AuditChain {
    /** With so many findings it makes no sense to look further. */
    public static final int MAX_FINDINGS = 100;

    private final ChainId chain;
    private final long number;
    private final AuditHash hash;
    private final Map<Long, AuditHash> remembered;
    private final List<AuditFinding> findings;

    private AuditChain(
            ChainId chain, long number, AuditHash hash, Map<Long, AuditHash> remembered, List<AuditFinding> findings) {
        this.chain = chain;
        this.number = number;
        this.hash = hash;
        this.remembered = remembered;
        this.findings = findings;
    }

    /**
     * The chain before its first entry.
     *
     * @param kept heads that were kept elsewhere; those of other chains are left out
     */
    public static AuditChain begin(ChainId chain, Collection<AuditHead> kept) {
        var remembered = kept.stream()
                .filter(head -> head.chain().equals(chain))
                .distinct()
                .collect(toUnmodifiableMap(AuditHead::number, AuditHead::hash, AuditChain::oneOf));
        return new AuditChain(chain, 0, AuditHash.GENESIS, remembered, List.of());
    }

    /** Two heads of one number contradict each other: one of them at least is no part of the chain, and no hash is both. */
    private static AuditHash oneOf(AuditHash one, AuditHash other) {
        return one.equals(other) ? one : AuditHash.GENESIS;
    }

    /**
     * One entry further.
     *
     * @param told the hash of what the event of the entry tells now; null if the event is not kept any more
     */
    public AuditChain followedBy(AuditEntry entry, @Nullable AuditHash told) {
        if (entry.number() <= number) {
            return with(new AuditFinding.OutOfOrder(entry.number()));
        }
        var step = entry.number() == number + 1 ? this : with(new AuditFinding.Missing(number + 1, entry.number() - 1));
        var isSound = isSound(entry, told);
        if (isSound && entry.number() == number + 1 && !entry.previous().equals(hash)) {
            step = step.with(new AuditFinding.Altered(Math.max(number, 1)));
        }
        if (!isSound) {
            step = step.with(new AuditFinding.Altered(entry.number()));
        }
        return step.at(entry);
    }

    private boolean isSound(AuditEntry entry, @Nullable AuditHash told) {
        var deed = entry.deed();
        return entry.isIntact() && deed.chain().equals(chain) && (told == null || told.equals(deed.payload()));
    }

    private AuditChain at(AuditEntry entry) {
        var left = remembered;
        if (entry.hash().equals(remembered.get(entry.number()))) {
            left = new HashMap<>(remembered);
            left.remove(entry.number());
        }
        return new AuditChain(chain, entry.number(), entry.hash(), left, findings);
    }

    /**
     * At its end.
     *
     * @param head the end that the chain claims to have; null if it claims to be empty
     */
    public AuditChain closedBy(@Nullable AuditHead head) {
        long last = head == null ? 0 : head.number();
        var closed = this;
        if (last > number) {
            closed = with(new AuditFinding.Missing(number + 1, last));
        } else if (last < number) {
            closed = with(new AuditFinding.Surplus(last + 1));
        } else if (head != null && !head.hash().equals(hash)) {
            closed = with(new AuditFinding.Altered(number));
        }
        for (var lost : remembered.keySet().stream().sorted().toList()) {
            closed = closed.with(new AuditFinding.Rewritten(lost));
        }
        return closed;
    }

    private AuditChain with(AuditFinding finding) {
        if (findings.size() >= MAX_FINDINGS || findings.contains(finding)) {
            return this;
        }
        var all = new ArrayList<>(findings);
        all.add(finding);
        return new AuditChain(chain, number, hash, remembered, List.copyOf(all));
    }

    /** Whose chain it is. */
    public ChainId chain() {
        return chain;
    }

    /** What is wrong, in the order in which it was found; {@link #MAX_FINDINGS} at most. */
    public List<AuditFinding> findings() {
        return findings;
    }
}
