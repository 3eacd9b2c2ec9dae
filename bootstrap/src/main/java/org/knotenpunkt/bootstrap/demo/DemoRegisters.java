package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.knotenpunkt.application.organisation.register.CiteEdition;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.SchoolYear;

/** The editions of registers from which the towns and schools of the demonstration were picked by hand. */
public final class DemoRegisters {
    static final Edition MUNICIPALITIES = Edition.asOf(LocalDate.of(2023, 11, 30));
    static final Edition SCHOOLS = Edition.asOf(LocalDate.of(2021, 9, 1));
    static final Edition SOCIAL_INDEX = Edition.of(new SchoolYear(2025));
    static final Edition STARTCHANCEN = Edition.asOf(LocalDate.of(2025, 8, 1));

    private final CiteEdition citing;

    @Inject
    public DemoRegisters(CiteEdition citing) {
        this.citing = citing;
    }

    /** Has pages name them. */
    void load() {
        cite(Register.MUNICIPALITIES, MUNICIPALITIES);
        cite(Register.SCHOOLS, SCHOOLS);
        cite(Register.SOCIAL_INDEX, SOCIAL_INDEX);
        cite(Register.STARTCHANCEN, STARTCHANCEN);
    }

    /** Registers are cited as they are called; that this is an extract has to be plain in each language. */
    private void cite(Register register, Edition edition) {
        var extract = "Demo (Auszug / extract): %s".formatted(register.title());
        citing.cite(Actor.operator(), register, edition, extract).orElseThrow();
    }
}
