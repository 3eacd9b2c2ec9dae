package org.knotenpunkt.persistence.needs;

import org.knotenpunkt.application.needs.instrument.InstrumentTemplates;
import org.knotenpunkt.application.needs.instrument.InstrumentTemplatesContract;

class ShippedTemplatesTest implements InstrumentTemplatesContract {
    @Override
    public InstrumentTemplates templates() {
        return new ShippedTemplates();
    }
}
