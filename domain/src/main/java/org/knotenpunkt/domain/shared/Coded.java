package org.knotenpunkt.domain.shared;

/** A value that stands for something by a code, which people know by a word. */
@FunctionalInterface
public interface Coded {
    String code();
}
