-- Under row-level security only leakproof functions may drive an index. ILIKE compares and answers; the one thing it can
-- complain about is its pattern, never a row. Without the right to mark it the search stays correct and only gets slower.
do $$ begin
  alter function pg_catalog.texticlike(text, text) leakproof;
exception when insufficient_privilege then null;
end $$;
