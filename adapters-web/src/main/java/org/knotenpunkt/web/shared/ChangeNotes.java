package org.knotenpunkt.web.shared;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.web.shared.text.Words;

/** What a feature says of changes to what it keeps, in the list of changes of a town; {@code WebModule.changeNotes} adds some. */
public interface ChangeNotes {
    /** Something that has happened, by the name of its event and what it happened to. */
    record Happened(String type, UUID subject) {}

    /** Whether changes of the type are about what the feature keeps. */
    boolean knows(String type);

    /** What there is to say of those of the changes whose subjects the visitor may see. */
    Map<Happened, ChangeNote> of(Visitor visitor, Town town, Set<Happened> changes, Words words);
}
