-- Classes and filing codes of letters, numbers put aside for paper days, letters written on paper: the book of numbers.
alter table naskah.surat
  add column sifat text not null default 'biasa' check (sifat in ('biasa', 'terbatas', 'rahasia', 'sangat-rahasia')),
  add column derajat text not null default 'biasa' check (derajat in ('biasa', 'segera', 'sangat-segera')),
  add column klasifikasi text not null default '';
alter table naskah.surat_masuk
  add column sifat text not null default 'biasa',
  add column derajat text not null default 'biasa',
  add column klasifikasi text not null default '';
create index surat_seri on naskah.surat (instansi_id, seri, tahun, tanggal desc);

create or replace view naskah.arsip with (security_invoker = true) as
  select instansi_id, id, berkas_id, null::text as asal, jenis, nomor, urut, tahun, tanggal, hal, naskah, sidik_naskah, sidik,
    kode_verifikasi, status, alasan_batal, dibuat_pada, sifat, derajat, klasifikasi, penanda_tangan_id from naskah.surat
  union all
  select instansi_id, id, berkas_id, asal, jenis, nomor, urut, tahun, tanggal, hal, naskah, sidik_naskah, null, kode_verifikasi,
    'terbit', null, dibuat_pada, sifat, derajat, klasifikasi, null from naskah.surat_masuk;

-- Who is party to a secret letter besides its signatory and those it is copied to; nobody else reads it.
create table naskah.pihak_surat (
  instansi_id uuid not null,
  surat_id uuid not null,
  posisi_id uuid not null,
  primary key (instansi_id, surat_id, posisi_id),
  foreign key (instansi_id, surat_id) references naskah.surat,
  foreign key (instansi_id, posisi_id) references organisasi.posisi
);
create index on naskah.pihak_surat (instansi_id, posisi_id);
call kernel.pagari('naskah.pihak_surat', 'select, insert');

-- Filing codes of the agency, each from a day on, perhaps to a day.
create table naskah.klasifikasi (
  instansi_id uuid not null references kernel.instansi,
  kode text not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,29}$'),
  arti text not null check (arti <> ''),
  sejak date not null,
  sampai date check (sampai >= sejak),
  primary key (instansi_id, kode)
);
call kernel.pagari('naskah.klasifikasi', 'select, insert, update');

-- What letters of a kind are classed as from a day on, unless their writer chooses otherwise.
create table naskah.ciri_jenis (
  instansi_id uuid not null references kernel.instansi,
  jenis text not null,
  sejak date not null,
  sifat text not null check (sifat in ('biasa', 'terbatas', 'rahasia', 'sangat-rahasia')),
  derajat text not null check (derajat in ('biasa', 'segera', 'sangat-segera')),
  -- null: the code of its number pattern
  klasifikasi text,
  primary key (instansi_id, jenis, sejak),
  foreign key (instansi_id, klasifikasi) references naskah.klasifikasi
);
call kernel.pagari('naskah.ciri_jenis', 'select, insert, update');

-- What those who act on a dossier chose for its letters from now on; an empty field: as the kind has it.
create table naskah.ciri_berkas (
  instansi_id uuid not null references kernel.instansi,
  berkas_id uuid not null,
  sifat text check (sifat in ('biasa', 'terbatas', 'rahasia', 'sangat-rahasia')),
  derajat text check (derajat in ('biasa', 'segera', 'sangat-segera')),
  klasifikasi text,
  oleh uuid not null,
  pada timestamptz not null,
  primary key (instansi_id, berkas_id),
  foreign key (instansi_id, klasifikasi) references naskah.klasifikasi,
  foreign key (instansi_id, oleh) references organisasi.pegawai
);
call kernel.pagari('naskah.ciri_berkas', 'select, insert, update');

-- Numbers of a series put aside for the paper letters of one day.
create table naskah.blok_nomor (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  seri text not null,
  tahun smallint not null,
  dari integer not null check (dari > 0),
  sampai integer not null check (sampai >= dari),
  hari date not null,
  alasan text not null check (alasan <> ''),
  oleh uuid not null,
  oleh_nama text not null,
  pada timestamptz not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  constraint blok_terpisah exclude using gist
    (instansi_id with =, seri with =, tahun with =, int4range(dari, sampai, '[]') with &&)
);
create index on naskah.blok_nomor (instansi_id, hari desc);
call kernel.pagari('naskah.blok_nomor', 'select, insert');

-- Numbers of a block that no letter took.
create table naskah.nomor_ditutup (
  instansi_id uuid not null,
  blok_id uuid not null,
  urut integer not null,
  alasan text not null check (alasan <> ''),
  oleh uuid not null,
  oleh_nama text not null,
  pada timestamptz not null,
  primary key (instansi_id, blok_id, urut),
  foreign key (instansi_id, blok_id) references naskah.blok_nomor,
  foreign key (instansi_id, oleh) references organisasi.pegawai
);
call kernel.pagari('naskah.nomor_ditutup', 'select, insert');

-- Letters written on paper, entered later with their scan.
create table naskah.surat_kertas (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  blok_id uuid,
  seri text not null,
  tahun smallint not null,
  urut integer not null,
  nomor text not null,
  tanggal date not null,
  hal text not null,
  kepada text not null,
  penanda_tangan text not null,
  sifat text not null check (sifat in ('biasa', 'terbatas', 'rahasia', 'sangat-rahasia')),
  derajat text not null check (derajat in ('biasa', 'segera', 'sangat-segera')),
  klasifikasi text not null,
  -- why its date lies before the day it was entered, outside of a block
  alasan_mundur text,
  oleh uuid not null,
  oleh_nama text not null,
  dibuat_pada timestamptz not null,
  sidik text check (sidik ~ '^[0-9a-f]{64}$'),
  jenis_berkas text check (jenis_berkas in ('application/pdf', 'image/png', 'image/jpeg')),
  primary key (instansi_id, id),
  foreign key (instansi_id, blok_id) references naskah.blok_nomor,
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  constraint surat_kertas_urut_tunggal unique (instansi_id, seri, tahun, urut),
  constraint surat_kertas_nomor_tunggal unique (instansi_id, nomor),
  check ((sidik is null) = (jenis_berkas is null))
);
create index on naskah.surat_kertas (instansi_id, blok_id);
call kernel.pagari('naskah.surat_kertas', 'select, insert');
grant update (sidik, jenis_berkas) on naskah.surat_kertas to lincah_app;

create table naskah.pindaian_kertas (
  instansi_id uuid not null,
  surat_id uuid not null,
  isi bytea not null,
  primary key (instansi_id, surat_id),
  foreign key (instansi_id, surat_id) references naskah.surat_kertas
);
call kernel.pagari('naskah.pindaian_kertas', 'select, insert');

-- How many working days the date of a paper letter may lie back.
create table naskah.setelan_agenda (
  instansi_id uuid primary key references kernel.instansi,
  mundur_hari_kerja smallint not null default 0 check (mundur_hari_kerja between 0 and 10),
  diubah_pada timestamptz not null
);
call kernel.pagari('naskah.setelan_agenda', 'select, insert, update');
