-- Word to every process of the program that something changed. It leaves with the commit, says no more than where to look,
-- and may be lost: whoever hears it reads what really stands.
create function kernel.siarkan_instansi() returns trigger language plpgsql as $$
begin
  perform pg_notify('lincah_siaran', b.instansi_id::text) from (select distinct instansi_id from berubah) b;
  return null;
end $$;

-- A session that ends, by whatever hand, takes its open lines with it.
create function kernel.siarkan_akhir_sesi() returns trigger language plpgsql as $$
begin
  perform pg_notify('lincah_siaran', 'sesi/' || b.id) from berubah b;
  return null;
end $$;
create trigger siarkan_akhir after delete on kernel.sesi referencing old table as berubah
  for each statement execute function kernel.siarkan_akhir_sesi();

-- Which of these sessions still live. Looking does not keep them alive.
create function kernel.sesi_masih(p_sesi uuid[], p_kini timestamptz, p_diam interval) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id from kernel.sesi s join kernel.akun a on a.instansi_id = s.instansi_id and a.id = s.akun_id
  where s.id = any (p_sesi) and s.habis_pada > p_kini and s.terakhir_pada > p_kini - p_diam and a.aktif
$$;
revoke execute on function kernel.sesi_masih from public;
