package org.knotenpunkt.web.offer.hsds;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The things of HSDS 3.1 as far as we have them, with the names of the specification. Lists are null where an answer leaves them out. */
final class HsdsJson {
    private HsdsJson() {}

    @JsonNaming(SnakeCaseStrategy.class)
    record About(String version, URI profile, URI openapiUrl) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Page<T>(
            int totalItems,
            int totalPages,
            int pageNumber,
            int size,
            boolean firstPage,
            boolean lastPage,
            boolean empty,
            List<T> contents) {}

    /** An offer of which nothing is told but that it is there. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Minimal(UUID id, String modifiedDate) {}

    /** An offer. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Service(
            UUID id,
            UUID organizationId,
            String name,
            String description,
            URI url,
            String status,
            @Nullable String interpretationServices,
            String applicationProcess,
            String feesDescription,
            @Nullable String eligibilityDescription,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            @Nullable LocalDate assuredDate,
            @Nullable String alert,
            String lastModified,
            @Nullable Organization organization,
            @Nullable List<Schedule> schedules,
            @Nullable List<Language> languages,
            @Nullable List<CostOption> costOptions,
            @Nullable List<Contact> contacts,
            @Nullable List<Capacity> capacities,
            @Nullable List<Attribute> attributes,
            @Nullable List<ServiceAtLocation> serviceAtLocations) {}

    /** How many places were free on a day. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Capacity(
            UUID id,
            UUID serviceId,
            UUID unitId,
            Unit unit,
            int available,
            int maximum,
            String description,
            String updated) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Unit(UUID id, String name) {}

    /** Who holds offers. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Organization(
            UUID id,
            String name,
            String description,
            @Nullable List<Location> locations,
            @Nullable List<Service> services) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record ServiceAtLocation(
            UUID id,
            UUID serviceId,
            UUID locationId,
            Location location,
            @Nullable Service service,
            @Nullable List<Schedule> schedules) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Location(
            UUID id,
            String locationType,
            UUID organizationId,
            String name,
            @Nullable String alternateName,
            @Nullable List<Address> addresses,
            @Nullable List<Accessibility> accessibility) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Address(
            UUID id,
            UUID locationId,
            @JsonProperty("address_1") String street,
            String city,
            String stateProvince,
            String postalCode,
            String country,
            String addressType) {}

    /** Something that makes a place easier to get into, or, with details only, what may be in the way. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Accessibility(
            UUID id,
            UUID locationId,
            @Nullable String description,
            @Nullable String details,
            List<Attribute> attributes) {}

    /** Days of an offer at the same time of day, without a gap. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Schedule(
            UUID id,
            UUID serviceId,
            LocalDate dtstart,
            LocalDate until,
            BigDecimal timezone,
            @Nullable String freq,
            @Nullable Integer interval,
            @Nullable String byday,
            @Nullable String description,
            String opensAt,
            String closesAt) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Language(UUID id, UUID serviceId, String name, String code) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record CostOption(UUID id, UUID serviceId, String currency, BigDecimal amount) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Contact(UUID id, UUID serviceId, String name) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(
            UUID id,
            UUID linkId,
            String linkEntity,
            UUID taxonomyTermId,
            @Nullable String linkType,
            @Nullable String value,
            @Nullable String label,
            TaxonomyTerm taxonomyTerm) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record TaxonomyTerm(
            UUID id,
            String code,
            String name,
            String description,
            String language,
            UUID taxonomyId,
            Taxonomy taxonomyDetail) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Taxonomy(UUID id, String name, String description) {}
}
