package org.knotenpunkt.web.centre;

import static org.knotenpunkt.domain.centre.CentreAction.STEER_CENTRE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;

/** What the forms about one centre have in common. */
final class CentreEdits {
    static final int NAME_LENGTH = 250;
    static final List<Field> WHY =
            List.of(Field.area("why", Withdrawal.MAX_LENGTH).optional());

    private final Edits<SeenCentre, Centre, CentreError> edits;
    private final OrganisationLookup lookup;

    CentreEdits(Pages pages, CentreFinder finder, OrganisationLookup lookup) {
        this.edits = new Edits<>(
                pages,
                CentrePaths.ONE,
                Access.performing(STEER_CENTRE),
                finder::steered,
                CentreEdits::field,
                centre -> CentrePaths.of(centre.id()));
        this.lookup = lookup;
    }

    void register(RouteRegistry routes, List<Edit<SeenCentre, Centre, CentreError>> some) {
        some.forEach(edit -> edits.register(routes, edit));
    }

    Edit<SeenCentre, Centre, CentreError> form(
            String path, String name, Function<Sent<SeenCentre>, Supplier<Result<Centre, CentreError>>> work) {
        return edits.form(path, "forms.centre-" + name, work);
    }

    static CentreId id(Sent<SeenCentre> sent) {
        return CentreRequests.id(sent.ctx());
    }

    static Input<String> why(Form form) {
        return form.optionalText("why", Withdrawal.MAX_LENGTH);
    }

    /** The organisation that is called as a field says. */
    Optional<OrganisationId> organisation(Sent<SeenCentre> sent, String field, Input<String> typed) {
        return Optional.ofNullable(typed.orNull()).flatMap(text -> lookup.find(sent.ctx(), sent.form(), field, text));
    }

    /** Which field a reason is about. */
    private static @Nullable String field(CentreError reason, Form form) {
        return switch (reason) {
            case CentreError.PhaseBeforeTheLast before -> form.firstOf(List.of("since", "day"));
            case CentreError.NoPhaseCriterion none -> "criteria";
            case CentreError.UnknownPhaseCriteria unknown -> "criteria";
            case CentreError.PhaseWithoutReason without -> "reason";
            case CentreError.MovesNowhere nowhere -> form.firstOf(List.of("school"));
            case CentreError.NoHost none -> "day";
            case CentreError.AtThisSchool there -> "school";
            case CentreError.FundedAlready already -> form.firstOf(List.of("programme", "lastDay"));
            case CentreError.PaysForPosts posts -> form.firstOf(List.of("lastDay"));
            case CentreError.OutlastsFunding longer -> form.firstOf(List.of("paidBy", "lastDay"));
            case CentreError.EndsTooEarly early -> "lastDay";
            case CentreError.OutsideItsLife outside -> form.firstOf(List.of("since", "day", "lastDay"));
            case CentreError.UnknownCentre unknown -> null;
            case CentreError.NoFirstPhase none -> null;
            case CentreError.ImpossibleStep impossible -> null;
            case CentreError.AfterTheEnd after -> null;
            case CentreError.NoPhase none -> null;
            case CentreError.UnknownFunding unknown -> null;
            case CentreError.UnknownFunder unknown -> null;
            case CentreError.UnknownPost unknown -> null;
            case CentreError.HostNotChanged unchanged -> null;
            case CentreError.CentresNotAllowed denied -> null;
        };
    }
}
