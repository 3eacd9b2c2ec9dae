package org.knotenpunkt.web.organisation.pages.edit;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.web.organisation.pages.facts.CurrentFacts;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/**
 * One form about one organisation: what it asks, and what is done with the answers.
 *
 * @param slug the end of its path; its texts have keys that begin with {@code forms.<slug>}
 * @param fields for the organisation as it is now
 * @param current what is there now of what it changes, to compare with what is typed
 * @param initial names of fields and values to begin with, in turn
 * @param version of what it changes; null where nothing existing is changed
 * @param known where that is shown which may be the same as what was typed
 * @param hindrance why nothing of the kind could be taken as the organisation is now, if so: the form is not shown then
 * @param danger whether what it does cannot easily be undone
 * @param work reads the answers and says what is to be done if nothing is wrong with them
 */
record Edit<T, E extends DomainError>(
        String slug,
        Access.Performing access,
        Asked<Field> fields,
        Function<OrganisationView, @Nullable Object[]> initial,
        Asked<Fact> current,
        BiFunction<Context, OrganisationView, @Nullable Long> version,
        Known known,
        Function<OrganisationView, Optional<? extends DomainError>> hindrance,
        boolean danger,
        Work<T, E> work) {
    /** What a page with the form holds, made of how the organisation is now. */
    @FunctionalInterface
    interface Asked<T> {
        List<T> of(Context ctx, OrganisationView organisation, Words words);

        /** What needs no more than the organisation itself. */
        static <T> Asked<T> of(BiFunction<OrganisationView, Words, List<T>> making) {
            return (ctx, organisation, words) -> making.apply(organisation, words);
        }
    }

    /** Where what the organisation has of the kind is shown, among it those that a refusal names. */
    @FunctionalInterface
    interface Known {
        List<Link> of(Similar reason, OrganisationView organisation, Words words);
    }

    /** Reads the answers; what it gives is only called if they are right. */
    @FunctionalInterface
    interface Work<T, E extends DomainError> {
        Supplier<Result<T, E>> read(Answered answered);
    }

    /** A form that changes the organisation itself. */
    static <T, E extends DomainError> Edit<T, E> change(
            String slug,
            Access.Performing access,
            BiFunction<OrganisationView, Words, List<Field>> fields,
            Function<OrganisationView, @Nullable Object[]> initial,
            Work<T, E> work) {
        return new Edit<>(
                slug,
                access,
                Asked.of(fields),
                initial,
                Asked.of(CurrentFacts::of),
                (ctx, organisation) -> organisation.version(),
                (reason, organisation, words) -> List.of(),
                organisation -> Optional.empty(),
                false,
                work);
    }

    /** A form that adds something to the organisation. */
    static <T, E extends DomainError> Edit<T, E> addition(
            String slug,
            Access.Performing access,
            BiFunction<OrganisationView, Words, List<Field>> fields,
            Function<OrganisationView, @Nullable Object[]> initial,
            Work<T, E> work) {
        return change(slug, access, fields, initial, work).ofVersion((ctx, organisation) -> null);
    }

    /** This form, with a warning colour. */
    Edit<T, E> dangerous() {
        return new Edit<>(slug, access, fields, initial, current, version, known, hindrance, true, work);
    }

    /** This form, changing something else about the organisation that has a version of its own. */
    Edit<T, E> ofVersion(BiFunction<Context, OrganisationView, @Nullable Long> other) {
        return new Edit<>(slug, access, fields, initial, current, other, known, hindrance, danger, work);
    }

    /** This form, asking what needs more than the organisation itself. */
    Edit<T, E> asking(Asked<Field> other) {
        return new Edit<>(slug, access, other, initial, current, version, known, hindrance, danger, work);
    }

    /** This form, showing beside it what is there now of what it changes. */
    Edit<T, E> beside(Asked<Fact> now) {
        return new Edit<>(slug, access, fields, initial, now, version, known, hindrance, danger, work);
    }

    /** This form, naming what may be meant already. */
    Edit<T, E> linking(Known candidates) {
        return new Edit<>(slug, access, fields, initial, current, version, candidates, hindrance, danger, work);
    }

    /** This form, shown only where nothing is in its way. */
    Edit<T, E> unless(Function<OrganisationView, Optional<? extends DomainError>> inTheWay) {
        return new Edit<>(slug, access, fields, initial, current, version, known, inTheWay, danger, work);
    }

    String labels() {
        return "forms." + slug;
    }
}
