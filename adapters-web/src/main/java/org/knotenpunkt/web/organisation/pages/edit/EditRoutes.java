package org.knotenpunkt.web.organisation.pages.edit;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.ReadOrganisation;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.web.organisation.pages.facts.OrganisationPlace;
import org.knotenpunkt.web.organisation.pages.facts.SaidWords;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/**
 * Shows and takes forms about organisations, at {@code /organisations/{id}/<slug>}. A form is shown to nobody from whom it would not
 * be taken.
 */
public final class EditRoutes {
    private final Pages pages;
    private final ReadOrganisation reading;
    private final Rights rights;

    @Inject
    public EditRoutes(Pages pages, ReadOrganisation reading, Rights rights) {
        this.pages = pages;
        this.reading = reading;
        this.rights = rights;
    }

    <T, E extends DomainError> void register(RouteRegistry routes, Edit<T, E> edit) {
        var path = "/organisations/{id}/" + edit.slug();
        routes.get(path, edit.access(), ctx -> show(ctx, edit));
        routes.post(path, edit.access(), ctx -> take(ctx, edit));
    }

    private void show(Context ctx, Edit<?, ?> edit) {
        var organisation = permitted(ctx, edit);
        Answers.require(edit.hindrance().apply(organisation));
        var form = Form.blank(ctx, edit.labels(), edit.initial().apply(organisation))
                .filledFrom(ctx.queryParamMap());
        pages.render(ctx, "shared/form.jte", view(ctx, edit, organisation, form));
    }

    private <T, E extends DomainError> void take(Context ctx, Edit<T, E> edit) {
        var id = permitted(ctx, edit).id();
        var form = Form.of(ctx, edit.labels());
        var work = edit.work().read(new Answered(ctx, id, form));
        Submission.of(pages, ctx, form, () -> view(ctx, edit, organisation(ctx), form))
                .linking(reason -> mentioned(edit, organisation(ctx), reason, form.words()))
                .to(work, OrganisationField.in(form), unused -> "/organisations/" + id, edit.labels() + ".done");
    }

    private static List<Link> mentioned(
            Edit<?, ?> edit, OrganisationView organisation, DomainError reason, Words words) {
        return switch (reason) {
            case FactError.SaidOtherwise said ->
                List.of(new Link(
                        "/organisations/%s/%s".formatted(organisation.id(), correction(said.fact())),
                        SaidWords.of(said, words)));
            case Similar similar -> edit.known().of(similar, organisation, words);
            default -> List.of();
        };
    }

    /** The form that corrects the fact or takes it back. */
    private static String correction(FactKind fact) {
        return switch (fact) {
            case NAME -> "name-correction";
            case FOUNDING -> "founding";
            case ADDRESS, KEY -> "fact-withdrawal";
            case MUNICIPALITY_FACTS, YOUTH_OFFICE, POPULATION -> "town-fact-withdrawal";
            case SCHOOL_FACTS, ALL_DAY, STARTCHANCEN, SOCIAL_INDEX, PUPILS -> "school-fact-withdrawal";
        };
    }

    /** The organisation, for somebody from whom the form would be taken: nobody else is asked anything either. */
    private OrganisationView permitted(Context ctx, Edit<?, ?> edit) {
        var organisation = organisation(ctx);
        OrganisationRights.denial(
                        rights,
                        Requests.actor(ctx),
                        edit.access().actions(),
                        organisation,
                        Exchange.of(ctx).town())
                .ifPresent(denial -> {
                    throw new Refused(denial);
                });
        return organisation;
    }

    private static OrganisationId id(Context ctx) {
        return Requests.id(ctx, "id", OrganisationId::of);
    }

    private OrganisationView organisation(Context ctx) {
        return Answers.orRefuse(reading.read(Requests.actor(ctx), id(ctx), null));
    }

    private static FormView view(Context ctx, Edit<?, ?> edit, OrganisationView organisation, Form form) {
        var words = form.words();
        var path = "/organisations/" + organisation.id();
        return new FormView(
                words.text(edit.labels() + ".title"),
                List.of(
                        OrganisationPlace.of(organisation.kind(), words),
                        new Crumb(organisation.name().shortest(), path)),
                path + "/" + edit.slug(),
                form,
                edit.fields().of(ctx, organisation, words),
                edit.version().apply(ctx, organisation),
                edit.current().of(ctx, organisation, words),
                words.text(edit.labels() + ".submit"),
                path,
                edit.danger());
    }
}
