-- What a person has to show besides the offices held: competences, education, experience, each with its evidence and days.
-- A person proposes, the personnel officer confirms; nothing is deleted. `pegawai.kompetensi` keeps the confirmed names,
-- so that the search finds them.
create table organisasi.portofolio (
  instansi_id uuid not null,
  id uuid not null,
  pegawai_id uuid not null,
  jenis text not null check (jenis in ('kompetensi', 'pendidikan', 'pengalaman')),
  nama text not null check (nama <> ''),
  tingkat text not null default '',
  bukti_judul text not null default '',
  bukti_nomor text not null default '',
  bukti_penerbit text not null default '',
  bukti_tanggal date,
  sejak date not null,
  sampai date check (sampai >= sejak),
  keadaan text not null check (keadaan in ('usul', 'sah', 'ditolak', 'dicabut')),
  dicatat_oleh uuid,
  dicatat_pada timestamptz not null,
  diputus_oleh uuid,
  diputus_pada timestamptz,
  alasan text,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai,
  constraint portofolio_putusan check (keadaan <> 'usul' or diputus_pada is null)
);
create index on organisasi.portofolio (instansi_id, pegawai_id);
create index on organisasi.portofolio (instansi_id, keadaan, dicatat_pada, id);
create index portofolio_kompetensi on organisasi.portofolio (instansi_id, lower(nama)) where jenis = 'kompetensi' and keadaan = 'sah';
call kernel.pagari('organisasi.portofolio', 'select, insert, update');
