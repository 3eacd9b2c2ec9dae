package org.knotenpunkt.bootstrap.rights;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.knotenpunkt.application.access.SignIn;
import org.knotenpunkt.application.access.SignOut;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.function.CreateFunction;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.bootstrap.rights.Trial.Left;
import org.knotenpunkt.bootstrap.rights.Trial.Step;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** Whoever changes something leaves in the audit who did what to which record and by which right; whoever may not, nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UseCaseAuditTest {
    private static final List<String> HEADING =
            List.of("What each use case leaves in the audit when it succeeds. What leaves nothing changes nothing.");

    /** Reads each chain as somebody who may, in a transaction of its own, and so in none that could be undone. */
    private static final String READS_AS_OTHERS = "access.audit.CheckAudit.check";

    /**
     * What changes a record whose id is neither asked for nor answered. Editions are known by register and day; the id under which one is
     * kept is shown to nobody. Who moves a centre names the schools, not what ties it to them.
     */
    private static final Set<String> OF_NO_KNOWN_ID = Set.of(
            "organisation.register.CiteEdition.cite",
            "offer.holiday.LoadSchoolHolidays.load",
            "offer.placement.PlaceOffers.accept",
            "centre.RecordPhases.relocate");

    private static final ClientAddress HOME = new ClientAddress("192.0.2.1");

    /** One in which nobody else has done what is tried here. */
    private final World world = World.another("audit-entries");

    private final Trial trial;
    private final Map<String, UseCase> useCases;
    private final Fitting fitting;

    UseCaseAuditTest() {
        trial = new Trial(world);
        useCases = UseCase.of(trial.house()).stream()
                .filter(useCase -> !useCase.toString().equals(READS_AS_OTHERS))
                .collect(Collectors.toMap(UseCase::toString, Function.identity(), (one, other) -> one, TreeMap::new));
        fitting = new Fitting(world, useCases);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void whoeverChangesSomethingLeavesWhoDidWhatToWhichRecordAndByWhichRight() {
        var table = new Table(HEADING, List.of());
        useCases.forEach((name, useCase) -> {
            var deeds = world.people().stream()
                    .flatMap(person -> deeds(useCase, person).stream())
                    .distinct()
                    .toList();
            assertThat(deeds)
                    .as("What %s leaves does not depend on who wants it", name)
                    .hasSize(1);
            table.add(name, List.of(deeds.getFirst()));
        });
        table.requireRead("/audit-entries.txt");
    }

    /** The names of what the person has done, each held against what was asked for; empty if they may not. */
    private Optional<String> deeds(UseCase useCase, Person person) {
        var steps = fitting.steps(useCase, person);
        var left = trial.done(person, steps);
        return switch (left.told()) {
            case Result.Success<?, ?>(var answer) ->
                Optional.of(
                        deeds(useCase, person, left, Stream.of(steps.getLast().arguments(), answer)));
            case Result.Refusal<?, ?>(var reason) -> {
                assertThat(Outcome.of(reason))
                        .as("Nobody has said with which arguments %s succeeds: %s", useCase, reason)
                        .isNotEqualTo(Outcome.MAY);
                yield Optional.empty();
            }
        };
    }

    private static String deeds(UseCase useCase, Person person, Left left, Stream<Object> askedAndAnswered) {
        assertThat(left.isInTheChains()).as("%s is in the database", useCase).isTrue();
        assertThat(left.deeds().isEmpty()).as("%s leaves nothing", useCase).isEqualTo(!left.written());
        var records = askedAndAnswered.flatMap(Records::in).collect(Collectors.toSet());
        left.deeds().forEach(deed -> {
            assertThat(deed.account())
                    .as("Who did %s", useCase)
                    .isEqualTo(person.actor().account());
            if (!OF_NO_KNOWN_ID.contains(useCase.toString())) {
                assertThat(records).as("To what %s was done", useCase).contains(deed.subject());
            }
            assertThat(isJustified(deed, person, left))
                    .as(
                            "By which right %s was done by %s: %s",
                            useCase, person.somebody().title(), deed.grounds())
                    .isTrue();
        });
        return left.deeds().stream().map(Deed::type).collect(Collectors.joining(", "));
    }

    /** Whether the rights that are on record would have been enough for what was permitted. */
    private static boolean isJustified(Deed deed, Person person, Left left) {
        var onRecord = new Actor(deed.account(), deed.grounds().rights());
        var permitted = left.questions().stream()
                .filter(question -> question.isPermitted(person.actor()))
                .toList();
        return permitted.isEmpty() || permitted.stream().anyMatch(question -> question.isPermitted(onRecord));
    }

    @Test
    void whoComesAndWhoLeavesIsOnRecordAndWhoIsKeptOutIsNot() {
        var person = world.holding(Role.COORDINATION);
        var name = requireNonNull(person.name());
        var came = trial.done(() -> get(SignIn.class).signIn(name, World.PASSWORD, HOME));
        var keptOut = trial.done(() -> get(SignIn.class).signIn(name, new Password("Birnenkuchen"), HOME));
        var session = get(SignIn.class).signIn(name, World.PASSWORD, HOME).orElseThrow();
        var left = trial.done(() -> {
            get(SignOut.class).signOut(session.token());
            return Result.success(session);
        });

        assertThat(Stream.of(came, left).flatMap(one -> one.deeds().stream()))
                .extracting(
                        Deed::type,
                        Deed::account,
                        Deed::subject,
                        deed -> deed.grounds().text(),
                        Deed::chain)
                .containsExactly(
                        tuple(
                                "access.signed-in",
                                person.actor().account(),
                                person.actor().account(),
                                "",
                                ChainId.INSTALLATION),
                        tuple(
                                "access.signed-out",
                                person.actor().account(),
                                person.actor().account(),
                                "",
                                ChainId.INSTALLATION));
        assertThat(List.of(came, keptOut, left)).allMatch(Left::isInTheChains);
        assertThat(keptOut.deeds()).isEmpty();
    }

    @Test
    void whoHoldsSeveralRightsDoesItByThoseThatPermitIt() {
        var town = world.id(Place.HERE, MunicipalityId.class);
        var school = world.id(Place.HERE, OrganisationId.class);
        var keeper = new Right(Role.COORDINATION, new Scope.Municipality(town));
        var head = new Right(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(town, school.value()));
        var reader = new Right(Role.READER, new Scope.Municipality(town));
        var somebody = new Actor(UUID.randomUUID(), Set.of(keeper, head, reader));
        var club = NewOrganisation.named(OrganisationKind.ASSOCIATION, town, "Verein der Gründe");
        var duty = new NewFunction(town, school, FunctionKind.ALL_DAY_LEAD, null, Validity.ALWAYS, RoleContact.NONE);

        assertThat(grounds(somebody, () -> get(RegisterOrganisation.class).register(somebody, club, false)))
                .containsExactly(Set.of(keeper));
        assertThat(grounds(somebody, () -> get(CreateFunction.class).create(somebody, duty, false)))
                .containsExactly(Set.of(keeper, head));
    }

    private List<Set<Right>> grounds(Actor actor, Supplier<Result<?, ?>> work) {
        return trial.done(actor, work).deeds().stream()
                .map(deed -> deed.grounds().rights())
                .toList();
    }

    private <T> T get(Class<T> port) {
        return trial.house().getInstance(port);
    }

    @Test
    void whoeverIsRefusedLeavesNothing() {
        int refused = 0;
        for (var useCase : useCases.values()) {
            for (var person : world.people()) {
                for (var place : List.of(Place.HERE, Place.ELSEWHERE)) {
                    var arguments = world.samples(person, place).argumentsOf(useCase.method());
                    var left = trial.done(person, List.of(new Step(useCase, arguments)));
                    if (left.told() instanceof Result.Refusal) {
                        assertThat(left.deeds())
                                .as("%s by %s", useCase, person.somebody().title())
                                .isEmpty();
                        assertThat(left.isInTheChains()).isTrue();
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }
}
