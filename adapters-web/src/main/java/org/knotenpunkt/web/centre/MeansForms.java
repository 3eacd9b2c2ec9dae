package org.knotenpunkt.web.centre;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.KeepMeans;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;

/** The forms by which money and posts of a centre are noted, ended and taken back. */
public final class MeansForms implements Routes {
    /** To ask whether something could be taken back. */
    private static final Withdrawal SOMEDAY = new Withdrawal(Instant.EPOCH, new UUID(0, 0), null);

    private final KeepMeans means;
    private final CentreEdits edits;

    @Inject
    public MeansForms(Pages pages, CentreFinder finder, KeepMeans means, OrganisationLookup lookup) {
        this.means = means;
        this.edits = new CentreEdits(pages, finder, lookup);
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(routes, List.of(funding(), fundingEnding(), fundingWithdrawal()));
        edits.register(routes, List.of(post(), postEnding(), postWithdrawal()));
    }

    private Edit<SeenCentre, Centre, CentreError> funding() {
        return edits.form("funding/new", "funding-new", sent -> {
                    var form = sent.form();
                    var programme = CentreRequests.programme(form);
                    var funder =
                            edits.organisation(sent, "funder", form.optionalText("funder", CentreEdits.NAME_LENGTH));
                    var period = CentreRequests.period(form);
                    return () -> means.fund(
                            sent.actor(),
                            CentreEdits.id(sent),
                            sent.version().get(),
                            programme.get(),
                            funder.orElse(null),
                            period.get());
                })
                .asking(seen -> List.of(
                        Field.text("programme", FundingLine.MAX_PROGRAMME_LENGTH),
                        Field.text("funder", CentreEdits.NAME_LENGTH).optional(),
                        Field.date("from").optional(),
                        Field.date("until").optional()));
    }

    private Edit<SeenCentre, Centre, CentreError> fundingEnding() {
        return edits.form("funding/{line}/ending", "funding-ending", sent -> {
                    var lastDay = sent.form().date("lastDay");
                    return () -> means.endFunding(
                            sent.actor(),
                            CentreEdits.id(sent),
                            sent.version().get(),
                            CentreRequests.line(sent.ctx()),
                            lastDay.get());
                })
                .asking(seen -> List.of(Field.date("lastDay")))
                .beginningWith(seen ->
                        new @Nullable Object[] {"lastDay", line(seen).validity().until()})
                .beside(MeansForms::lines);
    }

    private static FundingLine line(SeenCentre seen) {
        return seen.line().orElseThrow(RequestFault::notFound);
    }

    private static List<Fact> lines(SeenCentre seen) {
        return seen.line().stream()
                .map(line -> new Fact(line.programme(), seen.words().show(line.validity())))
                .toList();
    }

    private Edit<SeenCentre, Centre, CentreError> fundingWithdrawal() {
        return edits.form("funding/{line}/withdrawal", "funding-withdrawal", sent -> {
                    var why = CentreEdits.why(sent.form());
                    return () -> means.withdrawFunding(
                            sent.actor(),
                            CentreEdits.id(sent),
                            sent.version().get(),
                            CentreRequests.line(sent.ctx()),
                            why.orNull());
                })
                .ifPossible(seen -> seen.centre().withdrawFunding(CentreRequests.line(seen.ctx()), SOMEDAY))
                .asking(seen -> CentreEdits.WHY)
                .beside(MeansForms::lines)
                .dangerous();
    }

    private Edit<SeenCentre, Centre, CentreError> post() {
        return edits.form("posts/new", "post-new", sent -> {
                    var post = CentreRequests.Staffing.read(sent.form());
                    return () -> staffed(sent, post.get());
                })
                .asking(seen -> List.of(
                        Field.choice("task", tasks(seen)),
                        Field.decimal("size"),
                        Field.choice("paidBy", payers(seen)).optional(),
                        Field.date("from").optional(),
                        Field.date("until").optional()))
                .beginningWith(seen -> new @Nullable Object[] {"task", PostTask.LEAD});
    }

    private Result<Centre, CentreError> staffed(Sent<SeenCentre> sent, CentreRequests.Staffing post) {
        return means.staff(
                sent.actor(),
                CentreEdits.id(sent),
                sent.version().get(),
                post.task(),
                post.size(),
                post.paidBy(),
                post.validity());
    }

    private static List<Option> tasks(SeenCentre seen) {
        return Arrays.stream(PostTask.values())
                .map(task -> new Option(task.name(), seen.words().show(task)))
                .toList();
    }

    private static List<Option> payers(SeenCentre seen) {
        return seen.centre().means().funding().reversed().stream()
                .map(line -> new Option(line.id().toString(), seen.in().named(line)))
                .toList();
    }

    private Edit<SeenCentre, Centre, CentreError> postEnding() {
        return edits.form("posts/{post}/ending", "post-ending", sent -> {
                    var lastDay = sent.form().date("lastDay");
                    return () -> means.endPost(
                            sent.actor(),
                            CentreEdits.id(sent),
                            sent.version().get(),
                            CentreRequests.post(sent.ctx()),
                            lastDay.get());
                })
                .asking(seen -> List.of(Field.date("lastDay")))
                .beginningWith(seen -> new @Nullable Object[] {
                    "lastDay",
                    seen.post().orElseThrow(RequestFault::notFound).validity().until()
                })
                .beside(MeansForms::posts);
    }

    private static List<Fact> posts(SeenCentre seen) {
        return seen.post().stream()
                .map(post -> new Fact(seen.in().post(post), seen.words().show(post.validity())))
                .toList();
    }

    private Edit<SeenCentre, Centre, CentreError> postWithdrawal() {
        return edits.form("posts/{post}/withdrawal", "post-withdrawal", sent -> {
                    var why = CentreEdits.why(sent.form());
                    return () -> means.withdrawPost(
                            sent.actor(),
                            CentreEdits.id(sent),
                            sent.version().get(),
                            CentreRequests.post(sent.ctx()),
                            why.orNull());
                })
                .ifPossible(
                        seen -> Result.of(seen.post(), new CentreError.UnknownPost(CentreRequests.post(seen.ctx()))))
                .asking(seen -> CentreEdits.WHY)
                .beside(MeansForms::posts)
                .dangerous();
    }
}
