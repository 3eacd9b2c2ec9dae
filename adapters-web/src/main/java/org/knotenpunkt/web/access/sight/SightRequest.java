package org.knotenpunkt.web.access.sight;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.UUID;
import org.knotenpunkt.application.access.sight.RecordDirectory;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/** Which record a path names, as in {@code /who-can-see/social-space/<id>}. */
record SightRequest(RecordKind kind, UUID id) {
    static SightRequest of(Context ctx, RecordDirectory records) {
        var name = ctx.pathParam("kind");
        var kind = records.kinds().stream()
                .filter(one -> pathOf(one).equals(name))
                .findFirst()
                .orElseThrow(RequestFault::notFound);
        return new SightRequest(kind, Requests.id(ctx, "id", Uuids::read));
    }

    private static String pathOf(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
