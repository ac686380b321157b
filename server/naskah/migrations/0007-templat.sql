-- Templates of an agency's letters, version by version, each from a day on. A version is never changed; one that has not begun
-- may be withdrawn. `isi` null: the regulation's own template again. Letters carry the template they were issued with.
create table naskah.templat (
  instansi_id uuid not null references kernel.instansi,
  -- the regulation that holds the letter kind, and the kind
  peraturan text not null,
  jenis text not null,
  versi integer not null check (versi > 0),
  sejak date not null,
  isi jsonb,
  -- fingerprint of the kind's form: a template made for another form is not used
  sidik_skema text not null check (sidik_skema ~ '^[0-9a-f]{64}$'),
  alasan text not null check (alasan <> ''),
  -- the version whose words it brings back
  dari_versi integer,
  oleh uuid not null,
  oleh_nama text not null,
  pada timestamptz not null,
  ditarik_pada timestamptz,
  ditarik_alasan text,
  ditarik_oleh_nama text,
  primary key (instansi_id, peraturan, jenis, versi),
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  check ((ditarik_pada is null) = (ditarik_alasan is null) and (ditarik_pada is null) = (ditarik_oleh_nama is null))
);
create index on naskah.templat (instansi_id, peraturan, jenis, sejak desc, versi desc) where ditarik_pada is null;
create index on naskah.templat (instansi_id, oleh);
call kernel.pagari('naskah.templat', 'select, insert');
grant update (ditarik_pada, ditarik_alasan, ditarik_oleh_nama) on naskah.templat to lincah_app;
