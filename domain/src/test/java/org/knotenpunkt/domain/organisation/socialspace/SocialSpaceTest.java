package org.knotenpunkt.domain.organisation.socialspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawn;

class SocialSpaceTest {
    private static final SocialSpaceId ID = new SocialSpaceId(new UUID(8, 1));
    private static final LocalDate AUGUST = day("2024-08-01");
    private static final SocialSpace SOUTH =
            SocialSpace.draw(ID, LINDENAU, "South", "07", Validity.from(day("2020-01-01")), NOW);

    @Test
    void anOrganisationBelongsToItInItsPeriod() {
        var south = SOUTH.assign(new Assignment(organisationId(3), Validity.from(AUGUST)), NOW)
                .flatMap(assigned -> assigned.unassign(organisationId(3), day("2025-07-31"), NOW))
                .orElseThrow();

        assertThat(south.organisationsOn(AUGUST.minusDays(1))).isEmpty();
        assertThat(south.organisationsOn(AUGUST)).containsExactly(organisationId(3));
        assertThat(south.organisationsOn(day("2025-08-01"))).isEmpty();
    }

    @Test
    void anOrganisationBelongsToItOnce() {
        var south = SOUTH.assign(new Assignment(organisationId(3), Validity.from(AUGUST)), NOW)
                .orElseThrow();

        assertThat(south.assign(new Assignment(organisationId(3), Validity.ALWAYS), NOW))
                .isEqualTo(
                        Result.refusal(new SocialSpaceError.AlreadyAssigned(organisationId(3), Validity.from(AUGUST))));
    }

    @Test
    void whatDoesNotBelongToItCannotCeaseTo() {
        assertThat(SOUTH.unassign(organisationId(3), AUGUST, NOW))
                .isEqualTo(Result.refusal(new SocialSpaceError.NotAssigned(organisationId(3))));
    }

    @Test
    void nothingBelongsToItBeyondItsOwnPeriod() {
        var ended = SOUTH.end(AUGUST, SocialSpaceTest::name, NOW).orElseThrow();

        assertThat(ended.assign(new Assignment(organisationId(3), Validity.from(AUGUST.plusDays(1))), NOW))
                .isEqualTo(Result.refusal(new SocialSpaceError.SocialSpaceNotThere(ID, ended.validity())));
        assertThat(ended.end(AUGUST.plusDays(1), SocialSpaceTest::name, NOW))
                .isEqualTo(Result.refusal(new SocialSpaceError.SocialSpaceNotThere(ID, ended.validity())));
    }

    @Test
    void itDoesNotEndBeforeAnAssignmentBegins() {
        var assigned = SOUTH.assign(new Assignment(organisationId(3), Validity.from(AUGUST)), NOW)
                .flatMap(south -> south.assign(new Assignment(organisationId(4), Validity.ALWAYS), NOW))
                .flatMap(south ->
                        south.assign(new Assignment(organisationId(2), Validity.from(AUGUST.minusDays(1))), NOW))
                .orElseThrow();

        assertThat(assigned.end(AUGUST.minusDays(2), SocialSpaceTest::name, NOW))
                .isEqualTo(Result.refusal(new SocialSpaceError.AssignmentsToCome(
                        ID, List.of("Organisation 2", "Organisation 3"), AUGUST)));
        assertThat(assigned.end(AUGUST, SocialSpaceTest::name, NOW)
                        .orElseThrow()
                        .organisationsOn(AUGUST))
                .containsExactlyInAnyOrder(organisationId(2), organisationId(3), organisationId(4));
    }

    private static String name(OrganisationId organisation) {
        return "Organisation " + (organisation.value().getLeastSignificantBits() & Long.MAX_VALUE);
    }

    @Test
    void anEndThatWasAMistakeIsTakenBack() {
        var assigned = SOUTH.assign(new Assignment(organisationId(3), Validity.from(AUGUST)), NOW)
                .orElseThrow();
        var left = assigned.unassign(organisationId(3), day("2025-07-31"), NOW).orElseThrow();

        assertThat(left.reopenAssignment(organisationId(3), NOW).orElseThrow().organisationsOn(day("2025-08-01")))
                .containsExactly(organisationId(3));
        assertThat(assigned.reopenAssignment(organisationId(3), NOW))
                .isEqualTo(Result.refusal(new SocialSpaceError.AssignmentNotEnded(organisationId(3))));
        assertThat(SOUTH.end(AUGUST, SocialSpaceTest::name, NOW)
                        .flatMap(ended -> ended.reopen(NOW))
                        .orElseThrow()
                        .validity())
                .isEqualTo(SOUTH.validity());
        assertThat(SOUTH.reopen(NOW)).isEqualTo(Result.refusal(new SocialSpaceError.SocialSpaceNotEnded(ID)));
    }

    @Test
    void whatNeverBelongedToItCanBelongToItAnew() {
        var wrong = new Assignment(organisationId(3), Validity.from(AUGUST));
        var withdrawn = SOUTH.assign(wrong, NOW)
                .flatMap(assigned -> assigned.withdrawAssignment(organisationId(3), AUGUST, MISTAKEN))
                .orElseThrow();

        assertThat(withdrawn.organisationsOn(AUGUST)).isEmpty();
        assertThat(withdrawn.withdrawnAssignments()).containsExactly(new Withdrawn<>(wrong, MISTAKEN));
        assertThat(withdrawn.assign(new Assignment(organisationId(3), Validity.ALWAYS), NOW))
                .isInstanceOf(Result.Success.class);
        assertThat(withdrawn.withdrawAssignment(organisationId(3), AUGUST, MISTAKEN))
                .isEqualTo(Result.refusal(new SocialSpaceError.UnknownAssignment(organisationId(3), AUGUST)));
    }

    @Test
    void onEachDayItHasOneName() {
        var renamed = SOUTH.rename("South and centre", day("2025-01-01"), NOW).orElseThrow();

        assertThat(renamed.nameOn(day("2024-12-31"))).isEqualTo("South");
        assertThat(renamed.name()).isEqualTo("South and centre");
        assertThat(renamed.events())
                .endsWith(new SocialSpaceEvent.SocialSpaceRenamed(ID, LINDENAU, day("2025-01-01"), NOW));
        assertThat(renamed.rename("South and centre", day("2025-06-01"), NOW).orElseThrow())
                .isSameAs(renamed);
        assertThat(renamed.rename("Other", day("2025-01-01"), NOW))
                .isEqualTo(Result.refusal(new SocialSpaceError.FactStays(
                        new FactError.SaidOtherwise(FactKind.NAME, day("2025-01-01"), "South and centre", null))));
        assertThat(renamed.rename("Other", day("2024-01-01"), NOW))
                .isEqualTo(Result.refusal(new SocialSpaceError.LaterNameKnown(day("2024-01-01"), day("2025-01-01"))));
        assertThat(renamed.rename("Other", day("2019-12-31"), NOW))
                .isEqualTo(Result.refusal(new SocialSpaceError.SocialSpaceNotThere(ID, SOUTH.validity())));
    }

    @Test
    void aNameThatItNeverHadGivesItsPlaceToTheRightOne() {
        var corrected = SOUTH.correctName(null, "Southern quarter", MISTAKEN).orElseThrow();

        assertThat(corrected.nameOn(day("2020-01-01"))).isEqualTo("Southern quarter");
        assertThat(corrected.withdrawn())
                .containsExactly(new Withdrawn<>(new Statement(FactKind.NAME, Validity.ALWAYS, "South"), MISTAKEN));
        assertThat(corrected.events())
                .endsWith(new SocialSpaceEvent.SocialSpaceNameCorrected(ID, LINDENAU, null, MISTAKEN.at()));
        assertThat(SOUTH.correctName(null, "South", MISTAKEN).orElseThrow()).isSameAs(SOUTH);
        assertThat(SOUTH.correctName(day("2020-01-01"), "Other", MISTAKEN))
                .isEqualTo(Result.refusal(
                        new SocialSpaceError.FactStays(new FactError.NothingRecordedThen(FactKind.NAME))));
    }
}
