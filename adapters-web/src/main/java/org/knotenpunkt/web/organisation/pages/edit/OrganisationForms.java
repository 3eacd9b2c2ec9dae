package org.knotenpunkt.web.organisation.pages.edit;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.AddKey;
import org.knotenpunkt.application.organisation.ChangeContact;
import org.knotenpunkt.application.organisation.EndKey;
import org.knotenpunkt.application.organisation.EndOrganisation;
import org.knotenpunkt.application.organisation.MoveOrganisation;
import org.knotenpunkt.application.organisation.NewSuccessor;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.RenameOrganisation;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.web.organisation.input.Addresses;
import org.knotenpunkt.web.organisation.input.Contacts;
import org.knotenpunkt.web.organisation.input.Keys;
import org.knotenpunkt.web.organisation.input.Sources;
import org.knotenpunkt.web.organisation.pages.facts.OrganisationTimeline;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** The forms with which an organisation is renamed, moved, reached otherwise, keyed and ended. */
public final class OrganisationForms implements Routes {
    private static final Access.Performing CHANGING = Access.performing(CHANGE_ORGANISATION, KEEP_COMMON_ORGANISATIONS);

    private final EditRoutes edits;
    private final OrganisationLookup lookup;
    private final RenameOrganisation renaming;
    private final MoveOrganisation moving;
    private final ChangeContact reaching;
    private final AddKey addingKeys;
    private final EndKey endingKeys;
    private final EndOrganisation ending;

    @Inject
    public OrganisationForms(
            EditRoutes edits,
            OrganisationLookup lookup,
            RenameOrganisation renaming,
            MoveOrganisation moving,
            ChangeContact reaching,
            AddKey addingKeys,
            EndKey endingKeys,
            EndOrganisation ending) {
        this.edits = edits;
        this.lookup = lookup;
        this.renaming = renaming;
        this.moving = moving;
        this.reaching = reaching;
        this.addingKeys = addingKeys;
        this.endingKeys = endingKeys;
        this.ending = ending;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(routes, rename());
        edits.register(routes, move());
        edits.register(routes, contact());
        edits.register(routes, key());
        edits.register(routes, keyEnding());
        edits.register(routes, end());
    }

    private Edit<Organisation, OrganisationError> rename() {
        return Edit.<Organisation, OrganisationError>change(
                        "name",
                        CHANGING,
                        (organisation, words) -> Sources.after(
                                Field.text("full", OrganisationName.MAX_LENGTH),
                                Field.text("brief", OrganisationName.MAX_BRIEF_LENGTH)
                                        .optional(),
                                Field.date("from")),
                        organisation -> new @Nullable Object[] {
                            "full",
                            organisation.name().full(),
                            "brief",
                            organisation.name().brief()
                        },
                        answered -> {
                            var form = answered.form();
                            var version = form.version();
                            var full = form.text("full", OrganisationName.MAX_LENGTH);
                            var brief = form.optionalText("brief", OrganisationName.MAX_BRIEF_LENGTH);
                            var from = form.date("from");
                            var source = Sources.readOptional(form);
                            return () -> renaming.rename(
                                    answered.actor(),
                                    answered.organisation(),
                                    version.get(),
                                    new OrganisationName(full.get(), brief.orNull()),
                                    from.get(),
                                    source,
                                    form.saysItCorrects(),
                                    form.saysItIsAnother());
                        })
                .linking(OrganisationForms::namesakes);
    }

    private Edit<Organisation, OrganisationError> move() {
        return Edit.change(
                "address",
                CHANGING,
                (organisation, words) -> Sources.after(
                        Field.text("street", Address.MAX_LENGTH).optional(),
                        Field.text("postalCode", 5),
                        Field.text("place", Address.MAX_LENGTH),
                        Field.date("from")),
                organisation -> organisation
                        .address()
                        .map(address -> new @Nullable Object[] {
                            "street", address.street(), "postalCode", address.postalCode(), "place", address.place()
                        })
                        .orElseGet(() -> new @Nullable Object[0]),
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var address = Addresses.read(form);
                    var from = form.date("from");
                    var source = Sources.readOptional(form);
                    return () -> moving.move(
                            answered.actor(),
                            answered.organisation(),
                            version.get(),
                            address.get(),
                            from.get(),
                            source,
                            form.saysItCorrects());
                });
    }

    private Edit<Organisation, OrganisationError> contact() {
        return Edit.change(
                "contact",
                CHANGING,
                (organisation, words) -> Contacts.FIELDS,
                organisation -> {
                    var contact = organisation.facts().contact();
                    return new @Nullable Object[] {
                        "phone", contact.phone(), "email", contact.email(), "homepage", contact.homepage()
                    };
                },
                answered -> {
                    var version = answered.form().version();
                    var contact = Contacts.read(answered.form());
                    return () -> reaching.changeContact(
                            answered.actor(), answered.organisation(), version.get(), contact.get());
                });
    }

    private Edit<Organisation, OrganisationError> key() {
        return Edit.change(
                "keys",
                CHANGING,
                (organisation, words) -> Sources.after(
                        Field.choice("scheme", Option.of(KeyScheme.class, words)),
                        Field.text("value", 100),
                        Field.date("from").optional(),
                        Field.date("until").optional()),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var key = Keys.read(form);
                    var period = form.period("from", "until");
                    var source = Sources.readOptional(form);
                    return () -> addingKeys.addKey(
                            answered.actor(), answered.organisation(), version.get(), key.get(), period.get(), source);
                });
    }

    private Edit<Organisation, OrganisationError> keyEnding() {
        return Edit.change(
                "key-ending",
                CHANGING,
                (organisation, words) -> List.of(Field.choice("key", keys(organisation, words)), Field.date("lastDay")),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var key = form.parsed("key", "request.not-a-choice", Keys::parse);
                    var lastDay = form.date("lastDay");
                    return () -> endingKeys.endKey(
                            answered.actor(), answered.organisation(), version.get(), key.get(), lastDay.get());
                });
    }

    private static List<Option> keys(OrganisationView organisation, Words words) {
        return organisation.facts().keys().stream()
                .filter(key -> key.validity().until() == null)
                .map(Dated::value)
                .map(key -> new Option(Keys.write(key), OrganisationTimeline.key(key, words)))
                .toList();
    }

    private Edit<Organisation, OrganisationError> end() {
        return Edit.<Organisation, OrganisationError>change(
                        "ending",
                        CHANGING,
                        (organisation, words) -> List.of(
                                Field.choice("kind", Option.of(Ending.Kind.class, words)),
                                Field.date("lastDay"),
                                Field.area("successors", 1000).optional(),
                                Field.area("newSuccessors", 1000).optional(),
                                Field.area("reason", Ending.MAX_LENGTH).optional()),
                        organisation -> new @Nullable Object[0],
                        answered -> {
                            var form = answered.form();
                            var version = form.version();
                            var kind = form.choice("kind", Ending.Kind.class);
                            var lastDay = form.date("lastDay");
                            var reason = form.optionalText("reason", Ending.MAX_LENGTH);
                            var successors = lines(form, "successors")
                                    .map(line -> lookup.find(answered.ctx(), form, "successors", line))
                                    .flatMap(Optional::stream)
                                    .toList();
                            var founded = newSuccessors(form);
                            return () -> ending.end(
                                    answered.actor(),
                                    answered.organisation(),
                                    version.get(),
                                    new Ending(lastDay.get(), kind.get(), successors, reason.orNull()),
                                    founded,
                                    form.saysItIsAnother());
                        })
                .linking(OrganisationForms::namesakes)
                .unless(organisation -> organisation
                        .facts()
                        .life()
                        .lastDay()
                        .map(lastDay -> new OrganisationError.AlreadyEnded(
                                organisation.id(), organisation.name().shortest(), lastDay)))
                .dangerous();
    }

    /** Those that are called as this or one of its new successors is to be called. */
    static List<Link> namesakes(Similar reason, OrganisationView organisation, Words words) {
        return reason instanceof OrganisationError.SimilarKnown similar
                ? similar.known().stream()
                        .map(id -> new Link("/organisations/" + id, similar.name()))
                        .toList()
                : List.of();
    }

    private static Stream<String> lines(Form form, String field) {
        return form.value(field).lines().map(Texts::onOneLine).filter(line -> !line.isEmpty());
    }

    /** Who becomes known with this: a name in each line, and after it the school number, if there is one yet. */
    private static List<NewSuccessor> newSuccessors(Form form) {
        return lines(form, "newSuccessors")
                .flatMap(line -> newSuccessor(form, line).stream())
                .toList();
    }

    private static Optional<NewSuccessor> newSuccessor(Form form, String line) {
        var parts = line.split(";", 2);
        var name = parts[0].strip();
        var number = parts.length < 2 ? "" : parts[1].strip();
        if (name.isEmpty() || name.length() > OrganisationName.MAX_LENGTH) {
            form.addError("newSuccessors", "forms.ending.newSuccessors.no-name");
        } else if (!number.isEmpty() && !KeyScheme.SCHOOL_NUMBER.allows(number)) {
            form.addError("newSuccessors", "request.not-a-school-number");
        } else {
            var keys = number.isEmpty()
                    ? List.<ExternalKey>of()
                    : List.of(new ExternalKey(KeyScheme.SCHOOL_NUMBER, number));
            return Optional.of(new NewSuccessor(OrganisationName.of(name), keys));
        }
        return Optional.empty();
    }
}
