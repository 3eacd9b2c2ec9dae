-- What the version says that was agreed last, for days that follow from it.
alter table agreement
    add agreed integer check (agreed <= last_number),
    add first_review date,
    add review_months smallint check (review_months between 1 and 36);
comment on column agreement.agreed is 'The version that was agreed last; null if none was.';

alter table agreement no force row level security;
alter table agreement_version no force row level security;
update agreement of set
    agreed = last.number,
    first_review = (last.content::jsonb -> 'term' ->> 'firstReview')::date,
    review_months = (last.content::jsonb -> 'term' ->> 'reviewMonths')::smallint
from (
    select distinct on (municipality_id, agreement_id) municipality_id, agreement_id, number, content
    from agreement_version
    where state = 'AGREED'
    order by municipality_id, agreement_id, number desc) last
where last.municipality_id = of.municipality_id and last.agreement_id = of.id;
alter table agreement_version force row level security;
alter table agreement force row level security;

alter table agreement
    add foreign key (municipality_id, id, agreed) references agreement_version deferrable initially deferred,
    add check (num_nulls(since, agreed, review_months) in (0, 3)),
    add check (first_review is null or agreed is not null);
create index agreement_agreed on agreement (municipality_id, id, agreed);

-- A calendar program shows a token as part of the address to which it has subscribed.
alter table personal_token
    drop constraint personal_token_reach_check,
    add check (reach in ('READ', 'WRITE', 'CALENDAR'));
