package org.knotenpunkt.web.partnership;

import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.Consequences;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.web.partnership.AgreementJson.SeatJson;
import org.knotenpunkt.web.partnership.undertaking.UndertakingJson;

/**
 * What an ending would leave behind, as JSON.
 *
 * @param undertakings that are not over
 */
record ConsequencesJson(
        List<UUID> goals, List<UUID> contributions, List<SeatJson> seats, List<UndertakingJson> undertakings) {
    static ConsequencesJson from(Consequences left, List<Undertaking> serving) {
        return new ConsequencesJson(
                left.goals().stream().map(GoalId::value).toList(),
                left.contributions().stream().map(ContributionId::value).toList(),
                left.seats().stream()
                        .map(seat -> new SeatJson(seat.side(), seat.role()))
                        .toList(),
                serving.stream()
                        .filter(one -> !one.isOver())
                        .map(UndertakingJson::from)
                        .toList());
    }
}
