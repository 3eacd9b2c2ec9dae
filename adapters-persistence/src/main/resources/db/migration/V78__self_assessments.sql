-- How centres see their own work, by an edition of a quality frame. The criteria are the codes of the frame, in their order.
create table self_assessment (
    municipality_id uuid not null references organisation,
    id uuid not null,
    centre_id uuid not null references organisation,
    frame_code text not null,
    frame_edition smallint not null check (frame_edition >= 1),
    criteria text[] not null check (cardinality(criteria) between 1 and 30),
    day date not null,
    handed_in_at timestamptz,
    handed_in_by uuid,
    version bigint not null,
    primary key (municipality_id, id),
    unique (municipality_id, centre_id, frame_code, day),
    check ((handed_in_at is null) = (handed_in_by is null))
);
create index self_assessment_centre on self_assessment (centre_id);
create unique index self_assessment_one_draft on self_assessment (municipality_id, centre_id, frame_code)
    where handed_in_at is null;
call knotenpunkt_own('self_assessment');

create table standing (
    municipality_id uuid not null,
    assessment_id uuid not null,
    criterion text not null,
    position smallint not null,
    points smallint check (points between 1 and 5),
    evidence text check (length(evidence) between 1 and 1000),
    next_step text check (length(next_step) between 1 and 500),
    primary key (municipality_id, assessment_id, criterion),
    unique (municipality_id, assessment_id, position),
    foreign key (municipality_id, assessment_id) references self_assessment,
    check (num_nonnulls(points, evidence, next_step) > 0)
);
comment on table standing is 'What a self-assessment says about one criterion.';
call knotenpunkt_own('standing');

create trigger final_stays before update or delete on self_assessment
    for each row when (old.handed_in_at is not null) execute function final_stays();

create function standing_stays() returns trigger
    language plpgsql
    as $$
declare
    touched standing := case when tg_op = 'DELETE' then old else new end;
begin
    if exists (
        select from self_assessment as assessment
        where assessment.municipality_id = touched.municipality_id
            and assessment.id = touched.assessment_id
            and assessment.handed_in_at is not null)
    then
        raise exception 'What is final in % does not change', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return touched;
end
$$;
create trigger standing_stays before insert or update or delete on standing
    for each row execute function standing_stays();
