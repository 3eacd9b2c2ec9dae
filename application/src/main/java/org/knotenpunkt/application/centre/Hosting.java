package org.knotenpunkt.application.centre;

import static org.knotenpunkt.domain.organisation.relation.RelationKind.HOSTS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.relation.CorrectRelation;
import org.knotenpunkt.application.organisation.relation.EndRelation;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.Consequence;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
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

    /** Lets the school host the centre from the day on, and the former one no longer. */
    Result<Consequence.HostChanged, CentreError> move(
            Actor actor, Centre centre, Relation former, OrganisationId to, LocalDate day) {
        var lastDay = day.minusDays(1);
        var until = former.validity().until();
        var shortened = lastDay.equals(until) ? null : new Consequence.Shortened(former.id(), until);
        return ended(actor, former, lastDay)
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
                .map(hosted -> new Consequence.HostChanged(hosted.id(), shortened));
    }

    private Result<Relation, CentreError> ended(Actor actor, Relation former, LocalDate lastDay) {
        return lastDay.equals(former.validity().until())
                ? Result.success(former)
                : ending.end(actor, former.id(), former.version(), lastDay).mapRefusal(CentreError.HostNotChanged::new);
    }

    /** Takes the move of the day back: what tied the centre to schools is as it was before, unless somebody has changed that since. */
    Result<Centre, CentreError> moveBack(
            Actor actor, Centre centre, Consequence.HostChanged change, LocalDate day, @Nullable String why) {
        var hosted = as(change.hosted(), Validity.from(day)::equals);
        if (hosted.isEmpty()) {
            return Result.success(centre);
        }
        var wrong = hosted.orElseThrow();
        var lastDay = day.minusDays(1);
        return correcting
                .withdraw(actor, wrong.id(), wrong.version(), why)
                .flatMap(withdrawn -> Optional.ofNullable(change.shortened())
                        .flatMap(shortened -> as(shortened.relation(), period -> lastDay.equals(period.until()))
                                .map(former -> lengthened(actor, former, shortened.until())))
                        .orElseGet(() -> Result.success(withdrawn)))
                .<CentreError>mapRefusal(CentreError.HostNotChanged::new)
                .map(changed -> centre);
    }

    /** The relation, if it is true and lasts as the move left it. */
    private Optional<Relation> as(RelationId id, Predicate<Validity> left) {
        return relations
                .findById(id)
                .filter(relation -> relation.withdrawal().isEmpty() && left.test(relation.validity()));
    }

    /** The relation, lasting as long as before it was shortened. */
    private Result<Relation, RelationError> lengthened(Actor actor, Relation former, @Nullable LocalDate until) {
        return correcting
                .reopen(actor, former.id(), former.version())
                .flatMap(open ->
                        until == null ? Result.success(open) : ending.end(actor, open.id(), open.version(), until));
    }
}
