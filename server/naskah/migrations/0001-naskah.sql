-- Letters as values, their numbers and their prints. Nothing here is deleted: a letter is cancelled, its number stays spent.
create schema naskah;

-- Number pattern of a series from a day on; `jenis` empty = every kind that no other series names.
create table naskah.pola_nomor (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  seri text not null check (seri <> ''),
  jenis text[] not null default '{}',
  pola text not null check (pola like '%{urut%' and pola like '%{tahun}%'),
  klasifikasi text not null default '',
  sejak date not null,
  sampai date check (sampai >= sejak),
  primary key (instansi_id, id),
  constraint pola_nomor_tunggal exclude using gist (instansi_id with =, seri with =, daterange(sejak, sampai, '[]') with &&)
);
call kernel.pagari('naskah.pola_nomor', 'select, insert, update');

-- One row a series and year; the row lock makes the numbers gapless: they are spent with the letter or not at all.
create table naskah.seri_nomor (
  instansi_id uuid not null references kernel.instansi,
  seri text not null,
  tahun smallint not null,
  terakhir integer not null check (terakhir > 0),
  primary key (instansi_id, seri, tahun)
);
call kernel.pagari('naskah.seri_nomor', 'select, insert, update');

create table naskah.surat (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  berkas_id uuid not null,
  jenis text not null,
  nomor text not null,
  seri text not null,
  urut integer not null,
  tahun smallint not null,
  tanggal date not null,
  hal text not null,
  naskah jsonb not null,
  -- fingerprint of the value at issue: a number edited afterwards no longer matches
  sidik_naskah text not null,
  kode_verifikasi text not null check (kode_verifikasi ~ '^[0-9a-z]{26}$'),
  sidik text check (sidik ~ '^[0-9a-f]{64}$'),
  status text not null default 'terbit' check (status in ('terbit', 'batal')),
  alasan_batal text check ((status = 'batal') = (alasan_batal is not null)),
  penanda_tangan_id uuid not null,
  dibuat_pada timestamptz not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, penanda_tangan_id) references organisasi.posisi,
  constraint surat_urut_tunggal unique (instansi_id, seri, tahun, urut),
  constraint surat_nomor_tunggal unique (instansi_id, nomor),
  constraint surat_kode_tunggal unique (instansi_id, kode_verifikasi)
);
create index on naskah.surat (instansi_id, berkas_id, dibuat_pada);
create index on naskah.surat (instansi_id, tanggal desc, id desc);
create index on naskah.surat (instansi_id, jenis, tanggal desc, id desc);
create index surat_cari on naskah.surat using gin (instansi_id, (nomor || ' ' || hal) gin_trgm_ops);
-- the two doors that know no agency: the public verification and the printing round
create index surat_kode on naskah.surat (kode_verifikasi);
create index surat_belum_dicetak on naskah.surat (dibuat_pada) where sidik is null;
call kernel.pagari('naskah.surat', 'select, insert');
grant update (sidik, status, alasan_batal) on naskah.surat to lincah_app;

create table naskah.cetakan (
  instansi_id uuid not null,
  surat_id uuid not null,
  pdf bytea not null,
  primary key (instansi_id, surat_id),
  foreign key (instansi_id, surat_id) references naskah.surat
);
call kernel.pagari('naskah.cetakan', 'select, insert');

create table naskah.tembusan (
  instansi_id uuid not null,
  surat_id uuid not null,
  posisi_id uuid not null,
  dibaca_pada timestamptz,
  primary key (instansi_id, surat_id, posisi_id),
  foreign key (instansi_id, surat_id) references naskah.surat,
  foreign key (instansi_id, posisi_id) references organisasi.posisi
);
create index on naskah.tembusan (instansi_id, posisi_id);
call kernel.pagari('naskah.tembusan', 'select, insert');
grant update (dibaca_pada) on naskah.tembusan to lincah_app;

-- The two functions below look across agencies as the owner of the tables, who is fenced in as well; the door is read-only.
do $$ begin
  execute format('create policy pemilik on naskah.surat for select to %I using (true)', current_user);
  execute format('create policy pemilik on naskah.cetakan for select to %I using (true)', current_user);
end $$;

-- Least metadata for whoever holds the code. `utuh` is false when the value, its columns or the stored file were changed.
create function naskah.verifikasi(kode text)
returns table (nomor text, tanggal date, jabatan text, nama text, status text, sidik text, utuh boolean)
language sql stable security definer set search_path = pg_catalog
as $$
  select s.nomor, s.tanggal,
    concat_ws(' ', s.naskah #>> '{tandaTangan,sebutan}', s.naskah #>> '{tandaTangan,jabatan}'),
    s.naskah #>> '{tandaTangan,nama}', s.status, s.sidik,
    s.sidik_naskah = encode(sha256(convert_to(s.naskah::text, 'UTF8')), 'hex')
      and s.naskah ->> 'nomor' = s.nomor
      and s.naskah ->> 'tanggal' = s.tanggal::text
      and s.naskah ->> 'kodeVerifikasi' = s.kode_verifikasi
      and coalesce(encode(sha256(c.pdf), 'hex') = s.sidik, s.sidik is null and c.pdf is null)
  from naskah.surat s
  left join naskah.cetakan c on c.instansi_id = s.instansi_id and c.surat_id = s.id
  where s.kode_verifikasi = kode
$$;
revoke all on function naskah.verifikasi(text) from public;
grant execute on function naskah.verifikasi(text) to lincah_app;

-- Letters that still wait for their print, oldest first: for the printing round, which then works agency by agency.
create function naskah.belum_dicetak(batas integer)
returns table (instansi_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select s.instansi_id, s.id from naskah.surat s where s.sidik is null order by s.dibuat_pada limit batas
$$;
revoke all on function naskah.belum_dicetak(integer) from public;
