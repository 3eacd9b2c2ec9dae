-- What was agreed names the edition of its kind, and that stays as it was, as the editions of frames do.
create trigger final_stays before update or delete on agreement_kind
    for each row execute function final_stays();
