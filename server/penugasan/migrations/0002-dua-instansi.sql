-- An assignment of two agencies stands in both: each knows its own unit and people, and of the other side what it was told.
alter table penugasan.penugasan
  alter column unit_pemohon_id drop not null,
  alter column unit_asal_id drop not null,
  alter column posisi_id drop not null,
  alter column pegawai_id drop not null,
  add column kebutuhan jsonb, -- how many people, of what grade
  add column pemohon_luar jsonb, -- the guest's row: the requester as her letters name her
  add check (lingkup = 'lintas-instansi' or num_nulls(unit_pemohon_id, unit_asal_id, posisi_id, pegawai_id) = 0),
  add check ((kebutuhan is null) = (lingkup <> 'lintas-instansi'));

-- The people named for it. The requester's row holds their names as told, without leading to anybody.
create table penugasan.peserta (
  instansi_id uuid not null,
  penugasan_id uuid not null,
  urut smallint not null,
  posisi_id uuid,
  pegawai_id uuid,
  nama text not null,
  nip text not null,
  pangkat text not null,
  jabatan text not null,
  unit text not null,
  primary key (instansi_id, penugasan_id, urut),
  foreign key (instansi_id, penugasan_id) references penugasan.penugasan,
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai
);
create index on penugasan.peserta (instansi_id, pegawai_id);
call kernel.pagari('penugasan.peserta');
