package org.knotenpunkt.bootstrap;

import org.knotenpunkt.application.organisation.register.ConfirmImport;
import org.knotenpunkt.application.organisation.register.DiscardImport;
import org.knotenpunkt.application.organisation.register.PreviewImport;

/** Imports of registers whose caller waits until they are done. */
public record ImportsAtOnce(PreviewImport previewing, ConfirmImport confirming, DiscardImport discarding) {}
