-- Dossiers, their acts, who may see them, and the clocks that run with the acts.
create schema alur;

create table alur.gambar (
  instansi_id uuid not null references kernel.instansi,
  versi text not null,
  alur jsonb not null,
  xml text not null,
  primary key (instansi_id, versi)
);
call kernel.pagari('alur.gambar', 'select, insert'); -- a drawing that a dossier started with never changes

create table alur.berkas (
  instansi_id uuid not null,
  id uuid not null,
  kamar text not null,
  alur_id text not null,
  versi text not null,
  peraturan text not null,
  perihal text not null,
  pokok jsonb not null,
  keadaan jsonb not null,
  fakta jsonb not null default '{}',
  pemohon_id uuid not null,
  dibuka_oleh uuid not null,
  dibuka_pada timestamptz not null,
  hasil text,
  selesai_pada timestamptz,
  primary key (instansi_id, id),
  foreign key (instansi_id, versi) references alur.gambar,
  foreign key (instansi_id, pemohon_id) references organisasi.posisi,
  foreign key (instansi_id, dibuka_oleh) references organisasi.pegawai,
  check ((hasil is null) = (selesai_pada is null))
);
-- what my offices started, still running
create index berkas_berjalan on alur.berkas (instansi_id, pemohon_id, dibuka_pada desc, id desc) where hasil is null;
create index on alur.berkas (instansi_id, versi);
call kernel.pagari('alur.berkas', 'select, insert, update');

create table alur.tindakan (
  instansi_id uuid not null,
  id uuid not null,
  berkas_id uuid not null,
  tugas text not null,
  peran text not null,
  posisi_id uuid not null,
  dari_posisi_id uuid,
  dari_pegawai_id uuid,
  dibuka_pada timestamptz not null,
  tenggat timestamptz,
  ditutup_pada timestamptz,
  pilihan text,
  alasan text,
  isian jsonb,
  oleh uuid,
  sebagai text check (sebagai in ('definitif', 'plt', 'plh')),
  primary key (instansi_id, id),
  foreign key (instansi_id, berkas_id) references alur.berkas,
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, dari_posisi_id) references organisasi.posisi,
  foreign key (instansi_id, dari_pegawai_id) references organisasi.pegawai,
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  check (pilihan is null or (ditutup_pada is not null and oleh is not null and sebagai is not null))
);
-- the inbox of an office
create index tindakan_masuk on alur.tindakan (instansi_id, posisi_id, dibuka_pada desc, id desc) where ditutup_pada is null;
create index on alur.tindakan (instansi_id, berkas_id, dibuka_pada);
-- one open act a task and dossier, whatever happens around it
create unique index tindakan_satu_terbuka on alur.tindakan (instansi_id, berkas_id, tugas) where ditutup_pada is null;
call kernel.pagari('alur.tindakan', 'select, insert, update');

create table alur.pihak (
  instansi_id uuid not null,
  berkas_id uuid not null,
  posisi_id uuid not null,
  sebagai text not null check (sebagai in ('pemohon', 'penerima', 'tembusan')),
  primary key (instansi_id, berkas_id, posisi_id, sebagai),
  foreign key (instansi_id, berkas_id) references alur.berkas,
  foreign key (instansi_id, posisi_id) references organisasi.posisi
);
create index on alur.pihak (instansi_id, posisi_id, berkas_id);
call kernel.pagari('alur.pihak', 'select, insert');

create table alur.pewaktu (
  instansi_id uuid not null,
  id uuid not null,
  berkas_id uuid not null,
  tindakan_id uuid not null,
  simpul text not null,
  jatuh_tempo timestamptz not null,
  selesai_pada timestamptz,
  primary key (instansi_id, id),
  foreign key (instansi_id, berkas_id) references alur.berkas,
  foreign key (instansi_id, tindakan_id) references alur.tindakan
);
create index pewaktu_jatuh_tempo on alur.pewaktu (instansi_id, jatuh_tempo, id) where selesai_pada is null;
create index on alur.pewaktu (instansi_id, tindakan_id);
call kernel.pagari('alur.pewaktu', 'select, insert, update');

-- When a deadline falls: at the end of its last day where the agency is, or so many minutes from now.
create function alur.jatuh_tempo(p_hari date, p_menit integer, p_kini timestamptz, p_zona text) returns timestamptz
  language sql stable parallel safe as $$
  select coalesce((p_hari + 1)::timestamp at time zone p_zona, p_kini + make_interval(mins => p_menit))
$$;

create table alur.ingatan (
  instansi_id uuid not null,
  id uuid not null,
  berkas_id uuid not null,
  tindakan_id uuid not null,
  pewaktu_id uuid not null,
  posisi_id uuid not null,
  jenis text not null check (jenis in ('pengingat', 'eskalasi')),
  pada timestamptz not null,
  dibaca_pada timestamptz,
  primary key (instansi_id, id),
  unique (instansi_id, pewaktu_id, posisi_id), -- a deadline reminds an office once
  foreign key (instansi_id, berkas_id) references alur.berkas,
  foreign key (instansi_id, tindakan_id) references alur.tindakan,
  foreign key (instansi_id, pewaktu_id) references alur.pewaktu,
  foreign key (instansi_id, posisi_id) references organisasi.posisi
);
create index on alur.ingatan (instansi_id, posisi_id, pada desc, id desc);
call kernel.pagari('alur.ingatan', 'select, insert, update');
