package org.knotenpunkt.application.offer.accessibility;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;

import org.knotenpunkt.application.offer.InMemorySlugs;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemoryAccessibilityTest implements AccessibilityContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryAccessibility records = new InMemoryAccessibility(world, new InMemorySlugs(world));

    @Override
    public AccessibilityRecords records() {
        return records;
    }

    @Override
    public AccessibilityRecords open() {
        return records;
    }

    @Override
    public AccessibilityRecords asked() {
        return records;
    }

    @Override
    public AccessibilityRecords ofTheInstallation() {
        return records;
    }

    @Override
    public AccessibilityRecords nobodys() {
        return records;
    }

    @Override
    public void askInAuenfeld() {
        records.ask(AUENFELD);
    }

    @Override
    public World world() {
        return world;
    }
}
