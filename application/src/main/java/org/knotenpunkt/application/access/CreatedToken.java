package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenSecret;

/** A new token, and the secret that is told this once. */
public record CreatedToken(PersonalToken token, PersonalTokenSecret secret) {}
