package org.knotenpunkt.application.partnership.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotenpunkt.application.partnership.AgreementQueries;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.application.partnership.deadline.DeadlineQueries;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** Tells what organisations have agreed with others, to those who may see the agreements. */
public final class CommitmentReader implements ReadCommitments {
    private final AgreementQueries agreements;
    private final DeadlineQueries deadlines;
    private final AgreementReach reach;
    private final Transactions transactions;
    private final Today today;

    public CommitmentReader(
            AgreementQueries agreements,
            DeadlineQueries deadlines,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.agreements = agreements;
        this.deadlines = deadlines;
        this.reach = new AgreementReach(rights);
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<Commitments, AgreementError> of(
            Actor actor, MunicipalityId town, List<OrganisationId> organisations, LocalDate until) {
        return transactions.read(
                actor, () -> reach.within(actor, town).map(anywhere -> commitments(actor, town, organisations, until)));
    }

    private Commitments commitments(
            Actor actor, MunicipalityId town, List<OrganisationId> organisations, LocalDate until) {
        var day = today.today();
        var wanted = Set.copyOf(organisations);
        var inForce = agreements.inForce(town, wanted, day).stream()
                .filter(held -> reach.sees(actor, held.agreement()))
                .map(held -> Commitment.of(held, day))
                .filter(held -> nearness(held, organisations) < organisations.size())
                .sorted(Comparator.comparingInt((Commitment held) -> nearness(held, organisations))
                        .thenComparing(Commitment::title)
                        .thenComparing(held -> held.agreement().value()))
                .toList();
        return new Commitments(
                inForce, due(town, wanted, inForce, day, until), reach.closed(actor, town, organisations));
    }

    /** The place of the first organisation that takes part today; behind all of them if none does any more. */
    private static int nearness(Commitment held, List<OrganisationId> organisations) {
        var nearest = 0;
        while (nearest < organisations.size() && !takesPart(held, organisations.get(nearest))) {
            nearest++;
        }
        return nearest;
    }

    private static boolean takesPart(Commitment held, OrganisationId organisation) {
        return held.parties().stream().anyMatch(party -> party.organisation().equals(organisation));
    }

    private List<Deadline> due(
            MunicipalityId town,
            Set<OrganisationId> parties,
            List<Commitment> inForce,
            LocalDate day,
            LocalDate until) {
        var shown = inForce.stream().map(Commitment::agreement).collect(Collectors.toUnmodifiableSet());
        return deadlines.dated(town, Optional.of(parties), day, until).stream()
                .filter(dated -> shown.contains(dated.agreement()))
                .flatMap(dated -> dated.by(until, day, dated.missing()))
                .sorted(Deadline.IN_ORDER)
                .toList();
    }
}
