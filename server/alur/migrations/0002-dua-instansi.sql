-- A dossier of two agencies: one row in each, under one id, each with its own part (ADR 0013). `mitra_*` is the other
-- agency; `sisi` is whose row this is: the requesting agency's or its guest's.
alter table alur.berkas
  add column sisi text check (sisi in ('pemohon', 'tamu')),
  add column mitra_id uuid references kernel.instansi,
  add column mitra_nama text,
  add column mitra_alamat uuid,
  alter column pemohon_id drop not null,
  alter column dibuka_oleh drop not null,
  -- no row leads to an agency but one that opened an address
  add foreign key (mitra_id, mitra_alamat) references organisasi.alamat,
  add check ((sisi is null) = (mitra_id is null) and (sisi is null) = (mitra_nama is null)),
  add check ((sisi is not distinct from 'pemohon') = (mitra_alamat is not null)),
  add check (sisi is not distinct from 'tamu' or (pemohon_id is not null and dibuka_oleh is not null));

-- Steps that the other side took: which task and when, not what was answered.
create table alur.langkah_mitra (
  instansi_id uuid not null,
  id uuid not null,
  berkas_id uuid not null,
  tugas text not null,
  pada timestamptz not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, berkas_id) references alur.berkas
);
create index on alur.langkah_mitra (instansi_id, berkas_id, pada);
call kernel.pagari('alur.langkah_mitra', 'select, insert');

-- A deadline at the other side also tells an office here: then the act and its clock stand there.
alter table alur.ingatan
  alter column tindakan_id drop not null,
  alter column pewaktu_id drop not null,
  add column tugas text,
  add check (num_nulls(tindakan_id, pewaktu_id, tugas) in (1, 2) and (tugas is null) = (tindakan_id is not null));

-- One step at a time on a dossier, on whichever side: both rows have one lock.
create function alur.kunci_berkas(p_berkas uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('alur.berkas/' || p_berkas::text, 0))
$$;

-- The one passage to the other agency: from a row that names it, and not to a row that does not point back.
create function alur.menyeberang(p_berkas uuid) returns uuid language plpgsql as $$
declare asal uuid := kernel.instansi_kini(); tujuan uuid;
begin
  select b.mitra_id into tujuan from alur.berkas b where b.instansi_id = asal and b.id = p_berkas;
  if tujuan is null then raise exception 'berkas % tidak bersama instansi lain', p_berkas; end if;
  perform set_config('lincah.instansi', tujuan::text, true);
  if exists (select from alur.berkas b where b.instansi_id = tujuan and b.id = p_berkas and b.mitra_id is distinct from asal)
    then raise exception 'berkas % bukan pasangannya', p_berkas; end if;
  return tujuan;
end $$;
grant execute on function alur.kunci_berkas(uuid), alur.menyeberang(uuid) to lincah_app;

-- A task of several people is one open act for each of them.
drop index alur.tindakan_satu_terbuka;
create unique index tindakan_satu_terbuka on alur.tindakan (instansi_id, berkas_id, tugas, posisi_id) where ditutup_pada is null;
