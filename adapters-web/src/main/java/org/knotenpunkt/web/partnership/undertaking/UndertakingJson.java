package org.knotenpunkt.web.partnership.undertaking;

import java.util.UUID;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/**
 * An undertaking as JSON.
 *
 * @param kind of the record that it is, as it is named where one asks who sees it
 */
public record UndertakingJson(String kind, UUID id, String title, String where, Stage stage) {
    public static UndertakingJson from(Undertaking undertaking) {
        return new UndertakingJson(
                undertaking.kind().name(),
                undertaking.id(),
                undertaking.title(),
                undertaking.where(),
                undertaking.stage());
    }
}
