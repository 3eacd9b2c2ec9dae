package org.knotenpunkt.web.organisation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.NewSuccessor;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.input.Addresses;
import org.knotenpunkt.web.organisation.input.Contacts;
import org.knotenpunkt.web.organisation.input.Keys;
import org.knotenpunkt.web.organisation.input.Names;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Body;

/** What the API is asked to do with organisations. */
final class OrganisationRequests {
    private static final String NO_ID = "request.not-an-id";

    private OrganisationRequests() {}

    /** @param evenIfSimilar whether it is another one than those of the same name */
    record Registering(NewOrganisation organisation, boolean evenIfSimilar) {
        static Supplier<Registering> read(Body body) {
            var kind = body.choice("kind", OrganisationKind.class);
            var town = body.optionalParsed("town", NO_ID, MunicipalityId::of);
            var name = Names.read(body, "name", "shortName");
            var address = Addresses.in(body);
            var reached = body.optionalObject("contact");
            var contact = Contacts.read(reached);
            var founded = body.optionalDate("founded");
            var keys = body.objects("keys").stream().map(Keys::read).toList();
            var source = SourceJson.optional(body, "source");
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new Registering(
                    new NewOrganisation(
                            kind.get(),
                            town.orNull(),
                            name.get(),
                            address.get().orElse(null),
                            reached.isThere() ? contact.get() : Contact.NONE,
                            founded.orNull(),
                            keys.stream().map(Supplier::get).toList(),
                            source.get().orElse(null)),
                    evenIfSimilar);
        }
    }

    /** @param evenIfSimilar whether it is another one than those of the same name */
    record Renaming(
            OrganisationName name, LocalDate from, @Nullable Source source, boolean correcting, boolean evenIfSimilar) {
        static Supplier<Renaming> read(Body body) {
            var name = Names.read(body, "name", "shortName");
            var from = body.date("from");
            var source = SourceJson.optional(body, "source");
            var correcting = body.flag("correcting");
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new Renaming(name.get(), from.get(), source.get().orElse(null), correcting, evenIfSimilar);
        }
    }

    /** @param evenIfSimilar whether it is another one than those of the same name */
    record CorrectingName(
            @Nullable LocalDate from,
            OrganisationName name,
            @Nullable Source source,
            @Nullable String reason,
            boolean evenIfSimilar) {
        static Supplier<CorrectingName> read(Body body) {
            var from = body.optionalDate("from");
            var name = Names.read(body, "name", "shortName");
            var source = SourceJson.optional(body, "source");
            var reason = WithdrawalJson.reason(body);
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new CorrectingName(
                    from.orNull(), name.get(), source.get().orElse(null), reason.orNull(), evenIfSimilar);
        }
    }

    record CorrectingFounding(
            @Nullable LocalDate founded, @Nullable String reason) {
        static Supplier<CorrectingFounding> read(Body body) {
            var founded = body.optionalDate("founded");
            var reason = WithdrawalJson.reason(body);
            return () -> new CorrectingFounding(founded.orNull(), reason.orNull());
        }
    }

    record Moving(Address address, LocalDate from, @Nullable Source source, boolean correcting) {
        static Supplier<Moving> read(Body body) {
            var address = Addresses.read(body);
            var from = body.date("from");
            var source = SourceJson.optional(body, "source");
            var correcting = body.flag("correcting");
            return () -> new Moving(address.get(), from.get(), source.get().orElse(null), correcting);
        }
    }

    record AddingKey(
            ExternalKey key, Validity period, @Nullable Source source) {
        static Supplier<AddingKey> read(Body body) {
            var key = Keys.read(body);
            var period = body.period("from", "until");
            var source = SourceJson.optional(body, "source");
            return () -> new AddingKey(key.get(), period.get(), source.get().orElse(null));
        }
    }

    /** @param evenIfSimilar whether who is founded is another one than those of the same name */
    record EndingIt(Ending ending, List<NewSuccessor> founded, boolean evenIfSimilar) {
        static Supplier<EndingIt> read(Body body) {
            var lastDay = body.date("lastDay");
            var kind = body.choice("kind", Ending.Kind.class);
            var successors = body.list("successors", NO_ID, OrganisationId::of);
            var founded = body.objects("newSuccessors").stream()
                    .map(EndingIt::successor)
                    .toList();
            var reason = body.optionalText("reason", Ending.MAX_LENGTH);
            var evenIfSimilar = body.flag("evenIfSimilar");
            return () -> new EndingIt(
                    new Ending(lastDay.get(), kind.get(), successors, reason.orNull()),
                    founded.stream().map(Supplier::get).toList(),
                    evenIfSimilar);
        }

        private static Supplier<NewSuccessor> successor(Body body) {
            var name = Names.read(body, "name", "shortName");
            var keys = body.objects("keys").stream().map(Keys::read).toList();
            return () -> new NewSuccessor(
                    name.get(), keys.stream().map(Supplier::get).toList());
        }
    }
}
