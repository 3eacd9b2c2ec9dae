package org.knotenpunkt.domain.access.audit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/**
 * Whose chain it is.
 *
 * @param value the id of the town; the nil UUID for the installation
 */
public record ChainId(UUID value) {
    /** The chain of what happened in no town. */
    public static final ChainId INSTALLATION = new ChainId(new UUID(0, 0));

    /** The chain of the town, or that of the installation if there is none. */
    public static ChainId of(@Nullable MunicipalityId town) {
        return town == null ? INSTALLATION : new ChainId(town.value());
    }

    /** The town; empty for the installation. */
    public Optional<MunicipalityId> town() {
        return equals(INSTALLATION) ? Optional.empty() : Optional.of(new MunicipalityId(value));
    }

    /** Where one needs a right to see the chain. */
    public Scope scope() {
        return town().<Scope>map(Scope.Municipality::new).orElseGet(Scope.Installation::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
