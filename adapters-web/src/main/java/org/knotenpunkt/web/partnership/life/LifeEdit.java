package org.knotenpunkt.web.partnership.life;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.page.Fact;

/**
 * One form by which those who draft take an agreement a step on.
 *
 * @param slug the end of its path; its texts have keys that begin with {@code forms.agreement-<slug>}
 * @param hindrance why nothing of the kind could be taken as things are, if so: the form is not shown then
 * @param fields what it asks
 * @param initial names of fields and values to begin with, in turn
 * @param current what is to be seen beside it
 * @param danger whether it cannot easily be undone
 * @param work reads the answers and says what is to be done if nothing is wrong with them
 */
record LifeEdit(
        String slug,
        Function<AgreementView, Optional<AgreementError>> hindrance,
        Function<AgreementView, List<Field>> fields,
        Function<AgreementView, @Nullable Object[]> initial,
        Function<Seen, List<Fact>> current,
        boolean danger,
        Function<Answered, Supplier<Result<Agreement, AgreementError>>> work) {
    /** A form that asks nothing but whether it is meant. */
    static LifeEdit confirming(
            String slug,
            Function<AgreementView, Result<Agreement, AgreementError>> trial,
            Function<Seen, List<Fact>> current,
            boolean danger,
            Function<Answered, Supplier<Result<Agreement, AgreementError>>> work) {
        return new LifeEdit(
                slug,
                view -> reason(trial.apply(view)),
                view -> List.of(),
                view -> new @Nullable Object[0],
                current,
                danger,
                work);
    }

    /** Why it was refused, if it was. */
    static Optional<AgreementError> reason(Result<?, AgreementError> result) {
        return result instanceof Result.Refusal<?, AgreementError>(var reason) ? Optional.of(reason) : Optional.empty();
    }

    String labels() {
        return "forms.agreement-" + slug;
    }
}
