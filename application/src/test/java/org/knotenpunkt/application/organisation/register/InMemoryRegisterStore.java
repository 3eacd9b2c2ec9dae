package org.knotenpunkt.application.organisation.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportFigures;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterReading;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine.Accepted;
import org.knotenpunkt.domain.organisation.register.line.RegisterRecord;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Timeline;

/** Keeps registers in memory: of each record, each field as it was over time. */
public final class InMemoryRegisterStore implements RegisterStore {
    /** What is not dated: it is as it is now. */
    private static final Set<RegisterField> UNDATED = EnumSet.of(
            RegisterField.PHONE,
            RegisterField.EMAIL,
            RegisterField.HOMEPAGE,
            RegisterField.TOWN,
            RegisterField.AREA_KIND,
            RegisterField.SOCIAL_INDEX,
            RegisterField.STARTCHANCEN_SINCE);

    /** Which record it is; the social index has one for each school year. */
    private record Identity(Register register, @Nullable Integer year, String key) {}

    /** What is known of a record. */
    private static final class Known {
        private final RecordKind kind;
        private @Nullable String label;
        private @Nullable LocalDate founded;
        private @Nullable LocalDate lastDay;
        private @Nullable LocalDate lastDayOfKey;
        private long version;
        private final Set<LocalDate> counted = new HashSet<>();
        private final Map<RegisterField, Timeline<Optional<String>>> fields = new EnumMap<>(RegisterField.class);

        private Known(RecordKind kind) {
            this.kind = kind;
        }

        private @Nullable String value(RegisterField field, LocalDate day) {
            return fields.getOrDefault(field, Timeline.empty())
                    .on(day)
                    .flatMap(value -> value)
                    .orElse(null);
        }

        /** Why everything about it stays as it is, if it does. */
        private Optional<Flag> flag(LocalDate day) {
            if (lastDay != null && lastDay.isBefore(day)) {
                return Optional.of(Flag.ENDED_HERE);
            }
            return lastDayOfKey != null && lastDayOfKey.isBefore(day) ? Optional.of(Flag.KEY_ENDED) : Optional.empty();
        }

        private void set(RegisterField field, @Nullable String value, LocalDate from) {
            var before = fields.getOrDefault(field, Timeline.empty());
            var after = Optional.ofNullable(value);
            fields.put(
                    field,
                    before.entries().isEmpty() || UNDATED.contains(field)
                            ? Timeline.always(after)
                            : before.changedTo(after, from));
        }
    }

    private final Map<Identity, Known> known = new HashMap<>();
    private final Map<ImportId, Map<String, Accepted>> staged = new HashMap<>();
    private final Map<ImportId, Map<String, RegisterRecord>> records = new HashMap<>();
    private final Map<ImportId, List<ImportEntry>> ofFile = new HashMap<>();
    private final Map<ImportId, List<ImportEntry>> ofComparison = new HashMap<>();
    private final Map<ImportId, List<Accepted>> takable = new HashMap<>();
    private final Map<Register, Map<String, LocalDate>> missingSince =
            Map.of(Register.SCHOOLS, new HashMap<>(), Register.STARTCHANCEN, new HashMap<>());
    private final List<Unnumbered> unnumbered = new ArrayList<>();

    /** The day of the first edition of the register in which the school is missing since it was last in one. */
    public synchronized Optional<LocalDate> missingSince(Register register, String number) {
        return Optional.ofNullable(missingSince.get(register)).map(days -> days.get(number));
    }

    @Override
    public synchronized boolean knows(Register register) {
        return known.keySet().stream().anyMatch(identity -> identity.register() == register);
    }

    @Override
    public synchronized void stage(ImportId id, List<RegisterLine> lines) {
        var kept = staged.computeIfAbsent(id, first -> new LinkedHashMap<>());
        for (var line : lines) {
            ofFile.computeIfAbsent(id, first -> new ArrayList<>()).addAll(RegisterReading.entriesOf(line));
            if (line instanceof Accepted accepted) {
                kept.put(accepted.record().key(), accepted);
                records.computeIfAbsent(id, first -> new HashMap<>())
                        .put(accepted.record().key(), accepted.record());
            }
        }
    }

    @Override
    public synchronized Comparison compare(ImportId id, Register register, Edition edition, long lines, long skipped) {
        var entries = new ArrayList<ImportEntry>();
        var taken = new ArrayList<Accepted>();
        var kept = staged.getOrDefault(id, Map.of());
        ofFile.computeIfPresent(
                id,
                (same, read) -> read.stream()
                        .map(entry -> called(entry, name(register, entry.key(), entry.label())))
                        .toList());
        for (var line : kept.values()) {
            var fault = fault(register, line.record(), kept);
            if (fault == null) {
                taken.add(line);
            } else {
                entries.add(new ImportEntry.Refused(
                        line.number(),
                        line.record().key(),
                        name(register, line.record()),
                        fault.column(),
                        Reason.of(fault)));
            }
        }
        long changed = 0;
        for (var line : taken) {
            if (isNewSchool(register, line.record())) {
                Stream.of(
                                possibleDouble(line, RegisterField.SHORT_NAME, "Kurzbezeichnung"),
                                possibleDouble(line, RegisterField.NAME, "Schulbezeichnung_1"))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(entries::add);
            }
        }
        for (var line : taken) {
            var differences = differences(register, edition, line);
            entries.addAll(differences);
            changed += differences.stream().anyMatch(ImportEntry.Changed.class::isInstance) ? 1 : 0;
        }
        entries.addAll(missing(id, register, edition, kept.keySet()));
        ofComparison.put(id, entries);
        takable.put(id, taken);
        return new Comparison(figures(id, lines, skipped, changed), Integer.toHexString(entries.hashCode()));
    }

    private ImportFigures figures(ImportId id, long lines, long skipped, long changed) {
        var entries = all(id).stream().collect(groupingBy(ImportEntry::kind, counting()));
        var taken = takable.getOrDefault(id, List.of());
        var added = entries.getOrDefault(EntryKind.ADDED, 0L);
        return new ImportFigures(
                lines,
                skipped,
                entries.getOrDefault(EntryKind.REFUSED, 0L),
                all(id).stream().filter(InMemoryRegisterStore::isOrphan).count(),
                taken.stream().collect(groupingBy(line -> line.record().kind(), counting())),
                added,
                changed,
                taken.size() - added - changed,
                entries.getOrDefault(EntryKind.MISSING, 0L),
                entries.getOrDefault(EntryKind.REPAIRED, 0L),
                entries.getOrDefault(EntryKind.FLAGGED, 0L));
    }

    private static boolean isOrphan(ImportEntry entry) {
        return entry instanceof ImportEntry.Refused refused
                && refused.reason().code().equals(DomainError.codeOf(LineError.ReferenceUnknown.class));
    }

    private @Nullable LineError fault(Register register, RegisterRecord record, Map<String, Accepted> kept) {
        var key = record.key();
        return switch (record.kind()) {
            case STATE -> null;
            case REGION -> area(kept, key.substring(0, 2));
            case DISTRICT -> area(kept, key.charAt(2) == '0' ? key.substring(0, 2) : key.substring(0, 3));
            case MUNICIPALITY -> area(kept, key.startsWith("000", 2) ? key.substring(0, 2) : key.substring(0, 5));
            case SCHOOL, AUTHORITY -> {
                var present = known.get(new Identity(register, null, key));
                if (present != null && present.kind != record.kind()) {
                    yield new LineError.KeyOfAnotherKind("Schulnummer", key);
                }
                var town = record.required(RegisterField.TOWN);
                yield known.containsKey(new Identity(Register.MUNICIPALITIES, null, town))
                        ? null
                        : new LineError.ReferenceUnknown("Gemeindeschluessel", town);
            }
            case SOCIAL_INDEX, STARTCHANCEN -> {
                var school = known.get(new Identity(Register.SCHOOLS, null, key));
                yield school != null && school.kind == RecordKind.SCHOOL
                        ? null
                        : new LineError.ReferenceUnknown("Schulnummer", key);
            }
        };
    }

    private @Nullable LineError area(Map<String, Accepted> kept, String key) {
        var there = known.containsKey(new Identity(Register.MUNICIPALITIES, null, key))
                || (kept.containsKey(key) && fault(Register.MUNICIPALITIES, record(kept, key), kept) == null);
        return there ? null : new LineError.ReferenceUnknown("AGS", key);
    }

    private static RegisterRecord record(Map<String, Accepted> kept, String key) {
        return Objects.requireNonNull(kept.get(key)).record();
    }

    private boolean isNewSchool(Register register, RegisterRecord record) {
        return record.kind() == RecordKind.SCHOOL && !known.containsKey(new Identity(register, null, record.key()));
    }

    private Optional<ImportEntry> possibleDouble(Accepted line, RegisterField field, String column) {
        var record = line.record();
        var name = record.value(field);
        return unnumbered.stream()
                .filter(school -> school.ags().equals(record.value(RegisterField.TOWN)))
                .filter(school -> school.name().equalsIgnoreCase(name))
                .findFirst()
                .map(school -> new ImportEntry.Flagged(
                        line.number(), record.key(), record.label(), column, name, Flag.POSSIBLE_DOUBLE));
    }

    /** Knows a school that somebody has recorded without a number. */
    public synchronized void knowWithoutNumber(String name, String ags) {
        unnumbered.add(new Unnumbered(name, ags));
    }

    private record Unnumbered(String name, String ags) {}

    private List<ImportEntry> differences(Register register, Edition edition, Accepted line) {
        var record = line.record();
        var present = known.get(identity(register, edition, record.key()));
        if (present == null) {
            return List.of(new ImportEntry.Added(record.kind(), record.key(), name(register, record)));
        }
        var kept = present.flag(edition.day());
        if (kept.isPresent()) {
            return List.of(new ImportEntry.Flagged(
                    line.number(),
                    record.key(),
                    name(register, record),
                    keyColumn(register),
                    record.key(),
                    kept.get()));
        }
        var entries = new ArrayList<ImportEntry>();
        for (var field : RegisterField.values()) {
            var before = present.value(field, edition.day());
            var after =
                    field == RegisterField.INHABITANTS && record.value(field) == null ? before : record.value(field);
            if (!Objects.equals(before, after)) {
                entries.add(
                        canChange(present, field, edition.day())
                                ? new ImportEntry.Changed(record.key(), name(register, record), field, before, after)
                                : new ImportEntry.Kept(
                                        record.key(), name(register, record), field, after, Flag.LATER_CHANGE_KNOWN));
            }
        }
        return entries;
    }

    private static boolean canChange(Known present, RegisterField field, LocalDate day) {
        return present.fields.getOrDefault(field, Timeline.empty()).canChangeFrom(day);
    }

    private List<ImportEntry> missing(ImportId id, Register register, Edition edition, Set<String> kept) {
        var refused = all(id).stream()
                .filter(ImportEntry.Refused.class::isInstance)
                .map(ImportEntry::key)
                .toList();
        return known.entrySet().stream()
                .filter(entry -> entry.getKey()
                        .equals(identity(register, edition, entry.getKey().key())))
                .filter(entry -> !kept.contains(entry.getKey().key())
                        && !refused.contains(entry.getKey().key()))
                .filter(entry -> entry.getValue().founded == null
                        || !entry.getValue().founded.isAfter(edition.day()))
                .filter(entry -> entry.getValue().lastDay == null
                        || !entry.getValue().lastDay.isBefore(edition.day()))
                .sorted(Comparator.comparing(entry -> entry.getKey().key()))
                .<ImportEntry>map(entry -> new ImportEntry.Missing(
                        entry.getValue().kind,
                        entry.getKey().key(),
                        name(register, entry.getKey().key(), entry.getValue().label)))
                .toList();
    }

    private @Nullable String name(Register register, RegisterRecord record) {
        return name(register, record.key(), record.label());
    }

    /** What the record is called: here, where the register only refers to it; else as its line says, or here. */
    private @Nullable String name(Register register, String key, @Nullable String ofLine) {
        var here = Optional.ofNullable(known.get(new Identity(register.describing(), null, key)))
                .map(record -> record.label);
        return register.describing() == register && ofLine != null ? ofLine : here.orElse(ofLine);
    }

    private static ImportEntry called(ImportEntry entry, @Nullable String label) {
        return switch (entry) {
            case ImportEntry.Repaired it ->
                new ImportEntry.Repaired(it.line(), it.key(), label, it.column(), it.from(), it.to(), it.repair());
            case ImportEntry.Refused it ->
                new ImportEntry.Refused(it.line(), it.key(), label, it.column(), it.reason());
            case ImportEntry.Flagged it ->
                new ImportEntry.Flagged(it.line(), it.key(), label, it.column(), it.value(), it.flag());
            default -> entry;
        };
    }

    /** The municipality of the key. */
    public static MunicipalityId town(String ags) {
        return new MunicipalityId(UUID.nameUUIDFromBytes(ags.getBytes(UTF_8)));
    }

    /** The town that the key of an entry is of, or in which what bears it lies: as its line says, or as is known. */
    private Optional<MunicipalityId> townOf(ImportId id, String key) {
        var line = records.getOrDefault(id, Map.of()).get(key);
        return Optional.ofNullable(line)
                .map(record -> record.value(RegisterField.TOWN))
                .or(() -> Optional.ofNullable(known.get(new Identity(Register.SCHOOLS, null, key)))
                        .map(record -> record.value(RegisterField.TOWN, LocalDate.MAX)))
                .or(() -> Optional.of(key).filter(ags -> ags.length() == 8))
                .map(InMemoryRegisterStore::town);
    }

    @Override
    public synchronized void apply(ImportId id, Register register, Edition edition) {
        var missed = missingSince.get(register);
        if (missed != null) {
            var missing = ofComparison.getOrDefault(id, List.of()).stream()
                    .filter(ImportEntry.Missing.class::isInstance)
                    .map(ImportEntry::key)
                    .toList();
            staged.getOrDefault(id, Map.of()).keySet().forEach(missed::remove);
            missing.forEach(number -> missed.putIfAbsent(number, edition.day()));
        }
        for (var line : takable.getOrDefault(id, List.of())) {
            var record = line.record();
            var present =
                    known.computeIfAbsent(identity(register, edition, record.key()), first -> new Known(record.kind()));
            if (present.flag(edition.day()).isPresent()) {
                continue;
            }
            present.label = record.label();
            var written = record.value(RegisterField.INHABITANTS) != null && present.counted.add(edition.day());
            for (var field : RegisterField.values()) {
                var unknown = !present.fields.containsKey(field) && record.value(field) == null;
                var uncounted = field == RegisterField.INHABITANTS && record.value(field) == null;
                if (!unknown
                        && !uncounted
                        && !Objects.equals(present.value(field, edition.day()), record.value(field))
                        && canChange(present, field, edition.day())) {
                    present.set(field, record.value(field), edition.day());
                    written = true;
                }
            }
            if (written) {
                whole(register, record.key()).version++;
            }
        }
    }

    /** What the record is a part of: the index of a school is one of the school. */
    private Known whole(Register register, String key) {
        var of = register == Register.MUNICIPALITIES ? register : Register.SCHOOLS;
        return Objects.requireNonNull(known.get(new Identity(of, null, key)));
    }

    /** How often the school or the municipality has been changed. */
    public synchronized long version(Register register, String key) {
        return whole(register, key).version;
    }

    @Override
    public void lock() {}

    @Override
    public synchronized void discard(ImportId id) {
        staged.remove(id);
        takable.remove(id);
    }

    @Override
    public synchronized ReportPage report(ImportId id, ReportFilter filter, PageRequest page) {
        var offset = page.after() == null ? 0 : Integer.parseInt(page.after());
        var entries = fitting(id, filter);
        var items = entries.stream().skip(offset).limit(page.limit()).toList();
        var end = offset + items.size();
        var next = end < entries.size() ? Integer.toString(end) : null;
        return new ReportPage(new Page<>(items, next), counts(id, filter.town()));
    }

    private Map<EntryKind, Long> counts(ImportId id, @Nullable MunicipalityId town) {
        var changed = new HashSet<String>();
        return town == null
                ? Map.of()
                : fitting(id, new ReportFilter(null, town)).stream()
                        .filter(entry -> entry.kind() != EntryKind.CHANGED || changed.add(entry.key()))
                        .collect(groupingBy(ImportEntry::kind, counting()));
    }

    @Override
    public synchronized void readReport(ImportId id, ReportFilter filter, Consumer<ImportEntry> reader) {
        fitting(id, filter).forEach(reader);
    }

    private List<ImportEntry> fitting(ImportId id, ReportFilter filter) {
        return all(id).stream()
                .filter(entry -> filter.kind() == null || entry.kind() == filter.kind())
                .filter(entry -> filter.town() == null
                        || townOf(id, entry.key()).filter(filter.town()::equals).isPresent())
                .toList();
    }

    private List<ImportEntry> all(ImportId id) {
        var entries = new ArrayList<>(ofFile.getOrDefault(id, List.of()));
        entries.addAll(ofComparison.getOrDefault(id, List.of()));
        return entries;
    }

    private static Identity identity(Register register, Edition edition, String key) {
        var year = edition.schoolYear();
        return new Identity(register, year == null ? null : year.start(), key);
    }

    private static String keyColumn(Register register) {
        return register == Register.MUNICIPALITIES ? "AGS" : "Schulnummer";
    }

    /** What is known on the day of the records of the register, by key; of a yearly one in the school year of the day. */
    public synchronized Map<String, Map<RegisterField, String>> on(LocalDate day, Register register, Edition edition) {
        var present = new TreeMap<String, Map<RegisterField, String>>();
        known.forEach((identity, record) -> {
            if (identity.equals(identity(register, edition, identity.key()))) {
                var values = new EnumMap<RegisterField, String>(RegisterField.class);
                for (var field : RegisterField.values()) {
                    Optional.ofNullable(record.value(field, day)).ifPresent(value -> values.put(field, value));
                }
                present.put(identity.key(), values);
            }
        });
        return present;
    }

    /** Somebody changes a field of a school by hand. */
    public synchronized void change(String school, RegisterField field, String value, LocalDate from) {
        known(school).set(field, value, from);
    }

    /** Somebody records when a school is founded. */
    public synchronized void found(String school, LocalDate day) {
        known(school).founded = day;
    }

    /** Somebody records the end of a school. */
    public synchronized void end(String school, LocalDate lastDay) {
        known(school).lastDay = lastDay;
    }

    /** Somebody records until when an organisation has borne its number. */
    public synchronized void endKey(String number, LocalDate lastDay) {
        known(number).lastDayOfKey = lastDay;
    }

    private Known known(String school) {
        return Objects.requireNonNull(known.get(new Identity(Register.SCHOOLS, null, school)));
    }
}
