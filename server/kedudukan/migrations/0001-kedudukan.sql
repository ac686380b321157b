create schema kedudukan;

-- A proposal; its id is that of its dossier. `hasil` stays null while the dossier runs; `ditetapkan_pada` is the moment of
-- the decree, which comes before the end: everybody named still receives it.
create table kedudukan.usul (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  unit_id uuid not null,
  sejak date not null,
  dasar_kompetensi text not null,
  beban_kerja text not null,
  dasar_pengecualian text not null default '',
  dibuat_pada timestamptz not null,
  ditetapkan_pada timestamptz,
  berlaku_sejak date,
  hasil text,
  primary key (instansi_id, id),
  foreign key (instansi_id, id) references alur.berkas (instansi_id, id),
  foreign key (instansi_id, unit_id) references organisasi.unit (instansi_id, id)
);
create index on kedudukan.usul (instansi_id, dibuat_pada desc, id desc);
create index on kedudukan.usul (instansi_id, unit_id);
call kernel.pagari('kedudukan.usul', 'select, insert, update');

-- Who is proposed to stand under whom. Without `posisi_id`: everybody of the unit whom no other row names.
create table kedudukan.butir (
  instansi_id uuid not null references kernel.instansi,
  usul_id uuid not null,
  urut smallint not null,
  posisi_id uuid,
  penilai_id uuid not null check (penilai_id <> posisi_id),
  penilai_lama_id uuid,
  varian text,
  delegasi text check (delegasi <> ''),
  primary key (instansi_id, usul_id, urut),
  foreign key (instansi_id, usul_id) references kedudukan.usul (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi (instansi_id, id),
  foreign key (instansi_id, penilai_id) references organisasi.posisi (instansi_id, id)
);
create index on kedudukan.butir (instansi_id, posisi_id);
call kernel.pagari('kedudukan.butir', 'select, insert');

-- What somebody is still writing. Only its author sees it.
create table kedudukan.konsep (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  akun_id uuid not null,
  unit_id uuid not null,
  isi jsonb not null,
  versi integer not null default 1,
  diubah_pada timestamptz not null,
  primary key (instansi_id, id)
);
create index on kedudukan.konsep (instansi_id, akun_id, diubah_pada desc, id desc);
call kernel.pagari('kedudukan.konsep');

-- "My superior on record is the wrong one", by the person concerned, and what became of it.
create table kedudukan.laporan (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  pelapor_id uuid not null,
  posisi_id uuid not null,
  unit_id uuid not null,
  penilai_kini_id uuid,
  penilai_seharusnya_id uuid not null,
  alasan text not null check (alasan <> ''),
  dibuat_pada timestamptz not null,
  keadaan text not null default 'masuk' check (keadaan in ('masuk', 'diperbaiki', 'diteruskan', 'diusulkan', 'ditolak')),
  jawaban text,
  penilai_benar_id uuid,
  berlaku_sejak date,
  usul_id uuid,
  dijawab_oleh uuid,
  dijawab_pada timestamptz,
  primary key (instansi_id, id),
  foreign key (instansi_id, pelapor_id) references organisasi.pegawai (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi (instansi_id, id),
  foreign key (instansi_id, unit_id) references organisasi.unit (instansi_id, id),
  foreign key (instansi_id, penilai_kini_id) references organisasi.posisi (instansi_id, id),
  foreign key (instansi_id, penilai_seharusnya_id) references organisasi.posisi (instansi_id, id),
  foreign key (instansi_id, usul_id) references kedudukan.usul (instansi_id, id),
  foreign key (instansi_id, dijawab_oleh) references organisasi.pegawai (instansi_id, id),
  check ((keadaan = 'masuk') = (dijawab_pada is null))
);
create index on kedudukan.laporan (instansi_id, keadaan, dibuat_pada, id);
create index on kedudukan.laporan (instansi_id, pelapor_id, dibuat_pada);
create unique index laporan_menunggu on kedudukan.laporan (instansi_id, posisi_id) where keadaan = 'masuk';
call kernel.pagari('kedudukan.laporan', 'select, insert, update');
