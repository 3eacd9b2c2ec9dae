-- Statements that one withdrawal takes back are told in the order in which they were; and some say nothing beyond what they are about.
alter table withdrawn_statement drop column id;
alter table withdrawn_statement add column position bigint generated always as identity primary key;
drop index withdrawn_statement_of;
create index withdrawn_statement_of on withdrawn_statement (subject_id, position);

alter table withdrawn_statement alter column words drop not null;
update withdrawn_statement set words = null where (about, words) in (('SUPPORT', 'SUPPORT'), ('MEMBERSHIP', '-'));
comment on column withdrawn_statement.words is 'A text, a number, or the name of a constant; null where nothing more was said';
