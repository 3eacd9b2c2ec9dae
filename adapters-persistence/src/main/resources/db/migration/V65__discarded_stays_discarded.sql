-- Through which link a sheet came never changes; what was discarded stays so, and stays known. A key that leads nowhere is told first, as
-- everywhere: changes are looked at when the keys have been.
create trigger origin_stays after update on answer_sheet
    for each row when (
        (old.link_id, old.link_is_open) is distinct from (new.link_id, new.link_is_open)
        or (old.discarded and not new.discarded))
    execute function final_stays();
create trigger final_stays before delete on answer_sheet
    for each row when (old.discarded) execute function final_stays();
create trigger discarding_stays after update on invitation
    for each row when (old.discarded_on is not null) execute function final_stays();
create trigger final_stays before delete on invitation
    for each row when (old.discarded_on is not null) execute function final_stays();
