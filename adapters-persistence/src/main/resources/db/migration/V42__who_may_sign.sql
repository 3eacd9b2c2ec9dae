-- Whoever may sign for an organisation, whatever it is, may be known by a function of its own.
alter table organisation_function drop constraint organisation_function_kind_check;
alter table organisation_function add constraint organisation_function_kind_check
    check (kind in ('HEAD_OF_SCHOOL', 'CENTRE_LEAD', 'ALL_DAY_LEAD', 'COORDINATION', 'YOUTH_OFFICE_CONTACT', 'PARENT_BODY_CHAIR',
        'SCHOOL_SUPERVISION_CONTACT', 'SCHOOL_SOCIAL_WORK', 'PROVIDER_CONTACT', 'AUTHORISED_SIGNATORY', 'OTHER'));

-- That an account is a person, as a town says. It owns the row: of other towns' people nobody learns anything.
create table account_person (
    municipality_id uuid not null references organisation,
    account_id uuid not null references account,
    person_id uuid not null,
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (municipality_id, account_id),
    foreign key (municipality_id, person_id) references person,
    constraint account_person_once unique (municipality_id, person_id),
    constraint account_person_nobody_oneself check (account_id <> said_by)
);
create index account_person_account on account_person (account_id);
call knotenpunkt_own('account_person');
