-- By when the baseline of a goal is to be measured that nobody knew when it was agreed; one is reminded of it.
alter table agreement_goal add column baseline_by date;
alter table agreement_goal no force row level security;
alter table agreement_version no force row level security;
update agreement_goal set baseline_by = (said -> 'measure' ->> 'baselineBy')::date
    from agreement_version, jsonb_array_elements(agreement_version.content::jsonb -> 'goals') as said
    where (agreement_version.municipality_id, agreement_version.agreement_id, agreement_version.number)
            = (agreement_goal.municipality_id, agreement_goal.agreement_id, agreement_goal.number)
        and (said ->> 'id')::uuid = agreement_goal.id
        and said -> 'measure' ->> 'baselineBy' is not null;
alter table agreement_goal force row level security;
alter table agreement_version force row level security;
alter table agreement_goal
    add constraint agreement_goal_baseline_once check (baseline is null or baseline_by is null);
