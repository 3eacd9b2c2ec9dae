package org.knotenpunkt.domain.partnership;

import static org.knotenpunkt.domain.organisation.function.FunctionKind.AUTHORISED_SIGNATORY;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.HEAD_OF_SCHOOL;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.PARENT_BODY_CHAIR;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.PROVIDER_CONTACT;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.SCHOOL_SUPERVISION_CONTACT;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.YOUTH_OFFICE_CONTACT;

import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;

/** Which functions give a mandate to sign for an organisation: to whoever holds one of them, and to the deputies. */
public final class SigningFunctions {
    private SigningFunctions() {}

    /** The functions by which people sign for an organisation of the kind. An authorised signatory signs for any. */
    public static Set<FunctionKind> of(OrganisationKind kind) {
        return switch (kind) {
            case SCHOOL -> Set.of(HEAD_OF_SCHOOL, AUTHORISED_SIGNATORY);
            case PARENT_BODY -> Set.of(PARENT_BODY_CHAIR, AUTHORISED_SIGNATORY);
            case PROVIDER, ASSOCIATION, FOUNDATION, UNIVERSITY, DAY_CARE_CENTRE, FAMILY_CENTRE ->
                Set.of(PROVIDER_CONTACT, AUTHORISED_SIGNATORY);
            case AUTHORITY -> Set.of(YOUTH_OFFICE_CONTACT, SCHOOL_SUPERVISION_CONTACT, AUTHORISED_SIGNATORY);
            case STATE, REGION, DISTRICT, MUNICIPALITY, MINISTRY -> Set.of(AUTHORISED_SIGNATORY);
        };
    }
}
