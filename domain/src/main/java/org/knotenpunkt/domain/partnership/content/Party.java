package org.knotenpunkt.domain.partnership.content;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * An organisation that agrees.
 *
 * @param name what it is called in the agreement, 1 to 250 characters; stays when the organisation is renamed
 */
public record Party(OrganisationId organisation, String name, PartyRole role, Side side) {
    public static final int MAX_LENGTH = 250;

    public Party {
        name = Texts.called("name of a party", name, MAX_LENGTH);
    }
}
