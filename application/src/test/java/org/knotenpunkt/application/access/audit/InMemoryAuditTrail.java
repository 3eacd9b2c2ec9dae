package org.knotenpunkt.application.access.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.audit.AuditChain;
import org.knotenpunkt.domain.access.audit.AuditEntry;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;

/** Audit entries in memory. */
public final class InMemoryAuditTrail implements AuditTrail, AuditQueries {
    private final Map<ChainId, List<AuditEntry>> chains = new HashMap<>();
    private final Map<ChainId, String> towns = new ConcurrentHashMap<>();
    private final Map<UUID, String> people = new ConcurrentHashMap<>();
    private final Map<UUID, String> tokens = new ConcurrentHashMap<>();

    /** From now on the town has this name. */
    public void name(ChainId town, String name) {
        towns.put(town, name);
    }

    /** From now on there is an account of somebody with this name. */
    public void name(UUID account, String displayName) {
        people.put(account, displayName);
    }

    /** From now on there is a token that its owner calls so. */
    public void nameToken(UUID token, String name) {
        tokens.put(token, name);
    }

    /** Does what nobody should be able to do. */
    public synchronized void tamper(ChainId chain, UnaryOperator<List<AuditEntry>> crime) {
        chains.compute(chain, (id, entries) -> new ArrayList<>(crime.apply(entries(id))));
    }

    @Override
    public synchronized void add(List<Deed> deeds) {
        for (var deed : deeds) {
            chains.computeIfAbsent(deed.chain(), id -> new ArrayList<>())
                    .add(AuditEntry.after(head(deed.chain()).orElse(null), deed));
        }
    }

    @Override
    public synchronized Optional<AuditHead> head(ChainId chain) {
        var entries = entries(chain);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().head());
    }

    @Override
    public synchronized List<AuditHead> heads() {
        return chains.keySet().stream()
                .sorted(Comparator.comparing(ChainId::toString))
                .map(this::head)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<String> nameOf(ChainId chain, LocalDate day) {
        return Optional.ofNullable(towns.get(chain));
    }

    @Override
    public synchronized AuditChain follow(AuditChain begun) {
        var followed = begun;
        for (var entry : entries(begun.chain())) {
            followed = followed.followedBy(entry, null);
        }
        return followed;
    }

    @Override
    public synchronized Page<AuditView> entries(ChainId chain, AuditFilter filter, PageRequest page) {
        long before = page.after() == null ? Long.MAX_VALUE : Long.parseLong(page.after());
        var found = entries(chain).reversed().stream()
                .filter(entry -> entry.number() < before)
                .filter(entry -> passes(entry.deed(), filter))
                .map(this::view)
                .toList();
        var items = found.subList(0, Math.min(page.limit(), found.size()));
        return new Page<>(
                items,
                found.size() > items.size() ? Long.toString(items.getLast().number()) : null);
    }

    private static boolean passes(Deed deed, AuditFilter filter) {
        return (filter.subject() == null || filter.subject().equals(deed.subject()))
                && (filter.account() == null || filter.account().equals(deed.account()))
                && (filter.from() == null || !deed.at().isBefore(filter.from()))
                && (filter.before() == null || deed.at().isBefore(filter.before()));
    }

    private AuditView view(AuditEntry entry) {
        var deed = entry.deed();
        return new AuditView(
                entry.number(),
                deed.account(),
                people.get(deed.account()),
                deed.token(),
                deed.token() == null ? null : tokens.get(deed.token()),
                deed.grounds(),
                new Change(deed.at(), deed.type(), deed.subject(), null, null, null, null),
                entry.hash());
    }

    private List<AuditEntry> entries(ChainId chain) {
        return chains.getOrDefault(chain, List.of());
    }
}
