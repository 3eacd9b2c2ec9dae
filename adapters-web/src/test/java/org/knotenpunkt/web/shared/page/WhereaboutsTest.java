package org.knotenpunkt.web.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.web.shared.NavigationGroup;
import org.knotenpunkt.web.shared.NavigationLink;

class WhereaboutsTest {
    private static final NavigationLink START = new NavigationLink("Start", "/");
    private static final NavigationLink SCHOOLS = new NavigationLink("Schools", "/schools");
    private static final NavigationLink PARTNERS = new NavigationLink("Partners", "/organisations");

    private static final NavigationGroup ALONE = new NavigationGroup("Start", List.of(START));
    private static final NavigationGroup DIRECTORY = new NavigationGroup("Directory", List.of(SCHOOLS, PARTNERS));

    private static final Crumb TO_SCHOOLS = new Crumb("Schools", "/schools?town=all");

    private static Whereabouts at(String path, Crumb... crumbs) {
        return Whereabouts.of(List.of(ALONE, DIRECTORY), path, List.of(crumbs));
    }

    @Test
    void aPlaceIsThePageItself() {
        var here = at("/schools?form=02");
        assertThat(here.current(SCHOOLS)).isEqualTo("page");
        assertThat(here.current(PARTNERS)).isNull();
        assertThat(here.current(DIRECTORY)).isEqualTo("true");
        assertThat(here.current(ALONE)).isNull();
    }

    @Test
    void aPageIsInThePlaceWhereItsTrailBegins() {
        var here = at("/organisations/1/name", TO_SCHOOLS, new Crumb("Sternschule", "/organisations/1"));
        assertThat(here.current(SCHOOLS)).isEqualTo("true");
        assertThat(here.current(PARTNERS)).isNull();
    }

    @Test
    void aPlaceIsItselfWhateverTrailLeadsThere() {
        var here = at("/organisations", TO_SCHOOLS);
        assertThat(here.current(PARTNERS)).isEqualTo("page");
        assertThat(here.current(SCHOOLS)).isNull();
    }

    @Test
    void aPageWithoutATrailIsWhereItsPathIs() {
        assertThat(at("/organisations/new").current(PARTNERS)).isEqualTo("true");
        assertThat(at("/organisations/new", new Crumb("Account", "/account")).current(PARTNERS))
                .isEqualTo("true");
    }

    @Test
    void aSinglePlaceIsCurrentInPlaceOfItsSection() {
        var here = at("/");
        assertThat(here.current(ALONE)).isEqualTo("page");
        assertThat(here.section()).isEmpty();
    }

    @Test
    void theSectionOfThePageIsTheOneThatHasItsPlace() {
        assertThat(at("/organisations/1").section()).contains(DIRECTORY);
    }

    @Test
    void whatIsNowhereInTheNavigationIsInNoPlace() {
        var here = at("/account");
        assertThat(here.section()).isEmpty();
        assertThat(Stream.of(ALONE, DIRECTORY).filter(group -> here.current(group) != null))
                .isEmpty();
    }
}
