package org.knotenpunkt.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.RecordKind;

/** Who is said to see and to change a record is let through by the use cases that show and change it, and nobody else is. */
@ExtendWith(World.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightMatrixTest {
    private final World world;
    private final Injector house;
    private final KnownOnes records;
    private final List<UseCase> useCases;

    SightMatrixTest(World world) {
        this.world = world;
        house = world.house(binder -> {});
        records = new KnownOnes(world, house);
        useCases = UseCase.of(house);
    }

    Collection<RecordKind> kinds() {
        return records.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsToldIsWhatTheUseCasesDecide(RecordKind kind) {
        var told = Told.of(kind);
        for (var place : Place.values()) {
            var known = records.of(kind, place);
            for (var person : world.people()) {
                if (person.somebody().means() == Somebody.Means.SESSION) {
                    var samples = new Samples(
                            type -> Optional.ofNullable(world.ids(place).get(type)));
                    var seeing = told.seeing().stream()
                            .anyMatch(one -> useCase(one).tried(house, person, samples) == Outcome.MAY);
                    assertThat(KnownOnes.isGiven(known.seeing(), person))
                            .as("%s sees the %s %s", person.somebody().title(), kind, place)
                            .isEqualTo(seeing);
                    if (kind != OrganisationRecordKind.ORGANISATION) {
                        var forTheTown = samples.but(
                                Map.of(OrganisationId.class, OrganisationId.of(world.id(place, MunicipalityId.class))));
                        var changing = told.changing().stream()
                                .anyMatch(one -> Stream.of(samples, forTheTown)
                                        .anyMatch(what -> useCase(one).tried(house, person, what) == Outcome.MAY));
                        assertThat(KnownOnes.isGiven(known.changing(), person))
                                .as("%s changes the %s %s", person.somebody().title(), kind, place)
                                .isEqualTo(changing);
                    }
                }
            }
        }
    }

    private UseCase useCase(String name) {
        return useCases.stream()
                .filter(useCase -> useCase.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no use case " + name));
    }
}
