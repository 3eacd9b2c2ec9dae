package org.knotenpunkt.web.partnership.undertaking;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.web.shared.RecordPage;

/** Where undertakings are shown, by the feature that keeps them. */
public final class UndertakingPaths {
    private final Set<RecordPage> pages;

    @Inject
    public UndertakingPaths(Set<RecordPage> pages) {
        this.pages = Set.copyOf(pages);
    }

    /** The page of the undertaking; empty if its kind has none. */
    public Optional<String> of(Undertaking undertaking) {
        return RecordPage.of(undertaking.kind(), undertaking.id(), pages);
    }
}
