package org.knotenpunkt.application.centre;

import static org.knotenpunkt.domain.organisation.relation.RelationKind.HOSTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.relation.CorrectRelation;
import org.knotenpunkt.application.organisation.relation.EndRelation;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** At which school a centre is: that is a relation between organisations, which changes when the centre moves. */
public final class Hosting {
    private final RelationRepository relations;
    private final RecordRelation recording;
    private final EndRelation ending;
    private final CorrectRelation correcting;

    public Hosting(
            RelationRepository relations, RecordRelation recording, EndRelation ending, CorrectRelation correcting) {
        this.relations = relations;
        this.recording = recording;
        this.ending = ending;
        this.correcting = correcting;
    }

    /** What ties the centre to the school at which it is on the day. */
    Optional<Relation> on(Centre centre, LocalDate day) {
        return first(centre, relation -> relation.validity().includes(day));
    }

    private Optional<Relation> first(Centre centre, Predicate<Relation> which) {
        return relations.findByEnds(centre.municipality(), List.of(centre.id().organisation())).stream()
                .filter(relation -> relation.kind() == HOSTS
                        && relation.to().equals(centre.id().organisation()))
                .filter(relation -> relation.withdrawal().isEmpty())
                .filter(which)
                .findFirst();
    }

    /** Lets the school host the centre from the day on, and the former one no longer. */
    Result<Centre, CentreError> move(Actor actor, Centre centre, Relation former, OrganisationId to, LocalDate day) {
        return ended(actor, former, day.minusDays(1))
                .flatMap(over -> recording
                        .record(
                                actor,
                                new NewRelation(
                                        centre.municipality(),
                                        HOSTS,
                                        to,
                                        centre.id().organisation(),
                                        Validity.from(day),
                                        null,
                                        null))
                        .<CentreError>mapRefusal(CentreError.HostNotChanged::new))
                .map(hosted -> centre);
    }

    private Result<Relation, CentreError> ended(Actor actor, Relation former, LocalDate lastDay) {
        return lastDay.equals(former.validity().until())
                ? Result.success(former)
                : ending.end(actor, former.id(), former.version(), lastDay).mapRefusal(CentreError.HostNotChanged::new);
    }

    /** Lets the former school host the centre again that did so up to the day before, and the one of the day never. */
    Result<Centre, CentreError> moveBack(Actor actor, Centre centre, LocalDate day, @Nullable String why) {
        var next = first(centre, relation -> day.equals(relation.validity().from()));
        var former = first(
                centre, relation -> day.minusDays(1).equals(relation.validity().until()));
        return changed(next, wrong -> correcting.withdraw(actor, wrong.id(), wrong.version(), why))
                .flatMap(withdrawn -> changed(former, again -> correcting.reopen(actor, again.id(), again.version())))
                .map(hosted -> centre);
    }

    /** The relation, if there is one, as the change leaves it. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static Result<Optional<Relation>, CentreError> changed(
            Optional<Relation> relation, Function<Relation, Result<Relation, RelationError>> change) {
        return relation.isEmpty()
                ? Result.success(relation)
                : change.apply(relation.orElseThrow())
                        .<CentreError>mapRefusal(CentreError.HostNotChanged::new)
                        .map(Optional::of);
    }
}
