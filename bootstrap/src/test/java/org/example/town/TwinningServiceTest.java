package org.example.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.example.town.application.twinning.TwinningService;
import org.example.town.domain.twinning.Twinning;
import org.example.town.domain.twinning.TwinningError;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

class TwinningServiceTest {
    private static final MunicipalityId LINDENAU = new MunicipalityId(new UUID(7, 1));
    private static final MunicipalityId AUENFELD = new MunicipalityId(new UUID(7, 2));
    private static final LocalDate FROM = LocalDate.of(2026, 11, 22);

    private final TwinningService twinning = new TwinningService(new PolicyRights(), new DirectTransactions());

    @Test
    void theCoordinationTwinsItsTown() {
        assertThat(twinning.twin(Actors.workingIn(LINDENAU), LINDENAU, AUENFELD, FROM))
                .isEqualTo(Result.success(new Twinning(LINDENAU, AUENFELD, Validity.from(FROM))));
    }

    @Test
    void aTownIsNotTwinnedWithItself() {
        assertThat(twinning.twin(Actors.workingIn(LINDENAU), LINDENAU, LINDENAU, FROM))
                .isEqualTo(Result.refusal(new TwinningError.WithItself(LINDENAU)));
    }

    @Test
    void aReasonHasAStableName() {
        assertThat(new TwinningError.WithItself(LINDENAU).code()).isEqualTo("twinning.with-itself");
    }

    @Test
    void anotherTownIsOutOfReach() {
        assertThat(twinning.twin(Actors.workingIn(AUENFELD), LINDENAU, AUENFELD, FROM))
                .isEqualTo(Result.refusal(new TwinningError.NotAllowed(new Denial.OutOfReach())));
    }
}
