package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Of the day on which what the demonstration tells begins. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface DemoPast {}
