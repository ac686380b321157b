-- The walls: one role for the application, one function that names the tenant, one procedure that fences a table.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

do $$ begin
  if not exists (select from pg_roles where rolname = 'lincah_app') then create role lincah_app nologin; end if;
  execute format('grant lincah_app to %I', current_user);
end $$;

grant usage on schema kernel to lincah_app;

create function kernel.instansi_kini() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('lincah.instansi', true), '')::uuid $$;

-- Fences a table: rows of another agency do not exist for the application's role.
create procedure kernel.pagari(tabel regclass, hak text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy instansi on %s to lincah_app using (instansi_id = (select kernel.instansi_kini())) with check (instansi_id = (select kernel.instansi_kini()))', tabel);
  execute format('grant usage on schema %I to lincah_app', (select nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = tabel));
  execute format('grant %s on %s to lincah_app', hak, tabel);
end $$;

create table kernel.instansi (
  instansi_id uuid primary key,
  kode text not null unique,
  nama text not null,
  nama_singkat text not null,
  jenis text not null,
  zona_waktu text not null default 'Asia/Jakarta',
  tempat text not null,
  alamat text not null default '',
  kontak text not null default '',
  warna text not null default '#0f5fa6'
);
call kernel.pagari('kernel.instansi', 'select');
