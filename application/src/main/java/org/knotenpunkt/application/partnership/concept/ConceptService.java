package org.knotenpunkt.application.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_CONCEPTS;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.partnership.concept.ConceptError;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.concept.Repeal;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Takes the concepts of towns through their life, and shows them. */
public final class ConceptService implements KeepConcepts, ReadConcepts {
    private final Concepts concepts;
    private final Rights rights;
    private final Keeper<Concept> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public ConceptService(
            Concepts concepts,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.concepts = concepts;
        this.rights = rights;
        this.keeper = new Keeper<>(concepts::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Concept, ConceptError> draft(Actor actor, MunicipalityId town, Locale language, String title) {
        return transactions.call(
                actor,
                () -> rights.require(actor, KEEP_CONCEPTS, new Scope.Municipality(town), town)
                        .<ConceptError>mapRefusal(ConceptError.ConceptsNotAllowed::new)
                        .map(place -> Concept.draft(
                                new ConceptId(ids.next()),
                                place,
                                ConceptContent.blank(language, title),
                                clock.instant()))
                        .map(concept -> keeper.save(actor, concept)));
    }

    @Override
    public Result<Concept, ConceptError> draftNext(Actor actor, ConceptId id, long version) {
        return change(actor, id, version, concept -> concept.draftNext(clock.instant()));
    }

    @Override
    public Result<Concept, ConceptError> revise(Actor actor, ConceptId id, long version, ConceptContent content) {
        return change(actor, id, version, concept -> concept.revise(content, clock.instant()));
    }

    @Override
    public Result<Concept, ConceptError> discard(Actor actor, ConceptId id, long version) {
        return change(actor, id, version, concept -> concept.discard(clock.instant()));
    }

    @Override
    public Result<Concept, ConceptError> adopt(Actor actor, ConceptId id, long version, Adoption adoption) {
        return change(actor, id, version, concept -> concept.adopt(adoption, today.today(), clock.instant()));
    }

    @Override
    public Result<Concept, ConceptError> correct(Actor actor, ConceptId id, long version, Adoption adoption) {
        return change(actor, id, version, concept -> concept.correct(adoption, today.today(), clock.instant()));
    }

    @Override
    public Result<Concept, ConceptError> repeal(Actor actor, ConceptId id, long version, Repeal repeal) {
        return change(actor, id, version, concept -> concept.repeal(repeal, today.today(), clock.instant()));
    }

    @Override
    public Result<Concept, ConceptError> reinstate(Actor actor, ConceptId id, long version) {
        return change(actor, id, version, concept -> concept.reinstate(clock.instant()));
    }

    private Result<Concept, ConceptError> change(
            Actor actor, ConceptId id, long version, Function<Concept, Result<Concept, ConceptError>> work) {
        return transactions.call(
                actor,
                () -> seen(actor, concepts.findForChange(id), id)
                        .flatMap(concept -> rights.require(actor, KEEP_CONCEPTS, concept.scope(), concept)
                                .mapRefusal(ConceptError.ConceptsNotAllowed::new))
                        .peek(concept -> keeper.requireSeen(concept, version))
                        .flatMap(work)
                        .map(concept -> keeper.save(actor, concept)));
    }

    /** A concept of which nothing is left is none any more. */
    private Result<Concept, ConceptError> seen(
            Actor actor,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<Concept> found,
            ConceptId id) {
        return Result.of(
                found.filter(concept -> !concept.editions().isEmpty())
                        .filter(concept -> rights.permit(actor, READ_CONCEPTS, concept.scope())),
                new ConceptError.UnknownConcept(id));
    }

    @Override
    public Result<List<Concept>, ConceptError> list(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_CONCEPTS, new Scope.Municipality(town), town)
                        .<ConceptError>mapRefusal(ConceptError.ConceptsNotAllowed::new)
                        .map(concepts::of));
    }

    @Override
    public Result<Concept, ConceptError> read(Actor actor, ConceptId id) {
        return transactions.read(actor, () -> seen(actor, concepts.findById(id), id));
    }
}
