package org.knotenpunkt.application.access.sight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.sight.Sight;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Result;

/** In-port: who can see this record, who can change it, and by which right? */
public interface WhoCanSee {
    /**
     * The roles that see the record, for whoever may see it; and who holds them there, for whoever gives roles there.
     *
     * @param page which part of the grants
     */
    Result<Answer, AccessError> who(Actor actor, RecordKind kind, UUID id, PageRequest page);

    /**
     * Who can see a record.
     *
     * @param holders those who hold such a role where the record is, the newest grant first; a part of them may be shorter than asked
     *     for. Null for those who do not give roles there
     */
    record Answer(
            KnownRecord record, List<Sight> roles, @Nullable Page<Holder> holders) {
        public Answer {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody who holds a role by which they see the record or change it.
     *
     * @param seeing the actions that show it, of those that the role allows
     * @param changing the actions that change it, of those that the role allows
     */
    record Holder(GrantView grant, List<Action> seeing, List<Action> changing) {
        public Holder {
            seeing = List.copyOf(seeing);
            changing = List.copyOf(changing);
        }
    }
}
