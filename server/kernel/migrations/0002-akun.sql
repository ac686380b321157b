-- Accounts, sessions, rights, login attempts. The owner of these tables answers the questions that cross agencies
-- (whose NIP, whose session) through functions; the application's role sees its own agency only, and no password hash.
alter table kernel.instansi no force row level security;

create table kernel.akun (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  pegawai_id uuid not null,
  nip text not null unique,
  sandi_hash text not null,
  sandi_diganti_pada timestamptz,
  aktif boolean not null default true,
  peran_contoh jsonb, -- only sample accounts: what the login page says about them
  dibuat_pada timestamptz not null,
  primary key (instansi_id, id)
);
create index on kernel.akun (instansi_id, pegawai_id);
call kernel.pagari('kernel.akun', 'select (instansi_id, id, pegawai_id, nip, sandi_diganti_pada, aktif, peran_contoh, dibuat_pada)');
alter table kernel.akun no force row level security;

create table kernel.sesi (
  instansi_id uuid not null,
  sidik text not null unique, -- SHA-256 of the token, hex; the token itself is only in the cookie
  akun_id uuid not null,
  dibuat_pada timestamptz not null,
  terakhir_pada timestamptz not null,
  habis_pada timestamptz not null,
  primary key (instansi_id, sidik),
  foreign key (instansi_id, akun_id) references kernel.akun on delete cascade
);
create index on kernel.sesi (instansi_id, akun_id);
create index on kernel.sesi (habis_pada);
call kernel.pagari('kernel.sesi', 'select (instansi_id, akun_id, dibuat_pada, terakhir_pada, habis_pada)');
alter table kernel.sesi no force row level security;

create table kernel.hak (
  instansi_id uuid not null,
  id uuid not null,
  akun_id uuid not null,
  hak text not null,
  sejak date not null,
  sampai date,
  alasan text not null,
  diberi_oleh uuid,
  primary key (instansi_id, id),
  foreign key (instansi_id, akun_id) references kernel.akun on delete cascade
);
create index on kernel.hak (instansi_id, akun_id);
call kernel.pagari('kernel.hak', 'select, insert, update');
alter table kernel.hak no force row level security;

-- Knows no agency: an address has none, and a mistyped NIP belongs to nobody. The application's role has no right on it.
create table kernel.percobaan_masuk (
  kunci text primary key, -- SHA-256 of the NIP or of the address
  mulai timestamptz not null,
  kali integer not null,
  terakhir timestamptz not null
);

-- Seconds that one more try has to wait; 0: go on.
create function kernel.tunggu_masuk(p_kunci text, p_batas integer, p_kini timestamptz) returns integer
  language sql stable as $$
  select coalesce(max(ceil(extract(epoch from case
      when kali >= p_batas then mulai + interval '15 minutes' - p_kini
      when kali > p_batas - 8 then terakhir + make_interval(secs => power(2, kali - p_batas + 7)) - p_kini
      else interval '0' end))::integer), 0)
  from kernel.percobaan_masuk where kunci = p_kunci and mulai > p_kini - interval '15 minutes'
$$;

-- Claims one try for an address and an account (address first: one lock order). Answers the seconds to wait, 0 when claimed.
create function kernel.coba_masuk(p_alamat text, p_akun text, p_batas_alamat integer, p_batas_akun integer, p_kini timestamptz)
  returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare k text; tunggu integer;
begin
  foreach k in array array[p_alamat, p_akun] loop
    insert into kernel.percobaan_masuk values (k, p_kini, 0, p_kini) on conflict (kunci) do update set kunci = excluded.kunci;
    tunggu := kernel.tunggu_masuk(k, case when k = p_alamat then p_batas_alamat else p_batas_akun end, p_kini);
    if tunggu > 0 then return tunggu; end if;
  end loop;
  update kernel.percobaan_masuk set terakhir = p_kini,
    mulai = case when mulai > p_kini - interval '15 minutes' then mulai else p_kini end,
    kali = case when mulai > p_kini - interval '15 minutes' then kali + 1 else 1 end
    where kunci in (p_alamat, p_akun);
  return 0;
end $$;

-- A good login forgets the tries of the account and gives the address its try back.
create function kernel.berhasil_masuk(p_alamat text, p_akun text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from kernel.percobaan_masuk where kunci = p_akun;
  update kernel.percobaan_masuk set kali = greatest(kali - 1, 0) where kunci = p_alamat;
$$;

create function kernel.cari_akun(p_nip text)
  returns table (instansi_id uuid, id uuid, pegawai_id uuid, sandi_hash text, aktif boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select instansi_id, id, pegawai_id, sandi_hash, aktif from kernel.akun where nip = p_nip
$$;

create function kernel.buat_sesi(p_instansi uuid, p_akun uuid, p_sidik text, p_kini timestamptz, p_habis timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from kernel.sesi where habis_pada < p_kini and instansi_id = p_instansi;
  insert into kernel.sesi values (p_instansi, p_sidik, p_akun, p_kini, p_kini, p_habis);
$$;

create function kernel.hapus_sesi(p_sidik text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$ delete from kernel.sesi where sidik = p_sidik $$;

create function kernel.ganti_sandi(p_akun uuid, p_hash text, p_kini timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update kernel.akun set sandi_hash = p_hash, sandi_diganti_pada = p_kini where id = p_akun and instansi_id = kernel.instansi_kini();
  delete from kernel.sesi where akun_id = p_akun and instansi_id = kernel.instansi_kini();
$$;

-- The live session of a token, or no row. Notes the last use at most once a minute.
create function kernel.sesi_hidup(p_sidik text, p_kini timestamptz, p_diam interval)
  returns table (instansi_id uuid, akun_id uuid, pegawai_id uuid, nip text, zona_waktu text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s kernel.sesi;
begin
  select * into s from kernel.sesi x where x.sidik = p_sidik and x.habis_pada > p_kini and x.terakhir_pada > p_kini - p_diam;
  if not found then return; end if;
  if s.terakhir_pada < p_kini - interval '1 minute' then
    update kernel.sesi x set terakhir_pada = p_kini where x.instansi_id = s.instansi_id and x.sidik = p_sidik;
  end if;
  return query select a.instansi_id, a.id, a.pegawai_id, a.nip, i.zona_waktu
    from kernel.akun a join kernel.instansi i on i.instansi_id = a.instansi_id
    where a.instansi_id = s.instansi_id and a.id = s.akun_id and a.aktif;
end $$;

-- One round trip per request: finds the session, enters the walls of its agency, and asks there who the person is today.
-- p_orang is the composition root's own query over the rooms ($1 person, $2 day); it answers one jsonb.
create function kernel.buka_sesi(p_sidik text, p_kini timestamptz, p_diam interval, p_orang text)
  returns table (instansi_id uuid, akun_id uuid, pegawai_id uuid, nip text, hari date, hak text[], orang jsonb)
  language plpgsql as $$
begin
  select s.instansi_id, s.akun_id, s.pegawai_id, s.nip, (p_kini at time zone s.zona_waktu)::date
    into instansi_id, akun_id, pegawai_id, nip, hari from kernel.sesi_hidup(p_sidik, p_kini, p_diam) s;
  if not found then return; end if;
  perform set_config('role', 'lincah_app', true), set_config('lincah.instansi', instansi_id::text, true);
  hak := array(select h.hak from kernel.hak h where h.instansi_id = buka_sesi.instansi_id and h.akun_id = buka_sesi.akun_id
    and h.sejak <= hari and (h.sampai is null or h.sampai >= hari) order by 1);
  execute p_orang into orang using pegawai_id, hari;
  return next;
end $$;

create function kernel.semua_instansi() returns table (instansi_id uuid, kode text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select instansi_id, kode from kernel.instansi order by kode
$$;

revoke execute on function kernel.coba_masuk, kernel.berhasil_masuk, kernel.cari_akun, kernel.buat_sesi, kernel.hapus_sesi,
  kernel.ganti_sandi, kernel.sesi_hidup, kernel.buka_sesi, kernel.semua_instansi, kernel.tunggu_masuk from public;
grant execute on function kernel.ganti_sandi to lincah_app;
