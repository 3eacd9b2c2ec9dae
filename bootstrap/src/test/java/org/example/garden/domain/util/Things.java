package org.example.garden.domain.util;

/** Breaks: packages are named after what they are about. */
record Things() {}
