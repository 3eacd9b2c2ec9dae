-- Conclusions of a review that the agreement does not follow after all: the review itself is final by then.
create table dropped_conclusion (
    municipality_id uuid not null,
    review_id uuid not null,
    criterion text not null,
    reason text not null check (length(reason) between 1 and 1000),
    dropped_at timestamptz not null,
    dropped_by uuid not null,
    primary key (municipality_id, review_id, criterion),
    foreign key (municipality_id, review_id, criterion) references review_conclusion
);
comment on table dropped_conclusion is 'Rows are added, and never changed.';
call knotenpunkt_own('dropped_conclusion');
