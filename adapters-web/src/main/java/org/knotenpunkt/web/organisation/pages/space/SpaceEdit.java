package org.knotenpunkt.web.organisation.pages.space;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/**
 * One form about one social space: what it asks, and what is done with the answers.
 *
 * @param slug the end of its path; its texts have keys that begin with {@code forms.space-<slug>}
 * @param fields for the social space as it is now
 * @param initial names of fields and values to begin with, in turn
 * @param hindrance why nothing of the kind could be taken as the social space is now, if so: the form is not shown then
 * @param danger whether what it does cannot easily be undone
 * @param work reads the answers and says what is to be done if nothing is wrong with them
 */
record SpaceEdit(
        String slug,
        BiFunction<SocialSpaceSummary, Words, List<Field>> fields,
        Function<SocialSpaceSummary, @Nullable Object[]> initial,
        Function<SocialSpaceSummary, Optional<SocialSpaceError>> hindrance,
        boolean danger,
        Work work) {
    /** A form that somebody has filled in. */
    record Answered(Actor actor, SocialSpaceId space, Form form) {}

    /** Reads the answers; what it gives is only called if they are right. */
    @FunctionalInterface
    interface Work {
        Supplier<Result<SocialSpace, SocialSpaceError>> read(Answered answered);
    }

    /** A form that is blank to begin with and asks the same of every social space. */
    static SpaceEdit of(String slug, List<Field> fields, Work work) {
        return of(slug, (space, words) -> fields, space -> new @Nullable Object[0], work);
    }

    /** A form that asks what depends on the social space. */
    static SpaceEdit of(
            String slug,
            BiFunction<SocialSpaceSummary, Words, List<Field>> fields,
            Function<SocialSpaceSummary, @Nullable Object[]> initial,
            Work work) {
        return new SpaceEdit(slug, fields, initial, space -> Optional.empty(), false, work);
    }

    /** This form, with a warning colour. */
    SpaceEdit dangerous() {
        return new SpaceEdit(slug, fields, initial, hindrance, true, work);
    }

    /** This form, shown only where nothing is in its way. */
    SpaceEdit unless(Function<SocialSpaceSummary, Optional<SocialSpaceError>> inTheWay) {
        return new SpaceEdit(slug, fields, initial, inTheWay, danger, work);
    }

    String labels() {
        return "forms.space-" + slug;
    }
}
