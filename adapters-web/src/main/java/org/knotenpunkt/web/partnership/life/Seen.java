package org.knotenpunkt.web.partnership.life;

import java.time.LocalDate;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.web.shared.text.Words;

/** An agreement as a form shows it. */
record Seen(AgreementView view, LocalDate today, Words words) {}
