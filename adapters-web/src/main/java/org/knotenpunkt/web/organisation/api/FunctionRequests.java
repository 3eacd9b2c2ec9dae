package org.knotenpunkt.web.organisation.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.web.shared.input.Requests;

/** What the API is asked to do with functions. */
final class FunctionRequests {
    private FunctionRequests() {}

    record Creating(
            @Nullable UUID town,
            @Nullable UUID organisation,
            @Nullable FunctionKind kind,
            @Nullable String label,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Reached contact,
            @Nullable Boolean evenIfSimilar) {
        /** Whether it is another one than those of the same name. */
        boolean isMeant() {
            return Boolean.TRUE.equals(evenIfSimilar);
        }

        NewFunction read(Context ctx) {
            return new NewFunction(
                    Reading.town(ctx, town),
                    Reading.organisation(ctx, "organisation", organisation),
                    Requests.required(ctx, "kind", kind),
                    Requests.optional(ctx, "label", label, OrganisationFunction.MAX_LABEL_LENGTH),
                    Reading.period(ctx, from, until),
                    contact == null ? RoleContact.NONE : contact.read(ctx, "contact."));
        }
    }

    record Reached(@Nullable String email, @Nullable String phone) {
        RoleContact read(Context ctx, String path) {
            return new RoleContact(
                    OrganisationRequests.optional(
                            ctx, path + "email", email, Contact.MAX_EMAIL_LENGTH, Contact::isEmail),
                    OrganisationRequests.optional(
                            ctx, path + "phone", phone, Contact.MAX_PHONE_LENGTH, Contact::isPhone));
        }
    }

    /**
     * An appointment of somebody whom the town knows, or else of somebody by name.
     *
     * @param person the id of somebody known
     * @param name of somebody new, where no id is given
     */
    record Appointing(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable TermRole role,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        Appointee who(Context ctx) {
            return person == null
                    ? new Appointee.Newcomer(Requests.required(ctx, "name", name, Person.MAX_LENGTH))
                    : new Appointee.Known(new PersonId(person));
        }
    }
}
