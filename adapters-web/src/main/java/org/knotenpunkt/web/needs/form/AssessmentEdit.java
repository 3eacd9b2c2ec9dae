package org.knotenpunkt.web.needs.form;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.NeedsAction;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.text.Words;

/**
 * One form about one assessment: what it asks, and what is done with the answers.
 *
 * @param slug the end of its path
 * @param labels the beginning of the keys of its texts
 * @param action what it takes a right for
 * @param fields what it asks about the assessment
 * @param initial names of fields and values to begin with, in turn; a refusal where there is nothing of the kind
 * @param danger whether what it does cannot easily be undone
 * @param work reads the answers and says what is to be done if nothing is wrong with them
 */
record AssessmentEdit(
        String slug,
        String labels,
        NeedsAction action,
        BiFunction<AssessmentView, Words, List<Field>> fields,
        BiFunction<Context, Assessment, Result<@Nullable Object[], AssessmentError>> initial,
        boolean danger,
        Function<Answered, Supplier<Result<Assessment, AssessmentError>>> work) {
    /** A form that is blank to begin with. */
    static AssessmentEdit of(
            String slug,
            String name,
            NeedsAction action,
            BiFunction<AssessmentView, Words, List<Field>> fields,
            Function<Answered, Supplier<Result<Assessment, AssessmentError>>> work) {
        return new AssessmentEdit(
                slug,
                "forms.assessment-" + name,
                action,
                fields,
                (ctx, assessment) -> Result.success(new @Nullable Object[0]),
                false,
                work);
    }

    /** A form, with a warning colour, that asks nothing but whether it is meant. */
    static AssessmentEdit confirming(
            String slug,
            String name,
            NeedsAction action,
            Function<Answered, Result<Assessment, AssessmentError>> work) {
        var edit = of(slug, name, action, (view, words) -> List.of(), answered -> () -> work.apply(answered));
        return new AssessmentEdit(slug, edit.labels, action, edit.fields, edit.initial, true, edit.work);
    }

    /** This form, with values to begin with. */
    AssessmentEdit beginningWith(BiFunction<Context, Assessment, Result<@Nullable Object[], AssessmentError>> values) {
        return new AssessmentEdit(slug, labels, action, fields, values, danger, work);
    }

    /** This form, about something that has to be there. */
    AssessmentEdit about(BiFunction<Context, Assessment, ? extends Result<?, AssessmentError>> found) {
        return beginningWith((ctx, assessment) -> found.apply(ctx, assessment).map(there -> new @Nullable Object[0]));
    }
}
