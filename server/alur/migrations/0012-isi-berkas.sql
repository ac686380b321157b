-- What people add to a dossier, and who looked at it. All of it belongs to one side of a dossier of two agencies (ADR 0013).

-- Notes stay for ever; a later note may correct one's own, once.
create table alur.catatan (
  instansi_id uuid not null,
  id uuid not null,
  berkas_id uuid not null,
  posisi_id uuid not null,
  sebagai text not null check (sebagai in ('definitif', 'plt', 'plh')),
  oleh uuid not null,
  isi text not null check (length(isi) between 1 and 4000),
  memperbaiki_id uuid,
  pada timestamptz not null,
  urut bigint not null default nextval('alur.urut_tindakan'),
  primary key (instansi_id, id),
  unique (instansi_id, memperbaiki_id),
  foreign key (instansi_id, berkas_id) references alur.berkas,
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  foreign key (instansi_id, memperbaiki_id) references alur.catatan
);
create index on alur.catatan (instansi_id, berkas_id, urut desc);
call kernel.pagari('alur.catatan', 'select, insert');

-- Files that somebody attached. One that was taken back keeps its row: name, fingerprint, who, why; its content is gone.
create table alur.lampiran (
  instansi_id uuid not null,
  id uuid not null,
  berkas_id uuid not null,
  posisi_id uuid not null,
  sebagai text not null check (sebagai in ('definitif', 'plt', 'plh')),
  oleh uuid not null,
  nama text not null check (length(nama) between 1 and 200),
  jenis text not null,
  ukuran integer not null check (ukuran > 0),
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  -- whether a virus scanner looked at it; no scanner is set up: false
  dipindai boolean not null,
  pada timestamptz not null,
  -- from the same row of numbers as acts: tells which decisions came after it
  urut bigint not null default nextval('alur.urut_tindakan'),
  dicabut_pada timestamptz,
  alasan_cabut text,
  primary key (instansi_id, id),
  foreign key (instansi_id, berkas_id) references alur.berkas,
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  check ((dicabut_pada is null) = (alasan_cabut is null))
);
create index on alur.lampiran (instansi_id, berkas_id, urut desc);
-- sent twice, kept once
create unique index lampiran_tunggal on alur.lampiran (instansi_id, berkas_id, sidik) where dicabut_pada is null;
call kernel.pagari('alur.lampiran', 'select, insert');
grant update (dicabut_pada, alasan_cabut) on alur.lampiran to lincah_app;

-- The content in pieces, so that a large file is never whole in memory on its way out.
create table alur.lampiran_isi (
  instansi_id uuid not null,
  lampiran_id uuid not null,
  urut integer not null,
  isi bytea not null,
  primary key (instansi_id, lampiran_id, urut),
  foreign key (instansi_id, lampiran_id) references alur.lampiran
);
call kernel.pagari('alur.lampiran_isi', 'select, insert, delete');

-- First and last look of a person in an office at a dossier (`benda` = its id) or at a letter of it.
create table alur.dilihat (
  instansi_id uuid not null,
  berkas_id uuid not null,
  benda_id uuid not null,
  posisi_id uuid not null,
  pegawai_id uuid not null,
  sebagai text not null check (sebagai in ('definitif', 'plt', 'plh', 'auditor')),
  pertama timestamptz not null,
  terakhir timestamptz not null,
  primary key (instansi_id, berkas_id, benda_id, posisi_id, pegawai_id),
  foreign key (instansi_id, berkas_id) references alur.berkas,
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai
);
call kernel.pagari('alur.dilihat', 'select, insert');
grant update (terakhir, sebagai) on alur.dilihat to lincah_app;

-- How long finished dossiers of a flow took, and which dossiers speak of the same. Columns of their own: behind the walls
-- an expression does not lead an index.
alter table alur.berkas
  add column pokok_pegawai text generated always as (pokok ->> 'pegawai') stored,
  add column sidik_perihal text generated always as (md5(lower(perihal))) stored;
create index berkas_selesai on alur.berkas (instansi_id, alur_id, selesai_pada desc) where selesai_pada is not null;
create index berkas_pemohon on alur.berkas (instansi_id, pemohon_id, pokok_pegawai, dibuka_pada desc);
create index berkas_sehal on alur.berkas (instansi_id, sidik_perihal, dibuka_pada desc);
