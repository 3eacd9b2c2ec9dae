package org.knotenpunkt.application.partnership.disagreement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Disagreements in a map. */
public final class InMemoryDisagreements implements Disagreements {
    private final Map<DisagreementId, Disagreement> stored = new LinkedHashMap<>();
    private final Agreements agreements;

    /** @param agreements what they are about, with its title and the names of the parties */
    public InMemoryDisagreements(Agreements agreements) {
        this.agreements = agreements;
    }

    /** Forgets all of them. */
    public void clear() {
        stored.clear();
    }

    @Override
    public Optional<Disagreement> findById(DisagreementId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<Disagreement> findForChange(DisagreementId id) {
        return findById(id);
    }

    @Override
    public Page<Disagreement> findOf(AgreementId agreement, PageRequest page) {
        var all = all(agreement);
        var from = page.after() == null ? 0 : place(page.after());
        var rest = all.subList(Math.min(from, all.size()), all.size());
        return rest.size() <= page.limit()
                ? new Page<>(rest, null)
                : new Page<>(rest.subList(0, page.limit()), String.valueOf(from + page.limit()));
    }

    private static int place(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new UnreadableCursorException("Not a number of items", e);
        }
    }

    private List<Disagreement> all(AgreementId agreement) {
        return stored.values().stream()
                .filter(disagreement -> disagreement.agreement().equals(agreement))
                .sorted(Comparator.comparing(InMemoryDisagreements::isOpen)
                        .thenComparing(disagreement -> disagreement.matter().on())
                        .thenComparing(disagreement -> disagreement.id().toString())
                        .reversed())
                .toList();
    }

    private static boolean isOpen(Disagreement disagreement) {
        return disagreement.state() == DisagreementState.OPEN;
    }

    @Override
    public int countOpen(AgreementId agreement) {
        return (int)
                all(agreement).stream().filter(InMemoryDisagreements::isOpen).count();
    }

    @Override
    public List<AwaitedConsent> awaited(MunicipalityId town, Set<OrganisationId> parties) {
        return stored.values().stream()
                .filter(disagreement -> disagreement.municipality().equals(town))
                .flatMap(disagreement -> disagreement.awaited().stream()
                        .filter(parties::contains)
                        .map(party -> awaited(disagreement, party)))
                .sorted(Comparator.comparing(AwaitedConsent::title).thenComparing(AwaitedConsent::partyName))
                .toList();
    }

    private AwaitedConsent awaited(Disagreement disagreement, OrganisationId party) {
        AgreementContent content = agreements
                .findById(disagreement.agreement())
                .orElseThrow()
                .versions()
                .getLast()
                .content();
        return new AwaitedConsent(
                disagreement.id(),
                disagreement.matter().kind(),
                content.title(),
                party,
                content.party(party).orElseThrow().name());
    }

    @Override
    public void save(Disagreement disagreement) {
        var known = findById(disagreement.id()).map(Disagreement::version).orElse(0L);
        if (known != disagreement.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(disagreement, known), known);
        }
        stored.put(disagreement.id(), disagreement.saved());
    }
}
