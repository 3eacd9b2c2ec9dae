package org.knotenpunkt.application.shared;

class PlainCanonicalJsonTest implements CanonicalJsonContract {
    @Override
    public CanonicalJson json() {
        return new PlainCanonicalJson();
    }
}
