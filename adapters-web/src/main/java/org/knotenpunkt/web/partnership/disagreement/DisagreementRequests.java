package org.knotenpunkt.web.partnership.disagreement;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.disagreement.Decline;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.End;
import org.knotenpunkt.domain.partnership.disagreement.Matter;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Requests;

/** What requests about disagreements name and hold. */
final class DisagreementRequests {
    static final String OF_AGREEMENT = "/agreements/{id}/disagreements";
    static final String ONE = AgreementPaths.DISAGREEMENTS + "{id}";
    static final String PARTY = ONE + "/parties/{party}";
    private static final String NO_CHOICE = "request.not-a-choice";

    private DisagreementRequests() {}

    static DisagreementId id(Context ctx) {
        return Requests.id(ctx, "id", DisagreementId::of);
    }

    static AgreementId agreement(Context ctx) {
        return Requests.id(ctx, "id", AgreementId::of);
    }

    static OrganisationId party(Context ctx) {
        return Requests.id(ctx, "party", OrganisationId::of);
    }

    static String path(AgreementId agreement) {
        return "/agreements/%s/disagreements".formatted(agreement);
    }

    /** What is raised, as programs say it. */
    static Supplier<Matter> matter(Body body) {
        var goal = body.optionalParsed("goal", "request.not-an-id", GoalId::of);
        var contribution = body.optionalParsed("contribution", "request.not-an-id", ContributionId::of);
        if (body.isFilled("goal") && body.isFilled("contribution")) {
            body.addError("contribution", "disagreement.request.one-topic");
        }
        var concerned = body.list("concerned", "request.not-an-id", OrganisationId::of);
        return matter(body, () -> topic(goal.orNull(), contribution.orNull()), concerned);
    }

    private static Topic topic(@Nullable GoalId goal, @Nullable ContributionId contribution) {
        if (goal != null) {
            return new Topic.OfGoal(goal);
        }
        return contribution == null ? new Topic.Whole() : new Topic.OfContribution(contribution);
    }

    /** Reads all that is asked for in the same way everywhere. */
    static Supplier<Matter> matter(Fields fields, Supplier<Topic> topic, List<OrganisationId> concerned) {
        var kind = fields.choice("kind", DisagreementKind.class);
        var text = fields.text("text", Matter.MAX_LENGTH);
        var party = fields.parsed("party", NO_CHOICE, OrganisationId::of);
        var on = fields.date("on");
        return () -> new Matter(kind.get(), topic.get(), text.get(), party.get(), on.get(), concerned);
    }

    /** What a party proposes. */
    record Proposing(OrganisationId party, Resolution resolution) {
        static Supplier<Proposing> read(Fields fields) {
            var party = fields.parsed("party", NO_CHOICE, OrganisationId::of);
            var text = fields.text("text", Resolution.MAX_LENGTH);
            var until = fields.optionalDate("until");
            var responsible = fields.optionalParsed("responsible", NO_CHOICE, OrganisationId::of);
            return () -> new Proposing(party.get(), new Resolution(text.get(), until.orNull(), responsible.orNull()));
        }
    }

    /** The number of the wording that was read. */
    static Supplier<Integer> wording(Body body) {
        return body.integer("wording", 1, Integer.MAX_VALUE)::get;
    }

    record Declining(int wording, String reason) {
        static Supplier<Declining> read(Body body) {
            var wording = DisagreementRequests.wording(body);
            var reason = body.text("reason", Decline.MAX_LENGTH);
            return () -> new Declining(wording.get(), reason.get());
        }
    }

    static Supplier<String> end(Fields fields) {
        return fields.text("reason", End.MAX_LENGTH)::get;
    }
}
