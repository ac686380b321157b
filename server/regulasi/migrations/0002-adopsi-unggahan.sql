-- Who adopted what and why, adoptions taken back before their day, folders that an agency uploaded, and trials of another
-- regulation on the agency's dossiers. An uploaded regulation is named by its id and the hash of its content.
alter table regulasi.adopsi
  drop constraint adopsi_peraturan_check,
  add constraint adopsi_peraturan_check check (peraturan ~ '^[a-z0-9][a-z0-9-]*(@[0-9a-f]{16})?$'),
  add column percobaan boolean not null default false,
  add column alasan text not null default '',
  add column oleh uuid,
  add column oleh_nama text,
  add column pada timestamptz;
grant delete on regulasi.adopsi to lincah_app;

create table regulasi.adopsi_ditarik (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  peraturan text not null,
  sejak date not null,
  oleh_nama text,
  pada timestamptz,
  ditarik_oleh uuid not null,
  ditarik_nama text not null,
  ditarik_pada timestamptz not null,
  alasan text not null,
  primary key (instansi_id, id)
);
call kernel.pagari('regulasi.adopsi_ditarik', 'select, insert');

create table regulasi.unggahan (
  instansi_id uuid not null references kernel.instansi,
  kunci text not null check (kunci ~ '^[a-z0-9][a-z0-9-]*@[0-9a-f]{16}$'),
  peraturan text not null,
  versi integer not null,
  induk text,
  judul jsonb not null,
  nomor text not null,
  status text not null check (status in ('berlaku', 'rancangan')),
  jumlah_berkas integer not null,
  oleh uuid not null,
  oleh_nama text not null,
  pada timestamptz not null,
  primary key (instansi_id, kunci),
  unique (instansi_id, peraturan, versi)
);
call kernel.pagari('regulasi.unggahan', 'select, insert'); -- a version that a dossier may stand on never changes

create table regulasi.berkas_unggahan (
  instansi_id uuid not null,
  kunci text not null,
  jalur text not null,
  isi text not null,
  primary key (instansi_id, kunci, jalur),
  foreign key (instansi_id, kunci) references regulasi.unggahan
);
call kernel.pagari('regulasi.berkas_unggahan', 'select, insert');

-- Which agencies uploaded, and how often: for work that belongs to no request.
create function regulasi.jumlah_unggahan() returns table (instansi_id uuid, jumlah bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select instansi_id, count(*) from regulasi.unggahan group by instansi_id
$$;
alter table regulasi.unggahan no force row level security;
revoke execute on function regulasi.jumlah_unggahan from public;

create table regulasi.uji_coba (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  peraturan text not null,
  termasuk_selesai boolean not null,
  jumlah integer not null,
  diuji integer not null default 0,
  hitungan jsonb not null,
  keadaan text not null check (keadaan in ('berjalan', 'selesai', 'dihentikan', 'gagal')),
  oleh uuid not null,
  oleh_nama text not null,
  pada timestamptz not null,
  detak timestamptz not null, -- last sign of life of the process that runs it
  selesai_pada timestamptz,
  primary key (instansi_id, id)
);
create index on regulasi.uji_coba (instansi_id, pada desc, id desc);
-- one at a time for an agency, whichever process runs it
create unique index uji_coba_satu_berjalan on regulasi.uji_coba (instansi_id) where keadaan = 'berjalan';
call kernel.pagari('regulasi.uji_coba', 'select, insert, update');

create table regulasi.uji_coba_berkas (
  instansi_id uuid not null,
  uji_coba_id uuid not null,
  berkas_id uuid not null,
  putusan text not null check (putusan in ('ditolak', 'diperingatkan', 'berbeda', 'tak-teruji', 'sama')),
  peraturan text not null, -- that the dossier runs under
  alur_id text not null,
  perihal text not null,
  dibuka_pada timestamptz not null,
  jenis text[] not null,
  aturan text[] not null,
  butir jsonb not null,
  primary key (instansi_id, uji_coba_id, berkas_id),
  foreign key (instansi_id, uji_coba_id) references regulasi.uji_coba
);
create index on regulasi.uji_coba_berkas (instansi_id, uji_coba_id, putusan, berkas_id);
call kernel.pagari('regulasi.uji_coba_berkas', 'select, insert');
