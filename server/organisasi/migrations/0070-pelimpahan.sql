-- Letters by which an office lets one below it sign in its name (a.n., u.b.). The office answers for what is signed so.
create table organisasi.pelimpahan (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  pemberi_id uuid not null,
  penerima_id uuid not null,
  -- kinds of letters; empty: every kind that people write
  jenis text[] not null,
  nomor_surat text not null check (nomor_surat <> ''),
  tanggal_surat date not null,
  alasan text not null check (alasan <> ''),
  sejak date not null,
  sampai date check (sampai >= sejak),
  dilimpahkan_oleh uuid not null,
  dilimpahkan_pada timestamptz not null,
  -- first day on which it no longer counts
  dicabut_sejak date,
  dicabut_oleh uuid,
  dicabut_pada timestamptz,
  alasan_cabut text,
  primary key (instansi_id, id),
  foreign key (instansi_id, pemberi_id) references organisasi.posisi,
  foreign key (instansi_id, penerima_id) references organisasi.posisi,
  foreign key (instansi_id, dilimpahkan_oleh) references organisasi.pegawai,
  foreign key (instansi_id, dicabut_oleh) references organisasi.pegawai,
  check (pemberi_id <> penerima_id),
  check (num_nulls(dicabut_sejak, dicabut_oleh, dicabut_pada, alasan_cabut) in (0, 4))
);
create index on organisasi.pelimpahan (instansi_id, penerima_id, sejak);
create index on organisasi.pelimpahan (instansi_id, pemberi_id, sejak);
call kernel.pagari('organisasi.pelimpahan', 'select, insert');
grant update (dicabut_sejak, dicabut_oleh, dicabut_pada, alasan_cabut) on organisasi.pelimpahan to lincah_app;
