package org.knotenpunkt.application.partnership.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AgreementQueries;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** Tells those who may see an agreement what is due of it. */
public final class DeadlineReader implements ReadDeadlines {
    private final DeadlineQueries queries;
    private final AgreementQueries agreements;
    private final Disagreements disagreements;
    private final AgreementReach reach;
    private final Speakers speakers;
    private final Transactions transactions;
    private final Today today;

    public DeadlineReader(
            DeadlineQueries queries,
            AgreementQueries agreements,
            Disagreements disagreements,
            Mandates mandates,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.queries = queries;
        this.agreements = agreements;
        this.disagreements = disagreements;
        this.reach = new AgreementReach(rights);
        this.speakers = new Speakers(rights, mandates, today);
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<List<Deadline>, AgreementError> inTown(Actor actor, MunicipalityId town, LocalDate until) {
        return transactions.read(
                actor, () -> reach.within(actor, town).map(parties -> due(actor, town, parties, until)));
    }

    @Override
    public Result<Agenda, AgreementError> agenda(Actor actor, MunicipalityId town, LocalDate until) {
        return transactions.read(
                actor,
                () -> reach.within(actor, town).map(parties -> {
                    var own = speakers.organisationsOf(actor, town);
                    return new Agenda(
                            agreements.awaited(town, own),
                            agreements.cancelled(town, own),
                            disagreements.awaited(town, own),
                            due(town, parties, until, own));
                }));
    }

    @Override
    public List<Deadline> everywhere(Actor actor, LocalDate until) {
        return transactions.read(
                actor,
                () -> actor.municipalities().stream()
                        .flatMap(town -> seen(actor, town, until))
                        .sorted(Deadline.IN_ORDER)
                        .toList());
    }

    private Stream<Deadline> seen(Actor actor, MunicipalityId town, LocalDate until) {
        return switch (reach.within(actor, town)) {
            case Result.Success<Optional<Set<OrganisationId>>, AgreementError>(var parties) ->
                due(actor, town, parties, until).stream();
            case Result.Refusal<Optional<Set<OrganisationId>>, AgreementError> nothing -> Stream.empty();
        };
    }

    private List<Deadline> due(
            Actor actor, MunicipalityId town, Optional<Set<OrganisationId>> parties, LocalDate until) {
        return due(town, parties, until, speakers.organisationsOf(actor, town));
    }

    private List<Deadline> due(
            MunicipalityId town, Optional<Set<OrganisationId>> parties, LocalDate until, Set<OrganisationId> own) {
        var day = today.today();
        return queries.dated(town, parties, day, until).stream()
                .flatMap(agreement -> agreement.by(until, day, own))
                .sorted(Deadline.IN_ORDER)
                .toList();
    }
}
