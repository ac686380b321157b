-- The structure of an agency over time. `sampai` is the last day that counts; null = still in force.
create extension if not exists btree_gist;

create schema organisasi;

-- Under row-level security only leakproof functions may drive an index. These two compare trigrams and raise nothing
-- that tells of a row; without the right to mark them the search stays correct and only gets slower.
do $$ begin
  alter function similarity_op(text, text) leakproof;
  alter function word_similarity_commutator_op(text, text) leakproof;
exception when insufficient_privilege then null;
end $$;

create table organisasi.unit (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  kode text not null check (kode <> ''),
  nama text not null check (nama <> ''),
  jenis text not null,
  induk_id uuid check (induk_id <> id),
  urutan integer not null default 0,
  sejak date not null,
  sampai date check (sampai >= sejak),
  primary key (instansi_id, id),
  foreign key (instansi_id, induk_id) references organisasi.unit deferrable initially deferred,
  constraint unit_kode_tunggal exclude using gist (instansi_id with =, kode with =, daterange(sejak, sampai, '[]') with &&)
);
create index on organisasi.unit (instansi_id, induk_id);
call kernel.pagari('organisasi.unit');

create table organisasi.posisi (
  instansi_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  nama text not null check (nama <> ''),
  jenis text not null check (jenis in
    ('jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas', 'fungsional', 'pelaksana')),
  jenjang text,
  kelas smallint check (kelas between 1 and 17),
  pimpinan boolean not null default false,
  sejak date not null,
  sampai date check (sampai >= sejak),
  primary key (instansi_id, id),
  foreign key (instansi_id, unit_id) references organisasi.unit,
  constraint posisi_pimpinan_tunggal
    exclude using gist (instansi_id with =, unit_id with =, daterange(sejak, sampai, '[]') with &&) where (pimpinan)
);
create index on organisasi.posisi (instansi_id, unit_id);
call kernel.pagari('organisasi.posisi');

create table organisasi.pegawai (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  nip text not null check (nip ~ '^[0-9]{18}$'),
  nama text not null check (nama <> ''),
  gelar_depan text,
  gelar_belakang text,
  status text not null check (status in ('PNS', 'PPPK')),
  golongan text,
  pendidikan text,
  email text,
  kompetensi text[] not null default '{}',
  primary key (instansi_id, id),
  constraint pegawai_nip_tunggal unique (instansi_id, nip)
);
create index pegawai_urut on organisasi.pegawai (instansi_id, nama, id);
create index pegawai_nama on organisasi.pegawai using gin (instansi_id, nama gin_trgm_ops);
create index pegawai_kompetensi on organisasi.pegawai using gin (instansi_id, kompetensi);
call kernel.pagari('organisasi.pegawai');

create table organisasi.pemangku (
  instansi_id uuid not null,
  id uuid not null,
  posisi_id uuid not null,
  pegawai_id uuid not null,
  sebagai text not null check (sebagai in ('definitif', 'plt', 'plh')),
  mandat text,
  sejak date not null,
  sampai date check (sampai >= sejak),
  primary key (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai,
  constraint pemangku_mandat_tertulis check (sebagai = 'definitif' or coalesce(mandat, '') <> ''),
  -- one holder of each title at a time: two definitive officials, two Plt or two Plh of one post cannot be
  constraint pemangku_tunggal
    exclude using gist (instansi_id with =, posisi_id with =, sebagai with =, daterange(sejak, sampai, '[]') with &&)
);
create index on organisasi.pemangku (instansi_id, pegawai_id, sejak);
create index on organisasi.pemangku (instansi_id, posisi_id, sejak);
call kernel.pagari('organisasi.pemangku');

create table organisasi.kedudukan (
  instansi_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  posisi_id uuid,
  penilai_id uuid not null check (penilai_id <> posisi_id),
  varian text,
  sejak date not null,
  sampai date check (sampai >= sejak),
  primary key (instansi_id, id),
  foreign key (instansi_id, unit_id) references organisasi.unit,
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, penilai_id) references organisasi.posisi,
  constraint kedudukan_tunggal exclude using gist
    (instansi_id with =, (coalesce(posisi_id, unit_id)) with =, daterange(sejak, sampai, '[]') with &&)
);
create index on organisasi.kedudukan (instansi_id, unit_id);
create index on organisasi.kedudukan (instansi_id, penilai_id);
call kernel.pagari('organisasi.kedudukan');
