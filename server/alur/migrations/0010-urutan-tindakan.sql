-- The order of acts when the clock cannot tell them apart: drawn when an act opens, and again when it is closed. Decisions
-- on one dossier wait for each other, so within a dossier the numbers stand as the acts were done.
create sequence alur.urut_tindakan;
grant usage on sequence alur.urut_tindakan to lincah_app;
alter table alur.tindakan add column urut bigint not null default nextval('alur.urut_tindakan');
alter sequence alur.urut_tindakan owned by alur.tindakan.urut;
