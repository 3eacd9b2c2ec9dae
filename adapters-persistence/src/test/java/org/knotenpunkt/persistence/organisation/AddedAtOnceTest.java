package org.knotenpunkt.persistence.organisation;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.FACTS_OF_MOSAIK;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.byList;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.OrganisationService;
import org.knotenpunkt.application.organisation.municipality.MunicipalityService;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.application.organisation.school.NewSchool;
import org.knotenpunkt.application.organisation.school.SchoolService;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.municipality.JooqMunicipalityRepository;
import org.knotenpunkt.persistence.organisation.school.JooqSchoolRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Two who add the same at the same time: both have seen that it is not there yet. */
class AddedAtOnceTest {
    private static final int PATIENCE_SECONDS = 30;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final FixedClock clock = FixedClock.anyDay();
    private final AllowingRights rights = new AllowingRights();
    private final RecordingEvents events = new RecordingEvents();
    private final JooqOrganisationRepository organisations = new JooqOrganisationRepository(POSTGRES.database());
    private final JooqMunicipalityRepository towns = new JooqMunicipalityRepository(POSTGRES.database());
    private final JooqSchoolRepository schools = new JooqSchoolRepository(POSTGRES.database());

    @Test
    void oneOfTwoTownsWithTheSameKeyIsALostRace() {
        var adding = municipalities(meeting());

        assertThat(atOnce(() -> adding.add(Actor.operator(), gladbeck()).orElseThrow()))
                .containsExactlyInAnyOrder("added", "lost");
    }

    @Test
    void oneOfTwoSchoolsWithTheSameNumberIsALostRace() {
        var town = municipalities(UUID::randomUUID)
                .add(Actor.operator(), gladbeck())
                .orElseThrow();
        var adding = new SchoolService(
                schools,
                towns,
                organisations,
                registering(meeting()),
                rights,
                POSTGRES.transactions(),
                events,
                clock,
                clock);

        assertThat(atOnce(() ->
                        adding.add(Actor.operator(), mosaikschule(town.id())).orElseThrow()))
                .containsExactlyInAnyOrder("added", "lost");
    }

    /** What becomes of the work that two do at once. */
    private static List<String> atOnce(Supplier<?> work) {
        var two = Stream.of(work, work)
                .map(one -> supplyAsync(one, task -> Thread.ofVirtual().start(task)))
                .toList();
        return two.stream()
                .map(one -> one.handle((added, failure) -> failure == null ? "added" : told(failure))
                        .join())
                .toList();
    }

    /** Who comes second meets the other's key at the end of the transaction, or already while looking for its bearer. */
    private static String told(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof ConcurrentChangeException
                        || String.valueOf(cause).contains("KeyTaken")
                ? "lost"
                : String.valueOf(cause);
    }

    /** Ids that are given out once two ask for one, who both have looked before. */
    private static IdSource meeting() {
        var barrier = new CyclicBarrier(2);
        return () -> {
            try {
                barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return UUID.randomUUID();
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private OrganisationService registering(IdSource ids) {
        return new OrganisationService(organisations, rights, events, POSTGRES.transactions(), ids, clock, clock);
    }

    private MunicipalityService municipalities(IdSource ids) {
        return new MunicipalityService(
                towns, organisations, registering(ids), rights, POSTGRES.transactions(), events, clock, clock);
    }

    private static NewMunicipality gladbeck() {
        return new NewMunicipality(
                new Ags("05562014"),
                OrganisationName.of("Gladbeck, Stadt"),
                null,
                Contact.NONE,
                byRegister(MunicipalityFacts.of(MunicipalityKind.TOWN)));
    }

    private static NewSchool mosaikschule(MunicipalityId town) {
        return new NewSchool(
                new SchoolNumber("199564"),
                town,
                OrganisationName.of("Mosaikschule"),
                null,
                Contact.NONE,
                byList(FACTS_OF_MOSAIK));
    }
}
