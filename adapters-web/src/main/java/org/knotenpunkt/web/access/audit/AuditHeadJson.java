package org.knotenpunkt.web.access.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.audit.AuditHash;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * The end of a chain, to be kept elsewhere.
 *
 * @param municipality absent for the installation
 */
public record AuditHeadJson(@Nullable UUID municipality, long number, String hash, Instant at) {
    public static AuditHeadJson from(AuditHead head) {
        return new AuditHeadJson(
                head.chain().town().map(MunicipalityId::value).orElse(null),
                head.number(),
                head.hash().value(),
                head.at());
    }

    /**
     * The end of the chain.
     *
     * @throws IllegalArgumentException if the hash is none
     */
    public AuditHead head() {
        var town = municipality == null ? null : new MunicipalityId(municipality);
        return new AuditHead(ChainId.of(town), number, new AuditHash(hash), at);
    }
}
