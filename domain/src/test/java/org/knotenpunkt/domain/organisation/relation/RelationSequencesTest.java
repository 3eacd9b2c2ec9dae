package org.knotenpunkt.domain.organisation.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** Whatever relations a town records, ends, reopens and withdraws in whatever order, no two of them exclude each other on any day. */
class RelationSequencesTest {
    private static final LocalDate FIRST = day("2020-01-01");
    private static final int DAYS = 40;
    private static final List<RelationKind> KINDS = List.of(RelationKind.values());
    private static final List<Organisation> PARTIES = List.of(
            anOrganisation(3, OrganisationKind.SCHOOL, "One school"),
            anOrganisation(4, OrganisationKind.SCHOOL, "Another school"),
            anOrganisation(5, OrganisationKind.FAMILY_CENTRE, "One centre"),
            anOrganisation(6, OrganisationKind.FAMILY_CENTRE, "Another centre"),
            anOrganisation(7, OrganisationKind.PROVIDER, "Provider"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onNoDayIsThereTheSameTwiceOrASecondHost(long seed) {
        var random = new Random(seed);
        var relations = new ArrayList<Relation>();
        for (int step = 0; step < 150; step++) {
            if (!relations.isEmpty() && random.nextInt(4) == 0) {
                var index = random.nextInt(relations.size());
                if (changed(random, relations.get(index), relations)
                        instanceof Result.Success<Relation, RelationError>(var changed)) {
                    relations.set(index, changed);
                }
            } else if (recorded(random, step, relations)
                    instanceof Result.Success<Relation, RelationError>(var relation)) {
                relations.add(relation);
            }
        }
        assertThat(relations).isNotEmpty();
        for (int i = 0; i < DAYS; i++) {
            var today = FIRST.plusDays(i);
            var holding = relations.stream()
                    .filter(relation -> relation.withdrawal().isEmpty())
                    .filter(relation -> relation.validity().includes(today))
                    .toList();
            assertThat(holding)
                    .extracting(relation -> List.of(relation.kind(), relation.from(), relation.to()))
                    .doesNotHaveDuplicates();
            assertThat(holding)
                    .filteredOn(relation -> relation.kind() == RelationKind.HOSTS)
                    .extracting(Relation::to)
                    .doesNotHaveDuplicates();
        }
    }

    private static Result<Relation, RelationError> changed(Random random, Relation relation, List<Relation> others) {
        return switch (random.nextInt(4)) {
            case 0 -> relation.withdraw(MISTAKEN);
            case 1 -> relation.reopen(others, NOW);
            default -> relation.end(FIRST.plusDays(random.nextInt(DAYS)), NOW);
        };
    }

    private static Result<Relation, RelationError> recorded(Random random, int step, List<Relation> others) {
        var from = FIRST.plusDays(random.nextInt(DAYS));
        return Relation.record(
                new RelationId(new UUID(7, step)),
                LINDENAU,
                KINDS.get(random.nextInt(KINDS.size())),
                PARTIES.get(random.nextInt(PARTIES.size())),
                PARTIES.get(random.nextInt(PARTIES.size())),
                random.nextBoolean() ? Validity.from(from) : Validity.between(from, from.plusDays(random.nextInt(9))),
                null,
                null,
                others,
                NOW);
    }
}
