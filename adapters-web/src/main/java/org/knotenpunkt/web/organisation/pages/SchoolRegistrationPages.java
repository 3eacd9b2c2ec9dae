package org.knotenpunkt.web.organisation.pages;

import static org.knotenpunkt.domain.organisation.school.SchoolAction.ADD_SCHOOL;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.application.organisation.school.AddSchool;
import org.knotenpunkt.application.organisation.school.NewSchool;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.organisation.input.Addresses;
import org.knotenpunkt.web.organisation.input.Contacts;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationField;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The form for a school that no register has brought. */
public final class SchoolRegistrationPages implements Routes {
    private static final String PATH = "/schools/new";
    private static final String LABELS = "forms.add-school";
    private static final int DIGITS = 6;

    private final Pages pages;
    private final AddSchool adding;
    private final Rights rights;

    @Inject
    public SchoolRegistrationPages(Pages pages, AddSchool adding, Rights rights) {
        this.pages = pages;
        this.adding = adding;
        this.rights = rights;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(ADD_SCHOOL);
        routes.get(PATH, access, this::show);
        routes.post(PATH, access, this::take);
    }

    private void show(Context ctx) {
        var town = Exchange.of(ctx)
                .town()
                .filter(own -> mayAddTo(ctx, own))
                .map(Town::id)
                .orElse(null);
        var form = Form.blank(ctx, LABELS, "town", town, "form", SchoolForm.PRIMARY.code())
                .filledFrom(ctx.queryParamMap());
        pages.render(ctx, "shared/form.jte", view(ctx, form));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var number = form.parsed("number", "request.not-a-school-number", SchoolNumber::new);
        var full = form.text("full", OrganisationName.MAX_LENGTH);
        var brief = form.optionalText("brief", OrganisationName.MAX_BRIEF_LENGTH);
        var kind = form.parsed("form", "request.not-a-choice", SchoolForm::new);
        var town = form.parsed("town", "request.not-a-choice", MunicipalityId::of);
        var address = Addresses.readOptional(form);
        var contact = Contacts.read(form);
        var source = form.text("source", Source.MAX_LENGTH);
        var sourceDate = form.partialDate("sourceDate");
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> adding.add(
                                Requests.actor(ctx),
                                new NewSchool(
                                        number.get(),
                                        town.get(),
                                        new OrganisationName(full.get(), brief.orNull()),
                                        address.get().orElse(null),
                                        contact.get(),
                                        new Sourced<>(
                                                SchoolFacts.running(kind.get()),
                                                new Source(source.get(), sourceDate.get())))),
                        OrganisationField.in(form),
                        school -> pages.redirect(ctx, "/organisations/" + school.id(), LABELS + ".done"));
    }

    private boolean mayAddTo(Context ctx, Town town) {
        return rights.permit(Requests.actor(ctx), ADD_SCHOOL, new Scope.Municipality(town.id()));
    }

    private FormView view(Context ctx, Form form) {
        var words = form.words();
        var towns = Exchange.of(ctx).visitor().towns().stream()
                .filter(town -> mayAddTo(ctx, town))
                .map(town -> new Option(town.id().toString(), town.name()))
                .toList();
        var fields = new ArrayList<Field>();
        fields.add(Field.text("number", DIGITS));
        fields.add(Field.choice("form", SchoolPages.forms(words)));
        fields.add(Field.text("full", OrganisationName.MAX_LENGTH));
        fields.add(Field.text("brief", OrganisationName.MAX_BRIEF_LENGTH).optional());
        fields.add(Field.choice("town", towns));
        fields.add(Field.text("street", Address.MAX_LENGTH).optional());
        fields.add(Field.text("postalCode", 5).optional());
        fields.add(Field.text("place", Address.MAX_LENGTH).optional());
        fields.addAll(Contacts.FIELDS);
        fields.add(Field.text("source", Source.MAX_LENGTH));
        fields.add(Field.text("sourceDate", 10));
        return new FormView(
                words.text(LABELS + ".title"),
                List.of(new Crumb(words.text("schools.title"), "/schools")),
                PATH,
                form,
                fields,
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                "/schools",
                false);
    }
}
