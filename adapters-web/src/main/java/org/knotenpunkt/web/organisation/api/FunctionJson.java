package org.knotenpunkt.web.organisation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.Term;
import org.knotenpunkt.domain.organisation.function.TermRole;

/**
 * A function in the API with all its terms.
 *
 * @param vacant whether nobody holds it on the day asked for
 * @param withdrawal how it was taken back, if it never existed
 */
record FunctionJson(
        UUID id,
        UUID town,
        UUID organisation,
        FunctionKind kind,
        @Nullable String label,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        ContactJson contact,
        boolean vacant,
        List<TermJson> terms,
        @Nullable WithdrawalJson withdrawal) {
    static FunctionJson from(FunctionView view, OrganisationId organisation, LocalDate day) {
        return new FunctionJson(
                view.id().value(),
                view.town().value(),
                organisation.value(),
                view.kind(),
                view.label(),
                view.validity().from(),
                view.validity().until(),
                ContactJson.from(view.contact()),
                view.vacantOn(day),
                view.terms().stream().map(TermJson::from).toList(),
                null);
    }

    static FunctionJson from(OrganisationFunction function, LocalDate day) {
        return new FunctionJson(
                function.id().value(),
                function.municipality().value(),
                function.organisation().value(),
                function.kind(),
                function.label().orElse(null),
                function.validity().from(),
                function.validity().until(),
                ContactJson.from(function.contact()),
                function.vacantOn(day),
                function.terms().stream().map(TermJson::from).toList(),
                WithdrawalJson.orNull(
                        function.withdrawal().map(WithdrawalView::of).orElse(null)));
    }

    /** Which function it is, without those who serve in it. */
    record HeadJson(
            UUID id,
            UUID town,
            UUID organisation,
            FunctionKind kind,
            @Nullable String label) {
        static HeadJson from(FunctionView view, OrganisationId organisation) {
            return new HeadJson(
                    view.id().value(), view.town().value(), organisation.value(), view.kind(), view.label());
        }
    }

    /** How whoever holds a function is reached. */
    record ContactJson(@Nullable String email, @Nullable String phone) {
        static ContactJson from(RoleContact contact) {
            return new ContactJson(contact.email(), contact.phone());
        }
    }

    /** That somebody serves in a function in a period. */
    record TermJson(
            UUID id,
            UUID person,
            @Nullable String name,
            TermRole role,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static TermJson from(TermView term) {
            return new TermJson(
                    term.id().value(),
                    term.person().value(),
                    term.name(),
                    term.role(),
                    term.validity().from(),
                    term.validity().until());
        }

        static TermJson from(Term term) {
            return new TermJson(
                    term.id().value(),
                    term.person().value(),
                    null,
                    term.role(),
                    term.validity().from(),
                    term.validity().until());
        }
    }

    /** A person whom a town knows by functions. */
    record PersonJson(UUID id, String name) {
        static PersonJson from(Person person) {
            return new PersonJson(person.id().value(), person.name());
        }
    }
}
