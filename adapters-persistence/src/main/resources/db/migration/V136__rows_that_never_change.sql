-- What these tables say of themselves is held now: whoever may add a row may not change it.
create trigger entry_stays after update on agreement_cancellation
    for each row execute function final_stays();
create trigger final_stays before delete on agreement_cancellation
    for each row execute function final_stays();
create trigger entry_stays after update on agreement_cancelled_approval
    for each row execute function final_stays();
create trigger final_stays before delete on agreement_cancelled_approval
    for each row execute function final_stays();
create trigger entry_stays after update on dropped_conclusion
    for each row execute function final_stays();
create trigger final_stays before delete on dropped_conclusion
    for each row execute function final_stays();
comment on table agreement_cancelled_approval is 'Rows are added, and never changed.';
