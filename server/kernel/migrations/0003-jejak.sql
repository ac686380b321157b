-- Audit: one record per act, chained by SHA-256 per agency. The application's role may read its own and append through
-- the function, nothing else. And the kept answers of writes that carried an Idempotency-Key.
create table kernel.jejak (
  instansi_id uuid not null references kernel.instansi,
  nomor bigint not null,
  pada timestamptz not null,
  akun_id uuid,
  pegawai_id uuid,
  perbuatan text not null check (perbuatan !~ '\n'),
  kamar text not null check (kamar !~ '\n'),
  objek text not null check (objek !~ '\n'),
  rincian jsonb not null,
  sidik text not null,
  primary key (instansi_id, nomor)
);
create index on kernel.jejak (instansi_id, objek, nomor);
create index on kernel.jejak (instansi_id, pegawai_id, nomor);
call kernel.pagari('kernel.jejak', 'select');
alter table kernel.jejak no force row level security;

create table kernel.jejak_kepala (
  instansi_id uuid primary key references kernel.instansi,
  nomor bigint not null,
  sidik text not null
);
call kernel.pagari('kernel.jejak_kepala', 'select');
alter table kernel.jejak_kepala no force row level security;

-- The text that is hashed; scripts/periksa-jejak.ts builds it again on its own, line by line.
create function kernel.naskah_jejak(j kernel.jejak) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select concat_ws(E'\n', j.instansi_id, j.nomor, (extract(epoch from j.pada) * 1000000)::bigint,
    coalesce(j.akun_id::text, '-'), coalesce(j.pegawai_id::text, '-'), j.perbuatan, j.kamar, j.objek, j.rincian::text)
$$;

create function kernel.catat_jejak(p_akun uuid, p_pegawai uuid, p_pada timestamptz, p_perbuatan text, p_kamar text, p_objek text, p_rincian jsonb)
  returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare kepala kernel.jejak_kepala; j kernel.jejak;
begin
  insert into kernel.jejak_kepala values (kernel.instansi_kini(), 0, repeat('0', 64))
    on conflict (instansi_id) do update set nomor = kernel.jejak_kepala.nomor returning * into kepala;
  j := row(kepala.instansi_id, kepala.nomor + 1, p_pada, p_akun, p_pegawai, p_perbuatan, p_kamar, p_objek, p_rincian, '');
  j.sidik := encode(sha256(convert_to(kepala.sidik || E'\n' || kernel.naskah_jejak(j), 'UTF8')), 'hex');
  insert into kernel.jejak select j.*;
  update kernel.jejak_kepala set nomor = j.nomor, sidik = j.sidik where instansi_id = j.instansi_id;
  return j.nomor;
end $$;
revoke execute on function kernel.catat_jejak from public;
grant execute on function kernel.catat_jejak to lincah_app;

create table kernel.permintaan (
  instansi_id uuid not null references kernel.instansi,
  akun_id uuid not null,
  kunci text not null,
  sidik text not null, -- SHA-256 of method, address and body
  status smallint,
  isi text,
  pada timestamptz not null,
  primary key (instansi_id, akun_id, kunci)
);
create index on kernel.permintaan (instansi_id, pada);
call kernel.pagari('kernel.permintaan');
