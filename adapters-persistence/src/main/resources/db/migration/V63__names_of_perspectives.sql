-- Two perspectives of a town that are called the same could not be told apart, whoever adds them at the same moment.

create unique index own_perspective_name on own_perspective (municipality_id, lower(names ->> 'de'));
