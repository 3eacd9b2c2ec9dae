package org.knotenpunkt.domain.shared;

/**
 * A refusal that somebody has explained in words of their own. People read them where they look; no program is told, which may keep
 * what it is told.
 */
public interface Explained extends DomainError {
    /** The words. */
    String reason();
}
