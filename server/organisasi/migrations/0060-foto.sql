-- A photo of a person, if she wants one: small, without metadata, one at a time. Nothing of a replaced or removed one is kept.
create table organisasi.foto (
  instansi_id uuid not null references kernel.instansi,
  pegawai_id uuid not null,
  jenis text not null check (jenis in ('image/jpeg', 'image/png', 'image/webp')),
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  isi bytea not null check (octet_length(isi) between 1 and 204800),
  oleh uuid not null,
  pada timestamptz not null,
  primary key (instansi_id, pegawai_id),
  foreign key (instansi_id, pegawai_id) references organisasi.pegawai on delete cascade,
  foreign key (instansi_id, oleh) references organisasi.pegawai
);
create index on organisasi.foto (instansi_id, oleh);
call kernel.pagari('organisasi.foto');
