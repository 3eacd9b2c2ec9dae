package org.knotenpunkt.application.offer.count;

import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.SessionCount;

/** A session with what was counted there, and until when that is open. */
public record CountView(Offer offer, Session session, SessionCount count, Closing closing) {}
