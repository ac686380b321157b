-- An adoption goes only when its taking back stands on record; the rest of the history nobody erases.
create policy hapus_tercatat on regulasi.adopsi as restrictive for delete to lincah_app using (exists (
  select from regulasi.adopsi_ditarik d
  where d.instansi_id = adopsi.instansi_id and d.sejak = adopsi.sejak and d.peraturan = adopsi.peraturan));
