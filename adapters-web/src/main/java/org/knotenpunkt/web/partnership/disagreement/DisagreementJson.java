package org.knotenpunkt.web.partnership.disagreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.disagreement.Consent;
import org.knotenpunkt.domain.partnership.disagreement.Decline;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.disagreement.End;
import org.knotenpunkt.domain.partnership.disagreement.Proposal;
import org.knotenpunkt.domain.partnership.disagreement.Topic;

/**
 * A disagreement, as JSON.
 *
 * @param goal what it is about; without it and without a contribution it is the agreement as a whole
 * @param awaited those who have not agreed to what is on the table
 * @param cancelled those others whose yes to the wording before does not count for the last one
 * @param end how it is over without a resolution; absent if it is not
 * @param ledTo the numbers of the versions to which it led
 */
record DisagreementJson(
        UUID id,
        UUID agreement,
        DisagreementKind kind,
        @Nullable UUID goal,
        @Nullable UUID contribution,
        String text,
        UUID party,
        LocalDate on,
        List<UUID> concerned,
        DisagreementState state,
        List<ProposalJson> proposals,
        List<UUID> awaited,
        List<UUID> cancelled,
        @Nullable EndJson end,
        List<Integer> ledTo,
        long version) {
    /** @param agreement that it is about */
    static DisagreementJson from(Disagreement disagreement, Agreement agreement) {
        var matter = disagreement.matter();
        return new DisagreementJson(
                disagreement.id().value(),
                disagreement.agreement().value(),
                matter.kind(),
                matter.topic() instanceof Topic.OfGoal(var goal) ? goal.value() : null,
                matter.topic() instanceof Topic.OfContribution(var contribution) ? contribution.value() : null,
                matter.text(),
                matter.party().value(),
                matter.on(),
                ids(matter.concerned()),
                disagreement.state(),
                disagreement.proposals().stream().map(ProposalJson::from).toList(),
                ids(disagreement.awaited()),
                ids(disagreement.cancelled()),
                disagreement.end().map(EndJson::from).orElse(null),
                agreement.versionsLedToBy(disagreement.id()).stream()
                        .map(Version::number)
                        .toList(),
                disagreement.version());
    }

    private static List<UUID> ids(List<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).toList();
    }

    /**
     * A wording.
     *
     * @param number by which parties say which one they have read
     * @param declined the no by which it is off the table; absent if there is none
     */
    record ProposalJson(
            int number,
            UUID party,
            String text,
            @Nullable LocalDate until,
            @Nullable UUID responsible,
            Instant at,
            List<ConsentJson> consents,
            @Nullable DeclineJson declined) {
        static ProposalJson from(Proposal proposal) {
            var resolution = proposal.resolution();
            var responsible = resolution.responsible();
            var no = proposal.decline();
            return new ProposalJson(
                    proposal.number(),
                    proposal.party().value(),
                    resolution.text(),
                    resolution.until(),
                    responsible == null ? null : responsible.value(),
                    proposal.entry().at(),
                    proposal.consents().stream().map(ConsentJson::from).toList(),
                    no == null ? null : DeclineJson.from(no));
        }
    }

    record ConsentJson(UUID party, Instant at) {
        static ConsentJson from(Consent consent) {
            return new ConsentJson(consent.party().value(), consent.entry().at());
        }
    }

    record DeclineJson(UUID party, String reason, Instant at) {
        static DeclineJson from(Decline no) {
            return new DeclineJson(no.party().value(), no.reason(), no.entry().at());
        }
    }

    record EndJson(String reason, Instant at) {
        static EndJson from(End end) {
            return new EndJson(end.reason(), end.entry().at());
        }
    }
}
