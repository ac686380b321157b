-- A dossier of two agencies that goes on from an earlier one of the same two: it leads to that agency without an address (ADR 0013).
alter table alur.berkas
  add column lanjutan_dari uuid,
  add unique (instansi_id, id, mitra_id),
  -- it can lead nowhere but where the earlier one leads
  add foreign key (instansi_id, lanjutan_dari, mitra_id) references alur.berkas (instansi_id, id, mitra_id),
  add check (lanjutan_dari is null or mitra_id is not null);

do $$
declare nama text;
begin
  select conname into strict nama from pg_constraint
  where conrelid = 'alur.berkas'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%mitra_alamat IS NOT NULL%';
  execute format('alter table alur.berkas drop constraint %I', nama);
end $$;
alter table alur.berkas
  add check ((mitra_alamat is not null) = (sisi is not distinct from 'pemohon' and lanjutan_dari is null));
create index on alur.berkas (instansi_id, lanjutan_dari) where lanjutan_dari is not null;
