package org.knotenpunkt.web.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindPersonOfGrant.PersonOfGrant;
import org.knotenpunkt.application.access.KnownPerson;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.TermRole;

/** Who holds a grant, or may, in the API. */
public record PersonOfGrantJson(@Nullable PersonJson person, List<PersonJson> others) {
    /** A person with functions. */
    public record PersonJson(UUID id, String name, List<ServiceJson> functions) {
        static PersonJson from(KnownPerson person) {
            return new PersonJson(
                    person.id().value(),
                    person.name(),
                    person.services().stream().map(ServiceJson::from).toList());
        }
    }

    /** That a person serves in a function. */
    public record ServiceJson(
            UUID id, FunctionKind kind, @Nullable String label, TermRole role, String organisation) {
        static ServiceJson from(KnownPerson.Service service) {
            return new ServiceJson(
                    service.function().value(),
                    service.kind(),
                    service.label(),
                    service.role(),
                    service.organisation());
        }
    }

    static PersonOfGrantJson from(PersonOfGrant of) {
        var person = of.person();
        return new PersonOfGrantJson(
                person == null ? null : PersonJson.from(person),
                of.others().stream().map(PersonJson::from).toList());
    }
}
