create schema penugasan;

-- One assignment; its id is that of its dossier. `hasil` stays null while the dossier runs.
create table penugasan.penugasan (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  cara text not null,
  lingkup text not null,
  unit_pemohon_id uuid not null,
  unit_asal_id uuid not null,
  posisi_id uuid not null,
  pegawai_id uuid not null,
  perihal text not null,
  maksud text not null,
  kompetensi text not null,
  ekspektasi text not null,
  mulai date not null,
  selesai date not null,
  dibuat_pada timestamptz not null,
  hasil text,
  primary key (instansi_id, id),
  foreign key (instansi_id, id) references alur.berkas (instansi_id, id),
  foreign key (instansi_id, unit_pemohon_id) references organisasi.unit (instansi_id, id),
  foreign key (instansi_id, unit_asal_id) references organisasi.unit (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai (instansi_id, id),
  check (mulai <= selesai)
);
create index on penugasan.penugasan (instansi_id, dibuat_pada desc, id desc);
create index on penugasan.penugasan (instansi_id, pegawai_id, mulai);
create index on penugasan.penugasan using gin (instansi_id, perihal gin_trgm_ops);
call kernel.pagari('penugasan.penugasan', 'select, insert, update');

-- What somebody is still writing. Only its author sees it.
create table penugasan.konsep (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  akun_id uuid not null,
  isi jsonb not null,
  versi integer not null default 1,
  diubah_pada timestamptz not null,
  primary key (instansi_id, id)
);
create index on penugasan.konsep (instansi_id, akun_id, diubah_pada desc, id desc);
call kernel.pagari('penugasan.konsep');
