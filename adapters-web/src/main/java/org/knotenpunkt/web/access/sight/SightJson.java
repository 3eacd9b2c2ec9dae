package org.knotenpunkt.web.access.sight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.sight.WhoCanSee;
import org.knotenpunkt.domain.access.sight.Reach;
import org.knotenpunkt.domain.access.sight.Sight;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.access.GrantJson;
import org.knotenpunkt.web.shared.answer.PageJson;

/** Who can see a record, in the API. */
public record SightJson(
        String kind,
        UUID id,
        String name,
        boolean published,
        List<RoleJson> roles,
        @Nullable PageJson<HolderJson> holders) {
    public static SightJson from(WhoCanSee.Answer answer) {
        var holders = answer.holders();
        return new SightJson(
                answer.record().kind().name(),
                answer.record().id(),
                answer.record().name(),
                answer.record().published(),
                answer.roles().stream().map(RoleJson::from).toList(),
                holders == null ? null : PageJson.from(holders, HolderJson::from));
    }

    /** A role that sees or changes it, and where one has to hold it. */
    public record RoleJson(Role role, Reach reach, List<String> seeing, List<String> changing) {
        static RoleJson from(Sight sight) {
            return new RoleJson(sight.role(), sight.reach(), names(sight.seeing()), names(sight.changing()));
        }
    }

    /** Somebody who holds such a role. */
    public record HolderJson(GrantJson grant, List<String> seeing, List<String> changing) {
        static HolderJson from(WhoCanSee.Holder holder) {
            return new HolderJson(GrantJson.from(holder.grant()), names(holder.seeing()), names(holder.changing()));
        }
    }

    private static List<String> names(List<Action> actions) {
        return actions.stream().map(Action::name).toList();
    }
}
