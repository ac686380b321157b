-- Letters that another agency of this installation sent or copied to this one: a copy of the value, under the id that it has there.
create table naskah.surat_masuk (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  berkas_id uuid not null,
  asal text not null,
  jenis text not null,
  nomor text not null,
  urut integer not null,
  tahun smallint not null,
  tanggal date not null,
  hal text not null,
  naskah jsonb not null,
  sidik_naskah text not null,
  kode_verifikasi text not null,
  dibuat_pada timestamptz not null,
  primary key (instansi_id, id)
);
create index on naskah.surat_masuk (instansi_id, berkas_id, dibuat_pada);
create index on naskah.surat_masuk (instansi_id, dibuat_pada desc, urut desc, id desc);
create index on naskah.surat_masuk (instansi_id, jenis, dibuat_pada desc, urut desc, id desc);
create index on naskah.surat_masuk using gin (instansi_id, (nomor || ' ' || hal) gin_trgm_ops);
call kernel.pagari('naskah.surat_masuk', 'select, insert');

-- The register: what the agency issued and what it received. It looks with the rights of whoever asks.
create view naskah.arsip with (security_invoker = true) as
  select instansi_id, id, berkas_id, null::text as asal, jenis, nomor, urut, tahun, tanggal, hal, naskah, sidik_naskah, sidik,
    kode_verifikasi, status, alasan_batal, dibuat_pada from naskah.surat
  union all
  select instansi_id, id, berkas_id, asal, jenis, nomor, urut, tahun, tanggal, hal, naskah, sidik_naskah, null, kode_verifikasi,
    'terbit', null, dibuat_pada from naskah.surat_masuk;
grant select on naskah.arsip to lincah_app;
