-- Identity: second factor, one-time tickets, accounts without a password yet, sessions that can be told apart,
-- rights that are withdrawn with a reason, single sign-on per agency, requests to correct one's own data.

alter table kernel.akun alter column sandi_hash drop not null; -- opened by the administrator, no password chosen yet
alter table kernel.akun
  add column wajib_ganti boolean not null default false, -- the password was handed out by somebody else
  add column masuk_pada timestamptz,
  add column bersandi boolean not null generated always as (sandi_hash is not null) stored;
grant select (wajib_ganti, masuk_pada, bersandi), insert (instansi_id, id, pegawai_id, nip, dibuat_pada), update (aktif)
  on kernel.akun to lincah_app;

alter table kernel.sesi
  add column id uuid not null default gen_random_uuid(),
  add column perangkat text not null default '', -- browser and system in a few words
  add column alamat text not null default '',    -- network only, never the whole address
  add column cara text not null default 'sandi' check (cara in ('sandi', 'tautan', 'sso'));
create unique index on kernel.sesi (instansi_id, id);
grant select (id, perangkat, alamat, cara), delete on kernel.sesi to lincah_app;

alter table kernel.hak
  add column asal text not null default 'setempat' check (asal in ('setempat', 'sso')),
  add column dicabut_pada timestamptz,
  add column dicabut_oleh uuid,
  add column alasan_cabut text;

create table kernel.keamanan (
  instansi_id uuid primary key references kernel.instansi,
  wajib_faktor text[] not null default '{}', -- rights that only count with a second factor
  diubah_pada timestamptz not null,
  diubah_oleh uuid not null
);
call kernel.pagari('kernel.keamanan', 'select, insert, update');
alter table kernel.keamanan no force row level security;

create table kernel.faktor (
  instansi_id uuid not null,
  akun_id uuid not null,
  rahasia text not null,          -- encrypted with the key from the configuration
  langkah bigint not null default 0, -- the last half-minute whose code was used
  dibuat_pada timestamptz not null,
  dipasang_pada timestamptz,      -- null until the first code was right
  primary key (instansi_id, akun_id),
  foreign key (instansi_id, akun_id) references kernel.akun on delete cascade
);
call kernel.pagari('kernel.faktor');
alter table kernel.faktor no force row level security;

create table kernel.kode_cadangan (
  instansi_id uuid not null,
  akun_id uuid not null,
  sidik text not null,            -- HMAC with the key from the configuration
  dipakai_pada timestamptz,
  primary key (instansi_id, akun_id, sidik),
  foreign key (instansi_id, akun_id) references kernel.akun on delete cascade
);
call kernel.pagari('kernel.kode_cadangan');
alter table kernel.kode_cadangan no force row level security;

-- What one may do once, in the next minutes, without a session: give the second code, choose a password.
create table kernel.tiket (
  instansi_id uuid not null,
  sidik text not null unique,     -- SHA-256 of the token
  akun_id uuid not null,
  untuk text not null check (untuk in ('kode', 'sandi', 'tautan')),
  cara text not null check (cara in ('sandi', 'tautan', 'sso')),
  habis_pada timestamptz not null,
  primary key (instansi_id, sidik),
  foreign key (instansi_id, akun_id) references kernel.akun on delete cascade
);
create index on kernel.tiket (instansi_id, akun_id);
call kernel.pagari('kernel.tiket');
alter table kernel.tiket no force row level security;

create table kernel.penyedia_masuk (
  instansi_id uuid primary key references kernel.instansi,
  nama text not null,
  penerbit text not null,
  klien_id text not null,
  rahasia_klien text,             -- encrypted with the key from the configuration
  klaim_nip text not null,
  klaim_hak text not null default '',
  pemetaan jsonb not null default '{}', -- value of the claim → right
  aktif boolean not null,
  diubah_pada timestamptz not null,
  diubah_oleh uuid not null       -- who wrote the mapping gets no right from it
);
call kernel.pagari('kernel.penyedia_masuk');
alter table kernel.penyedia_masuk no force row level security;

create table kernel.perbaikan_data (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  pegawai_id uuid not null,
  isi text not null,
  diajukan_pada timestamptz not null,
  jawaban text,
  dijawab_oleh uuid,
  dijawab_pada timestamptz,
  primary key (instansi_id, id)
);
create index on kernel.perbaikan_data (instansi_id, pegawai_id, diajukan_pada);
create index on kernel.perbaikan_data (instansi_id, dijawab_pada, diajukan_pada);
call kernel.pagari('kernel.perbaikan_data', 'select, insert, update');

drop function kernel.cari_akun(text);
create function kernel.cari_akun(p_nip text)
  returns table (instansi_id uuid, id uuid, pegawai_id uuid, nip text, sandi_hash text, aktif boolean, wajib_ganti boolean, berfaktor boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.instansi_id, a.id, a.pegawai_id, a.nip, a.sandi_hash, a.aktif, a.wajib_ganti,
    exists (select from kernel.faktor f where f.instansi_id = a.instansi_id and f.akun_id = a.id and f.dipasang_pada is not null)
  from kernel.akun a where a.nip = p_nip
$$;

-- Whose ticket, as long as it is worth something. It is taken (deleted) by whoever acts on it, inside the agency's walls.
create function kernel.cari_tiket(p_sidik text, p_kini timestamptz)
  returns table (instansi_id uuid, akun_id uuid, pegawai_id uuid, nip text, untuk text, cara text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.instansi_id, a.id, a.pegawai_id, a.nip, t.untuk, t.cara
  from kernel.tiket t join kernel.akun a on a.instansi_id = t.instansi_id and a.id = t.akun_id
  where t.sidik = p_sidik and t.habis_pada > p_kini and a.aktif
$$;

-- The single sign-on that the agency of this short name has set up, or the only agency there is.
create function kernel.cari_penyedia(p_kode text)
  returns table (instansi_id uuid, nama text, penerbit text, klien_id text, rahasia_klien text, klaim_nip text, klaim_hak text, pemetaan jsonb, diubah_oleh uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.instansi_id, p.nama, p.penerbit, p.klien_id, p.rahasia_klien, p.klaim_nip, p.klaim_hak, p.pemetaan, p.diubah_oleh
  from kernel.penyedia_masuk p join kernel.instansi i on i.instansi_id = p.instansi_id
  where p.aktif and (i.kode = p_kode or (p_kode = '' and (select count(*) from kernel.instansi) = 1))
$$;

drop function kernel.buat_sesi(uuid, uuid, text, timestamptz, timestamptz);
create function kernel.buat_sesi(p_instansi uuid, p_akun uuid, p_sidik text, p_kini timestamptz, p_habis timestamptz,
    p_perangkat text, p_alamat text, p_cara text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from kernel.sesi where habis_pada < p_kini and instansi_id = p_instansi;
  delete from kernel.tiket where habis_pada < p_kini and instansi_id = p_instansi;
  insert into kernel.sesi (instansi_id, sidik, akun_id, dibuat_pada, terakhir_pada, habis_pada, perangkat, alamat, cara)
    values (p_instansi, p_sidik, p_akun, p_kini, p_kini, p_habis, p_perangkat, p_alamat, p_cara);
  update kernel.akun set masuk_pada = p_kini where instansi_id = p_instansi and id = p_akun;
$$;

-- Ends every session and every open ticket of the account too.
create or replace function kernel.ganti_sandi(p_akun uuid, p_hash text, p_kini timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update kernel.akun set sandi_hash = p_hash, sandi_diganti_pada = p_kini, wajib_ganti = false
    where id = p_akun and instansi_id = kernel.instansi_kini();
  delete from kernel.sesi where akun_id = p_akun and instansi_id = kernel.instansi_kini();
  delete from kernel.tiket where akun_id = p_akun and instansi_id = kernel.instansi_kini();
$$;

-- Seconds that the sign-in of an account of this agency is still held after wrong passwords; 0: not held.
create function kernel.tahanan_masuk(p_akun uuid, p_batas integer, p_kini timestamptz) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select kernel.tunggu_masuk(encode(sha256(convert_to('akun:' || a.nip, 'UTF8')), 'hex'), p_batas, p_kini)
    from kernel.akun a where a.instansi_id = kernel.instansi_kini() and a.id = p_akun), 0)
$$;

create function kernel.lepas_tahanan(p_akun uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from kernel.percobaan_masuk where kunci in (
    select encode(sha256(convert_to('akun:' || a.nip, 'UTF8')), 'hex')
    from kernel.akun a where a.instansi_id = kernel.instansi_kini() and a.id = p_akun)
$$;

drop function kernel.buka_sesi(text, timestamptz, interval, text);
drop function kernel.sesi_hidup(text, timestamptz, interval);

create function kernel.sesi_hidup(p_sidik text, p_kini timestamptz, p_diam interval)
  returns table (instansi_id uuid, sesi_id uuid, akun_id uuid, pegawai_id uuid, nip text, zona_waktu text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s kernel.sesi;
begin
  select * into s from kernel.sesi x where x.sidik = p_sidik and x.habis_pada > p_kini and x.terakhir_pada > p_kini - p_diam;
  if not found then return; end if;
  if s.terakhir_pada < p_kini - interval '1 minute' then
    update kernel.sesi x set terakhir_pada = p_kini where x.instansi_id = s.instansi_id and x.sidik = p_sidik;
  end if;
  return query select a.instansi_id, s.id, a.id, a.pegawai_id, a.nip, i.zona_waktu
    from kernel.akun a join kernel.instansi i on i.instansi_id = a.instansi_id
    where a.instansi_id = s.instansi_id and a.id = s.akun_id and a.aktif;
end $$;

-- As before, with the name of the session, and with the rights that wait for a second factor kept apart.
create function kernel.buka_sesi(p_sidik text, p_kini timestamptz, p_diam interval, p_orang text)
  returns table (instansi_id uuid, sesi_id uuid, akun_id uuid, pegawai_id uuid, nip text, hari date, hak text[], hak_tertahan text[], orang jsonb)
  language plpgsql as $$
declare wajib text[];
begin
  select s.instansi_id, s.sesi_id, s.akun_id, s.pegawai_id, s.nip, (p_kini at time zone s.zona_waktu)::date
    into instansi_id, sesi_id, akun_id, pegawai_id, nip, hari from kernel.sesi_hidup(p_sidik, p_kini, p_diam) s;
  if not found then return; end if;
  perform set_config('role', 'lincah_app', true), set_config('lincah.instansi', instansi_id::text, true);
  hak := array(select distinct h.hak from kernel.hak h where h.instansi_id = buka_sesi.instansi_id and h.akun_id = buka_sesi.akun_id
    and h.sejak <= hari and (h.sampai is null or h.sampai >= hari) and h.dicabut_pada is null order by 1);
  hak_tertahan := '{}';
  if hak <> '{}' then
    wajib := (select k.wajib_faktor from kernel.keamanan k where k.instansi_id = buka_sesi.instansi_id);
    if hak && wajib and not exists (select from kernel.faktor f
        where f.instansi_id = buka_sesi.instansi_id and f.akun_id = buka_sesi.akun_id and f.dipasang_pada is not null) then
      hak_tertahan := array(select x from unnest(hak) x where x = any (wajib) order by 1);
      hak := array(select x from unnest(hak) x where x <> all (wajib) order by 1);
    end if;
  end if;
  execute p_orang into orang using pegawai_id, hari;
  return next;
end $$;

revoke execute on function kernel.cari_akun, kernel.cari_tiket, kernel.cari_penyedia, kernel.buat_sesi, kernel.sesi_hidup,
  kernel.buka_sesi, kernel.tahanan_masuk, kernel.lepas_tahanan from public;
grant execute on function kernel.tahanan_masuk, kernel.lepas_tahanan to lincah_app;
