package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The form by which somebody says that something recorded was never true.
 *
 * @param subject finds what the path of a request names
 */
record WithdrawalForm<T>(
        Pages pages, String labels, BiFunction<Context, Words, FormSubject> subject, Withdrawing<T> withdrawing) {
    /** Takes back what the path of a request names. */
    interface Withdrawing<T> {
        Result<T, ProgressError> withdraw(Context ctx, long version, @Nullable String reason);
    }

    void register(RouteRegistry routes, String path) {
        var recorder = Access.performing(RECORD_PROGRESS);
        routes.get(path, recorder, ctx -> pages.render(ctx, "shared/form.jte", view(ctx, Form.blank(ctx, labels))));
        routes.post(path, recorder, this::take);
    }

    private FormView view(Context ctx, Form form) {
        return subject.apply(ctx, form.words())
                .view(
                        form,
                        labels,
                        List.of(Field.area("reason", Withdrawal.MAX_LENGTH).optional()));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, labels);
        var version = form.version();
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> withdrawing.withdraw(ctx, version.get(), reason.orNull()),
                        done -> ProgressFinder.path(ProgressFinder.agreement(ctx)),
                        labels + ".done");
    }
}
