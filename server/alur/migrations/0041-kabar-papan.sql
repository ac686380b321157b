-- What the board tells: an application arrived, chosen or not, the need closed, a place free again. Whoever has chosen where she
-- is told is told of these where she is told of their like.
alter table alur.pemberitahuan drop constraint pemberitahuan_jenis_check;
alter table alur.pemberitahuan add constraint pemberitahuan_jenis_check
  check (jenis in ('tindakan', 'putusan', 'surat', 'tembusan', 'pengingat', 'eskalasi',
    'lamaran', 'terpilih', 'tidak-terpilih', 'kebutuhan-ditutup', 'tempat-bebas'));

update alur.setelan_pemberitahuan set
  layar = layar || case when 'tindakan' = any(layar) then '{lamaran}'::text[] else '{}' end
    || case when 'putusan' = any(layar) then '{terpilih,tidak-terpilih,kebutuhan-ditutup,tempat-bebas}'::text[] else '{}' end,
  segera = segera || case when 'tindakan' = any(segera) then '{lamaran}'::text[] else '{}' end
    || case when 'putusan' = any(segera) then '{terpilih,tidak-terpilih,kebutuhan-ditutup,tempat-bebas}'::text[] else '{}' end,
  ringkasan = ringkasan || case when 'tindakan' = any(ringkasan) then '{lamaran}'::text[] else '{}' end
    || case when 'putusan' = any(ringkasan) then '{terpilih,tidak-terpilih,kebutuhan-ditutup,tempat-bebas}'::text[] else '{}' end;
