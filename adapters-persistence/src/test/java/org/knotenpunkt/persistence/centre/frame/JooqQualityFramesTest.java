package org.knotenpunkt.persistence.centre.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.QUALITY_FRAME;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.centre.frame.QualityFramesContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqQualityFramesTest implements QualityFramesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheTown() {
        POSTGRES.superuser()
                .insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND)
                .values(LINDENAU.value(), "MUNICIPALITY")
                .execute();
    }

    @Override
    public QualityFrames frames() {
        return POSTGRES.transactional(QualityFrames.class, new JooqQualityFrames(POSTGRES.database()), LINDENAU);
    }

    @Test
    void theShippedFrameHoldsTheFiveKeyPointsAndFiveConditionsInBothLanguages() {
        var frame = frames().find(LINDENAU, SHIPPED).orElseThrow();
        assertThat(frame.codes())
                .containsExactly(
                        "families-at-the-centre",
                        "needs-and-impact",
                        "low-threshold",
                        "school-development",
                        "network",
                        "open-attitude",
                        "eye-level",
                        "pulling-together",
                        "ways-of-living",
                        "strengths");
        assertThat(frame.texts()).containsOnlyKeys("de", "en");
        assertThat(frame.criteria())
                .allSatisfy(criterion -> assertThat(criterion.wordings().values())
                        .allSatisfy(wording -> assertThat(wording.explanation()).isNotNull()));
    }

    @Test
    void theFrameForCentresAsksForTwoToFourSignsOfEachCornerstoneInBothLanguages() {
        var frame = frames().find(LINDENAU, SHIPPED_FOR_CENTRES).orElseThrow();
        assertThat(frame.texts()).containsOnlyKeys("de", "en");
        for (var language : List.of("de", "en")) {
            assertThat(frame.criteria().stream()
                            .collect(Collectors.groupingBy(
                                    criterion -> String.valueOf(
                                            frame.wording(criterion, language).area()),
                                    Collectors.counting())))
                    .hasSize(5)
                    .allSatisfy((area, number) -> assertThat(number).isBetween(2L, 4L))
                    .doesNotContainKey("null");
        }
        assertThat(frame.criteria())
                .allSatisfy(criterion -> assertThat(criterion.wordings().values())
                        .allSatisfy(wording -> assertThat(wording.explanation()).isNotNull()));
    }

    @Test
    void theDatabaseItselfKeepsEditions() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> POSTGRES.superuser().deleteFrom(QUALITY_FRAME).execute())
                .withMessageContaining("does not change");
    }
}
