package org.knotenpunkt.domain.partnership;

import org.knotenpunkt.domain.partnership.content.AgreementContent;

/** Says what a content is known by. Contents have the same fingerprint exactly if they are the same. */
@FunctionalInterface
public interface Fingerprint {
    ContentHash of(AgreementContent content);
}
