-- The other party of a record of an act confirms and signs it here, after the initials and before the signatory; and who is late
-- with a step is reminded once, the signatory told once.
alter table naskah.paraf
  add column peran text not null default 'paraf' check (peran in ('paraf', 'pihak')),
  add column diingatkan_pada timestamptz,
  add column dinaikkan_pada timestamptz,
  add constraint paraf_pihak_tidak_dilewati check (peran = 'paraf' or keadaan <> 'dilewati');
create unique index paraf_satu_pihak on naskah.paraf (instansi_id, surat_id) where peran = 'pihak';
grant update (diingatkan_pada, dinaikkan_pada) on naskah.paraf to lincah_app;

do $$ begin
  execute format('create policy pemilik on naskah.paraf for select to %I using (true)', current_user);
end $$;

-- The public question, now with the other party.
drop function naskah.verifikasi(text);
create function naskah.verifikasi(kode text)
returns table (nomor text, tanggal date, jabatan text, nama text, status text, sidik text, utuh boolean,
  tanda_cara text, tanda_keadaan text, tanda_pada timestamptz, tanda_sidik text, tanda_berkas bytea,
  pihak_jabatan text, pihak_nama text, pihak_pada timestamptz)
language sql stable security definer set search_path = pg_catalog
as $$
  select s.nomor, s.tanggal, naskah.sebut_penanda(s.naskah),
    s.naskah #>> '{tandaTangan,nama}', s.status, s.sidik,
    s.sidik_naskah = encode(sha256(convert_to(s.naskah::text, 'UTF8')), 'hex')
      and s.naskah ->> 'nomor' = s.nomor
      and s.naskah ->> 'tanggal' = s.tanggal::text
      and s.naskah ->> 'kodeVerifikasi' = s.kode_verifikasi
      and coalesce(encode(sha256(c.pdf), 'hex') = s.sidik, s.sidik is null and c.pdf is null)
      and coalesce(encode(sha256(b.isi), 'hex') = t.sidik, t.sidik is null and b.isi is null),
    t.cara, t.keadaan, t.selesai_pada, t.sidik, case when t.cara <> 'basah' then b.isi end,
    case when r.surat_id is not null then s.naskah #>> '{data,pihakKedua,jabatan}' end,
    case when r.surat_id is not null then s.naskah #>> '{data,pihakKedua,nama}' end,
    case when r.keadaan = 'diparaf' then r.pada end
  from naskah.surat s
  left join naskah.cetakan c on c.instansi_id = s.instansi_id and c.surat_id = s.id
  left join naskah.tanda_tangan t on t.instansi_id = s.instansi_id and t.surat_id = s.id
  left join naskah.berkas_tertanda b on b.instansi_id = s.instansi_id and b.surat_id = s.id
  left join naskah.paraf r on r.instansi_id = s.instansi_id and r.surat_id = s.id and r.peran = 'pihak'
  where s.kode_verifikasi = kode
$$;
revoke all on function naskah.verifikasi(text) from public;
grant execute on function naskah.verifikasi(text) to lincah_app;
