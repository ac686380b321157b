-- The letters by which somebody acts in an office of another (Plt, Plh): what they say, who gave them, how they ended.
-- The days that count stand in organisasi.pemangku under the same id; a mandate taken back before its first day has
-- none there, and its letter stays here.
create table organisasi.mandat (
  instansi_id uuid not null,
  id uuid not null,
  posisi_id uuid not null,
  pegawai_id uuid not null,
  sebagai text not null check (sebagai in ('plt', 'plh')),
  nomor_surat text not null check (nomor_surat <> ''),
  tanggal_surat date,
  sebab text not null,
  sejak date not null,
  sampai date check (sampai >= sejak),
  ditetapkan_oleh uuid,
  ditetapkan_pada timestamptz,
  dicabut_oleh uuid,
  dicabut_pada timestamptz,
  alasan_cabut text check ((alasan_cabut is null) = (dicabut_pada is null)),
  primary key (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai
);
create index on organisasi.mandat (instansi_id, posisi_id);
create index on organisasi.mandat (instansi_id, pegawai_id);
call kernel.pagari('organisasi.mandat', 'select, insert, update');
