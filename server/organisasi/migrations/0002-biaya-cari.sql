-- A trigram comparison is dear and the planner believes it is free: told the truth, it searches names through the index
-- (40,000 people: 11 ms instead of 760 ms). Without the right to tell it, the search stays correct and only slower.
do $$ begin
  alter function word_similarity_commutator_op(text, text) cost 200;
exception when insufficient_privilege then null;
end $$;
