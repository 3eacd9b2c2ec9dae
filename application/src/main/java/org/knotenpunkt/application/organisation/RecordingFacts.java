package org.knotenpunkt.application.organisation;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Correcting;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.Recorded;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * How dated facts about something that is an organisation, too, are recorded and taken back: from a source that is there, while the
 * organisation exists, and never against what is recorded already, unless that was never true.
 */
public final class RecordingFacts<A extends Aggregate<A>, E extends DomainError> {
    private final OrganisationRepository organisations;
    private final InstantSource clock;
    private final Today today;
    private final Withdrawing<A, E> withdrawing;
    private final Function<FactError, E> stays;
    private final Function<OrganisationError, E> absent;

    /** How the model takes a fact back; what a register says is official. */
    @FunctionalInterface
    public interface Withdrawing<A, E extends DomainError> {
        Result<A, E> withdraw(A known, RecordedFact fact, Withdrawal how, Predicate<Source> official);
    }

    public RecordingFacts(
            OrganisationRepository organisations,
            InstantSource clock,
            Today today,
            Withdrawing<A, E> withdrawing,
            Function<FactError, E> stays,
            Function<OrganisationError, E> absent) {
        this.organisations = organisations;
        this.clock = clock;
        this.today = today;
        this.withdrawing = withdrawing;
        this.stays = stays;
        this.absent = absent;
    }

    /**
     * What is known once the fact is recorded.
     *
     * @param correcting whether what contradicts it was never true
     */
    public Result<A, E> record(
            Actor actor,
            OrganisationId organisation,
            A known,
            RecordedFact fact,
            Source source,
            boolean correcting,
            Function<? super A, Result<A, E>> recording) {
        return there(source)
                .flatMap(read -> inItsLife(organisation, fact))
                .flatMap(alive -> Correcting.recording(
                        known, correcting, recording, wrong -> withdrawn(actor, wrong, fact, null)));
    }

    /** What is known without the fact, which was never true. */
    public Result<A, E> withdrawn(Actor actor, A known, RecordedFact fact, @Nullable String reason) {
        return withdrawing.withdraw(
                known, fact, new Withdrawal(clock.instant(), actor.account(), reason), Register::says);
    }

    /** The source, unless it has yet to appear. */
    public Result<Source, E> there(Source source) {
        return Recorded.from(source, today.today()).mapRefusal(stays);
    }

    /**
     * Before the founding of an organisation and after its end nothing is true of it. Of what is said for a school year its last day tells
     * whether the school was founded by then, and its first whether it had not ended: the days alone do not have both.
     */
    private Result<Organisation, E> inItsLife(OrganisationId id, RecordedFact fact) {
        return organisations
                .hold(id)
                .orElseThrow()
                .notOverBefore(fact.from())
                .flatMap(there -> there.thereIn(fact.days()))
                .mapRefusal(absent);
    }
}
