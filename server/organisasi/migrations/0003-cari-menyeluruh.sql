-- Competences as one text, kept beside the list so that its trigrams can be indexed: a function in the condition itself
-- would not be leakproof and the walls would keep it from the index.
create function organisasi.teks_kompetensi(text[]) returns text language sql immutable parallel safe
  as $$ select array_to_string($1, '; ') $$;

alter table organisasi.pegawai
  add column teks_kompetensi text not null generated always as (organisasi.teks_kompetensi(kompetensi)) stored;
create index pegawai_teks_kompetensi on organisasi.pegawai using gin (instansi_id, teks_kompetensi gin_trgm_ops);
