-- What an office is told: an act on its desk, a decision on its dossier, a letter, a copy, a deadline. Reminders were the first
-- kind. A row belongs to the office; who reads it is whoever holds the office then.
alter table alur.ingatan rename to pemberitahuan;
alter table alur.pemberitahuan
  drop constraint ingatan_jenis_check,
  drop constraint ingatan_check,
  add column urut bigint generated always as identity,
  add column surel_pada timestamptz,
  add constraint pemberitahuan_jenis_check
    check (jenis in ('tindakan', 'putusan', 'surat', 'tembusan', 'pengingat', 'eskalasi'));
update alur.pemberitahuan set surel_pada = pada;

-- an act done again tells nobody twice
create unique index pemberitahuan_sekali on alur.pemberitahuan (instansi_id, tindakan_id, posisi_id, jenis)
  where pewaktu_id is null and tindakan_id is not null;
create index pemberitahuan_belum_dibaca on alur.pemberitahuan (instansi_id, posisi_id, pada desc, id desc) where dibaca_pada is null;
create index pemberitahuan_belum_disurati on alur.pemberitahuan (instansi_id, posisi_id) where surel_pada is null;
create index pemberitahuan_lama on alur.pemberitahuan (instansi_id, pada);
grant delete on alur.pemberitahuan to lincah_app; -- old ones are tidied away

-- Where a person wants to be told; without a row, as the program thinks best. Times are minutes of the day.
create table alur.setelan_pemberitahuan (
  instansi_id uuid not null,
  pegawai_id uuid not null,
  layar text[] not null,
  segera text[] not null,
  ringkasan text[] not null,
  jam_ringkasan smallint not null check (jam_ringkasan between 0 and 1439),
  hening_mulai smallint check (hening_mulai between 0 and 1439),
  hening_sampai smallint check (hening_sampai between 0 and 1439),
  diubah_pada timestamptz not null,
  primary key (instansi_id, pegawai_id),
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai,
  check ((hening_mulai is null) = (hening_sampai is null))
);
call kernel.pagari('alur.setelan_pemberitahuan', 'select, insert, update');
