/** The use cases of partnerships and the ports they need; knows the model and nothing else. */
module org.knotenpunkt.application {
    requires transitive org.knotenpunkt.domain;
    requires static transitive org.jspecify;

    exports org.knotenpunkt.application.access.audit;
    exports org.knotenpunkt.application.access.sight;
    exports org.knotenpunkt.application.access;
    exports org.knotenpunkt.application.centre.assessment;
    exports org.knotenpunkt.application.centre.frame;
    exports org.knotenpunkt.application.centre.handover;
    exports org.knotenpunkt.application.centre;
    exports org.knotenpunkt.application.initiative;
    exports org.knotenpunkt.application.needs.answer.file;
    exports org.knotenpunkt.application.needs.answer;
    exports org.knotenpunkt.application.needs.instrument;
    exports org.knotenpunkt.application.needs.invitation;
    exports org.knotenpunkt.application.needs.perspective;
    exports org.knotenpunkt.application.needs.result;
    exports org.knotenpunkt.application.needs;
    exports org.knotenpunkt.application.organisation.municipality;
    exports org.knotenpunkt.application.organisation.register;
    exports org.knotenpunkt.application.organisation.school;
    exports org.knotenpunkt.application.organisation;
    exports org.knotenpunkt.application.offer;
    exports org.knotenpunkt.application.offer.accessibility;
    exports org.knotenpunkt.application.offer.count;
    exports org.knotenpunkt.application.offer.holiday;
    exports org.knotenpunkt.application.offer.placement;
    exports org.knotenpunkt.application.offer.plan;
    exports org.knotenpunkt.application.organisation.function;
    exports org.knotenpunkt.application.organisation.relation;
    exports org.knotenpunkt.application.organisation.socialspace;
    exports org.knotenpunkt.application.organisation.town;
    exports org.knotenpunkt.application.partnership.concept;
    exports org.knotenpunkt.application.partnership.deadline;
    exports org.knotenpunkt.application.partnership.disagreement;
    exports org.knotenpunkt.application.partnership.file;
    exports org.knotenpunkt.application.partnership.handover;
    exports org.knotenpunkt.application.partnership.lineofsight;
    exports org.knotenpunkt.application.partnership.plan;
    exports org.knotenpunkt.application.partnership.progress;
    exports org.knotenpunkt.application.partnership.release;
    exports org.knotenpunkt.application.partnership.review;
    exports org.knotenpunkt.application.partnership.undertaking;
    exports org.knotenpunkt.application.partnership;
    exports org.knotenpunkt.application.report;
    exports org.knotenpunkt.application.shared;
}
