package org.knotenpunkt.bootstrap.load;

import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.knotenpunkt.bootstrap.load.TwoTowns.Place;

/** Gives an organisation of its own one telephone number after the other, each in place of the one that it knows. */
final class Editor implements Writer {
    private static final int CHANGED = 204;

    private final Caller caller;
    private final Uptime uptime;
    private final UUID organisation;
    private final Queue<Edit> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger uncertain = new AtomicInteger();
    private final long first;
    private long version;

    /** What the organisation became by an edit. */
    private record Edit(long version, String phone) {}

    /** @param name of the organisation, which is registered now */
    Editor(String name, Place town, Caller caller, Uptime uptime) {
        this.caller = caller;
        this.uptime = uptime;
        var registered = caller.send(
                        "POST",
                        "/api/v1/organisations",
                        Map.of(
                                "kind",
                                "PROVIDER",
                                "name",
                                name,
                                "town",
                                town.id().toString()))
                .orElseThrow();
        organisation = UUID.fromString(Caller.json(registered).required("id").asText());
        first = Caller.version(registered);
        version = first;
    }

    @Override
    public Void call() throws InterruptedException {
        for (int number = 1; !uptime.isOver(); number++) {
            edit("+49 209 %d".formatted(number));
        }
        return null;
    }

    private void edit(String phone) throws InterruptedException {
        var back = uptime.nextReturn();
        var answer = caller.change(path() + "/contact", Map.of("phone", phone), version);
        if (answer.filter(changed -> changed.statusCode() == CHANGED).isPresent()) {
            version = Caller.version(answer.get());
            acknowledged.add(new Edit(version, phone));
        } else {
            uncertain.incrementAndGet();
            for (var seen = caller.get(path()); !uptime.isOver(); seen = caller.get(path())) {
                if (seen.isPresent()) {
                    version = Caller.version(seen.get());
                    return;
                }
                uptime.await(back);
            }
        }
    }

    private String path() {
        return "/api/v1/organisations/" + organisation;
    }

    @Override
    public int acknowledged() {
        return acknowledged.size();
    }

    @Override
    public int uncertain() {
        return uncertain.get();
    }

    @Override
    public List<String> faults(DSLContext database) {
        var faults = new ArrayList<String>();
        var kept = database.fetchSingle(ORGANISATION, ORGANISATION.ID.eq(organisation));
        long edits = kept.getVersion() - first;
        int told = database.fetchCount(
                DOMAIN_EVENT,
                DOMAIN_EVENT.SUBJECT_ID.eq(organisation).and(DOMAIN_EVENT.TYPE.eq("organisation.contact-changed")));
        if (told != edits) {
            faults.add("%s was changed %d times and that was told %d times".formatted(organisation, edits, told));
        }
        if (edits < acknowledged() || edits > acknowledged() + uncertain()) {
            faults.add("%s was changed %d times; %d changes were acknowledged and %d are uncertain"
                    .formatted(organisation, edits, acknowledged(), uncertain()));
        }
        var versions = new HashSet<Long>();
        for (var edit : acknowledged) {
            if (!versions.add(edit.version()) || edit.version() > kept.getVersion()) {
                faults.add("Version %d of %s is no longer what it was".formatted(edit.version(), organisation));
            } else if (edit.version() == kept.getVersion() && !edit.phone().equals(kept.getPhone())) {
                faults.add("%s has the number %s instead of %s".formatted(organisation, kept.getPhone(), edit.phone()));
            }
        }
        return faults;
    }
}
