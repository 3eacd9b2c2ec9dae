package org.knotenpunkt.domain.organisation.function;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;

import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Validity;

/** Functions, and people who serve in them. */
public final class FunctionFixtures {
    private FunctionFixtures() {}

    public static FunctionId functionId(int number) {
        return new FunctionId(new UUID(0x0190_a000_0000_7001L, 0x8000_0000_0000_0000L | number));
    }

    public static TermId termId(int number) {
        return new TermId(new UUID(0x0190_a000_0000_7002L, 0x8000_0000_0000_0000L | number));
    }

    public static Person aPerson(int number, String name) {
        return new Person(
                new PersonId(new UUID(0x0190_a000_0000_7003L, 0x8000_0000_0000_0000L | number)), LINDENAU, name);
    }

    public static OrganisationFunction aFunction(
            int number, OrganisationId organisation, FunctionKind kind, Validity validity) {
        return OrganisationFunction.create(
                        functionId(number), LINDENAU, organisation, kind, null, validity, RoleContact.NONE, NOW)
                .orElseThrow();
    }

    public static Term aTerm(int number, Person person, TermRole role, Validity validity) {
        return new Term(termId(number), person.id(), role, validity);
    }
}
