package org.knotenpunkt.application.shared;

/**
 * A request that carries a key, so that it may be sent again and is done once all the same.
 *
 * @param id the same for all requests with this key, from this sender and to this route; a SHA-256 in hexadecimal digits
 * @param fingerprint the same for all requests that ask for the same; a SHA-256, too
 */
public record KeyedRequest(String id, String fingerprint) {}
