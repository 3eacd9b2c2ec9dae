package org.knotenpunkt.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** Every use case, wanted by everybody, everywhere. */
@ExtendWith(World.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UseCaseMatrixTest {
    private static final List<String> HEADING = List.of(
            "Who may do what where: each use case, wanted by everybody.",
            "",
            "y may   s has to sign in   f may not   n is told that there is no such thing",
            "",
            "Three letters: at the own school, at the other school of the own town, in another town and network; of what is",
            "one's own alone, for oneself and twice for somebody else. One letter: it is the same everywhere.",
            "Last: for which rights the use case asks at the own school.");

    /** What concerns nobody but oneself, and so takes no right; and the places where one may grant rights, which are none without. */
    private static final List<String> OWN_MATTERS = List.of(
            "access.ChangePassword.change",
            "access.ChangePassword.faults",
            "access.CreateToken.create",
            "access.FindAccount.find(AccountId)",
            "access.FindScopes.find",
            "access.ListSessions.list",
            "access.ListTokens.list",
            "access.RevokeSession.revoke",
            "access.RevokeToken.revoke");

    private final World world;
    private final AskedRights asked = new AskedRights();
    private final Injector house;
    private final List<UseCase> useCases;

    UseCaseMatrixTest(World world) {
        this.world = world;
        house = house(asked);
        useCases = UseCase.of(house);
    }

    private Injector house(Rights rights) {
        return world.house(binder -> binder.bind(Rights.class).toInstance(rights));
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        var table = new Table(HEADING, world.people());
        for (var useCase : useCases) {
            var cells =
                    world.people().stream().map(person -> cell(useCase, person)).toList();
            assertThat(cells).as("Nobody may ever do this: %s", useCase).anyMatch(cell -> cell.startsWith("y"));
            table.add(
                    useCase.toString(),
                    Stream.concat(cells.stream(), Stream.of(askedFor(useCase))).toList());
        }
        table.requireRead("/use-cases.txt");
    }

    private String cell(UseCase useCase, Person person) {
        return Table.cell(place ->
                useCase.tried(house, person, world.samples(person, place)).letter());
    }

    /** The rights for which a use case asks about what is at the own school. */
    private String askedFor(UseCase useCase) {
        asked.questions();
        world.people().forEach(person -> useCase.tried(house, person, world.samples(person, Place.HERE)));
        return asked.questions().stream()
                .map(AskedRights.Question::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** So each use case asks for a right, and does nothing before it has been answered. */
    @Test
    void whereNoRightIsGrantedNothingIsDone() {
        var denying = house(new Rights() {
            @Override
            public <T> Result<T, Denial> require(Actor actor, Action action, Scope scope, T value) {
                return Result.refusal(new Denial.RoleMissing(action));
            }
        });
        var done = useCases.stream()
                .filter(useCase -> world.people().stream()
                        .anyMatch(person ->
                                useCase.tried(denying, person, world.samples(person, Place.HERE)) == Outcome.MAY))
                .map(UseCase::toString);

        assertThat(done).containsExactlyInAnyOrderElementsOf(OWN_MATTERS);
    }

    @Test
    void whatOthersOwnIsRefusedInTheSameWordsAsWhatThereIsNot() {
        var nowhere = nowhere();
        var hidden = 0;
        for (var useCase : useCases) {
            for (var person : world.people()) {
                var told = useCase.refused(house, person, world.samples(person, Place.ELSEWHERE));
                if (!useCase.isAboutWhatIsPublic() && told.map(Outcome::of).equals(Optional.of(Outcome.UNKNOWN))) {
                    assertThat(told.map(DomainError::code))
                            .as("%s by %s", useCase, person.somebody().title())
                            .isEqualTo(useCase.refused(house, person, nowhere).map(DomainError::code));
                    hidden++;
                }
            }
        }
        assertThat(hidden).isGreaterThan(100);
    }

    /** Ids of what there is not, wherever an id is asked for. */
    private Samples nowhere() {
        var known = world.ids(Place.HERE);
        var town = new MunicipalityId(UUID.randomUUID());
        var places = Map.<Class<?>, Object>of(
                UUID.class,
                UUID.randomUUID(),
                Scope.class,
                new Scope.Municipality(town),
                SessionId.class,
                new SessionId("0".repeat(64)),
                Agreement.class,
                nobodys((Agreement) Objects.requireNonNull(known.get(Agreement.class)), town),
                Right.class,
                new Right(Role.READER, new Scope.Organisation(town, UUID.randomUUID())));
        return new Samples(type -> Optional.ofNullable(places.get(type))
                .or(() -> isId(type) ? Optional.of(random(type)) : Optional.ofNullable(known.get(type))));
    }

    /** One in another town that says the same. */
    private static Agreement nobodys(Agreement known, MunicipalityId town) {
        var said = known.versions().getFirst();
        return Agreement.draft(
                new AgreementId(UUID.randomUUID()), town, said.content(), content -> said.hash(), Instant.EPOCH);
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType().equals(UUID.class);
    }

    private static Object random(Class<?> id) {
        try {
            return id.getConstructor(UUID.class).newInstance(UUID.randomUUID());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
