package org.knotenpunkt.domain.organisation.school;

import java.util.Optional;

/**
 * What is known of a school as it was on a day; empty where nothing is known.
 *
 * @param socialIndex the latest up to the day, with its school year
 * @param pupils the latest up to the day, with their school year
 */
public record SchoolOnDay(
        Optional<SchoolFacts> facts,
        Optional<AllDayForm> allDay,
        Optional<Boolean> startchancen,
        Optional<InSchoolYear<SocialIndex>> socialIndex,
        Optional<InSchoolYear<PupilCount>> pupils) {}
