package org.knotenpunkt.domain.shared;

/** Something that people have said in one or more languages. */
@FunctionalInterface
public interface InLanguages {
    /** What it says to those who read the language with the BCP 47 tag; in another language where it says nothing in that. */
    String in(String tag);
}
