package org.knotenpunkt.web.access.sight;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.knotenpunkt.domain.access.sight.RecordKind;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/** Which record a path names, as in {@code /who-can-see/social-space/<id>}. */
record SightRequest(RecordKind kind, UUID id) {
    static SightRequest of(Context ctx) {
        var name = ctx.pathParam("kind");
        var kind = Arrays.stream(RecordKind.values())
                .filter(one -> pathOf(one).equals(name))
                .findFirst()
                .orElseThrow(RequestFault::notFound);
        return new SightRequest(kind, Requests.id(ctx, "id", Uuids::read));
    }

    private static String pathOf(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
