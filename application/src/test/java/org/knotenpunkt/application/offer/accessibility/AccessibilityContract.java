package org.knotenpunkt.application.offer.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.INSTALLATION;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.TOWN;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aContent;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aFeedback;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aStatement;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aStatementOfTheInstallation;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.feedbackId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link AccessibilityRecords} does. A class that implements this runs it against one. */
public interface AccessibilityContract {
    /** What people of Lindenau and Auenfeld see; empty, and the same during one test. */
    AccessibilityRecords records();

    /** What everybody sees. */
    AccessibilityRecords open();

    /** What those see whom Auenfeld asks something. */
    AccessibilityRecords asked();

    /** What those see who run the server. */
    AccessibilityRecords ofTheInstallation();

    /** What those see who are nobody. */
    AccessibilityRecords nobodys();

    /** Lets Auenfeld ask people something, which has no centre. */
    void askInAuenfeld();

    World world();

    @BeforeEach
    default void knowTheTowns() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau")
                                .addKey(ExternalKey.of(new Ags("05562014")), Validity.ALWAYS, null, NOW)
                                .orElseThrow(),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre())
                .forEach(world().organisations()::save);
    }

    @Test
    default void everybodyReadsWhatATownWithCentresSays() {
        var nothing = open().town(PlaceKey.of(LINDENAU), TODAY).orElseThrow();
        assertThat(nothing.town()).isEqualTo(new Programme.Town(LINDENAU, "Lindenau", null));
        assertThat(nothing.stateKey()).isEqualTo("05");
        assertThat(nothing.statement()).usingRecursiveComparison().isEqualTo(AccessibilityStatement.none(TOWN));
        assertThat(open().town(PlaceKey.of(AUENFELD), TODAY)).isEmpty();
        records().save(aStatement());
        assertThat(open().town(PlaceKey.of(LINDENAU), TODAY).orElseThrow().statement())
                .usingRecursiveComparison()
                .isEqualTo(aStatement().saved());
    }

    @Test
    default void aTownThatAsksPeopleHasPagesWithoutACentre() {
        assertThat(asked().town(PlaceKey.of(AUENFELD), TODAY)).isEmpty();
        askInAuenfeld();
        assertThat(asked().town(PlaceKey.of(AUENFELD), TODAY))
                .get()
                .extracting(PublicPages::town)
                .isEqualTo(new Programme.Town(AUENFELD, "Auenfeld", null));
    }

    @Test
    default void keepsAStatementInPlaceOfTheOneBefore() {
        records().save(aStatement());
        var kept = records().statement(TOWN);
        assertThat(kept).usingRecursiveComparison().isEqualTo(aStatement().saved());
        var other = kept.describe(aContent(Conformity.FULL, null), TODAY, NOW).orElseThrow();
        records().save(other);
        assertThat(records().statement(TOWN)).usingRecursiveComparison().isEqualTo(other.saved());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> records().save(other));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> records().save(aStatement()));
    }

    @Test
    default void keepsFeedbackUntilItIsDeleted() {
        var told = aFeedback(1, "The table is cut off");
        records().save(told);
        var kept = records().feedback(feedbackId(1)).orElseThrow();
        assertThat(kept).usingRecursiveComparison().isEqualTo(told.saved());
        var done = kept.finish(NOW).orElseThrow();
        records().save(done);
        assertThat(records().feedback(feedbackId(1)))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(done.saved());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> records().save(done));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> records().delete(kept));
        records().delete(done.saved());
        assertThat(records().feedback(feedbackId(1))).isEmpty();
    }

    @Test
    default void theListBeginsWithTheNewestThatIsNotDone() {
        IntStream.rangeClosed(1, 5).forEach(number -> records().save(aFeedback(number, "No " + number)));
        records()
                .save(records()
                        .feedback(feedbackId(5))
                        .orElseThrow()
                        .finish(NOW)
                        .orElseThrow());
        records()
                .save(records()
                        .feedback(feedbackId(2))
                        .orElseThrow()
                        .finish(NOW)
                        .orElseThrow());
        assertThat(pages(PageRequest.first(2))).containsExactly(4, 3, 1, 5, 2);
        assertThat(pages(PageRequest.first(10))).containsExactly(4, 3, 1, 5, 2);
        assertThat(records()
                        .feedback(new PageOwner.Town(AUENFELD), PageRequest.first(2))
                        .items())
                .isEmpty();
    }

    @Test
    default void whoeverRunsTheServerSaysHowThePagesOfNoTownCanBeUsed() {
        assertThat(open().statement(INSTALLATION))
                .usingRecursiveComparison()
                .isEqualTo(AccessibilityStatement.none(INSTALLATION));
        ofTheInstallation().save(aStatementOfTheInstallation());
        records().save(aStatement());
        assertThat(open().statement(INSTALLATION))
                .usingRecursiveComparison()
                .isEqualTo(aStatementOfTheInstallation().saved());
        assertThat(open().town(PlaceKey.of(LINDENAU), TODAY).orElseThrow().statement())
                .usingRecursiveComparison()
                .isEqualTo(aStatement().saved());
    }

    @Test
    default void nobodyInParticularTellsWhoeverRunsTheServerAndNoTown() {
        var told = aFeedback(1, INSTALLATION, "The letters are small");
        nobodys().save(told);
        records().save(aFeedback(2, "The table is cut off"));
        assertThat(ofTheInstallation()
                        .feedback(INSTALLATION, PageRequest.first(5))
                        .items())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(told.saved());
        assertThat(records().feedback(TOWN, PageRequest.first(5)).items())
                .extracting(Feedback::id)
                .containsExactly(feedbackId(2));
        var done = told.saved().finish(NOW).orElseThrow();
        ofTheInstallation().save(done);
        ofTheInstallation().delete(done.saved());
        assertThat(ofTheInstallation().feedback(feedbackId(1))).isEmpty();
    }

    private Stream<Integer> pages(PageRequest first) {
        var page = records().feedback(TOWN, first);
        var own = page.items().stream().map(Feedback::id).map(AccessibilityContract::number);
        return page.next() == null ? own : Stream.concat(own, pages(new PageRequest(first.limit(), page.next())));
    }

    private static Integer number(FeedbackId id) {
        return (int) id.value().getLeastSignificantBits();
    }
}
