/** The model of partnerships between schools, youth services and families; knows the Java platform and nothing else. */
module org.knotenpunkt.domain {
    requires static transitive org.jspecify;

    exports org.knotenpunkt.domain.access.audit;
    exports org.knotenpunkt.domain.access.sight;
    exports org.knotenpunkt.domain.access;
    exports org.knotenpunkt.domain.centre.assessment;
    exports org.knotenpunkt.domain.centre.frame;
    exports org.knotenpunkt.domain.centre;
    exports org.knotenpunkt.domain.initiative;
    exports org.knotenpunkt.domain.needs.answer.file;
    exports org.knotenpunkt.domain.needs.answer;
    exports org.knotenpunkt.domain.needs.instrument;
    exports org.knotenpunkt.domain.needs.invitation;
    exports org.knotenpunkt.domain.needs.perspective;
    exports org.knotenpunkt.domain.needs.result;
    exports org.knotenpunkt.domain.needs;
    exports org.knotenpunkt.domain.offer;
    exports org.knotenpunkt.domain.offer.accessibility;
    exports org.knotenpunkt.domain.offer.count;
    exports org.knotenpunkt.domain.offer.holiday;
    exports org.knotenpunkt.domain.offer.placement;
    exports org.knotenpunkt.domain.offer.plan;
    exports org.knotenpunkt.domain.organisation.function;
    exports org.knotenpunkt.domain.organisation.municipality;
    exports org.knotenpunkt.domain.organisation.register.line;
    exports org.knotenpunkt.domain.organisation.register;
    exports org.knotenpunkt.domain.organisation.relation;
    exports org.knotenpunkt.domain.organisation.school;
    exports org.knotenpunkt.domain.organisation.socialspace;
    exports org.knotenpunkt.domain.organisation;
    exports org.knotenpunkt.domain.partnership.concept;
    exports org.knotenpunkt.domain.partnership.content;
    exports org.knotenpunkt.domain.partnership.disagreement;
    exports org.knotenpunkt.domain.partnership.file;
    exports org.knotenpunkt.domain.partnership.kind;
    exports org.knotenpunkt.domain.partnership.review;
    exports org.knotenpunkt.domain.partnership.lineofsight;
    exports org.knotenpunkt.domain.partnership.plan;
    exports org.knotenpunkt.domain.partnership.progress;
    exports org.knotenpunkt.domain.partnership.release;
    exports org.knotenpunkt.domain.partnership.undertaking;
    exports org.knotenpunkt.domain.partnership;
    exports org.knotenpunkt.domain.report;
    exports org.knotenpunkt.domain.shared;
}
