-- An import from the file read to the day it is applied and, while nothing stands on it, taken back.
create table organisasi.impor (
  instansi_id uuid not null,
  id uuid not null,
  keadaan text not null check (keadaan in
    ('dibaca', 'dipetakan', 'bertemuan', 'siap', 'diterapkan', 'diurungkan', 'gagal', 'diganti')),
  langkah text,
  sumber text not null,
  sidik text not null,
  berlaku date not null,
  hilang jsonb not null,
  jumlah jsonb not null default '{}',
  temuan jsonb not null default '{"jumlah": 0, "butir": []}',
  kepala jsonb not null default '[]',
  oleh uuid not null,
  oleh_nama text not null,
  pada timestamptz not null,
  detak timestamptz not null,
  diterapkan_pada timestamptz,
  diurungkan_pada timestamptz,
  primary key (instansi_id, id)
);
create index on organisasi.impor (instansi_id, pada);
call kernel.pagari('organisasi.impor');

create table organisasi.impor_beda (
  instansi_id uuid not null,
  impor_id uuid not null,
  urut integer not null,
  lembar text not null,
  jenis text not null check (jenis in ('baru', 'berubah', 'pindah', 'hilang')),
  kunci text not null,
  sebutan text not null,
  baris integer,
  bidang text[] not null,
  lama jsonb,
  baru jsonb,
  objek uuid,     -- the row that changes or ends
  pengganti uuid, -- the row that begins
  sebelum jsonb,  -- that row before it was applied
  sesudah jsonb,  -- and after
  primary key (instansi_id, impor_id, urut),
  foreign key (instansi_id, impor_id) references organisasi.impor on delete cascade
);
create index on organisasi.impor_beda (instansi_id, impor_id, lembar, jenis);
call kernel.pagari('organisasi.impor_beda');

-- Which field a header of this agency's files means; null: none, leave the column.
create table organisasi.impor_judul (
  instansi_id uuid not null references kernel.instansi,
  lembar text not null,
  judul text not null,
  bidang text,
  primary key (instansi_id, lembar, judul)
);
call kernel.pagari('organisasi.impor_judul');
