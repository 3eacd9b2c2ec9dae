-- An assessment of a town that many have answered, as the server would have left it. The settings bench.* say which town, and how many.

insert into instrument (municipality_id, id, title, draft, version) values
    (current_setting('bench.town')::uuid, current_setting('bench.assessment')::uuid, 'Familien und Schule', '[]', 1);
insert into instrument_version (municipality_id, id, number, questions, published_on)
    select current_setting('bench.town')::uuid, current_setting('bench.assessment')::uuid, 1, jsonb_agg(question order by n), '2025-09-01'
        from (
            select n, jsonb_build_object(
                    'id', 'q' || n,
                    'required', false,
                    'wording', jsonb_build_object('de', 'Frage ' || n),
                    'scale', jsonb_build_object(
                        'points', 5,
                        'low', jsonb_build_object('de', 'gar nicht'),
                        'high', jsonb_build_object('de', 'ganz'))) as question
                from generate_series(1, current_setting('bench.questions')::int) as n) as asked;
insert into assessment (municipality_id, id, title, version) values
    (current_setting('bench.town')::uuid, current_setting('bench.assessment')::uuid, 'Wie es uns geht', 1);
insert into assessment_wave (
        municipality_id, id, number, instrument_id, instrument_version, answers_from, answers_until, unit, closed_on) values (
    current_setting('bench.town')::uuid, current_setting('bench.assessment')::uuid, 1, current_setting('bench.assessment')::uuid, 1,
    '2025-10-01', '2025-10-31', 'PERSON', '2025-11-01');
insert into wave_perspective (municipality_id, id, wave, position, perspective, base, base_source)
    select current_setting('bench.town')::uuid, current_setting('bench.assessment')::uuid, 1, place - 1, perspective, 9000, 'Schulamt'
        from unnest(array['FAMILIES', 'CHILDREN', 'TEACHERS', 'PROVIDERS']) with ordinality as asked (perspective, place);

create temporary table new_sheet on commit drop as
    select n, gen_random_uuid() as id, (array['FAMILIES', 'FAMILIES', 'CHILDREN', 'TEACHERS', 'PROVIDERS'])[1 + n % 5] as perspective
        from generate_series(1, current_setting('bench.sheets')::int) as n;

-- What looks whether the rows that these lead to are there is planned while there are none, and kept.
set local enable_seqscan = off;

insert into answer_sheet (municipality_id, id, assessment_id, wave, perspective, language, way, answered_on)
    select current_setting('bench.town')::uuid, id, current_setting('bench.assessment')::uuid, 1, perspective, 'de', 'PAPER', '2025-10-15'
        from new_sheet;
-- Some leave a question out.
insert into answer (municipality_id, id, question, value, number, is_first)
    select current_setting('bench.town')::uuid, id, 'q' || q, 1 + (n * 7 + q * n) % 5, 1 + (n * 7 + q * n) % 5, true
        from new_sheet, generate_series(1, current_setting('bench.questions')::int) as q
        where (n + q) % 11 <> 0;
