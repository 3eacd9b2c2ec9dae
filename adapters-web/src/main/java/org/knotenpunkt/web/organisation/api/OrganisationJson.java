package org.knotenpunkt.web.organisation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.web.organisation.municipality.EditionJson;
import org.knotenpunkt.web.organisation.municipality.OtherNames;
import org.knotenpunkt.web.shared.answer.SourceJson;

/**
 * An organisation in the API: how it is on a day, and what was known of it on others.
 *
 * @param on the day for which name, address, keys, relations, functions and social spaces are told
 */
record OrganisationJson(
        UUID id,
        OrganisationKind kind,
        @Nullable RefJson town,
        LocalDate on,
        Existence existence,
        String name,
        @Nullable String shortName,
        @Nullable AddressJson address,
        ContactJson contact,
        List<KeyJson> keys,
        @Nullable LocalDate founded,
        @Nullable EndingJson ending,
        List<RefJson> predecessors,
        List<RefJson> currentSuccessors,
        List<RelationJson> relations,
        List<FunctionJson> functions,
        List<SocialSpaceJson.OfOrganisation> socialSpaces,
        List<NameJson> names,
        List<AddressJson> addresses,
        List<KeyJson> allKeys,
        List<EditionJson> editions) {
    static OrganisationJson from(OrganisationView view) {
        var life = view.facts().life();
        return new OrganisationJson(
                view.id().value(),
                view.kind(),
                RefJson.orNull(view.town()),
                view.day(),
                view.existence(),
                view.name().full(),
                view.name().brief(),
                view.address().map(AddressJson::from).orElse(null),
                ContactJson.from(view.facts().contact()),
                view.keys().stream().map(KeyJson::from).toList(),
                life.founded(),
                life.ending() == null ? null : EndingJson.from(life.ending(), view),
                view.predecessors().stream().map(RefJson::from).toList(),
                view.currentSuccessors().stream().map(RefJson::from).toList(),
                view.relationsOnDay().stream().map(RelationJson::from).toList(),
                view.functionsOnDay().stream()
                        .map(function -> FunctionJson.from(function, view.id(), view.day()))
                        .toList(),
                view.socialSpacesOnDay().stream()
                        .map(SocialSpaceJson.OfOrganisation::from)
                        .toList(),
                view.facts().names().entries().stream().map(NameJson::from).toList(),
                view.facts().addresses().entries().stream()
                        .map(AddressJson::from)
                        .toList(),
                view.facts().keys().stream().map(KeyJson::from).toList(),
                EditionJson.from(view.sources()));
    }

    /** An organisation as an item of a list. */
    record Item(
            UUID id,
            OrganisationKind kind,
            String name,
            @Nullable String shortName,
            @Nullable String place,
            @Nullable RefJson town,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable List<String> earlierNames,
            @Nullable List<OtherNames.Later> laterNames) {
        static Item from(OrganisationSummary summary) {
            return new Item(
                    summary.id().value(),
                    summary.kind(),
                    summary.name().full(),
                    summary.name().brief(),
                    summary.place(),
                    RefJson.orNull(summary.town()),
                    summary.otherDays().firstDay(),
                    summary.otherDays().lastDay(),
                    OtherNames.earlier(summary.otherDays()),
                    OtherNames.later(summary.otherDays()));
        }
    }

    /** A name in its period. */
    record NameJson(
            String name,
            @Nullable String shortName,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable SourceJson source) {
        static NameJson from(Dated<OrganisationName> name) {
            return new NameJson(
                    name.value().full(),
                    name.value().brief(),
                    name.validity().from(),
                    name.validity().until(),
                    SourceJson.orNull(name.source()));
        }
    }

    /** An address, in its period where it is one of several. */
    record AddressJson(
            @Nullable String street,
            String postalCode,
            String place,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable SourceJson source) {
        static AddressJson from(Address address) {
            return new AddressJson(address.street(), address.postalCode(), address.place(), null, null, null);
        }

        static AddressJson from(Dated<Address> dated) {
            var address = dated.value();
            return new AddressJson(
                    address.street(),
                    address.postalCode(),
                    address.place(),
                    dated.validity().from(),
                    dated.validity().until(),
                    SourceJson.orNull(dated.source()));
        }
    }

    /** How the organisation is reached on duty. */
    record ContactJson(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String homepage) {
        static ContactJson from(Contact contact) {
            return new ContactJson(contact.phone(), contact.email(), contact.homepage());
        }
    }

    /** What a register calls the organisation, in its period where it is one of several. */
    record KeyJson(
            KeyScheme scheme,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable SourceJson source) {
        static KeyJson from(ExternalKey key) {
            return new KeyJson(key.scheme(), key.value(), null, null, null);
        }

        static KeyJson from(Dated<ExternalKey> dated) {
            return new KeyJson(
                    dated.value().scheme(),
                    dated.value().value(),
                    dated.validity().from(),
                    dated.validity().until(),
                    SourceJson.orNull(dated.source()));
        }
    }

    /** How the organisation ended. */
    record EndingJson(
            LocalDate lastDay,
            Ending.Kind kind,
            List<RefJson> successors,
            @Nullable String reason) {
        static EndingJson from(Ending ending, OrganisationView view) {
            return new EndingJson(
                    ending.lastDay(),
                    ending.kind(),
                    view.successors().stream().map(RefJson::from).toList(),
                    ending.reason());
        }
    }

    static String path(OrganisationId id) {
        return OrganisationRoutes.ALL + "/" + id;
    }
}
