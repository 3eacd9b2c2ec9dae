package org.knotenpunkt.persistence.partnership.disagreement;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.Entry;
import org.knotenpunkt.domain.partnership.disagreement.Proposal;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.persistence.tables.tables.records.DisagreementConsentRecord;
import org.knotenpunkt.persistence.tables.tables.records.DisagreementPartyRecord;
import org.knotenpunkt.persistence.tables.tables.records.DisagreementProposalRecord;
import org.knotenpunkt.persistence.tables.tables.records.DisagreementRecord;

/** A disagreement as rows of its tables. */
final class DisagreementRows {
    private DisagreementRows() {}

    static DisagreementRecord row(Disagreement disagreement) {
        var matter = disagreement.matter();
        var end = disagreement.end();
        return new DisagreementRecord(
                town(disagreement),
                disagreement.id().value(),
                disagreement.agreement().value(),
                matter.kind().name(),
                matter.topic() instanceof Topic.OfGoal(var goal) ? goal.value() : null,
                matter.topic() instanceof Topic.OfContribution(var contribution) ? contribution.value() : null,
                matter.text(),
                matter.party().value(),
                matter.on(),
                at(disagreement.raised()),
                disagreement.raised().by(),
                disagreement.state().name(),
                end.map(how -> how.reason()).orElse(null),
                end.map(how -> at(how.entry())).orElse(null),
                end.map(how -> how.entry().by()).orElse(null),
                disagreement.version() + 1);
    }

    static List<DisagreementPartyRecord> parties(Disagreement disagreement) {
        var concerned = disagreement.matter().concerned();
        return IntStream.range(0, concerned.size())
                .mapToObj(position -> new DisagreementPartyRecord(
                        town(disagreement),
                        disagreement.id().value(),
                        concerned.get(position).value(),
                        (short) position))
                .toList();
    }

    static DisagreementProposalRecord row(Disagreement disagreement, Proposal proposal) {
        var resolution = proposal.resolution();
        var no = proposal.decline();
        return new DisagreementProposalRecord(
                town(disagreement),
                disagreement.id().value(),
                proposal.number(),
                proposal.party().value(),
                resolution.text(),
                resolution.until(),
                id(resolution.responsible()),
                at(proposal.entry()),
                proposal.entry().by(),
                no == null ? null : no.party().value(),
                no == null ? null : no.reason(),
                no == null ? null : at(no.entry()),
                no == null ? null : no.entry().by());
    }

    static Stream<DisagreementConsentRecord> consents(Disagreement disagreement) {
        return disagreement.proposals().stream().flatMap(proposal -> consents(disagreement, proposal));
    }

    private static Stream<DisagreementConsentRecord> consents(Disagreement disagreement, Proposal proposal) {
        return IntStream.range(0, proposal.consents().size()).mapToObj(position -> {
            var consent = proposal.consents().get(position);
            return new DisagreementConsentRecord(
                    town(disagreement),
                    disagreement.id().value(),
                    proposal.number(),
                    consent.party().value(),
                    (short) position,
                    at(consent.entry()),
                    consent.entry().by());
        });
    }

    private static UUID town(Disagreement disagreement) {
        return disagreement.municipality().value();
    }

    private static @Nullable UUID id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static OffsetDateTime at(Entry entry) {
        return entry.at().atOffset(ZoneOffset.UTC);
    }
}
