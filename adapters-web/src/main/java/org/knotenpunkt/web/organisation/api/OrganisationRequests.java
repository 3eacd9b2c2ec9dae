package org.knotenpunkt.web.organisation.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Requests;

/** What the API is asked to do with organisations. */
final class OrganisationRequests {
    private OrganisationRequests() {}

    record Registering(
            @Nullable OrganisationKind kind,
            @Nullable UUID town,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable Located address,
            @Nullable Reached contact,
            @Nullable LocalDate founded,
            @Nullable List<Keyed> keys,
            @Nullable Boolean evenIfSimilar) {
        /** Whether it is another one than those of the same name. */
        boolean isMeant() {
            return Boolean.TRUE.equals(evenIfSimilar);
        }

        NewOrganisation read(Context ctx) {
            return new NewOrganisation(
                    Requests.required(ctx, "kind", kind),
                    town == null ? null : new MunicipalityId(town),
                    OrganisationRequests.name(ctx, name, shortName),
                    address == null ? null : address.read(ctx, "address."),
                    contact == null ? Contact.NONE : contact.read(ctx, "contact."),
                    founded,
                    Optional.ofNullable(keys).orElse(List.of()).stream()
                            .map(key -> key.read(ctx, "keys."))
                            .toList());
        }
    }

    record Renaming(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable LocalDate from,
            @Nullable Boolean correcting) {
        OrganisationName read(Context ctx) {
            return OrganisationRequests.name(ctx, name, shortName);
        }
    }

    record CorrectingName(
            @Nullable LocalDate from,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String reason) {
        OrganisationName read(Context ctx) {
            return OrganisationRequests.name(ctx, name, shortName);
        }
    }

    record CorrectingFounding(
            @Nullable LocalDate founded, @Nullable String reason) {}

    private static OrganisationName name(Context ctx, @Nullable String name, @Nullable String shortName) {
        return new OrganisationName(
                Requests.required(ctx, "name", name, OrganisationName.MAX_LENGTH),
                Requests.optional(ctx, "shortName", shortName, OrganisationName.MAX_BRIEF_LENGTH));
    }

    record Located(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String place) {
        Address read(Context ctx, String path) {
            var code = Requests.required(ctx, path + "postalCode", postalCode, 5);
            return new Address(
                    Requests.optional(ctx, path + "street", street, Address.MAX_LENGTH),
                    fitting(ctx, path + "postalCode", code, Address::isPostalCode),
                    Requests.required(ctx, path + "place", place, Address.MAX_LENGTH));
        }
    }

    record Moving(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable Boolean correcting) {
        Address read(Context ctx) {
            return new Located(street, postalCode, place).read(ctx, "");
        }
    }

    record Reached(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String homepage) {
        Contact read(Context ctx, String path) {
            return new Contact(
                    optional(ctx, path + "phone", phone, Contact.MAX_PHONE_LENGTH, Contact::isPhone),
                    optional(ctx, path + "email", email, Contact.MAX_EMAIL_LENGTH, Contact::isEmail),
                    optional(ctx, path + "homepage", homepage, Contact.MAX_HOMEPAGE_LENGTH, Contact::isHomepage));
        }
    }

    record Keyed(@Nullable KeyScheme scheme, @Nullable String value) {
        ExternalKey read(Context ctx, String path) {
            return key(ctx, path, Requests.required(ctx, path + "scheme", scheme), value);
        }
    }

    record AddingKey(
            @Nullable KeyScheme scheme,
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        ExternalKey read(Context ctx) {
            return new Keyed(scheme, value).read(ctx, "");
        }
    }

    private static ExternalKey key(Context ctx, String path, KeyScheme scheme, @Nullable String value) {
        var given = Requests.required(ctx, path + "value", value, 100);
        return new ExternalKey(scheme, fitting(ctx, path + "value", given, scheme::allows));
    }

    record EndingIt(
            @Nullable LocalDate lastDay,
            Ending.@Nullable Kind kind,
            @Nullable List<UUID> successors,
            @Nullable String reason) {
        Ending read(Context ctx) {
            return new Ending(
                    Requests.required(ctx, "lastDay", lastDay),
                    Requests.required(ctx, "kind", kind),
                    Optional.ofNullable(successors).orElse(List.of()).stream()
                            .map(OrganisationId::new)
                            .toList(),
                    Requests.optional(ctx, "reason", reason, Ending.MAX_LENGTH));
        }
    }

    static @Nullable String optional(
            Context ctx, String field, @Nullable String text, int maxLength, Predicate<String> form) {
        var given = Requests.optional(ctx, field, text, maxLength);
        return given == null ? null : fitting(ctx, field, given, form);
    }

    private static String fitting(Context ctx, String field, String text, Predicate<String> form) {
        return Requests.parsed(ctx, field, text, given -> {
            if (!form.test(given)) {
                throw new IllegalArgumentException(field);
            }
            return given;
        });
    }
}
