-- A change of a running assignment, or its closing report; its id is that of its own dossier. What stood before is kept.
create table penugasan.perubahan (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  penugasan_id uuid not null,
  jenis text not null check (jenis in ('perpanjangan', 'pengakhiran', 'penggantian', 'laporan-akhir')),
  pengusul text not null check (pengusul in ('pemilik', 'asal')),
  hari date not null, -- the day proposed: a new last day, or a successor's first one
  alasan text not null,
  pengganti_posisi_id uuid,
  pengganti_id uuid,
  mulai_lama date not null,
  selesai_lama date not null,
  posisi_lama_id uuid,
  pegawai_lama_id uuid,
  tulisan jsonb, -- the handover note, or the report
  dibuat_pada timestamptz not null,
  hasil text,
  berlaku date, -- the day that counts once it is decided
  primary key (instansi_id, id),
  foreign key (instansi_id, id) references alur.berkas (instansi_id, id),
  foreign key (instansi_id, penugasan_id) references penugasan.penugasan (instansi_id, id),
  foreign key (instansi_id, pengganti_posisi_id) references organisasi.posisi (instansi_id, id),
  foreign key (instansi_id, pengganti_id) references organisasi.pegawai (instansi_id, id),
  foreign key (instansi_id, posisi_lama_id) references organisasi.posisi (instansi_id, id),
  foreign key (instansi_id, pegawai_lama_id) references organisasi.pegawai (instansi_id, id)
);
create index on penugasan.perubahan (instansi_id, penugasan_id, dibuat_pada desc, id desc);
create index on penugasan.perubahan (instansi_id, pegawai_lama_id) where jenis = 'penggantian';
-- one change at a time, and one report of each person
create unique index on penugasan.perubahan (instansi_id, penugasan_id) where hasil is null and jenis <> 'laporan-akhir';
create unique index on penugasan.perubahan (instansi_id, penugasan_id, pegawai_lama_id) where hasil is null and jenis = 'laporan-akhir';
call kernel.pagari('penugasan.perubahan', 'select, insert, update');

alter table penugasan.penugasan add column pegawai_sejak date; -- a successor's first day; null: the first day of the period
-- what ends soon, or has ended without a report
create index on penugasan.penugasan (instansi_id, selesai, id) where hasil = 'diterima';
