-- A need for people that the head of a unit writes. As a draft it may still lack its days.
create table penugasan.kebutuhan (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  posisi_id uuid not null, -- the office that needs people
  unit_id uuid not null, -- the unit whose performance is served
  judul text not null,
  maksud text not null,
  ekspektasi text not null,
  kompetensi text[] not null,
  jenjang text not null,
  jumlah smallint not null check (jumlah between 1 and 50),
  mulai date,
  selesai date,
  jam smallint not null check (jam between 1 and 60), -- hours a week
  tempat text not null,
  batas_lamar date,
  jangkauan text not null,
  keadaan text not null default 'konsep' check (keadaan in ('konsep', 'dibuka', 'ditutup')),
  terisi smallint not null default 0 check (terisi between 0 and jumlah),
  versi integer not null default 1,
  dibuat_oleh uuid not null,
  dibuat_pada timestamptz not null,
  dibuka_pada timestamptz,
  ditutup_pada timestamptz,
  alasan_tutup text,
  diberitahukan_pada timestamptz,
  primary key (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi (instansi_id, id),
  foreign key (instansi_id, unit_id) references organisasi.unit (instansi_id, id),
  foreign key (instansi_id, dibuat_oleh) references organisasi.pegawai (instansi_id, id),
  check (keadaan = 'konsep' or num_nulls(mulai, selesai, batas_lamar, dibuka_pada) = 0),
  check ((keadaan = 'ditutup') = (ditutup_pada is not null)),
  check (diberitahukan_pada is null or keadaan = 'ditutup')
);
-- The board: what is open and has a free place, by its last day or from the newest.
create index kebutuhan_batas on penugasan.kebutuhan (instansi_id, batas_lamar, id) where keadaan = 'dibuka' and terisi < jumlah;
create index kebutuhan_baru on penugasan.kebutuhan (instansi_id, dibuka_pada desc, id desc) where keadaan = 'dibuka' and terisi < jumlah;
create index kebutuhan_unit on penugasan.kebutuhan (instansi_id, unit_id, batas_lamar, id) where keadaan = 'dibuka' and terisi < jumlah;
create index kebutuhan_cari on penugasan.kebutuhan using gin (instansi_id, judul gin_trgm_ops, tempat gin_trgm_ops);
-- The register of an office, and of whoever may see all.
create index on penugasan.kebutuhan (instansi_id, posisi_id, dibuat_pada desc, id desc);
create index on penugasan.kebutuhan (instansi_id, dibuat_pada desc, id desc);
call kernel.pagari('penugasan.kebutuhan');

-- The competences of what stands on the board, one row each, as they are compared. `di_unit`: only for people of that unit.
create table penugasan.papan_kompetensi (
  instansi_id uuid not null,
  kompetensi text not null,
  kebutuhan_id uuid not null,
  butuh smallint not null, -- how many the need asks for
  batas_lamar date not null,
  di_unit uuid,
  primary key (instansi_id, kebutuhan_id, kompetensi),
  foreign key (instansi_id, kebutuhan_id) references penugasan.kebutuhan on delete cascade
);
create index on penugasan.papan_kompetensi (instansi_id, kompetensi, batas_lamar) include (kebutuhan_id, butuh, di_unit);
call kernel.pagari('penugasan.papan_kompetensi', 'select, insert, delete');

-- An application to a need: a voluntary application under the same id. `tempat`: chosen, holds one of the places.
create table penugasan.lamaran (
  instansi_id uuid not null,
  id uuid not null,
  kebutuhan_id uuid not null,
  pegawai_id uuid not null,
  posisi_id uuid not null,
  motivasi text not null,
  kesesuaian smallint not null,
  tempat boolean not null default false,
  berakhir boolean not null default false,
  dibuat_pada timestamptz not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, id) references penugasan.penugasan (instansi_id, id),
  foreign key (instansi_id, kebutuhan_id) references penugasan.kebutuhan (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi (instansi_id, id)
);
create unique index lamaran_sekali on penugasan.lamaran (instansi_id, kebutuhan_id, pegawai_id) where not berakhir or tempat;
create index on penugasan.lamaran (instansi_id, pegawai_id, dibuat_pada desc, id desc);
create index on penugasan.lamaran (instansi_id, kebutuhan_id, kesesuaian desc, id);
call kernel.pagari('penugasan.lamaran', 'select, insert, update');
