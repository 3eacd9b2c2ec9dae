package org.knotenpunkt.bootstrap.rights;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.application.organisation.register.ConfirmImport;
import org.knotenpunkt.application.organisation.register.DiscardImport;
import org.knotenpunkt.application.organisation.register.PreviewImport;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Permits;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.ImportsAtOnce;
import org.knotenpunkt.domain.access.audit.AuditEntry;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.access.audit.JooqAuditTrail;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.JooqTransactions;

/** Lets somebody do something in a transaction that is undone as soon as it has been seen what they have left. */
final class Trial {
    private final AskedRights asked;
    private final Injector house;

    Trial(World world) {
        house = world.house(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Rights.class).to(AskedRights.class);
                bind(AuditTrail.class).to(SeenTrail.class);
            }

            @Provides
            Transactions transactions(JooqTransactions real) {
                return new Undelayed(real);
            }

            @Provides
            PreviewImport preview(ImportsAtOnce atOnce) {
                return atOnce.previewing();
            }

            @Provides
            ConfirmImport confirm(ImportsAtOnce atOnce) {
                return atOnce.confirming();
            }

            @Provides
            DiscardImport discard(ImportsAtOnce atOnce) {
                return atOnce.discarding();
            }

            @Provides
            @Singleton
            AskedRights rights(Permits permits) {
                return new AskedRights(permits);
            }

            @Provides
            @Singleton
            SeenTrail trail(Database database) {
                return new SeenTrail(new JooqAuditTrail(database));
            }
        });
        asked = house.getInstance(AskedRights.class);
    }

    /** The house in which it is tried. */
    Injector house() {
        return house;
    }

    /**
     * Something that somebody does.
     *
     * @param arguments all but the actor; a version is found when it is needed
     */
    record Step(UseCase useCase, List<@Nullable Object> arguments) {}

    /**
     * What was left.
     *
     * @param told what the use case has answered
     * @param written whether anything in the database was touched, by this or before
     * @param deeds that are in the audit now
     * @param isInTheChains whether the chains end as they do when these deeds, and nothing else, are added to them
     * @param questions for which rights the use case has asked
     */
    record Left(
            Result<?, ?> told,
            boolean written,
            List<Deed> deeds,
            boolean isInTheChains,
            List<AskedRights.Question> questions) {}

    /** What is left by the last of the steps that the person does, or by the first that is refused. */
    Left done(Person person, List<Step> steps) {
        return undone(person.actor(), () -> {
            var left =
                    steps.stream().map(step -> seen(() -> told(person, step))).toList();
            return left.stream()
                    .filter(one -> one.told() instanceof Result.Refusal)
                    .findFirst()
                    .orElseGet(left::getLast);
        });
    }

    /** What the work leaves, done by somebody who is nobody yet. */
    Left done(Supplier<Result<?, ?>> work) {
        return undone(Actor.ANONYMOUS, () -> seen(work));
    }

    /** What the work of somebody leaves. */
    Left done(Actor actor, Supplier<Result<?, ?>> work) {
        return undone(actor, () -> seen(work));
    }

    private Left undone(Actor actor, Supplier<Left> work) {
        try {
            return house.getInstance(Transactions.class).call(actor, () -> {
                throw new Undo(work.get());
            });
        } catch (Undo undo) {
            return undo.left;
        }
    }

    private Left seen(Supplier<Result<?, ?>> work) {
        var trail = house.getInstance(SeenTrail.class);
        var earlier = trail.heads();
        trail.added();
        asked.questions();
        var told = work.get();
        var deeds = trail.added();
        return new Left(
                told, hasWritten(), deeds, after(earlier, deeds).equals(byChain(trail.heads())), asked.questions());
    }

    private Result<?, ?> told(Person person, Step step) {
        try {
            return step.useCase().wanted(house, person, step.arguments());
        } catch (ConcurrentChangeException lost) {
            return step.useCase().wanted(house, person, with(lost.current().orElseThrow(() -> lost), step.arguments()));
        }
    }

    private static List<@Nullable Object> with(long version, List<@Nullable Object> arguments) {
        return arguments.stream()
                .<@Nullable Object>map(
                        argument -> Long.valueOf(World.NO_VERSION).equals(argument) ? version : argument)
                .toList();
    }

    /** A transaction has a number as soon as it writes, and not before. */
    private boolean hasWritten() {
        var number = DSL.field("pg_current_xact_id_if_assigned()::text", SQLDataType.VARCHAR);
        return house.getInstance(Database.class).dsl().select(number).fetchSingle(number) != null;
    }

    private static Map<ChainId, AuditHead> after(List<AuditHead> earlier, List<Deed> deeds) {
        var heads = byChain(earlier);
        deeds.forEach(deed -> heads.compute(
                deed.chain(), (chain, head) -> AuditEntry.after(head, deed).head()));
        return heads;
    }

    private static Map<ChainId, AuditHead> byChain(List<AuditHead> heads) {
        return heads.stream().collect(Collectors.toMap(AuditHead::chain, Function.identity()));
    }

    /** What would be done when a transaction has ended is done in it, for this one ends in nothing. */
    private record Undelayed(Transactions real) implements Transactions {
        @Override
        public <T> T call(Actor actor, Supplier<T> work) {
            return real.call(actor, work);
        }

        @Override
        public <T> T read(Actor actor, Supplier<T> work) {
            return real.read(actor, work);
        }

        @Override
        public <T> T query(Supplier<T> work) {
            return real.query(work);
        }

        @Override
        public Runnable afterwards(Runnable work, Runnable undone) {
            return work;
        }
    }

    /** Undoes what has been done, and carries what was seen out of it. */
    private static final class Undo extends RuntimeException {
        @SuppressWarnings("serial")
        private final Left left;

        Undo(Left left) {
            super(null, null, false, false);
            this.left = left;
        }
    }
}
