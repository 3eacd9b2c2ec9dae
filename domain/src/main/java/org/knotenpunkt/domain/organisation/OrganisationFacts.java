package org.knotenpunkt.domain.organisation;

import java.util.List;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Timeline;

/**
 * What is known about an organisation, over time.
 *
 * @param keys ordered as they were given; of a scheme that is single, one on each day
 */
public record OrganisationFacts(
        Timeline<OrganisationName> names,
        Timeline<Address> addresses,
        List<Dated<ExternalKey>> keys,
        Contact contact,
        Life life) {
    public OrganisationFacts {
        keys = List.copyOf(keys);
    }

    OrganisationFacts withNames(Timeline<OrganisationName> changed) {
        return new OrganisationFacts(changed, addresses, keys, contact, life);
    }

    OrganisationFacts withAddresses(Timeline<Address> changed) {
        return new OrganisationFacts(names, changed, keys, contact, life);
    }

    OrganisationFacts withKeys(List<Dated<ExternalKey>> changed) {
        return new OrganisationFacts(names, addresses, changed, contact, life);
    }

    OrganisationFacts withContact(Contact changed) {
        return new OrganisationFacts(names, addresses, keys, changed, life);
    }

    OrganisationFacts withLife(Life changed) {
        return new OrganisationFacts(names, addresses, keys, contact, changed);
    }
}
