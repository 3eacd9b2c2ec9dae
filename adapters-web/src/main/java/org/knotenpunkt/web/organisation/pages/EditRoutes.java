package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.ReadOrganisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.web.shared.Answers;
import org.knotenpunkt.web.shared.Crumb;
import org.knotenpunkt.web.shared.Fact;
import org.knotenpunkt.web.shared.Form;
import org.knotenpunkt.web.shared.FormView;
import org.knotenpunkt.web.shared.Pages;
import org.knotenpunkt.web.shared.Requests;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** Shows and takes forms about organisations, at {@code /organisations/{id}/<slug>}. */
record EditRoutes(Pages pages, ReadOrganisation reading) {
    <T, E extends DomainError> void register(RouteRegistry routes, Edit<T, E> edit) {
        var path = "/organisations/{id}/" + edit.slug();
        routes.get(path, edit.access(), ctx -> show(ctx, edit));
        routes.post(path, edit.access(), ctx -> take(ctx, edit));
    }

    private void show(Context ctx, Edit<?, ?> edit) {
        var organisation = organisation(ctx);
        var form = Form.blank(ctx, edit.labels(), edit.initial().apply(organisation))
                .filledFrom(ctx.queryParamMap());
        pages.render(ctx, "shared/form.jte", view(ctx, edit, organisation, form));
    }

    private <T, E extends DomainError> void take(Context ctx, Edit<T, E> edit) {
        var form = Form.of(ctx, edit.labels());
        var id = id(ctx);
        var work = edit.work().read(new Answered(ctx, id, form));
        new Submission(pages, ctx, form, () -> view(ctx, edit, organisation(ctx), form))
                .to(work, unused -> "/organisations/" + id, edit.labels() + ".done");
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
                        new Crumb(words.text("organisations.title"), "/organisations"),
                        new Crumb(organisation.name().shortest(), path)),
                path + "/" + edit.slug(),
                form,
                edit.fields().apply(organisation, words),
                edit.version().apply(ctx, organisation),
                current(organisation, words),
                words.text(edit.labels() + ".submit"),
                path,
                edit.danger());
    }

    /** The organisation as it is now, to compare with what is typed. */
    private static List<Fact> current(OrganisationView organisation, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.text("organisations.column.name"), organisation.name().full()));
        facts.add(new Fact(words.text("organisations.column.kind"), words.show(organisation.kind())));
        organisation
                .address()
                .ifPresent(address -> facts.add(
                        new Fact(words.text("organisations.column.address"), OrganisationTimeline.address(address))));
        organisation.keys().forEach(key -> facts.add(new Fact(words.show(key.scheme()), key.value())));
        var contact = organisation.facts().contact();
        add(facts, words.text("organisations.column.phone"), contact.phone());
        add(facts, words.text("organisations.column.email"), contact.email());
        add(facts, words.text("organisations.column.homepage"), contact.homepage());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }
}
