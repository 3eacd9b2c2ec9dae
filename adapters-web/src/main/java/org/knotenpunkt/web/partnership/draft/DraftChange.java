package org.knotenpunkt.web.partnership.draft;

import java.util.function.Function;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.shared.Result;

/** What is done to what a draft says. */
@FunctionalInterface
interface DraftChange extends Function<AgreementContent, Result<AgreementContent, ContentError>> {}
