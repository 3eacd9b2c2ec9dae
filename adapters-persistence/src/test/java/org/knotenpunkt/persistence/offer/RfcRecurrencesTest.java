package org.knotenpunkt.persistence.offer;

import org.knotenpunkt.application.offer.Recurrences;
import org.knotenpunkt.application.offer.RecurrencesContract;

class RfcRecurrencesTest implements RecurrencesContract {
    @Override
    public Recurrences recurrences() {
        return new RfcRecurrences();
    }
}
