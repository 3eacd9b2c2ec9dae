package org.knotenpunkt.domain.partnership.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * A wording about which the parties concerned are asked. It never changes; another one takes its place.
 *
 * @param number counts the wordings of a disagreement, from 1
 * @param party that proposes it, and agrees by that
 * @param consents in the order in which they were given, one at most by each party
 * @param decline the no by which it is off the table; null if there is none
 */
public record Proposal(
        int number,
        OrganisationId party,
        Resolution resolution,
        Entry entry,
        List<Consent> consents,
        @Nullable Decline decline) {
    public Proposal {
        consents = List.copyOf(consents);
        if (consents.size() != consents.stream().map(Consent::party).distinct().count()) {
            throw new IllegalArgumentException("Somebody agrees twice to wording %d".formatted(number));
        }
    }

    static Proposal of(int number, OrganisationId party, Resolution resolution, Entry entry) {
        return new Proposal(number, party, resolution, entry, List.of(new Consent(party, entry)), null);
    }

    Proposal with(Consent consent) {
        return new Proposal(
                number,
                party,
                resolution,
                entry,
                Stream.concat(consents.stream(), Stream.of(consent)).toList(),
                null);
    }

    Proposal with(Decline no) {
        return new Proposal(number, party, resolution, entry, consents, no);
    }

    public Optional<Consent> consentOf(OrganisationId organisation) {
        return consents.stream()
                .filter(consent -> consent.party().equals(organisation))
                .findFirst();
    }

    /** Those who agreed, in the order in which they did. */
    public List<OrganisationId> agreed() {
        return consents.stream().map(Consent::party).toList();
    }
}
