package org.knotenpunkt.web.organisation.api;

import java.util.function.Supplier;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.input.Contacts;
import org.knotenpunkt.web.shared.input.Body;

/** What the API is asked to do with functions. */
final class FunctionRequests {
    private FunctionRequests() {}

    /** @param evenIfSimilar whether it is another one than those of the same name */
    record Creating(NewFunction function, boolean evenIfSimilar) {
        static Supplier<Creating> read(Body body) {
            var town = Reading.town(body);
            var organisation = Reading.organisation(body, "organisation");
            var kind = body.choice("kind", FunctionKind.class);
            var label = body.optionalText("label", OrganisationFunction.MAX_LABEL_LENGTH);
            var period = body.period("from", "until");
            var reached = body.optionalObject("contact");
            var contact = Contacts.readOfRole(reached);
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new Creating(
                    new NewFunction(
                            town.get(),
                            organisation.get(),
                            kind.get(),
                            label.orNull(),
                            period.get(),
                            reached.isThere() ? contact.get() : RoleContact.NONE),
                    evenIfSimilar);
        }
    }

    /** An appointment of somebody whom the town knows, or else of somebody by name. */
    record Appointing(Appointee who, TermRole role, Validity period) {
        static Supplier<Appointing> read(Body body) {
            var known = body.optionalParsed("person", "request.not-an-id", PersonId::of);
            var name = body.isFilled("person")
                    ? body.optionalText("name", Person.MAX_LENGTH)
                    : body.text("name", Person.MAX_LENGTH);
            var role = body.choice("role", TermRole.class);
            var period = body.period("from", "until");
            return () -> {
                var person = known.orNull();
                var who = person == null ? new Appointee.Newcomer(name.get()) : new Appointee.Known(person);
                return new Appointing(who, role.get(), period.get());
            };
        }
    }
}
