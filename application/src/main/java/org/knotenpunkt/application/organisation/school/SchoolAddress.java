package org.knotenpunkt.application.organisation.school;

/** Where a school receives its mail. */
public record SchoolAddress(String street, String postalCode, String place) {}
