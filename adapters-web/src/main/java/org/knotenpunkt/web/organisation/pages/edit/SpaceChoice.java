package org.knotenpunkt.web.organisation.pages.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.web.shared.input.Day;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * That an organisation belongs to a social space, and the version in which somebody has seen the social space, as the value of a
 * choice.
 *
 * @param from the first day, or null if that is not known
 */
record SpaceChoice(SocialSpaceId space, @Nullable LocalDate from, long version) {
    private static SpaceChoice parse(String text) {
        var parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        var space = Versioned.parse(parts[1], SocialSpaceId::of);
        return new SpaceChoice(space.id(), parts[0].isEmpty() ? null : Day.parse(parts[0]), space.version());
    }

    static Input<SpaceChoice> read(Form form) {
        return form.parsed("space", "request.not-a-choice", SpaceChoice::parse);
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + "/" + new Versioned<>(space, version);
    }

    /** The social spaces to choose from. */
    static List<Option> options(OrganisationView organisation, Words words, Predicate<SpaceOfOrganisation> which) {
        return organisation.socialSpaces().stream()
                .filter(which)
                .map(space -> new Option(
                        new SpaceChoice(space.id(), space.assigned().from(), space.version()).toString(),
                        "%s (%s)".formatted(name(space), words.show(space.assigned()))))
                .toList();
    }

    private static String name(SpaceOfOrganisation space) {
        return space.localKey() == null ? space.name() : "%s, %s".formatted(space.name(), space.localKey());
    }
}
