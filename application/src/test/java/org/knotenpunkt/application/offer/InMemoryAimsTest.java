package org.knotenpunkt.application.offer;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;

class InMemoryAimsTest implements KnownAimsContract {
    private final InMemoryAims aims = new InMemoryAims(LINDENAU);

    InMemoryAimsTest() {
        aims.add(OF_LINDENAU);
    }

    @Override
    public KnownAims aims() {
        return aims;
    }
}
