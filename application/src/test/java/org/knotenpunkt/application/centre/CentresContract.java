package org.knotenpunkt.application.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.FUNDER;
import static org.knotenpunkt.domain.centre.CentreFixtures.OPENED;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.aCentre;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.centre.CentreFixtures.lineId;
import static org.knotenpunkt.domain.centre.CentreFixtures.postId;
import static org.knotenpunkt.domain.centre.CentreFixtures.since;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationLiving;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.Consequence;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link Centres} does, and every {@link CentreQueries} beside it. A class that implements this runs it against both. */
public interface CentresContract {
    OrganisationId PROVIDER = organisationId(44);

    /** An empty store; the same one during one test. */
    Centres centres();

    CentreQueries queries();

    /** The organisations beside it. */
    World world();

    @BeforeEach
    default void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre(),
                        anOrganisation(41, OrganisationKind.SCHOOL, "Lindenschule"),
                        anOrganisation(42, OrganisationKind.SCHOOL, "Auenschule"),
                        anOrganisation(43, OrganisationKind.FOUNDATION, "Foundation"),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"))
                .forEach(world().organisations()::save);
    }

    private Centre found() {
        return centres().findById(CENTRE).orElseThrow();
    }

    private Centre saved(Centre centre) {
        centres().save(centre);
        assertThat(found()).usingRecursiveComparison().isEqualTo(centre.saved());
        return found();
    }

    private void related(int number, RelationKind kind, OrganisationId from, Validity validity) {
        world().relations()
                .save(Relation.restore(
                        new RelationId(new UUID(0xc030, number)),
                        LINDENAU,
                        kind,
                        from,
                        CENTRE.organisation(),
                        validity,
                        null,
                        null,
                        null,
                        0));
    }

    @Test
    default void ofAFamilyCentreInATownNothingIsKnownAtFirst() {
        assertThat(found()).usingRecursiveComparison().isEqualTo(Centre.blank(CENTRE, LINDENAU));
        assertThat(centres().findById(new CentreId(SCHOOL.value()))).isEmpty();
        assertThat(centres().findById(new CentreId(organisationId(99).value()))).isEmpty();
    }

    @Test
    default void keepsWhatIsKnownOfACentre() {
        var centre = saved(aCentre());
        var ended = saved(centre.endPost(postId(1), day("2025-01-31"), NOW)
                .flatMap(next -> next.endFunding(lineId(1), day("2025-12-31"), NOW))
                .orElseThrow());
        saved(ended.withdrawPost(postId(1), MISTAKEN)
                .flatMap(next -> next.withdrawFunding(lineId(1), MISTAKEN))
                .flatMap(next -> next.withdrawLastPhase(MISTAKEN))
                .orElseThrow());
    }

    @Test
    default void keepsWhatPhasesHaveBroughtAbout() {
        related(1, RelationKind.HOSTS, SCHOOL, Validity.between(day("2024-02-01"), OPENED.minusDays(1)));
        related(2, RelationKind.HOSTS, organisationId(42), Validity.from(OPENED));
        var hosted = new RelationId(new UUID(0xc030, 2));
        var former = new RelationId(new UUID(0xc030, 1));
        var moved = aCentre()
                .relocate(SCHOOL, organisationId(42), OPENED.plusDays(1), "Too small", NOW)
                .orElseThrow();
        for (var shortened : Arrays.asList(
                null, new Consequence.Shortened(former, null), new Consequence.Shortened(former, day("2027-07-31")))) {
            var version = found().version();
            saved(Centre.restore(
                            CENTRE,
                            LINDENAU,
                            moved.phases().entries(),
                            moved.means().funding(),
                            moved.means().posts(),
                            version)
                    .bringing(new Consequence.HostChanged(hosted, shortened)));
        }
        saved(found().enter(since(day("2026-08-01"), Phase.ENDED), NOW)
                .orElseThrow()
                .bringing(new Consequence.OrganisationEnded()));
    }

    @Test
    default void postsEndWithTheirCentreAndTogetherCanBeMoreThanOneCan() {
        var last = day("2026-07-31");
        world().organisations().save(anOrganisationLiving(46, OrganisationKind.FAMILY_CENTRE, null, last));
        var id = new CentreId(organisationId(46).value());
        centres()
                .save(Centre.blank(id, LINDENAU)
                        .staff(new Post(postId(8), PostTask.LEAD, Post.MAX_SIZE, null, Validity.ALWAYS), NOW)
                        .flatMap(centre -> centre.staff(
                                new Post(postId(9), PostTask.SUPPORT, Post.MAX_SIZE, null, Validity.ALWAYS), NOW))
                        .orElseThrow());
        assertThat(queries().of(LINDENAU, last).answer())
                .extracting(CentreRow::posts)
                .containsExactly(FullTimeEquivalents.NONE, new FullTimeEquivalents(20_000));
        assertThat(queries().of(LINDENAU, last.plusDays(1)).answer())
                .extracting(CentreRow::posts)
                .containsOnly(FullTimeEquivalents.NONE);
    }

    @Test
    default void whoeverWasSlowerIsTold() {
        var seen = found();
        saved(aCentre());
        var slower = seen.enter(since(OPENED, Phase.OPERATION), NOW).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> centres().save(slower));
        var older = found();
        centres().save(older.withdrawLastPhase(MISTAKEN).orElseThrow());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(
                        () -> centres().save(older.withdrawLastPhase(MISTAKEN).orElseThrow()));
    }

    @Test
    default void whatWasTakenBackOfACentreIsNotToldOfItsOrganisation() {
        saved(aCentre().withdrawLastPhase(MISTAKEN).orElseThrow());
        assertThat(world().views()
                        .find(CENTRE.organisation(), TODAY, Set.of(LINDENAU))
                        .orElseThrow()
                        .withdrawn())
                .isEmpty();
    }

    @Test
    default void anOrganisationOfWhichACentreTellsIsNotWithdrawn() {
        saved(aCentre());
        for (var id : List.of(CENTRE.organisation(), FUNDER)) {
            var organisation = world().organisations().findById(id).orElseThrow();
            assertThat(world().organisations().withdraw(organisation, MISTAKEN)).contains(Mention.CENTRE);
        }
    }

    @Test
    default void listsTheCentresOfATownAsTheyAreOnADay() {
        saved(aCentre());
        related(1, RelationKind.HOSTS, SCHOOL, Validity.from(day("2024-02-01")));
        related(2, RelationKind.CARRIES, PROVIDER, Validity.from(day("2024-08-01")));
        var lead = aPerson(1, "Mara Vogel");
        world().people().save(lead);
        world().functions()
                .save(aFunction(1, CENTRE.organisation(), FunctionKind.CENTRE_LEAD, Validity.from(day("2024-08-01")))
                        .appoint(aTerm(1, lead, TermRole.HOLDER, Validity.from(day("2025-01-01"))), NOW)
                        .orElseThrow());
        world().organisations().save(anOrganisationLiving(46, OrganisationKind.FAMILY_CENTRE, null, day("2023-07-31")));
        var school = new OrganisationRef(SCHOOL, OrganisationKind.SCHOOL, "Lindenschule");
        var provider = new OrganisationRef(PROVIDER, OrganisationKind.PROVIDER, "Provider");
        assertThat(queries().of(LINDENAU, TODAY).answer())
                .containsExactly(
                        new CentreRow(
                                CENTRE,
                                "Linde",
                                school,
                                List.of(provider),
                                new CentreRow.InPhase(Phase.OPERATION, OPENED),
                                List.of("Mara Vogel"),
                                new FullTimeEquivalents(13)),
                        gone());
        assertThat(queries().of(LINDENAU, day("2024-07-31")).answer())
                .containsExactly(
                        new CentreRow(
                                CENTRE,
                                "Linde",
                                school,
                                List.of(),
                                new CentreRow.InPhase(Phase.BUILD_UP, day("2024-02-01")),
                                List.of(),
                                new FullTimeEquivalents(13)),
                        gone());
        assertThat(queries().of(AUENFELD, TODAY).answer()).isEmpty();
    }

    private static CentreRow gone() {
        return new CentreRow(
                new CentreId(organisationId(46).value()),
                "Short-lived 46",
                null,
                List.of(),
                null,
                List.of(),
                FullTimeEquivalents.NONE);
    }

    @Test
    default void callsOrganisationsByTheirNames() {
        assertThat(queries().called(Set.of(FUNDER, organisationId(99)), LocalDate.EPOCH))
                .containsExactly(new OrganisationRef(FUNDER, OrganisationKind.FOUNDATION, "Foundation"));
        assertThat(queries().called(Set.of(), TODAY)).isEmpty();
    }
}
