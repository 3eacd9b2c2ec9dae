package org.knotenpunkt.web.shared.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.api.Operation;
import org.knotenpunkt.web.shared.input.FieldError;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/** Lets a program ask only by parameters that the API describes: a filter that is misspelt would let everything through. */
final class DescribedQuery {
    private final Map<String, List<String>> known;

    DescribedQuery(ApiDocument document) {
        known = document.operations().stream().collect(Collectors.toMap(Operation::toString, Operation::query));
    }

    void check(Context ctx, Route route) {
        var names = known.get(route.toString());
        if (names == null) {
            return;
        }
        var unknown = ctx.queryParamMap().keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> fault(ctx, name, names))
                .toList();
        if (!unknown.isEmpty()) {
            throw RequestFault.inFields(unknown);
        }
    }

    private static FieldError fault(Context ctx, String name, List<String> names) {
        var code = "request.unknown-parameter";
        var message = Requests.words(ctx).text(code, "count", names.size(), "names", String.join(", ", names));
        return new FieldError(name, code, message);
    }
}
