package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.Result;

/**
 * Who may sign for an organisation on a day.
 *
 * @param all one for each function by which somebody may, in the order in which they are to be named
 */
public record Signatories(OrganisationId organisation, LocalDate on, List<Mandate> all) {
    public Signatories {
        all = List.copyOf(all);
    }

    /**
     * The mandate of the person, the first of several.
     *
     * @param person empty if nobody knows who wants to sign
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public Result<Mandate, AgreementError> mandateOf(Optional<PersonId> person) {
        return Result.of(
                all.stream()
                        .filter(mandate ->
                                person.filter(mandate.person()::equals).isPresent())
                        .findFirst(),
                new AgreementError.MandateMissing(organisation, on, person.isPresent(), all));
    }
}
