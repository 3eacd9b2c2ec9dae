-- What is left of an organisation says why it is gone. What had been taken back of it before is gone with it, as nobody reads it any more.
alter table withdrawn_organisation alter column withdrawn_reason set not null;

alter table withdrawn_statement no force row level security;
delete from withdrawn_statement
where subject_id in (select id from withdrawn_organisation);

-- That a school was given no level is said in a word.
update withdrawn_statement set words = 'WITHOUT' where about = 'SOCIAL_INDEX' and words = 'null';
alter table withdrawn_statement force row level security;
