package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.web.shared.input.Form;

/**
 * A school of which nothing is known as of a school yet.
 *
 * @param path where that changes: the form for a school with all that is known filled in or, first, the one for its number
 * @param lacksNumber whether it has no number yet
 */
public record Undescribed(String path, boolean lacksNumber) {
    static Undescribed of(Context ctx, OrganisationView school) {
        var form = Form.blank(ctx, "forms.add-school");
        return school.facts().keys().stream()
                .map(key -> key.value())
                .filter(key -> key.scheme() == KeyScheme.SCHOOL_NUMBER)
                .findFirst()
                .map(number -> new Undescribed(described(form, school, number.value()), false))
                .orElseGet(() -> new Undescribed(
                        form.link("/organisations/%s/keys".formatted(school.id()), "scheme", KeyScheme.SCHOOL_NUMBER),
                        true));
    }

    private static String described(Form form, OrganisationView school, String number) {
        var town = school.town();
        var contact = school.facts().contact();
        return form.link(
                "/schools/new",
                "number",
                number,
                "full",
                school.name().full(),
                "brief",
                school.name().brief(),
                "town",
                town == null ? null : town.id(),
                "street",
                school.address().map(Address::street).orElse(null),
                "postalCode",
                school.address().map(Address::postalCode).orElse(null),
                "place",
                school.address().map(Address::place).orElse(null),
                "phone",
                contact.phone(),
                "email",
                contact.email(),
                "homepage",
                contact.homepage());
    }
}
