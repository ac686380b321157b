-- Emblems of an agency's letterhead, version by version, each from a day on; never changed or removed, for letters name theirs
-- by its fingerprint. `isi` null: the drawn mark again.
create table naskah.lambang (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  versi integer not null check (versi > 0),
  sejak date not null,
  isi bytea check (octet_length(isi) between 1 and 524288),
  sidik text check (sidik ~ '^[0-9a-f]{64}$'),
  oleh uuid not null,
  oleh_nama text not null,
  pada timestamptz not null,
  primary key (instansi_id, id),
  unique (instansi_id, versi),
  foreign key (instansi_id, oleh) references organisasi.pegawai,
  check ((isi is null) = (sidik is null))
);
create index on naskah.lambang (instansi_id, sejak desc, versi desc);
create index on naskah.lambang (instansi_id, oleh);
call kernel.pagari('naskah.lambang', 'select, insert');

-- The picture that a letter names: also of a letter that another agency sent. Who has the letter has its emblem.
create function naskah.gambar_lambang(cari text)
returns table (isi bytea)
language sql stable security definer set search_path = pg_catalog
as $$
  select l.isi from naskah.lambang l where l.sidik = cari and l.isi is not null limit 1
$$;
revoke all on function naskah.gambar_lambang(text) from public;
grant execute on function naskah.gambar_lambang(text) to lincah_app;
