package org.knotenpunkt.web.organisation.pages.edit;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.RECORD_RELATION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.ReopenOrganisation;
import org.knotenpunkt.application.organisation.function.CorrectFunction;
import org.knotenpunkt.application.organisation.relation.CorrectRelation;
import org.knotenpunkt.application.organisation.socialspace.CorrectSocialSpace;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.organisation.pages.facts.CurrentFacts;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.page.Fact;

/** The forms with which mistakes are mended: what was never true is withdrawn, an ending that was none is taken back. */
public final class CorrectionForms implements Routes {
    private static final Access.Performing RELATING = Access.performing(RECORD_RELATION);
    private static final Access.Performing MANAGING = Access.performing(MANAGE_FUNCTIONS);
    private static final Access.Performing DRAWING = Access.performing(MANAGE_SOCIAL_SPACES);
    private static final Access.Performing CHANGING = Access.performing(CHANGE_ORGANISATION, KEEP_COMMON_ORGANISATIONS);
    private static final Field REASON =
            Field.area("reason", Withdrawal.MAX_LENGTH).optional();

    private final EditRoutes edits;
    private final ReopenOrganisation organisations;
    private final CorrectRelation relations;
    private final CorrectFunction functions;
    private final CorrectSocialSpace spaces;

    @Inject
    public CorrectionForms(
            EditRoutes edits,
            ReopenOrganisation organisations,
            CorrectRelation relations,
            CorrectFunction functions,
            CorrectSocialSpace spaces) {
        this.edits = edits;
        this.organisations = organisations;
        this.relations = relations;
        this.functions = functions;
        this.spaces = spaces;
    }

    @Override
    public void register(RouteRegistry routes) {
        Edit.Asked<Fact> relationsNow = Edit.Asked.of(CurrentFacts::relations);
        Edit.Asked<Fact> functionsNow = Edit.Asked.of(CurrentFacts::functions);
        Edit.Asked<Fact> spacesNow = Edit.Asked.of(CurrentFacts::spaces);
        edits.register(routes, reopenOrganisation());
        edits.register(routes, reopenRelation().beside(relationsNow));
        edits.register(routes, withdrawRelation().beside(relationsNow).dangerous());
        edits.register(routes, reopenTerm().beside(functionsNow));
        edits.register(routes, withdrawTerm().beside(functionsNow).dangerous());
        edits.register(routes, reopenFunction().beside(functionsNow));
        edits.register(routes, withdrawFunction().beside(functionsNow).dangerous());
        edits.register(routes, reopenAssignment().beside(spacesNow));
        edits.register(routes, withdrawAssignment().beside(spacesNow).dangerous());
    }

    private static @Nullable Object[] nothing() {
        return new @Nullable Object[0];
    }

    private static Input<String> reason(Form form) {
        return form.optionalText("reason", Withdrawal.MAX_LENGTH);
    }

    private Edit<Organisation, OrganisationError> reopenOrganisation() {
        return Edit.<Organisation, OrganisationError>change(
                        "reopening",
                        CHANGING,
                        (organisation, words) -> List.of(),
                        organisation -> nothing(),
                        answered -> {
                            var form = answered.form();
                            var version = form.version();
                            return () -> organisations.reopen(
                                    answered.actor(), answered.organisation(), version.get(), form.saysItIsAnother());
                        })
                .linking(OrganisationForms::namesakes)
                .unless(organisation -> organisation.facts().life().ending() == null
                        ? Optional.of(new OrganisationError.OrganisationNotEnded(organisation.id()))
                        : Optional.empty());
    }

    private Edit<Relation, RelationError> reopenRelation() {
        return Edit.addition(
                "relation-reopening",
                RELATING,
                (organisation, words) -> List.of(Field.choice(
                        "relation",
                        RelationForms.options(
                                organisation,
                                words,
                                relation -> relation.recorded().until() != null))),
                organisation -> nothing(),
                answered -> {
                    var chosen = RelationForms.relation(answered.form());
                    return () -> relations.reopen(
                            answered.actor(), chosen.get().id(), chosen.get().version());
                });
    }

    private Edit<Relation, RelationError> withdrawRelation() {
        return Edit.addition(
                "relation-withdrawal",
                RELATING,
                (organisation, words) -> List.of(
                        Field.choice("relation", RelationForms.options(organisation, words, relation -> true)), REASON),
                organisation -> nothing(),
                answered -> {
                    var chosen = RelationForms.relation(answered.form());
                    var reason = reason(answered.form());
                    return () -> relations.withdraw(
                            answered.actor(), chosen.get().id(), chosen.get().version(), reason.orNull());
                });
    }

    private Edit<OrganisationFunction, FunctionError> reopenTerm() {
        return Edit.addition(
                "term-reopening",
                MANAGING,
                (organisation, words) -> List.of(Field.choice(
                        "term",
                        TermChoice.options(
                                organisation, words, term -> term.validity().until() != null))),
                organisation -> nothing(),
                answered -> {
                    var chosen = TermChoice.read(answered.form());
                    return () -> functions.reopenTerm(
                            answered.actor(),
                            chosen.get().function(),
                            chosen.get().version(),
                            chosen.get().term());
                });
    }

    private Edit<OrganisationFunction, FunctionError> withdrawTerm() {
        return Edit.addition(
                "term-withdrawal",
                MANAGING,
                (organisation, words) ->
                        List.of(Field.choice("term", TermChoice.options(organisation, words, term -> true)), REASON),
                organisation -> nothing(),
                answered -> {
                    var chosen = TermChoice.read(answered.form());
                    var reason = reason(answered.form());
                    return () -> functions.withdrawTerm(
                            answered.actor(),
                            chosen.get().function(),
                            chosen.get().version(),
                            chosen.get().term(),
                            reason.orNull());
                });
    }

    private Edit<OrganisationFunction, FunctionError> reopenFunction() {
        return Edit.addition(
                "function-reopening",
                MANAGING,
                (organisation, words) -> List.of(Field.choice(
                        "function",
                        FunctionForms.options(
                                organisation,
                                words,
                                function -> function.validity().until() != null))),
                organisation -> nothing(),
                answered -> {
                    var chosen = FunctionForms.function(answered.form());
                    return () -> functions.reopenFunction(
                            answered.actor(), chosen.get().id(), chosen.get().version());
                });
    }

    private Edit<OrganisationFunction, FunctionError> withdrawFunction() {
        return Edit.addition(
                "function-withdrawal",
                MANAGING,
                (organisation, words) -> List.of(
                        Field.choice("function", FunctionForms.options(organisation, words, function -> true)), REASON),
                organisation -> nothing(),
                answered -> {
                    var chosen = FunctionForms.function(answered.form());
                    var reason = reason(answered.form());
                    return () -> functions.withdrawFunction(
                            answered.actor(), chosen.get().id(), chosen.get().version(), reason.orNull());
                });
    }

    private Edit<SocialSpace, SocialSpaceError> reopenAssignment() {
        return Edit.addition(
                "social-space-reopening",
                DRAWING,
                (organisation, words) -> List.of(Field.choice(
                        "space",
                        SpaceChoice.options(
                                organisation, words, space -> space.assigned().until() != null))),
                organisation -> nothing(),
                answered -> {
                    var chosen = SpaceChoice.read(answered.form());
                    return () -> spaces.reopenAssignment(
                            answered.actor(), chosen.get().space(), chosen.get().version(), answered.organisation());
                });
    }

    private Edit<SocialSpace, SocialSpaceError> withdrawAssignment() {
        return Edit.addition(
                "social-space-withdrawal",
                DRAWING,
                (organisation, words) ->
                        List.of(Field.choice("space", SpaceChoice.options(organisation, words, space -> true)), REASON),
                organisation -> nothing(),
                answered -> {
                    var chosen = SpaceChoice.read(answered.form());
                    var reason = reason(answered.form());
                    return () -> spaces.withdrawAssignment(
                            answered.actor(),
                            chosen.get().space(),
                            chosen.get().version(),
                            answered.organisation(),
                            chosen.get().from(),
                            reason.orNull());
                });
    }
}
