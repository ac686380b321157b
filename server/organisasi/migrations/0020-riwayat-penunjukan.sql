-- Designations as they were made: by whom, why, how they ended. The days that count stand in organisasi.penunjukan_peran
-- under the same id; one taken back before its first day has none there, and its record stays here.
create table organisasi.riwayat_penunjukan (
  instansi_id uuid not null,
  id uuid not null,
  peran text not null check (peran <> ''),
  posisi_id uuid not null,
  sejak date not null,
  sampai date check (sampai >= sejak),
  alasan text not null,
  ditetapkan_oleh uuid,
  ditetapkan_pada timestamptz,
  diakhiri_oleh uuid,
  diakhiri_pada timestamptz,
  alasan_akhir text check ((alasan_akhir is null) = (diakhiri_pada is null)),
  primary key (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, ditetapkan_oleh) references organisasi.pegawai,
  foreign key (instansi_id, diakhiri_oleh) references organisasi.pegawai
);
create index on organisasi.riwayat_penunjukan (instansi_id, posisi_id);
call kernel.pagari('organisasi.riwayat_penunjukan', 'select, insert, update');
