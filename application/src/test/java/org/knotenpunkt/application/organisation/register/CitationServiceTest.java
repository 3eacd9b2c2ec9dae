package org.knotenpunkt.application.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.municipality.InMemoryEditions;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

final class CitationServiceTest {
    private static final Edition SEPTEMBER = Edition.asOf(LocalDate.of(2021, 9, 1));

    private static final Actor READER = new Actor(
            new UUID(0, 9), Set.of(new Right(Role.READER, new Scope.Municipality(new MunicipalityId(new UUID(0, 1))))));

    private final InMemoryEditions editions = new InMemoryEditions();
    private final RecordingEvents events = new RecordingEvents();
    private final CitationService service = new CitationService(
            editions, new PolicyRights(), events, new DirectTransactions(), new CountingIds(), FixedClock.anyDay());

    @Test
    void whatWasTakenFromAnEditionByHandNamesIt() {
        cite(Actor.operator(), "Extract from the list");

        assertThat(editions.newest("SCHOOLS"))
                .singleElement()
                .satisfies(named -> assertThat(List.of(named.title(), named.publisher(), named.licence()))
                        .containsExactly(
                                "Extract from the list", Register.SCHOOLS.publisher(), Register.SCHOOLS.licence()));
    }

    @Test
    void anEditionThatIsNamedAlreadyKeepsItsTitle() {
        cite(Actor.operator(), "Extract from the list");
        cite(Actor.operator(), "Another title");

        assertThat(editions.newest("SCHOOLS"))
                .singleElement()
                .satisfies(named -> assertThat(named.title()).isEqualTo("Extract from the list"));
        assertThat(events.published()).hasExactlyElementsOfTypes(RegisterEvent.EditionCited.class);
    }

    @Test
    void whoMayNotImportRegistersCitesNone() {
        assertThat(cite(READER, "Extract from the list"))
                .isEqualTo(Result.refusal(
                        new RegisterError.NotAllowed(new Denial.RoleMissing(RegisterAction.IMPORT_REGISTER))));
        assertThat(editions.newest("SCHOOLS")).isEmpty();
    }

    private Result<Edition, RegisterError> cite(Actor actor, String title) {
        return service.cite(actor, Register.SCHOOLS, SEPTEMBER, title);
    }
}
