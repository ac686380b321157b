-- Initials of the officials below the signatory, in their order, before a letter is signed (ADR 0021).
create table naskah.aturan_paraf (
  instansi_id uuid not null references kernel.instansi,
  -- '': every kind that has no rule of its own
  jenis text not null,
  sejak date not null,
  -- garis: heads of the units between who asked and who signs; jabatan: these offices
  cara text not null check (cara in ('tanpa', 'garis', 'jabatan')),
  jabatan uuid[] not null default '{}',
  tenggat_hari smallint not null check (tenggat_hari between 1 and 30),
  oleh uuid not null,
  oleh_nama text not null,
  pada timestamptz not null,
  primary key (instansi_id, jenis, sejak),
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  check ((cara = 'jabatan') = (cardinality(jabatan) > 0))
);
call kernel.pagari('naskah.aturan_paraf', 'select, insert, update');

-- One row a step. The step whose turn it is has been opened; a letter with a step that is not done is not signed.
create table naskah.paraf (
  instansi_id uuid not null,
  surat_id uuid not null,
  urut smallint not null check (urut > 0),
  posisi_id uuid not null,
  keadaan text not null default 'menunggu' check (keadaan in ('menunggu', 'diparaf', 'dikembalikan', 'dilewati')),
  dibuka_pada timestamptz,
  tenggat date,
  -- who did it, and by which title
  oleh uuid,
  oleh_nama text,
  sebagai text check (sebagai in ('definitif', 'plt', 'plh')),
  pada timestamptz,
  -- why it was returned or passed over; what the signatory answered
  catatan text,
  jawaban text,
  primary key (instansi_id, surat_id, urut),
  foreign key (instansi_id, surat_id) references naskah.surat,
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  constraint paraf_sekali unique (instansi_id, surat_id, posisi_id),
  check ((keadaan = 'menunggu') or (oleh is not null and pada is not null)),
  check (keadaan not in ('dikembalikan', 'dilewati') or catatan <> '')
);
create index paraf_menunggu on naskah.paraf (instansi_id, posisi_id, dibuka_pada, surat_id) where keadaan = 'menunggu' and dibuka_pada is not null;
create index paraf_tertahan on naskah.paraf (instansi_id, surat_id) where keadaan in ('menunggu', 'dikembalikan');
call kernel.pagari('naskah.paraf', 'select, insert');
grant update (keadaan, dibuka_pada, tenggat, oleh, oleh_nama, sebagai, pada, catatan, jawaban) on naskah.paraf to lincah_app;
