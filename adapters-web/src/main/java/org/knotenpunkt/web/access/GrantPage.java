package org.knotenpunkt.web.access;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindGrant;
import org.knotenpunkt.application.access.FindPersonOfGrant;
import org.knotenpunkt.application.access.FindPersonOfGrant.PersonOfGrant;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The page of one grant with all its forms. */
public final class GrantPage {
    static final String LABELS = "access.grant";

    private final Pages pages;
    private final FindGrant finding;
    private final FindPersonOfGrant persons;
    private final Today today;

    @Inject
    public GrantPage(Pages pages, FindGrant finding, FindPersonOfGrant persons, Today today) {
        this.pages = pages;
        this.finding = finding;
        this.persons = persons;
        this.today = today;
    }

    void show(Context ctx) {
        show(ctx, Form.blank(ctx, LABELS, "lastDay", today.today()));
    }

    /** Shows it with what was typed into one of its forms. */
    void show(Context ctx, Form form) {
        var actor = Requests.actor(ctx);
        var grant = orRefuse(finding.find(actor, id(ctx)));
        var isOwn = grant.account().value().equals(actor.account());
        pages.render(ctx, "access/endgrant.jte", new EndGrantView(grant, isOwn, person(ctx), form, today.today()));
    }

    private @Nullable PersonOfGrant person(Context ctx) {
        return switch (persons.person(Requests.actor(ctx), id(ctx))) {
            case Result.Success<PersonOfGrant, AccessError>(var person) -> person;
            case Result.Refusal<PersonOfGrant, AccessError> notForThem -> null;
        };
    }

    static GrantId id(Context ctx) {
        return Requests.id(ctx, "id", GrantId::of);
    }
}
