package org.knotenpunkt.application.partnership.undertaking;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Shows what is done for the goals of agreements. */
public final class UndertakingReader implements ReadUndertakings {
    private final SeenUndertakings undertakings;
    private final AgreementReach reach;
    private final Transactions transactions;
    private final Today today;

    public UndertakingReader(SeenUndertakings undertakings, Rights rights, Transactions transactions, Today today) {
        this.undertakings = undertakings;
        this.reach = new AgreementReach(rights);
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<List<Undertaking>, AgreementError> ofAgreement(Actor actor, Agreement agreement) {
        return serving(
                actor, agreement, agreement.versions().stream().flatMap(version -> version.content().goals().stream()));
    }

    @Override
    public Result<List<Undertaking>, AgreementError> ofParty(Actor actor, Agreement agreement, OrganisationId party) {
        return serving(
                actor,
                agreement,
                agreement.lastAgreed().stream().flatMap(version -> version.content().answeredForBy(party).stream()));
    }

    private Result<List<Undertaking>, AgreementError> serving(Actor actor, Agreement agreement, Stream<Goal> goals) {
        return transactions.read(
                actor,
                () -> reach.seen(actor, Optional.of(agreement), agreement.id())
                        .map(seen -> serving(actor, seen, goals.map(Goal::id).collect(toUnmodifiableSet()))));
    }

    private List<Undertaking> serving(Actor actor, Agreement agreement, Set<GoalId> goals) {
        return undertakings.in(actor, agreement.municipality(), today.today()).stream()
                .filter(one -> !Collections.disjoint(one.goals(), goals))
                .toList();
    }
}
