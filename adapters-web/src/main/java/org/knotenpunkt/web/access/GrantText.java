package org.knotenpunkt.web.access;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.access.HeldBy;
import org.knotenpunkt.application.access.KnownPerson;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** What pages say about a grant. */
public final class GrantText {
    private enum State {
        WITHDRAWN("withdrawn", "tag-grey"),
        OVER("over", "tag-grey"),
        WITHOUT_FUNCTION("without-function", "tag-grey"),
        TO_COME("to-come", "tag-amber"),
        IN_FORCE("in-force", "");

        private final String key;
        private final String tag;

        State(String key, String tag) {
            this.key = key;
            this.tag = tag;
        }
    }

    private GrantText() {}

    /** Where the role is held. */
    public static String place(GrantView grant, Words words) {
        return grant.scopeName() == null ? words.text("access.scope.installation") : grant.scopeName();
    }

    public static String state(GrantView grant, LocalDate today, Words words) {
        return words.text("access.grant.state." + stateOf(grant, today).key);
    }

    /** The look of the state. */
    public static String tag(GrantView grant, LocalDate today) {
        return stateOf(grant, today).tag;
    }

    private static State stateOf(GrantView grant, LocalDate today) {
        if (grant.withdrawnAt() != null) {
            return State.WITHDRAWN;
        }
        if (grant.validity().isOver(today)) {
            return State.OVER;
        }
        var heldBy = grant.heldBy();
        if (heldBy != null && heldBy.isOver()) {
            return State.WITHOUT_FUNCTION;
        }
        return grant.validity().isToCome(today) || (heldBy != null && heldBy.isToCome(today))
                ? State.TO_COME
                : State.IN_FORCE;
    }

    /** By which function it is held, and when its holder serves in that as far as is known. */
    public static String heldBy(HeldBy heldBy, Words words) {
        return words.text(
                "access.grant.held-by",
                "function",
                function(heldBy, words),
                "service",
                heldBy.service() == null ? words.text("access.grant.not-serving") : words.show(heldBy.service()));
    }

    private static String function(HeldBy heldBy, Words words) {
        var name = heldBy.name();
        return name == null
                ? words.text("access.grant.function-of-town")
                : PersonText.service(name.kind(), name.label(), name.organisation(), words);
    }

    /** Whether the function is one of another organisation than the one in which the right is held. */
    public static boolean isElsewhere(GrantView grant) {
        var heldBy = grant.heldBy();
        return heldBy != null
                && heldBy.name() != null
                && isElsewhere(grant.right().scope(), heldBy.name().at());
    }

    private static boolean isElsewhere(Scope scope, OrganisationId organisation) {
        return scope instanceof Scope.Organisation place
                && !place.organisation().equals(organisation.value());
    }

    /** The functions to which it can be tied; of those of another organisation it is said. */
    public static List<Option> functions(GrantView grant, KnownPerson holder, Words words) {
        return functions(grant.right().scope(), holder.services(), words);
    }

    /** The same of a right that is to be held in the place. */
    static List<Option> functions(Scope place, List<KnownPerson.Service> services, Words words) {
        return services.stream()
                .map(service -> new Option(service.function().toString(), function(place, service, words)))
                .distinct()
                .toList();
    }

    private static String function(Scope place, KnownPerson.Service service, Words words) {
        var function = PersonText.service(service.kind(), service.label(), service.organisation(), words);
        return isElsewhere(place, service.at())
                ? words.text("access.grant.function-elsewhere", "function", function)
                : function;
    }
}
