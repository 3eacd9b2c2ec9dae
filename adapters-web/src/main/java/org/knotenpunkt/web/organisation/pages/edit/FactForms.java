package org.knotenpunkt.web.organisation.pages.edit;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.CorrectOrganisation;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.WithdrawOrganisation;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.organisation.municipality.WithdrawMunicipalityFact;
import org.knotenpunkt.application.organisation.school.FindSchool;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.organisation.school.WithdrawSchoolFact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityAction;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolAction;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.organisation.input.Sources;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Words;

/** The forms with which is taken back what was recorded about an organisation and was never true, and that there was such a one. */
public final class FactForms implements Routes {
    private static final Access.Performing CHANGING = Access.performing(CHANGE_ORGANISATION, KEEP_COMMON_ORGANISATIONS);
    private static final Access.Performing RECORDING = Access.performing(SchoolAction.RECORD_SCHOOL);
    private static final Access.Performing DESCRIBING = Access.performing(MunicipalityAction.RECORD_MUNICIPALITY);
    private static final Field WHY = Field.area("reason", Withdrawal.MAX_LENGTH);

    private final EditRoutes edits;
    private final CorrectOrganisation facts;
    private final WithdrawOrganisation organisations;
    private final FindSchool findingSchools;
    private final WithdrawSchoolFact schools;
    private final FindMunicipality findingTowns;
    private final WithdrawMunicipalityFact towns;

    @Inject
    public FactForms(
            EditRoutes edits,
            CorrectOrganisation facts,
            WithdrawOrganisation organisations,
            FindSchool findingSchools,
            WithdrawSchoolFact schools,
            FindMunicipality findingTowns,
            WithdrawMunicipalityFact towns) {
        this.edits = edits;
        this.facts = facts;
        this.organisations = organisations;
        this.findingSchools = findingSchools;
        this.schools = schools;
        this.findingTowns = findingTowns;
        this.towns = towns;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(routes, withdrawFact().dangerous());
        edits.register(routes, correctName());
        edits.register(routes, correctFounding());
        edits.register(routes, withdraw().dangerous());
        edits.register(
                routes,
                withdrawSchoolFact()
                        .asking((ctx, organisation, words) -> fields(new FactChoice(words)
                                .of(school(ctx, organisation).history())))
                        .ofVersion(
                                (ctx, organisation) -> school(ctx, organisation).version())
                        .dangerous());
        edits.register(
                routes,
                withdrawTownFact()
                        .asking((ctx, organisation, words) -> fields(
                                new FactChoice(words).of(town(ctx, organisation).history())))
                        .ofVersion(
                                (ctx, organisation) -> town(ctx, organisation).version())
                        .dangerous());
    }

    private static List<Field> fields(List<Option> options) {
        return List.of(Field.choice("fact", options), WHY.optional());
    }

    private static Input<String> reason(Form form) {
        return form.optionalText("reason", Withdrawal.MAX_LENGTH);
    }

    private Edit<Organisation, OrganisationError> withdrawFact() {
        return withdrawal(
                "fact-withdrawal",
                CHANGING,
                (organisation, words) -> fields(new FactChoice(words).of(organisation)),
                facts::withdraw);
    }

    /** To begin with, where it cannot be another one that is wrong. */
    private static @Nullable Object[] onlyName(OrganisationView organisation) {
        var names = organisation.facts().names().entries();
        return names.size() == 1
                ? new @Nullable Object[] {
                    "full",
                    names.getFirst().value().full(),
                    "brief",
                    names.getFirst().value().brief()
                }
                : new @Nullable Object[0];
    }

    private Edit<Organisation, OrganisationError> correctName() {
        return Edit.<Organisation, OrganisationError>change(
                        "name-correction",
                        CHANGING,
                        (organisation, words) -> Stream.concat(
                                        Sources.after(
                                                Field.choice(
                                                        "fact",
                                                        FactChoice.names(
                                                                organisation
                                                                        .facts()
                                                                        .names(),
                                                                OrganisationName::full,
                                                                words)),
                                                Field.text("full", OrganisationName.MAX_LENGTH),
                                                Field.text("brief", OrganisationName.MAX_BRIEF_LENGTH)
                                                        .optional())
                                                .stream(),
                                        Stream.of(WHY.optional()))
                                .toList(),
                        FactForms::onlyName,
                        answered -> {
                            var form = answered.form();
                            var version = form.version();
                            var wrong = FactChoice.read(form);
                            var full = form.text("full", OrganisationName.MAX_LENGTH);
                            var brief = form.optionalText("brief", OrganisationName.MAX_BRIEF_LENGTH);
                            var source = Sources.readOptional(form);
                            var reason = reason(form);
                            return () -> facts.correctName(
                                    answered.actor(),
                                    answered.organisation(),
                                    version.get(),
                                    wrong.get().from(),
                                    new OrganisationName(full.get(), brief.orNull()),
                                    source,
                                    reason.orNull(),
                                    form.saysItIsAnother());
                        })
                .linking(OrganisationForms::namesakes);
    }

    private Edit<Organisation, OrganisationError> correctFounding() {
        return Edit.change(
                "founding",
                CHANGING,
                (organisation, words) -> List.of(Field.date("founded").optional(), WHY.optional()),
                organisation -> new @Nullable Object[] {
                    "founded", organisation.facts().life().founded()
                },
                answered -> {
                    var version = answered.form().version();
                    var founded = answered.form().optionalDate("founded");
                    var reason = reason(answered.form());
                    return () -> facts.correctFounding(
                            answered.actor(),
                            answered.organisation(),
                            version.get(),
                            founded.orNull(),
                            reason.orNull());
                });
    }

    private Edit<Organisation, OrganisationError> withdraw() {
        return Edit.change(
                "withdrawal",
                CHANGING,
                (organisation, words) -> List.of(WHY),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var version = answered.form().version();
                    var reason = answered.form().text("reason", Withdrawal.MAX_LENGTH);
                    return () -> organisations.withdraw(
                            answered.actor(), answered.organisation(), version.get(), reason.get());
                });
    }

    private Edit<School, SchoolError> withdrawSchoolFact() {
        return withdrawal("school-fact-withdrawal", RECORDING, (organisation, words) -> List.of(), schools::withdraw);
    }

    private Edit<Municipality, MunicipalityError> withdrawTownFact() {
        return withdrawal(
                "town-fact-withdrawal",
                DESCRIBING,
                (organisation, words) -> List.of(),
                (actor, id, version, fact, reason) ->
                        towns.withdraw(actor, new MunicipalityId(id.value()), version, fact, reason));
    }

    /** Takes a fact back, whatever it is about. */
    @FunctionalInterface
    private interface Withdrawing<T, E extends DomainError> {
        Result<T, E> withdraw(Actor actor, OrganisationId id, long version, RecordedFact fact, @Nullable String reason);
    }

    private static <T, E extends DomainError> Edit<T, E> withdrawal(
            String slug,
            Access.Performing access,
            BiFunction<OrganisationView, Words, List<Field>> fields,
            Withdrawing<T, E> withdrawing) {
        return Edit.change(slug, access, fields, organisation -> new @Nullable Object[0], answered -> {
            var version = answered.form().version();
            var fact = FactChoice.read(answered.form());
            var reason = reason(answered.form());
            return () -> withdrawing.withdraw(
                    answered.actor(), answered.organisation(), version.get(), fact.get(), reason.orNull());
        });
    }

    private SchoolView school(Context ctx, OrganisationView organisation) {
        return Answers.orRefuse(findingSchools.byId(Requests.actor(ctx), organisation.id(), organisation.day()));
    }

    private MunicipalityView town(Context ctx, OrganisationView organisation) {
        var id = new MunicipalityId(organisation.id().value());
        return Answers.orRefuse(findingTowns.byId(Requests.actor(ctx), id, organisation.day()));
    }
}
